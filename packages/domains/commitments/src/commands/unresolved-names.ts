import { sql } from 'kysely'
import type { RoomDatabase } from '../queries/index.ts'

/** A name that means no organization yet, and what is known around it. */
export interface UnresolvedName {
  /** What the name is compared by. */
  readonly nameKey: string
  /** Its most frequent spelling. */
  readonly name: string
  /** Where the commitments that mention it take place: alpha-3 codes, each once. */
  readonly countries: readonly string[]
}

/**
 * The names of partners that mean no organization, each once, in the order of their keys: the first `limit` that follow
 * the key `after`, and of those only the ones with a key in `among` where that is given. Of every commitment, whoever
 * may see it. One statement.
 */
export const findUnresolvedNames = async (
  database: RoomDatabase,
  { after = '', among, limit }: { readonly after?: string; readonly among?: readonly string[]; readonly limit: number },
): Promise<readonly UnresolvedName[]> => {
  const { rows } = await sql<UnresolvedName>`
    select
      names.name_key as "nameKey",
      (
        select name from commitment_partners
        where name_key = names.name_key and organization_id is null
        group by name
        order by count(*) desc, name collate "C"
        limit 1
      ) as name,
      array(
        select distinct country_code
        from commitment_partners
        join commitment_countries using (commitment_id)
        where name_key = names.name_key and organization_id is null
        order by country_code
      ) as countries
    from (
      select distinct name_key
      from commitment_partners
      where organization_id is null and name_key > ${after}
        ${among === undefined ? sql`` : sql`and name_key = any(${among}::text[])`}
      order by name_key
      limit ${limit}
    ) as names
    order by names.name_key
  `.execute(database)
  return rows
}
