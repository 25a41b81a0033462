import { type Order, type Tables, pageOf, toPage } from '@pledgegraph/database'
import type { Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type Kysely, type SelectQueryBuilder, type Selectable, sql } from 'kysely'

/** All SQL that this room reads with. Organizations are public, whoever asks. */

export type RoomTables = Pick<
  Tables,
  | 'organizations'
  | 'organization_aliases'
  | 'organization_identifiers'
  | 'organization_merges'
  | 'organization_duplicates'
  | 'organization_mentions'
  | 'organization_name_decisions'
  | 'awaited_merges'
  | 'visible_nodes'
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
  'organizations.successor_id as successorId',
  'organizations.created_at as createdAt',
  'organizations.updated_at as updatedAt',
] as const

type Columns = Selectable<RoomTables['organizations']>

export interface OrganizationRow extends Pick<Columns, 'id' | 'name' | 'acronym' | 'type' | 'website' | 'status'> {
  readonly countryCode: Columns['country_code']
  readonly mergedIntoId: Columns['merged_into_id']
  readonly successorId: Columns['successor_id']
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

/** The organization with this identifier or, when it was merged, its successor; null when there is none. */
export const findOrganizationByIdentifier = async (
  database: RoomDatabase,
  { scheme, value }: Identifier,
): Promise<OrganizationRow | null> => {
  const row = await database
    .selectFrom('organization_identifiers')
    .innerJoin('organizations as named', 'named.id', 'organization_identifiers.organization_id')
    .innerJoin('organizations', (join) =>
      join.on(sql<boolean>`organizations.id = coalesce(named.successor_id, named.id)`),
    )
    .select(organizationColumns)
    .where('organization_identifiers.scheme', '=', scheme)
    .where('organization_identifiers.value', '=', value)
    .executeTakeFirst()
  return row ?? null
}

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
        rest.where(({ or, exists, selectFrom }) => {
          const identifiers = selectFrom('organization_identifiers')
            .select('organization_identifiers.value')
            .where('organization_identifiers.scheme', '=', identifierScheme!)
          return or([
            exists(identifiers.whereRef('organization_identifiers.organization_id', '=', 'organizations.id')),
            exists(
              identifiers
                .innerJoin('organizations as merged', 'merged.id', 'organization_identifiers.organization_id')
                .whereRef('merged.successor_id', '=', 'organizations.id'),
            ),
          ])
        }),
      )
      // A range and not `like`, so that the index on the sorted name answers it.
      .$if(namePrefix !== undefined, (rest) =>
        rest
          .where('organizations.name_key', '>=', namePrefix!)
          .where('organizations.name_key', '<', `${namePrefix}\u{10FFFF}`),
      )

export const organizationOrder = (field: 'ID' | keyof typeof sortColumns, direction: 'ASC' | 'DESC'): Order => ({
  name: field,
  direction,
  columns: [...(field === 'ID' ? [] : [sortColumns[field]]), { expression: sql`organizations.id`, type: 'uuid' }],
})

const sortColumns = {
  NAME: { expression: sql`organizations.name_key`, type: 'text' },
  CREATED_AT: { expression: sql`organizations.created_at`, type: 'timestamptz' },
} as const

/** Where a node is found: most types by UUID, the vocabularies by code. */
export interface NodeKey {
  readonly type: string
  readonly uuid: string | null
  readonly code: string | null
}

/** A node that may be seen. */
export interface VisibleNode extends NodeKey {
  /** The UUID of the one that answers for it, as a rule its own; null for those that are found by code. */
  readonly leadsTo: string | null
}

/** Which of these nodes exist and may be seen by the viewer. Every room says so of its own types in the view. */
export const findVisibleNodes = (
  database: RoomDatabase,
  keys: readonly NodeKey[],
  viewer: Viewer,
): Promise<VisibleNode[]> => {
  const visible = () =>
    database
      .selectFrom('visible_nodes')
      .select(['type', 'uuid', 'code', 'leads_to as leadsTo'])
      .$if(viewer.kind !== 'OPERATOR', (rest) => rest.where('is_public', '=', true))
  // Two conditions in one `or` would read whole tables; each by itself is answered by the primary keys.
  return visible()
    .where('uuid', '=', sql<string>`any(${keys.flatMap(({ uuid }) => uuid ?? [])}::uuid[])`)
    .unionAll(visible().where('code', '=', sql<string>`any(${keys.flatMap(({ code }) => code ?? [])}::text[])`))
    .execute()
}
