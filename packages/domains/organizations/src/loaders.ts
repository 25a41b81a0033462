import { type Viewer, byKey, createListLoader, createLoader, groupByKey } from '@pledgegraph/kernel'
import { findCandidates } from './candidates.ts'
import { type DetailOptions, findAliasesByOrganizationIds, findIdentifiersByOrganizationIds } from './details.ts'
import { toOrganization } from './mappers.ts'
import { findMergesBySuccessorIds } from './merging/queries.ts'
import { nodeKeyText, readNodeKey } from './node-keys.ts'
import { type RoomDatabase, findOrganizationsByIds, findVisibleNodes } from './queries.ts'

export type Loaders = ReturnType<typeof createLoaders>

/**
 * Keys are UUIDs, unless said otherwise. Whoever loads has checked the key: concurrent requests share a batch, and what
 * fails a batch fails them all.
 */
export const createLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  organizationById: createLoader(async (ids: readonly string[], fields) => {
    const rows = await findOrganizationsByIds(database, ids, fields)
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

  /** By what `nodeKeyText` makes of its key; null when there is none that the viewer may see. */
  visibleNode: createLoader(async (texts: readonly string[]) =>
    byKey(texts, await findVisibleNodes(database, texts.map(readNodeKey), viewer), nodeKeyText),
  ),
})
