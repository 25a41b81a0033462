import { type PageRequest, byKey, createListLoader, createLoader, groupByKey, mapPage } from '@pledgegraph/kernel'
import { toActionNetwork, toGoal, toOrganization } from './mappers.ts'
import {
  type ActionNetworkOrder,
  type RoomDatabase,
  countActionNetworksByStewardIds,
  findActionNetworksByIds,
  findGoalNumbersByActionNetworkIds,
  findStewardIdsByActionNetworkIds,
  listActionNetworksByStewardIds,
} from './queries.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** A page of an organization's networks. */
export interface StewardedPage {
  readonly order: ActionNetworkOrder
  readonly page: PageRequest
}

/** Keys and owners are UUIDs. */
export const createLoaders = (database: RoomDatabase) => ({
  actionNetworkById: createLoader(async (ids: readonly string[], fields) => {
    const rows = await findActionNetworksByIds(database, ids, fields)
    return byKey(ids, rows, ({ id }) => id).map((row) => row && toActionNetwork(row))
  }),

  goalsByActionNetworkId: createLoader(async (ids: readonly string[]) => {
    const rows = await findGoalNumbersByActionNetworkIds(database, ids)
    return groupByKey(ids, rows, ({ actionNetworkId }) => actionNetworkId).map((goals) =>
      goals.map(({ goalNumber }) => toGoal(goalNumber)),
    )
  }),

  stewardsByActionNetworkId: createLoader(async (ids: readonly string[]) => {
    const rows = await findStewardIdsByActionNetworkIds(database, ids)
    return groupByKey(ids, rows, ({ actionNetworkId }) => actionNetworkId).map((stewards) =>
      stewards.map(({ organizationId }) => toOrganization(organizationId)),
    )
  }),

  actionNetworksByStewardId: createListLoader(async (organizationIds, { order, page }: StewardedPage, fields) => {
    const pages = await listActionNetworksByStewardIds(database, organizationIds, order, page, fields)
    return pages.map((each) => mapPage(each, toActionNetwork))
  }),

  actionNetworkCountByStewardId: createLoader(async (organizationIds: readonly string[]) => {
    const rows = await countActionNetworksByStewardIds(database, organizationIds)
    return byKey(organizationIds, rows, ({ organizationId }) => organizationId).map((row) => row?.count ?? 0)
  }),
})
