import { type Order, type Tables, pageOf, toPage } from '@pledgegraph/database'
import type { Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type Kysely, type SelectQueryBuilder, type Selectable, sql } from 'kysely'

/** All SQL that this room reads with. Organizations are public, whoever asks. */

export type RoomTables = Pick<
  Tables,
  'organizations' | 'organization_aliases' | 'organization_identifiers' | 'visible_nodes'
>
export type RoomDatabase = Kysely<RoomTables>

const organizationColumns = [
  'organizations.id',
  'organizations.name',
  'organizations.acronym',
  'organizations.type',
  'organizations.country_code as countryCode',
  'organizations.website',
  'organizations.status',
  'organizations.merged_into_id as mergedIntoId',
  'organizations.created_at as createdAt',
  'organizations.updated_at as updatedAt',
] as const

type Columns = Selectable<RoomTables['organizations']>

export interface OrganizationRow extends Pick<Columns, 'id' | 'name' | 'acronym' | 'type' | 'website' | 'status'> {
  readonly countryCode: Columns['country_code']
  readonly mergedIntoId: Columns['merged_into_id']
  readonly createdAt: Columns['created_at']
  readonly updatedAt: Columns['updated_at']
}

export const findOrganizationsByIds = (database: RoomDatabase, ids: readonly string[]): Promise<OrganizationRow[]> =>
  database
    .selectFrom('organizations')
    .select(organizationColumns)
    .where('organizations.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()

export type IdentifierScheme = Selectable<RoomTables['organization_identifiers']>['scheme']

export interface Identifier {
  readonly scheme: IdentifierScheme
  readonly value: string
}

/** The organization with this identifier; null when there is none. */
export const findOrganizationByIdentifier = async (
  database: RoomDatabase,
  { scheme, value }: Identifier,
): Promise<OrganizationRow | null> => {
  const row = await database
    .selectFrom('organization_identifiers')
    .innerJoin('organizations', 'organizations.id', 'organization_identifiers.organization_id')
    .select(organizationColumns)
    .where('organization_identifiers.scheme', '=', scheme)
    .where('organization_identifiers.value', '=', value)
    .executeTakeFirst()
  return row ?? null
}

export const findAliasesByOrganizationIds = (database: RoomDatabase, ids: readonly string[]) =>
  database
    .selectFrom('organization_aliases')
    .select(['organization_id as organizationId', 'alias as name', 'language'])
    .where('organization_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('alias_key')
    .orderBy('alias')
    .execute()

export const findIdentifiersByOrganizationIds = (database: RoomDatabase, ids: readonly string[]) =>
  database
    .selectFrom('organization_identifiers')
    .select(['organization_id as organizationId', 'scheme', 'value'])
    .where('organization_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('scheme')
    .orderBy('value')
    .execute()

/** Which organizations a list holds; the text of `namePrefix` is folded. */
export interface OrganizationConditions {
  readonly ids?: readonly string[]
  readonly types?: readonly string[]
  readonly countryCodes?: readonly string[]
  readonly identifierScheme?: IdentifierScheme
  readonly namePrefix?: string
  readonly status: 'ACTIVE' | 'MERGED'
}

export const listOrganizations = async (
  database: RoomDatabase,
  conditions: OrganizationConditions,
  order: Order,
  page: PageRequest,
): Promise<Page<OrganizationRow>> => {
  const query = database.selectFrom('organizations').select(organizationColumns).$call(matching(conditions))
  return toPage(await pageOf(query, order, page).execute(), order, page)
}

export const countOrganizations = async (
  database: RoomDatabase,
  conditions: OrganizationConditions,
): Promise<number> => {
  const { count } = await database
    .selectFrom('organizations')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$call(matching(conditions))
    .executeTakeFirstOrThrow()
  return count
}

const matching =
  ({ ids, types, countryCodes, identifierScheme, namePrefix, status }: OrganizationConditions) =>
  <Row>(query: SelectQueryBuilder<RoomTables, 'organizations', Row>) =>
    query
      .where('organizations.status', '=', status)
      .$if(ids !== undefined, (rest) => rest.where('organizations.id', '=', sql<string>`any(${ids}::uuid[])`))
      .$if(types !== undefined, (rest) => rest.where(sql<boolean>`organizations.type = any(${types}::text[])`))
      .$if(countryCodes !== undefined, (rest) =>
        rest.where(sql<boolean>`organizations.country_code = any(${countryCodes}::text[])`),
      )
      .$if(identifierScheme !== undefined, (rest) =>
        rest.where(({ exists, selectFrom }) =>
          exists(
            selectFrom('organization_identifiers')
              .select('organization_identifiers.value')
              .whereRef('organization_identifiers.organization_id', '=', 'organizations.id')
              .where('organization_identifiers.scheme', '=', identifierScheme!),
          ),
        ),
      )
      // A range and not `like`, so that the index on the sorted name answers it.
      .$if(namePrefix !== undefined, (rest) =>
        rest
          .where('organizations.name_key', '>=', namePrefix!)
          .where('organizations.name_key', '<', `${namePrefix}\u{10FFFF}`),
      )

export const organizationOrder = (field: 'NAME' | 'CREATED_AT', direction: 'ASC' | 'DESC'): Order => ({
  name: field,
  direction,
  columns: [sortColumns[field], { expression: sql`organizations.id`, type: 'uuid' }],
})

const sortColumns = {
  NAME: { expression: sql`organizations.name_key`, type: 'text' },
  CREATED_AT: { expression: sql`organizations.created_at`, type: 'timestamptz' },
} as const

/** The active organizations whose name or alias folds to one of these keys, the oldest last. */
export const findOrganizationsByNameKeys = async (
  database: RoomDatabase,
  keys: readonly string[],
): Promise<{ key: string; id: string; type: Columns['type'] }[]> => {
  const { rows } = await sql<{ key: string; id: string; type: Columns['type'] }>`
    select named.key, active.id, active.type
    from (
      select name_key as key, id from organizations where name_key = any(${keys}::text[])
      union
      select alias_key, organization_id from organization_aliases where alias_key = any(${keys}::text[])
    ) as named
    join organizations on organizations.id = named.id
    join organizations as active on active.id = coalesce(organizations.merged_into_id, organizations.id)
    order by active.created_at desc, active.id desc
  `.execute(database)
  return rows
}

/** Where a node is found: most types by UUID, the vocabularies by code. */
export interface NodeKey {
  readonly type: string
  readonly uuid: string | null
  readonly code: string | null
}

/** Which of these nodes exist and may be seen by the viewer. Every room says so of its own types in the view. */
export const findVisibleNodes = (
  database: RoomDatabase,
  keys: readonly NodeKey[],
  viewer: Viewer,
): Promise<NodeKey[]> => {
  const visible = () =>
    database
      .selectFrom('visible_nodes')
      .select(['type', 'uuid', 'code'])
      .$if(viewer.kind !== 'OPERATOR', (rest) => rest.where('is_public', '=', true))
  // Two conditions in one `or` would read whole tables; each by itself is answered by the primary keys.
  return visible()
    .where('uuid', '=', sql<string>`any(${keys.flatMap(({ uuid }) => uuid ?? [])}::uuid[])`)
    .unionAll(visible().where('code', '=', sql<string>`any(${keys.flatMap(({ code }) => code ?? [])}::text[])`))
    .execute()
}
