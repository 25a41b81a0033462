import { type Order, type Tables, pageOf, pagesPerOwner, toPage } from '@pledgegraph/database'
import type { Page, PageRequest } from '@pledgegraph/kernel'
import { type Kysely, type SelectQueryBuilder, type Selectable, sql } from 'kysely'

/** All SQL that this room reads with. Action networks are public, whoever asks. */

export type RoomTables = Pick<Tables, 'action_networks' | 'action_network_goals' | 'action_network_stewards'>
export type RoomDatabase = Kysely<RoomTables>

const actionNetworkColumns = [
  'action_networks.id',
  'action_networks.slug',
  'action_networks.name',
  'action_networks.description',
  'action_networks.governance',
  'action_networks.reporting_interval_months as reportingIntervalMonths',
  'action_networks.accountability_text as accountabilityText',
  'action_networks.website',
  'action_networks.created_at as createdAt',
  'action_networks.updated_at as updatedAt',
] as const

type Columns = Selectable<RoomTables['action_networks']>

export interface ActionNetworkRow extends Pick<
  Columns,
  'id' | 'slug' | 'name' | 'description' | 'governance' | 'website'
> {
  readonly reportingIntervalMonths: Columns['reporting_interval_months']
  readonly accountabilityText: Columns['accountability_text']
  readonly createdAt: Columns['created_at']
  readonly updatedAt: Columns['updated_at']
}

export const findActionNetworksByIds = (database: RoomDatabase, ids: readonly string[]): Promise<ActionNetworkRow[]> =>
  database
    .selectFrom('action_networks')
    .select(actionNetworkColumns)
    .where('action_networks.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()

/** One row a slug that exists, in no particular order. */
export const findActionNetworksBySlugs = (
  database: RoomDatabase,
  slugs: readonly string[],
): Promise<ActionNetworkRow[]> =>
  database
    .selectFrom('action_networks')
    .select(actionNetworkColumns)
    .where('action_networks.slug', '=', sql<string>`any(${slugs}::text[])`)
    .execute()

export const findGoalNumbersByActionNetworkIds = (database: RoomDatabase, ids: readonly string[]) =>
  database
    .selectFrom('action_network_goals')
    .select(['action_network_id as actionNetworkId', 'goal_number as goalNumber'])
    .where('action_network_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('goal_number')
    .execute()

export const findStewardIdsByActionNetworkIds = (database: RoomDatabase, ids: readonly string[]) =>
  database
    .selectFrom('action_network_stewards')
    // Two of its stewards may be one organization by now.
    .distinct()
    .select(['action_network_id as actionNetworkId', 'organization_id as organizationId'])
    .where('action_network_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('organization_id')
    .execute()

/** Which networks a list holds; the text of `namePrefix` is folded. */
export interface ActionNetworkConditions {
  readonly ids?: readonly string[]
  readonly goalNumbers?: readonly number[]
  readonly stewardId?: string
  readonly namePrefix?: string
}

export const listActionNetworks = async (
  database: RoomDatabase,
  conditions: ActionNetworkConditions,
  order: Order,
  page: PageRequest,
): Promise<Page<ActionNetworkRow>> => {
  const query = database.selectFrom('action_networks').select(actionNetworkColumns).$call(matching(conditions))
  return toPage(await pageOf(query, order, page).execute(), order, page)
}

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
      // A range and not `like`, so that the index on the sorted name answers it.
      .$if(namePrefix !== undefined, (rest) =>
        rest
          .where('action_networks.name_key', '>=', namePrefix!)
          .where('action_networks.name_key', '<', `${namePrefix}\u{10FFFF}`),
      )

/** The same page of the networks that each of these organizations keeps, in the order of the organizations. */
export const listActionNetworksByStewardIds = (
  database: RoomDatabase,
  organizationIds: readonly string[],
  order: Order,
  page: PageRequest,
): Promise<Page<ActionNetworkRow>[]> =>
  pagesPerOwner(
    database,
    organizationIds,
    'uuid',
    (organizationId) =>
      database
        .selectFrom('action_networks')
        .select(actionNetworkColumns)
        // Not a join: an organization may keep a network twice, under the names of several that were merged.
        .where('action_networks.id', 'in', ({ selectFrom }) =>
          selectFrom('action_network_stewards')
            .select('action_network_stewards.action_network_id')
            .where('action_network_stewards.organization_id', '=', organizationId),
        ),
    order,
    page,
  )

/** How many networks each of these organizations keeps; one that keeps none has no row. */
export const countActionNetworksByStewardIds = (database: RoomDatabase, organizationIds: readonly string[]) =>
  database
    .selectFrom('action_network_stewards')
    .select(({ fn }) => [
      'organization_id as organizationId',
      fn.count<number>('action_network_id').distinct().as('count'),
    ])
    .where('organization_id', '=', sql<string>`any(${organizationIds}::uuid[])`)
    .groupBy('organization_id')
    .execute()

export type ActionNetworkOrderField = 'ID' | keyof typeof sortColumns

export const actionNetworkOrder = (field: ActionNetworkOrderField, direction: 'ASC' | 'DESC'): Order => ({
  name: field,
  direction,
  columns: [...(field === 'ID' ? [] : [sortColumns[field]]), { expression: sql`action_networks.id`, type: 'uuid' }],
})

const sortColumns = {
  NAME: { expression: sql`action_networks.name_key`, type: 'text' },
  CREATED_AT: { expression: sql`action_networks.created_at`, type: 'timestamptz' },
} as const
