import {
  type Order,
  type Tables,
  anyOf,
  asked,
  beginsWith,
  columnsOf,
  pages,
  pagesPerOwner,
  prepared,
} from '@pledgegraph/database'
import type { Fields, Page, PageRequest } from '@pledgegraph/kernel'
import { type Kysely, type SelectQueryBuilder, type Selectable, sql } from 'kysely'

/** All SQL that this room reads with. Action networks are public, whoever asks. */

export type RoomTables = Pick<Tables, 'action_networks' | 'action_network_goals' | 'action_network_stewards'>
export type RoomDatabase = Kysely<RoomTables>

/** What the fields of a network are read from. */
const fieldColumns = {
  slug: ['action_networks.slug'],
  name: ['action_networks.name'],
  description: ['action_networks.description'],
  governance: ['action_networks.governance'],
  accountabilityRule: [
    'action_networks.reporting_interval_months as reportingIntervalMonths',
    'action_networks.accountability_text as accountabilityText',
  ],
  website: ['action_networks.website'],
  createdAt: ['action_networks.created_at as createdAt'],
  updatedAt: ['action_networks.updated_at as updatedAt'],
} as const

type FieldName = keyof typeof fieldColumns

const selected = (fields: readonly FieldName[]) => ['action_networks.id' as const, ...columnsOf(fieldColumns, fields)]

type Columns = Selectable<RoomTables['action_networks']>

/** Columns of fields that were not asked for are not there. */
export interface ActionNetworkRow extends Pick<
  Columns,
  'id' | 'slug' | 'name' | 'description' | 'governance' | 'website'
> {
  readonly reportingIntervalMonths: Columns['reporting_interval_months']
  readonly accountabilityText: Columns['accountability_text']
  readonly createdAt: Columns['created_at']
  readonly updatedAt: Columns['updated_at']
}

export const findActionNetworksByIds = (
  database: RoomDatabase,
  ids: readonly string[],
  fields: Fields = null,
): Promise<ActionNetworkRow[]> => actionNetworksByIds(database, asked(fieldColumns, fields), { ids })

const actionNetworksByIds = prepared(
  (database: RoomDatabase, fields: readonly FieldName[], { ids }: { readonly ids: readonly string[] }) =>
    database
      .selectFrom('action_networks')
      .select(selected(fields))
      .where('action_networks.id', '=', anyOf(ids, 'uuid'))
      .compile(),
)

/** One row a slug that exists, in no particular order. */
export const findActionNetworksBySlugs = (
  database: RoomDatabase,
  slugs: readonly string[],
  fields: Fields = null,
): Promise<ActionNetworkRow[]> => actionNetworksBySlugs(database, asked(fieldColumns, fields), { slugs })

const actionNetworksBySlugs = prepared(
  (database: RoomDatabase, fields: readonly FieldName[], { slugs }: { readonly slugs: readonly string[] }) =>
    database
      .selectFrom('action_networks')
      .select(selected(fields))
      .where('action_networks.slug', '=', anyOf(slugs, 'text'))
      .compile(),
)

export const findGoalNumbersByActionNetworkIds = (database: RoomDatabase, ids: readonly string[]) =>
  goalNumbersByActionNetworkIds(database, null, { ids })

const goalNumbersByActionNetworkIds = prepared(
  (database: RoomDatabase, _, { ids }: { readonly ids: readonly string[] }) =>
    database
      .selectFrom('action_network_goals')
      .select(['action_network_id as actionNetworkId', 'goal_number as goalNumber'])
      .where('action_network_id', '=', anyOf(ids, 'uuid'))
      .orderBy('goal_number')
      .compile(),
)

export const findStewardIdsByActionNetworkIds = (database: RoomDatabase, ids: readonly string[]) =>
  stewardIdsByActionNetworkIds(database, null, { ids })

const stewardIdsByActionNetworkIds = prepared(
  (database: RoomDatabase, _, { ids }: { readonly ids: readonly string[] }) =>
    database
      .selectFrom('action_network_stewards')
      // Two of its stewards may be one organization by now.
      .distinct()
      .select(['action_network_id as actionNetworkId', 'organization_id as organizationId'])
      .where('action_network_id', '=', anyOf(ids, 'uuid'))
      .orderBy('organization_id')
      .compile(),
)

/** Which networks a list holds; the text of `namePrefix` is folded. */
export interface ActionNetworkConditions {
  readonly ids?: readonly string[]
  readonly goalNumbers?: readonly number[]
  readonly stewardId?: string
  readonly namePrefix?: string
}

export const listActionNetworks = (
  database: RoomDatabase,
  conditions: ActionNetworkConditions,
  order: ActionNetworkOrder,
  page: PageRequest,
  fields: Fields,
): Promise<Page<ActionNetworkRow>> =>
  actionNetworkPages(database, { order, fields: asked(fieldColumns, fields) }, conditions, page, fields)

interface Shape {
  readonly order: ActionNetworkOrder
  readonly fields: readonly FieldName[]
}

const actionNetworkPages = pages({
  order: ({ order }: Shape) => sortOrder(order),
  rows: (database: RoomDatabase, { fields }, conditions: ActionNetworkConditions) =>
    database.selectFrom('action_networks').select(selected(fields)).$call(matching(conditions)),
})

export const countActionNetworks = async (
  database: RoomDatabase,
  conditions: ActionNetworkConditions,
): Promise<number> => {
  const { count } = await database
    .selectFrom('action_networks')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$call(matching(conditions))
    .executeTakeFirstOrThrow()
  return count
}

const matching =
  ({ ids, goalNumbers, stewardId, namePrefix }: ActionNetworkConditions) =>
  <Row>(query: SelectQueryBuilder<RoomTables, 'action_networks', Row>) =>
    query
      .$if(ids !== undefined, (rest) => rest.where('action_networks.id', '=', sql<string>`any(${ids}::uuid[])`))
      .$if(goalNumbers !== undefined, (rest) =>
        rest.where(({ exists, selectFrom }) =>
          exists(
            selectFrom('action_network_goals')
              .select('action_network_goals.goal_number')
              .whereRef('action_network_goals.action_network_id', '=', 'action_networks.id')
              .where('action_network_goals.goal_number', '=', sql<number>`any(${goalNumbers}::smallint[])`),
          ),
        ),
      )
      .$if(stewardId !== undefined, (rest) =>
        rest.where(({ exists, selectFrom }) =>
          exists(
            selectFrom('action_network_stewards')
              .select('action_network_stewards.organization_id')
              .whereRef('action_network_stewards.action_network_id', '=', 'action_networks.id')
              .where('action_network_stewards.organization_id', '=', stewardId!),
          ),
        ),
      )
      .$if(namePrefix !== undefined, (rest) => rest.where(beginsWith('action_networks.name_key', namePrefix!)))

/** The same page of the networks that each of these organizations keeps, in the order of the organizations. */
export const listActionNetworksByStewardIds = (
  database: RoomDatabase,
  organizationIds: readonly string[],
  order: ActionNetworkOrder,
  page: PageRequest,
  fields: Fields,
): Promise<Page<ActionNetworkRow>[]> =>
  stewardedPages(database, organizationIds, { order, fields: asked(fieldColumns, fields) }, {}, page, fields)

const stewardedPages = pagesPerOwner({
  ownerType: () => 'uuid',
  order: ({ order }: Shape) => sortOrder(order),
  rows: (database: RoomDatabase, organizationId, { fields }) =>
    database
      .selectFrom('action_networks')
      .select(selected(fields))
      // Not a join: an organization may keep a network twice, under the names of several that were merged.
      .where('action_networks.id', 'in', ({ selectFrom }) =>
        selectFrom('action_network_stewards')
          .select('action_network_stewards.action_network_id')
          .where('action_network_stewards.organization_id', '=', organizationId),
      ),
})

/** How many networks each of these organizations keeps; one that keeps none has no row. */
export const countActionNetworksByStewardIds = (database: RoomDatabase, organizationIds: readonly string[]) =>
  countsByStewardIds(database, null, { organizationIds })

const countsByStewardIds = prepared(
  (database: RoomDatabase, _, { organizationIds }: { readonly organizationIds: readonly string[] }) =>
    database
      .selectFrom('action_network_stewards')
      .select(({ fn }) => [
        'organization_id as organizationId',
        fn.count<number>('action_network_id').distinct().as('count'),
      ])
      .where('organization_id', '=', anyOf(organizationIds, 'uuid'))
      .groupBy('organization_id')
      .compile(),
)

export interface ActionNetworkOrder {
  readonly field: 'ID' | keyof typeof sortColumns
  readonly direction: 'ASC' | 'DESC'
}

const sortOrder = ({ field, direction }: ActionNetworkOrder): Order => ({
  name: field,
  direction,
  columns: [...(field === 'ID' ? [] : [sortColumns[field]]), { expression: sql`action_networks.id`, type: 'uuid' }],
})

const sortColumns = {
  NAME: { expression: sql`action_networks.name_key`, type: 'text' },
  CREATED_AT: { expression: sql`action_networks.created_at`, type: 'timestamptz' },
} as const
