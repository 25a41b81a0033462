import { sql } from 'kysely'
import type { Identifier, RoomDatabase } from '../queries.ts'
import type { OrganizationType } from './mentions.ts'

/** All SQL that names are matched with. */

/** What matching knows of an organization: of the active one, except which one bears the name. */
export interface KnownOrganization {
  readonly id: string
  /** The one that bears the name, where that was merged into the active one. */
  readonly namedId: string
  readonly name: string
  readonly acronym: string | null
  readonly type: OrganizationType | null
  readonly country: string | null
  /** The countries in whose context it was first named. */
  readonly contextCountries: readonly string[]
}

/** A name by which the registry knows an organization. */
export interface KnownName {
  readonly kind: 'NAME' | 'ALIAS' | 'ACRONYM'
  readonly key: string
  readonly text: string
  readonly organization: KnownOrganization
}

/** What an organization was found by besides names: its identifier, or a decision, which may be that it is nobody. */
export interface KnownReference {
  readonly kind: 'IDENTIFIER' | 'DECISION'
  readonly key: string
  readonly text: string
  readonly organization: KnownOrganization | null
}

const organizationColumns = sql`
  organizations.id, named.id as "namedId", organizations.name, organizations.acronym, organizations.type,
  organizations.country_code as country, organizations.context_countries as "contextCountries"`

/** The active organization of each that was found. */
const activeOrganizations = sql`
  organizations as named
  join organizations on organizations.id = coalesce(named.successor_id, named.id)`

type Row = { readonly kind: string; readonly key: string; readonly text: string } & {
  readonly [Column in keyof KnownOrganization]: KnownOrganization[Column] | null
}

/** What exact keys are looked up in one statement. */
export interface Keys {
  /** Folded texts that a curator may have decided about. */
  readonly decisions: readonly string[]
  /** Folded names. */
  readonly names: readonly string[]
  /** Acronyms in lower case. */
  readonly acronyms: readonly string[]
  readonly identifiers: readonly Identifier[]
}

/** Everything that has one of these keys, the oldest organization first. */
export const findByKeys = async (
  database: RoomDatabase,
  { decisions, names, acronyms, identifiers }: Keys,
): Promise<(KnownName | KnownReference)[]> => {
  const { rows } = await sql<Row>`
    select found.kind, found.key, found.text, ${organizationColumns}
    from (
      select 'DECISION' as kind, name_key as key, name as text, organization_id
      from organization_name_decisions where name_key = any(${decisions}::text[])
      union all
      select 'IDENTIFIER', scheme || ' ' || value, value, organization_id
      from organization_identifiers
      where (scheme, value) in (
        select scheme, value
        from unnest(
          ${identifiers.map(({ scheme }) => scheme)}::text[], ${identifiers.map(({ value }) => value)}::text[]
        ) as given (scheme, value)
      )
      union all
      select 'NAME', name_key, name, id from organizations where name_key = any(${names}::text[])
      union all
      select 'ALIAS', alias_key, alias, organization_id
      from organization_aliases where alias_key = any(${names}::text[])
      union all
      select 'ACRONYM', lower(acronym), acronym, id from organizations where lower(acronym) = any(${acronyms}::text[])
    ) as found
    left join (${activeOrganizations}) on named.id = found.organization_id
    order by organizations.created_at, organizations.id, found.kind
  `.execute(database)
  return rows.map(toKnown)
}

/** Spellings that are alike, by the folded name that they are like. */
export interface AlikeName {
  readonly searched: string
  readonly known: KnownName
}

/** Names with fewer trigrams in common, of all that they have, are not looked at. */
export const leastSimilar = 0.4

/** The names and aliases that have most trigrams in common with each of these folded names, at most `most` of both. */
export const findAlike = async (
  database: RoomDatabase,
  names: readonly string[],
  most: number,
): Promise<AlikeName[]> => {
  // The index finds what reaches its own threshold, by default a lower one. Within a transaction it is told the right
  // one; without, it finds more than is wanted.
  await sql`select set_config('pg_trgm.similarity_threshold', ${String(leastSimilar)}, true)`.execute(database)
  const { rows } = await sql<Row & { searched: string }>`
    select searched.key as searched, found.kind, found.key, found.text, ${organizationColumns}
    from unnest(${names}::text[]) as searched (key)
    cross join lateral (
      (
        select 'NAME' as kind, name_key as key, name as text, id as organization_id, similarity(name_key, searched.key)
        from organizations
        where name_key % searched.key and similarity(name_key, searched.key) >= ${leastSimilar}
        order by 5 desc, 4 limit ${most}
      )
      union all
      (
        select 'ALIAS', alias_key, alias, organization_id, similarity(alias_key, searched.key)
        from organization_aliases
        where alias_key % searched.key and similarity(alias_key, searched.key) >= ${leastSimilar}
        order by 5 desc, 4 limit ${most}
      )
    ) as found
    join (${activeOrganizations}) on named.id = found.organization_id
  `.execute(database)
  return rows.map((row) => {
    // Decisions and identifiers are not among what this statement selects.
    return { searched: row.searched, known: toKnown(row) as KnownName }
  })
}

const toKnown = ({ kind, key, text, ...columns }: Row): KnownName | KnownReference =>
  // The columns are null together, and only where a decision names nobody; the kinds are those of the statements.
  ({ kind, key, text, organization: columns.id === null ? null : columns }) as KnownName | KnownReference
