import { type Order, type Tables, anyOf, asked, beginsWith, columnsOf, pages, prepared } from '@pledgegraph/database'
import type { Fields, Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type Kysely, type RawBuilder, type SelectQueryBuilder, type Selectable, sql } from 'kysely'

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

/** Whom a merged organization leads to is always read: rows are looked through to their successors. */
const keyColumns = ['organizations.id', 'organizations.successor_id as successorId'] as const

/** What the fields of an organization are read from. */
const fieldColumns = {
  name: ['organizations.name'],
  acronym: ['organizations.acronym'],
  type: ['organizations.type'],
  country: ['organizations.country_code as countryCode'],
  website: ['organizations.website'],
  status: ['organizations.status'],
  mergedInto: ['organizations.merged_into_id as mergedIntoId'],
  createdAt: ['organizations.created_at as createdAt'],
  updatedAt: ['organizations.updated_at as updatedAt'],
} as const

type FieldName = keyof typeof fieldColumns

const selected = (fields: readonly FieldName[]) => [...keyColumns, ...columnsOf(fieldColumns, fields)]

type Columns = Selectable<RoomTables['organizations']>

/** Columns of fields that were not asked for are not there. */
export interface OrganizationRow extends Pick<Columns, 'id' | 'name' | 'acronym' | 'type' | 'website' | 'status'> {
  readonly countryCode: Columns['country_code']
  readonly mergedIntoId: Columns['merged_into_id']
  readonly successorId: Columns['successor_id']
  readonly createdAt: Columns['created_at']
  readonly updatedAt: Columns['updated_at']
}

export const findOrganizationsByIds = (
  database: RoomDatabase,
  ids: readonly string[],
  fields: Fields = null,
): Promise<OrganizationRow[]> => organizationsByIds(database, asked(fieldColumns, fields), { ids })

const organizationsByIds = prepared(
  (database: RoomDatabase, fields: readonly FieldName[], { ids }: { readonly ids: readonly string[] }) =>
    database
      .selectFrom('organizations')
      .select(selected(fields))
      .where('organizations.id', '=', anyOf(ids, 'uuid'))
      .compile(),
)

export type IdentifierScheme = Selectable<RoomTables['organization_identifiers']>['scheme']

export interface Identifier {
  readonly scheme: IdentifierScheme
  readonly value: string
}

/** The organization with this identifier or, when it was merged, its successor; null when there is none. */
export const findOrganizationByIdentifier = async (
  database: RoomDatabase,
  { scheme, value }: Identifier,
  fields: Fields = null,
): Promise<OrganizationRow | null> => {
  const row = await database
    .selectFrom('organization_identifiers')
    .innerJoin('organizations as named', 'named.id', 'organization_identifiers.organization_id')
    .innerJoin('organizations', (join) =>
      join.on(sql<boolean>`organizations.id = coalesce(named.successor_id, named.id)`),
    )
    .select(selected(asked(fieldColumns, fields)))
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

export const listOrganizations = (
  database: RoomDatabase,
  conditions: OrganizationConditions,
  order: OrganizationOrder,
  page: PageRequest,
  fields: Fields,
): Promise<Page<OrganizationRow>> =>
  organizationPages(database, { order, fields: asked(fieldColumns, fields) }, conditions, page, fields)

const organizationPages = pages({
  order: ({ order }: { readonly order: OrganizationOrder; readonly fields: readonly FieldName[] }) => sortOrder(order),
  rows: (database: RoomDatabase, { fields }, conditions: OrganizationConditions) =>
    database.selectFrom('organizations').select(selected(fields)).$call(matching(conditions)),
})

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
      .$if(namePrefix !== undefined, (rest) => rest.where(beginsWith('organizations.name_key', namePrefix!)))

export interface OrganizationOrder {
  readonly field: 'ID' | keyof typeof sortColumns
  readonly direction: 'ASC' | 'DESC'
}

const sortOrder = ({ field, direction }: OrganizationOrder): Order => ({
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
  const byUuid: Record<string, string[]> = {}
  const byCode: Record<string, string[]> = {}
  for (const { type, uuid, code } of keys) {
    if (uuid !== null) (byUuid[type] ??= []).push(uuid)
    if (code !== null) (byCode[type] ??= []).push(code)
  }
  return visibleNodes(database, viewer, { byUuid, byCode })
}

const visibleNodes = prepared(
  (
    database: RoomDatabase,
    viewer: Viewer,
    { byUuid, byCode }: { readonly byUuid: KeysByType; readonly byCode: KeysByType },
  ) => {
    // The name of the type stands in the text, so that the planner leaves out what the view has of other types.
    const ofType = (type: string, found: RawBuilder<boolean>) => sql`
      select type, uuid, code, leads_to as "leadsTo" from visible_nodes
      where type = ${sql.lit(type)} and ${found}${viewer.kind === 'OPERATOR' ? sql`` : sql` and is_public`}`
    const each = [
      ...Object.entries(byUuid).map(([type, keys]) => ofType(type, sql`uuid = ${anyOf(keys, 'uuid')}`)),
      ...Object.entries(byCode).map(([type, keys]) => ofType(type, sql`code = ${anyOf(keys, 'text')}`)),
    ]
    return sql<VisibleNode>`${sql.join(each, sql` union all `)}`.compile(database)
  },
)

type KeysByType = Readonly<Record<string, readonly string[]>>
