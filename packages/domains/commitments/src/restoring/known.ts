import { operator } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import type { KnownNumber } from '../numbers/numbers.ts'
import { type EarlierTextRow, type RoomDatabase, type Row, findEarlierTextsByCommitmentIds } from '../queries/index.ts'
import { numberKey } from '../rules.ts'
import type { RestoredCommitment } from './restored-commitment.ts'

/** What the registry knows about the commitments of a batch, whoever may see it. */
export interface Known {
  /** By id. */
  readonly commitments: ReadonlyMap<string, { readonly version: number; readonly updatedAt: string }>
  /** Those of the commitments of the batch, and whoever else has one that the batch gives. */
  readonly numbers: readonly KnownNumber[]
  /** What commitments of the batch have become part of, by their ids. */
  readonly successors: ReadonlyMap<string, string>
  readonly partners: readonly Row<'commitment_partners'>[]
  readonly texts: readonly EarlierTextRow[]
}

export const readKnown = async (database: RoomDatabase, batch: readonly RestoredCommitment[]): Promise<Known> => {
  const ids = batch.map(({ id }) => id)
  const rows = await database
    .selectFrom('commitments')
    .select(['id', 'version', 'updated_at as updatedAt'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const knownIds = rows.map(({ id }) => id)
  return {
    commitments: new Map(rows.map((row) => [row.id, row])),
    numbers: await findNumbers(database, batch),
    successors: await findSuccessors(database, ids),
    partners: knownIds.length === 0 ? [] : await findPartners(database, knownIds),
    texts: knownIds.length === 0 ? [] : await findEarlierTextsByCommitmentIds(database, operator, knownIds),
  }
}

const findNumbers = (database: RoomDatabase, batch: readonly RestoredCommitment[]): Promise<KnownNumber[]> => {
  const keys = batch.flatMap(({ registrationNumber, earlierNumbers }) =>
    [registrationNumber, ...earlierNumbers].map(numberKey),
  )
  return database
    .selectFrom('registration_numbers')
    .select(['number_key as key', 'number', 'commitment_id as commitmentId', 'generation', 'is_current as isCurrent'])
    .where(({ eb, or }) =>
      or([
        eb('number_key', '=', sql<string>`any(${keys}::text[])`),
        eb('commitment_id', '=', sql<string>`any(${batch.map(({ id }) => id)}::uuid[])`),
      ]),
    )
    .execute()
}

const findSuccessors = async (database: RoomDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await database
    .selectFrom('commitment_successors')
    .select(['commitment_id', 'successor_id'])
    .where('commitment_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ commitment_id, successor_id }) => [commitment_id, successor_id]))
}

const findPartners = (database: RoomDatabase, ids: readonly string[]): Promise<Row<'commitment_partners'>[]> =>
  database
    .selectFrom('commitment_partners')
    .selectAll()
    .where('commitment_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
