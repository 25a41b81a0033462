import { type Viewer, byKey, createLoader, groupByKey } from '@pledgegraph/kernel'
import { toOrganization } from './mappers.ts'
import { nodeKey, nodeKeyText } from './node-keys.ts'
import {
  type RoomDatabase,
  findAliasesByOrganizationIds,
  findIdentifiersByOrganizationIds,
  findOrganizationsByIds,
  findVisibleNodes,
} from './queries.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** Keys are UUIDs, except those of `isVisible`, which are global ids. */
export const createLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  organizationById: createLoader(async (ids: readonly string[]) => {
    const rows = await findOrganizationsByIds(database, ids)
    return byKey(ids, rows, ({ id }) => id).map((row) => row && toOrganization(row))
  }),

  aliasesByOrganizationId: createLoader(async (ids: readonly string[]) =>
    groupByKey(ids, await findAliasesByOrganizationIds(database, ids), ({ organizationId }) => organizationId),
  ),

  identifiersByOrganizationId: createLoader(async (ids: readonly string[]) =>
    groupByKey(ids, await findIdentifiersByOrganizationIds(database, ids), ({ organizationId }) => organizationId),
  ),

  isVisible: createLoader(async (ids: readonly string[]) => {
    const keys = ids.map(nodeKey)
    const visible = new Set((await findVisibleNodes(database, keys, viewer)).map(nodeKeyText))
    return keys.map((key) => visible.has(nodeKeyText(key)))
  }),
})
