import { sql } from 'kysely'
import type { Identifier, RoomDatabase } from './queries.ts'

/**
 * What belongs to an organization: its own, and what those brought that were merged into it. Nothing moves with a merge,
 * so all of it goes back with an unmerge. Of a merged organization only its own is told.
 */

export interface DetailOptions {
  readonly includeMerged: boolean
}

export interface AliasRow {
  readonly organizationId: string
  readonly name: string
  readonly language: string | null
}

/** The aliases of each organization, and the names and aliases of those that it is the successor of, each once. */
export const findAliasesByOrganizationIds = async (
  database: RoomDatabase,
  ids: readonly string[],
  { includeMerged }: DetailOptions,
): Promise<AliasRow[]> => {
  const mergedInto = includeMerged ? ids : []
  const { rows } = await sql<AliasRow>`
    select distinct on (known.organization_id, known.key, known.name)
      known.organization_id as "organizationId", known.name, known.language
    from (
      select organization_id, alias as name, alias_key as key, language, true as own
      from organization_aliases where organization_id = any(${ids}::uuid[])
      union all
      select merged.successor_id, alias, alias_key, language, false
      from organizations as merged
      join organization_aliases on organization_aliases.organization_id = merged.id
      where merged.successor_id = any(${mergedInto}::uuid[])
      union all
      select successor_id, name, name_key, null, false
      from organizations where successor_id = any(${mergedInto}::uuid[])
    ) as known
    join organizations on organizations.id = known.organization_id
    where known.own or known.name <> organizations.name
    order by known.organization_id, known.key, known.name, known.language nulls last
  `.execute(database)
  return rows
}

export interface IdentifierRow extends Identifier {
  readonly organizationId: string
}

/** The identifiers of each organization and of those that it is the successor of. */
export const findIdentifiersByOrganizationIds = async (
  database: RoomDatabase,
  ids: readonly string[],
  { includeMerged }: DetailOptions,
): Promise<IdentifierRow[]> => {
  const mergedInto = includeMerged ? ids : []
  const { rows } = await sql<IdentifierRow>`
    select organization_id as "organizationId", scheme, value
    from organization_identifiers where organization_id = any(${ids}::uuid[])
    union all
    select merged.successor_id, scheme, value
    from organizations as merged
    join organization_identifiers on organization_identifiers.organization_id = merged.id
    where merged.successor_id = any(${mergedInto}::uuid[])
    order by scheme, value
  `.execute(database)
  return rows
}
