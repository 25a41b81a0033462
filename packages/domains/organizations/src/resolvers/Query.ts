import {
  type Fields,
  atMost,
  completerOf,
  connection,
  decodeId,
  encodeCodeId,
  entityKey,
  exactlyOne,
  fieldsOf,
  inGroups,
  mapPage,
  nodeFieldsOf,
  pageRequest,
} from '@pledgegraph/kernel'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { countDuplicates, listDuplicates } from '../duplicates/queries.ts'
import { toConditions } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { type NodeParent, toOrganization } from '../mappers.ts'
import { type NodeType, type TypedKey, nodeKey, nodeKeyText } from '../node-keys.ts'
import { countOrganizations, findOrganizationByIdentifier, listOrganizations } from '../queries.ts'

export const Query: QueryResolvers = {
  organization: async (_, args, context, info) => {
    const by = exactlyOne(['id', 'identifier'], args)
    if (by.name === 'id') {
      return (await activeOrganizations([decodeId('Organization', by.value)], context, fieldsOf(info)))[0]!
    }
    const row = await findOrganizationByIdentifier(context.database, by.value, fieldsOf(info))
    return row && toOrganization(row)
  },

  organizations: (_, { filter, orderBy, ...pageArguments }, { database }, info) => {
    const conditions = toConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' }
    const page = pageRequest(pageArguments)
    const fields = nodeFieldsOf(info)
    return connection(
      info,
      async () => mapPage(await listOrganizations(database, conditions, order, page, fields), toOrganization),
      () => countOrganizations(database, conditions),
    )
  },

  duplicateOrganizations: (_, pageArguments, { database }, info) => {
    const page = pageRequest(pageArguments)
    return connection(
      info,
      () => listDuplicates(database, page, nodeFieldsOf(info)),
      () => countDuplicates(database),
    )
  },

  node: async (_, { id }, context, info) => (await findNodes([id], context, info))[0]!, // a node an id

  nodes: (_, { ids }, context, info) => findNodes(atMost('ids', ids), context, info),
}

type Found = NodeParent | null

/** What these ids lead to, asked for a type at a time; null where there is nothing that may be seen. */
const findNodes = (ids: readonly string[], context: Context, info: GraphQLResolveInfo): Promise<readonly Found[]> =>
  inGroups(
    ids.map(nodeKey),
    ({ type }) => type,
    (type, keys) => findNodesOfType(type, keys, context, info),
  )

/** Organizations are ours. All else its owner completes; where it does not, somebody has to say that it may be seen. */
const findNodesOfType = async (
  type: NodeType,
  keys: readonly TypedKey[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Found[]> => {
  const uuids = keys.flatMap(({ uuid }) => uuid ?? [])
  if (type === 'Organization') return activeOrganizations(uuids, context, fieldsOf(info))
  const complete = completerOf(type, info)
  // An owner refuses a malformed code; the view just does not have it.
  if (complete === null || uuids.length === 0) return visibleNodes(keys, context)
  const references = uuids.map((uuid) => entityKey(type, uuid))
  return complete(references, context) as Promise<Found[]> // what an owner answers says its type
}

/** The keys, once the rooms of the nodes have said in their view that they may be seen. */
const visibleNodes = async (keys: readonly TypedKey[], { organizations }: Context): Promise<readonly Found[]> => {
  const nodes = await organizations.visibleNode.loadMany(keys.map(nodeKeyText))
  return nodes.map((node, index) => {
    if (node === null) return null
    const { type, code } = keys[index]! // a node a key
    return node.leadsTo === null
      ? { __typename: type, id: encodeCodeId(type, code!) } // found by its code
      : entityKey(type, node.leadsTo)
  })
}

/** The organizations with these UUIDs or, where they were merged, those that stand for them now. */
const activeOrganizations = async (
  uuids: readonly string[],
  { organizations: { organizationById } }: Context,
  fields: Fields,
) => {
  const found = await organizationById.loadMany(uuids, fields)
  if (found.every((organization) => organization?.successorId == null)) return found
  return organizationById.loadMany(
    found.map((organization, index) => organization?.successorId ?? uuids[index]!), // an organization a UUID
    fields,
  )
}
