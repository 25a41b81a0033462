import { syncRows } from '@pledgegraph/database'
import { sql } from 'kysely'
import {
  toCountryRows,
  toGoalRows,
  toNarrativeRow,
  toNetworkRows,
  toOtherPlaceRows,
  toResourceRows,
  toTargetRows,
  toTermRows,
} from '../commands/to-rows.ts'
import type { RoomDatabase } from '../queries/index.ts'
import { commitmentAsRecord } from './as-record.ts'
import type { Known } from './known.ts'
import type { RestoredCommitment } from './restored-commitment.ts'
import { linkCopies, toRestoredRow, toSourceRows } from './commitment-rows.ts'
import { toNumberRows } from './number-rows.ts'
import { toPartnerRows } from './partner-rows.ts'
import { toTextRows } from './text-rows.ts'

/** @returns the ids of the commitments about which anything was written. */
export const writeCommitments = async (
  database: RoomDatabase,
  commitments: readonly RestoredCommitment[],
  known: Known,
): Promise<ReadonlySet<string>> => {
  if (commitments.length === 0) return new Set()
  const partners = commitments.flatMap((commitment) => toPartnerRows(commitment, known))
  const rows = commitments.map((commitment) => toRestoredRow(commitment, partners))
  const changed = [
    // First the commitments: all else refers to them.
    await syncRows(database, 'commitments', rows, { key: ['id'], owner: 'id', besides: ['title_key'] }),
    await writeNumbers(database, commitments, known),
    await writeContents(database, commitments),
    await writeTexts(database, commitments, known),
    await writeLinks(database, commitments),
    await syncRows(database, 'commitment_partners', partners, {
      ...owned(commitments),
      key: ['commitment_id', 'position'],
      besides: ['name_key'],
    }),
  ]
  return new Set(changed.flatMap((ids) => [...ids]))
}

const owner = 'commitment_id'

const owned = (commitments: readonly RestoredCommitment[]) => ({
  owner: 'commitment_id' as const,
  complete: commitments.map(({ id }) => id),
})

const writeNumbers = async (
  database: RoomDatabase,
  commitments: readonly RestoredCommitment[],
  { numbers }: Known,
): Promise<ReadonlySet<string>> => {
  const stored = Map.groupBy(numbers, ({ commitmentId }) => commitmentId)
  const rows = commitments.flatMap((commitment) => toNumberRows(commitment, stored.get(commitment.id) ?? []))
  if (rows.length === 0) return new Set()
  // A commitment has one current number at any moment, so the former one makes way first.
  const earlier = rows.filter((row) => !row.is_current).map((row) => row.number_key)
  await sql`
    update registration_numbers set is_current = false where number_key = any(${earlier}::text[]) and is_current
  `.execute(database)
  return syncRows(database, 'registration_numbers', rows, { key: ['number_key'], owner })
}

const writeContents = async (
  database: RoomDatabase,
  commitments: readonly RestoredCommitment[],
): Promise<readonly string[]> => {
  const records = commitments.map((commitment) => ({ id: commitment.id, record: commitmentAsRecord(commitment) }))
  const perPosition = { ...owned(commitments), key: ['commitment_id', 'position'] as const }
  const changed = [
    await syncRows(database, 'commitment_narratives', records.map(toNarrativeRow), { key: [owner], owner }),
    await syncRows(database, 'commitment_sources', commitments.flatMap(toSourceRows), {
      ...owned(commitments),
      key: ['commitment_id', 'registry'],
      besides: ['content_hash', 'number_key'],
      moments: ['imported_at'],
    }),
    await syncRows(database, 'commitment_resources', records.flatMap(toResourceRows), perPosition),
    await syncRows(database, 'commitment_other_places', records.flatMap(toOtherPlaceRows), perPosition),
  ]
  return changed.flatMap((ids) => [...ids])
}

/** What is said now is no history, even if it was until now. */
const writeTexts = async (
  database: RoomDatabase,
  commitments: readonly RestoredCommitment[],
  known: Known,
): Promise<readonly string[]> => {
  const sources = commitments.flatMap(toSourceRows)
  const { rows: forgotten } = await sql<{ id: string }>`
    delete from commitment_earlier_texts
    using unnest(
      ${sources.map(({ number_key }) => number_key)}::text[],
      ${sources.map(({ registry }) => registry)}::text[]
    ) as said (number_key, registry)
    where commitment_earlier_texts.number_key = said.number_key and commitment_earlier_texts.registry = said.registry
    returning commitment_earlier_texts.commitment_id as id
  `.execute(database)
  const texts = commitments.flatMap((commitment) => toTextRows(commitment, known))
  const written = await syncRows(database, 'commitment_earlier_texts', texts, {
    key: ['number_key', 'registry'],
    owner,
  })
  return [...forgotten.map(({ id }) => id), ...written]
}

const writeLinks = async (
  database: RoomDatabase,
  commitments: readonly RestoredCommitment[],
): Promise<readonly string[]> => {
  const linked = <Row extends object>(
    toRows: (accepted: { id: string; record: ReturnType<typeof commitmentAsRecord> }) => Row[],
  ) =>
    commitments.flatMap((commitment) =>
      toRows({ id: commitment.id, record: commitmentAsRecord(commitment) }).map((row) => ({
        ...row,
        ...linkCopies(commitment),
      })),
    )
  const of = owned(commitments)
  const changed = [
    await syncRows(database, 'commitment_goals', linked(toGoalRows), { ...of, key: [owner, 'goal_number'] }),
    await syncRows(database, 'commitment_targets', linked(toTargetRows), { ...of, key: [owner, 'target_code'] }),
    await syncRows(database, 'commitment_countries', linked(toCountryRows), { ...of, key: [owner, 'country_code'] }),
    await syncRows(database, 'commitment_terms', linked(toTermRows), { ...of, key: [owner, 'term_key'] }),
    await syncRows(database, 'commitment_networks', linked(toNetworkRows), { ...of, key: [owner, 'network_id'] }),
  ]
  return changed.flatMap((ids) => [...ids])
}
