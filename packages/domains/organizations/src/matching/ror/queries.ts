import { sql } from 'kysely'
import type { RorRecord } from './read-ror-record.ts'
import type { RoomDatabase } from '../../queries.ts'

/** The ROR ids that these organizations have. */
export const findRorIds = async (database: RoomDatabase, ids: readonly string[]): Promise<Map<string, Set<string>>> => {
  const rows = await database
    .selectFrom('organization_identifiers')
    .select(['organization_id as id', 'value'])
    .where('scheme', '=', 'ROR')
    .where('organization_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const rorIds = new Map<string, Set<string>>(ids.map((id) => [id, new Set<string>()]))
  for (const { id, value } of rows) rorIds.get(id)?.add(value)
  return rorIds
}

/**
 * Fills in what is not known of organizations; of several records for one the first counts.
 * @returns the organizations of which something was filled in.
 */
export const fillIn = async (
  database: RoomDatabase,
  records: readonly (Pick<RorRecord, 'acronym' | 'type' | 'country' | 'website'> & { readonly id: string })[],
): Promise<string[]> => {
  const rows = [...new Map(records.toReversed().map((record) => [record.id, record])).values()]
  if (rows.length === 0) return []
  const { rows: filled } = await sql<{ id: string }>`
    update organizations set
      acronym = coalesce(organizations.acronym, given.acronym), type = coalesce(organizations.type, given.type),
      country_code = coalesce(organizations.country_code, given.country),
      website = coalesce(organizations.website, given.website)
    from unnest(
      ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ acronym }) => acronym)}::text[],
      ${rows.map(({ type }) => type)}::text[], ${rows.map(({ country }) => country)}::text[],
      ${rows.map(({ website }) => website)}::text[]
    ) as given (id, acronym, type, country, website)
    where organizations.id = given.id and (
      organizations.acronym is null and given.acronym is not null
      or organizations.type is null and given.type is not null
      or organizations.country_code is null and given.country is not null
      or organizations.website is null and given.website is not null
    )
    returning organizations.id
  `.execute(database)
  return filled.map(({ id }) => id)
}

export const touch = async (database: RoomDatabase, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await database
    .updateTable('organizations')
    .set({ updated_at: sql`now()` })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}
