import { sql } from 'kysely'
import type { RoomDatabase, Row } from '../queries/index.ts'
import { insertLinks, insertRows, upsertRows } from './insert-rows.ts'
import {
  type Accepted,
  toCommitmentRow,
  toCountryRows,
  toGoalRows,
  toNarrativeRow,
  toNetworkRows,
  toNumberRows,
  toOtherPlaceRows,
  toPartnerRows,
  toResourceRows,
  toSourceRow,
  toTargetRows,
  toTermRows,
} from './to-rows.ts'

/** Writes new commitments and overwrites known ones, whose earlier numbers and confirmed partners stay. */
export const storeCommitments = async (
  database: RoomDatabase,
  created: readonly Accepted[],
  updated: readonly Accepted[],
): Promise<void> => {
  const accepted = [...created, ...updated]
  const wasConfirmed = await clear(database, updated)
  await upsertRows(database, 'commitments', ['id'], accepted.map(toCommitmentRow), [
    sql`version = commitments.version + 1`,
    sql`updated_at = now()`,
  ])
  await upsertRows(database, 'commitment_narratives', ['commitment_id'], accepted.map(toNarrativeRow))
  await upsertRows(database, 'commitment_sources', ['commitment_id', 'registry'], accepted.map(toSourceRow), [
    sql`imported_at = clock_timestamp()`,
  ])
  await upsertRows(database, 'registration_numbers', ['number_key'], accepted.flatMap(toNumberRows))
  await insertRows(database, 'commitment_resources', accepted.flatMap(toResourceRows))
  await insertRows(database, 'commitment_other_places', accepted.flatMap(toOtherPlaceRows))
  await insertLinks(database, 'commitment_goals', accepted.flatMap(toGoalRows))
  await insertLinks(database, 'commitment_targets', accepted.flatMap(toTargetRows))
  await insertLinks(database, 'commitment_countries', accepted.flatMap(toCountryRows))
  await insertLinks(database, 'commitment_terms', accepted.flatMap(toTermRows))
  await insertLinks(database, 'commitment_networks', accepted.flatMap(toNetworkRows))
  await insertLinks(
    database,
    'commitment_partners',
    accepted
      .flatMap(toPartnerRows)
      .map((partner) => ({ ...partner, confirmed: wasConfirmed.has(partnerKey(partner)) })),
  )
}

/** Removes what is written anew, and tells which partners had confirmed. A number that is not current stays known. */
const clear = async (database: RoomDatabase, updated: readonly Accepted[]): Promise<ReadonlySet<string>> => {
  if (updated.length === 0) return new Set()
  const ids = updated.map(({ id }) => id)
  const { rows } = await sql<Row<'commitment_partners'>>`
    with
      cleared_goals as (delete from commitment_goals where commitment_id = any(${ids}::uuid[])),
      cleared_targets as (delete from commitment_targets where commitment_id = any(${ids}::uuid[])),
      cleared_countries as (delete from commitment_countries where commitment_id = any(${ids}::uuid[])),
      cleared_terms as (delete from commitment_terms where commitment_id = any(${ids}::uuid[])),
      cleared_networks as (delete from commitment_networks where commitment_id = any(${ids}::uuid[])),
      cleared_resources as (delete from commitment_resources where commitment_id = any(${ids}::uuid[])),
      cleared_places as (delete from commitment_other_places where commitment_id = any(${ids}::uuid[])),
      made_earlier as (
        update registration_numbers set is_current = false where commitment_id = any(${ids}::uuid[]) and is_current
      )
    delete from commitment_partners where commitment_id = any(${ids}::uuid[])
    returning commitment_id, organization_id, role, confirmed
  `.execute(database)
  return new Set(rows.filter(({ confirmed }) => confirmed).map(partnerKey))
}

type PartnerKey = Pick<Row<'commitment_partners'>, 'commitment_id' | 'organization_id' | 'role'>

/** It is an organization that confirms a role, whatever the holder calls it. */
const partnerKey = (partner: PartnerKey): string =>
  [partner.commitment_id, partner.organization_id, partner.role].join(' ')
