import { type Viewer, byKey, createListLoader, createLoader, encodeId, groupByKey } from '@pledgegraph/kernel'
import { findCandidates } from './candidates.ts'
import { type DetailOptions, findAliasesByOrganizationIds, findIdentifiersByOrganizationIds } from './details.ts'
import { toOrganization } from './mappers.ts'
import { findMergesBySuccessorIds } from './merging/queries.ts'
import { nodeKey, nodeKeyText } from './node-keys.ts'
import { type RoomDatabase, findOrganizationsByIds, findVisibleNodes } from './queries.ts'

export type Loaders = ReturnType<typeof createLoaders>

/**
 * Keys are UUIDs, except those of `visibleNodeId`, which are global ids. Whoever loads has checked the key: concurrent
 * requests share a batch, and what fails a batch fails them all.
 */
export const createLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  organizationById: createLoader(async (ids: readonly string[]) => {
    const rows = await findOrganizationsByIds(database, ids)
    return byKey(ids, rows, ({ id }) => id).map((row) => row && toOrganization(row))
  }),

  aliasesByOrganizationId: createListLoader(async (ids, options: DetailOptions) =>
    groupByKey(ids, await findAliasesByOrganizationIds(database, ids, options), ({ organizationId }) => organizationId),
  ),

  identifiersByOrganizationId: createListLoader(async (ids, options: DetailOptions) => {
    const rows = await findIdentifiersByOrganizationIds(database, ids, options)
    return groupByKey(ids, rows, ({ organizationId }) => organizationId)
  }),

  mergesBySuccessorId: createLoader(async (ids: readonly string[]) =>
    groupByKey(ids, await findMergesBySuccessorIds(database, ids), ({ successorId }) => successorId),
  ),

  candidatesByName: createListLoader((names, { first }: { readonly first: number }) =>
    findCandidates(database, names, first),
  ),

  /** The global id of the node that answers for this one; null when there is none that the viewer may see. */
  visibleNodeId: createLoader(async (ids: readonly string[]) => {
    const keys = ids.map(nodeKey)
    const nodes = byKey(keys.map(nodeKeyText), await findVisibleNodes(database, keys, viewer), nodeKeyText)
    return nodes.map((node, index) => node && (node.leadsTo === null ? ids[index]! : encodeId(node.type, node.leadsTo)))
  }),
})
