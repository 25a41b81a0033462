import { type RawBuilder, sql } from 'kysely'
import type { RoomDatabase } from '../queries/index.ts'
import type { RecordedMatch } from './recorded-commitment.ts'

/**
 * Which organization the partners mean. None of this is something that the holder said: the versions of the commitments
 * and the moments of their last change stay. One statement each; run them in a transaction of the caller's.
 */

/** A name, as `findUnresolvedNames` gives its key, and the organization (a UUID) that it was recognised as. */
export interface ResolvedName {
  readonly nameKey: string
  readonly match: RecordedMatch & { readonly organizationId: string }
}

/**
 * Every partner of these names that means no organization yet means this one from now on, in whatever commitment.
 * Partners that mean one already stay as they are. Of several matches for a name the last counts.
 * @returns how many partners changed.
 */
export const resolvePartners = (database: RoomDatabase, resolved: readonly ResolvedName[]): Promise<number> => {
  const matches = [...new Map(resolved.map(({ nameKey, match }) => [nameKey, { nameKey, ...match }])).values()]
  return changePartners(
    database,
    sql`
      set
        organization_id = match.organization_id,
        named_organization_id = match.named_organization_id,
        match_method = match.method,
        match_score = match.score,
        matched_name = match.matched_name
      from unnest(
        ${matches.map(({ nameKey }) => nameKey)}::text[],
        ${matches.map(({ organizationId }) => organizationId)}::uuid[],
        ${matches.map(({ namedOrganizationId }) => namedOrganizationId)}::uuid[],
        ${matches.map(({ method }) => method)}::text[],
        ${matches.map(({ score }) => score)}::real[],
        ${matches.map(({ matchedName }) => matchedName)}::text[]
      ) as match (name_key, organization_id, named_organization_id, method, score, matched_name)
      where commitment_partners.name_key = match.name_key and commitment_partners.organization_id is null`,
  )
}

/**
 * The partners of these names mean no organization again, where it was their name that somebody or something recognised.
 * Those whom the source itself identified stay, and so do those of whom the organization has confirmed that it is meant.
 * @returns how many partners changed.
 */
export const unresolvePartners = (database: RoomDatabase, nameKeys: readonly string[]): Promise<number> =>
  changePartners(
    database,
    sql`
      set
        organization_id = null,
        named_organization_id = null,
        match_method = null,
        match_score = null,
        matched_name = null
      where name_key = any(${nameKeys}::text[])
        and match_method is not null
        and match_method <> 'IDENTIFIER'
        and not confirmed`,
  )

/**
 * Organizations were merged, or are several again: the partners that were taken to mean one of `from` count as `to`. What
 * they were taken to mean is remembered, so that the way back is the same. All are UUIDs.
 * @returns how many partners changed.
 */
export const reassignPartners = (
  database: RoomDatabase,
  { from, to }: { readonly from: readonly string[]; readonly to: string },
): Promise<number> =>
  changePartners(
    database,
    // In two parts, each of which has an index: most partners count as what they were taken to mean.
    sql`
      set organization_id = ${to}::uuid
      where organization_id <> ${to}::uuid
        and (
          (organization_id = any(${from}::uuid[]) and named_organization_id = any(${from}::uuid[]))
          or (named_organization_id <> organization_id and named_organization_id = any(${from}::uuid[]))
        )`,
  )

/** A commitment is led by the organization of the partner who leads it. */
const changePartners = async (database: RoomDatabase, change: RawBuilder<unknown>): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    with
      changed as (
        update commitment_partners
        ${change}
        returning commitment_partners.commitment_id, commitment_partners.organization_id, commitment_partners.role
      ),
      led as (
        update commitments
        set lead_organization_id = changed.organization_id
        from changed
        where commitments.id = changed.commitment_id and changed.role = 'LEAD'
      )
    select count(*) as count from changed
  `.execute(database)
  return rows[0]!.count // a select without a group has one row
}
