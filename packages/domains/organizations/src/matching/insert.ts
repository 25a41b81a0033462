import { nameKey, unique } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import type { OrganizationType } from './mentions.ts'
import type { Newcomer } from './newcomers.ts'
import type { RoomDatabase } from '../queries.ts'

/** What belongs to an organization by its UUID. */
export interface NewAlias {
  readonly organizationId: string
  readonly name: string
  readonly language: string | null
}

export const insertOrganizations = async (database: RoomDatabase, newcomers: readonly Newcomer[]): Promise<void> => {
  if (newcomers.length === 0) return
  await database
    .insertInto('organizations')
    .values(
      newcomers.map(({ id, name, acronym, type, country, contextCountries, website }) => ({
        id,
        name,
        name_key: nameKey(name),
        acronym,
        type,
        country_code: country,
        context_countries: sql<string[]>`${contextCountries}::text[]`,
        website,
      })),
    )
    .execute()
  await insertAliases(
    database,
    newcomers.flatMap(({ id, aliases }) => aliases.map((alias) => ({ organizationId: id, ...alias }))),
  )
  await insertIdentifiers(
    database,
    newcomers.flatMap(({ id, identifiers }) =>
      identifiers.map((identifier) => ({ organizationId: id, ...identifier })),
    ),
  )
}

/** @returns the organizations that got an alias which they had not had. */
export const insertAliases = async (database: RoomDatabase, aliases: readonly NewAlias[]): Promise<string[]> => {
  if (aliases.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    insert into organization_aliases (organization_id, alias, alias_key, language)
    select * from unnest(
      ${aliases.map(({ organizationId }) => organizationId)}::uuid[], ${aliases.map(({ name }) => name)}::text[],
      ${aliases.map(({ name }) => nameKey(name))}::text[], ${aliases.map(({ language }) => language)}::text[]
    )
    on conflict do nothing
    returning organization_id as id
  `.execute(database)
  return unique(rows.map(({ id }) => id))
}

export interface NewIdentifier {
  readonly organizationId: string
  readonly scheme: string
  readonly value: string
}

/**
 * An identifier that another organization has stays with it.
 * @returns the organizations that got one.
 */
export const insertIdentifiers = async (
  database: RoomDatabase,
  identifiers: readonly NewIdentifier[],
): Promise<string[]> => {
  if (identifiers.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    insert into organization_identifiers (organization_id, scheme, value)
    select * from unnest(
      ${identifiers.map(({ organizationId }) => organizationId)}::uuid[],
      ${identifiers.map(({ scheme }) => scheme)}::text[], ${identifiers.map(({ value }) => value)}::text[]
    )
    on conflict do nothing
    returning organization_id as id
  `.execute(database)
  return unique(rows.map(({ id }) => id))
}

/** Types that were missing; of several for one organization the first. */
export const fillInTypes = async (
  database: RoomDatabase,
  types: readonly { readonly id: string; readonly type: OrganizationType }[],
): Promise<void> => {
  const byId = new Map(types.toReversed().map(({ id, type }) => [id, type]))
  if (byId.size === 0) return
  await sql`
    update organizations set type = given.type, updated_at = now()
    from unnest(${[...byId.keys()]}::uuid[], ${[...byId.values()]}::text[]) as given (id, type)
    where organizations.id = given.id and organizations.type is null
  `.execute(database)
}
