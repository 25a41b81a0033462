import { sql } from 'kysely'
import type { NumberChanges } from '../numbers/numbers.ts'
import { storeNumbers } from '../numbers/store-numbers.ts'
import type { RoomDatabase } from '../queries/index.ts'
import { insertLinks, insertRows, upsertRows } from './insert-rows.ts'
import { type FormerPartner, withWhatIsKnown } from './known-partners.ts'
import {
  type Accepted,
  toCommitmentRow,
  toCountryRows,
  toGoalRows,
  toNarrativeRow,
  toNetworkRows,
  toOtherPlaceRows,
  toPartnerRows,
  toResourceRows,
  toSourceRow,
  toTargetRows,
  toTermRows,
} from './to-rows.ts'

/** Writes new commitments, overwrites known ones, whose confirmed partners stay, and writes what became of numbers. */
export const storeCommitments = async (
  database: RoomDatabase,
  created: readonly Accepted[],
  updated: readonly Accepted[],
  numbers: NumberChanges,
): Promise<void> => {
  const accepted = [...created, ...updated]
  const partners = withWhatIsKnown(accepted.flatMap(toPartnerRows), await clear(database, updated))
  const leads = new Map(partners.flatMap((each) => (each.role === 'LEAD' ? [[each.commitment_id, each]] : [])))
  const commitments = accepted.map((each) => ({
    ...toCommitmentRow(each),
    lead_organization_id: leads.get(each.id)?.organization_id ?? null,
  }))
  await upsertRows(database, 'commitments', ['id'], commitments, [
    sql`version = commitments.version + 1`,
    sql`updated_at = now()`,
  ])
  await storeNumbers(database, numbers)
  await upsertRows(database, 'commitment_narratives', ['commitment_id'], accepted.map(toNarrativeRow))
  await upsertRows(database, 'commitment_sources', ['commitment_id', 'registry'], accepted.map(toSourceRow), [
    sql`imported_at = clock_timestamp()`,
  ])
  await insertRows(database, 'commitment_resources', accepted.flatMap(toResourceRows))
  await insertRows(database, 'commitment_other_places', accepted.flatMap(toOtherPlaceRows))
  await insertLinks(database, 'commitment_goals', accepted.flatMap(toGoalRows))
  await insertLinks(database, 'commitment_targets', accepted.flatMap(toTargetRows))
  await insertLinks(database, 'commitment_countries', accepted.flatMap(toCountryRows))
  await insertLinks(database, 'commitment_terms', accepted.flatMap(toTermRows))
  await insertLinks(database, 'commitment_networks', accepted.flatMap(toNetworkRows))
  await insertLinks(database, 'commitment_partners', partners)
}

/** Removes what is written anew, and tells what the partners were. What other sources said was kept. */
const clear = async (database: RoomDatabase, updated: readonly Accepted[]): Promise<readonly FormerPartner[]> => {
  if (updated.length === 0) return []
  const ids = updated.map(({ id }) => id)
  const registries = updated.map(({ record }) => record.source.registry)
  const { rows } = await sql<FormerPartner>`
    with
      cleared_goals as (delete from commitment_goals where commitment_id = any(${ids}::uuid[])),
      cleared_targets as (delete from commitment_targets where commitment_id = any(${ids}::uuid[])),
      cleared_countries as (delete from commitment_countries where commitment_id = any(${ids}::uuid[])),
      cleared_terms as (delete from commitment_terms where commitment_id = any(${ids}::uuid[])),
      cleared_networks as (delete from commitment_networks where commitment_id = any(${ids}::uuid[])),
      cleared_resources as (delete from commitment_resources where commitment_id = any(${ids}::uuid[])),
      cleared_places as (delete from commitment_other_places where commitment_id = any(${ids}::uuid[])),
      former_sources as (
        delete from commitment_sources
        using unnest(${ids}::uuid[], ${registries}::text[]) as updated (id, registry)
        where commitment_id = updated.id and commitment_sources.registry <> updated.registry
      )
    delete from commitment_partners where commitment_id = any(${ids}::uuid[])
    returning *
  `.execute(database)
  return rows
}
