import {
  type Fields,
  atMost,
  connection,
  decodeId,
  encodeCodeId,
  entityKey,
  exactlyOne,
  fieldsOf,
  isCompleted,
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
import { type NodeType, nodeKey, nodeKeyText } from '../node-keys.ts'
import { type NodeKey, countOrganizations, findOrganizationByIdentifier, listOrganizations } from '../queries.ts'

export const Query: QueryResolvers = {
  organization: async (_, args, context, info) => {
    const by = exactlyOne(['id', 'identifier'], args)
    if (by.name === 'id') return activeOrganization(decodeId('Organization', by.value), context, fieldsOf(info))
    const row = await findOrganizationByIdentifier(context.database, by.value, fieldsOf(info))
    return row && toOrganization(row)
  },

  organizations: (_, { filter, orderBy, ...pageArguments }, { database }, info) => {
    const conditions = toConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' }
    const page = pageRequest(pageArguments)
    const fields = nodeFieldsOf(info)
    return connection(
      async () => mapPage(await listOrganizations(database, conditions, order, page, fields), toOrganization),
      () => countOrganizations(database, conditions),
    )
  },

  duplicateOrganizations: (_, pageArguments, { database }, info) => {
    const page = pageRequest(pageArguments)
    return connection(
      () => listDuplicates(database, page, nodeFieldsOf(info)),
      () => countDuplicates(database),
    )
  },

  node: (_, { id }, context, info) => findNode(id, context, info),

  nodes: (_, { ids }, context, info) => {
    const nodes = atMost('ids', ids).map((id) => findNode(id, context, info))
    // Mostly keys; `Promise.all` would make a promise of each.
    return nodes.some((node) => node instanceof Promise) ? Promise.all(nodes) : (nodes as NodeParent[])
  },
}

/** Organizations are ours; of all else only the key, which somebody has to say of that it may be seen. */
const findNode = (id: string, context: Context, info: GraphQLResolveInfo) => {
  const { type, uuid, code } = nodeKey(id)
  if (uuid === null) return visibleNode({ type, uuid, code }, context)
  if (type === 'Organization') return activeOrganization(uuid, context, fieldsOf(info))
  return isCompleted(type, info) ? entityKey(type, uuid) : visibleNode({ type, uuid, code }, context)
}

/** The key, once the room of the node has said in its view that it may be seen. */
const visibleNode = async (key: NodeKey & { readonly type: NodeType }, { organizations }: Context) => {
  const node = await organizations.visibleNode.load(nodeKeyText(key))
  if (node === null) return null
  return node.leadsTo === null
    ? { __typename: key.type, id: encodeCodeId(key.type, key.code!) } // found by its code
    : entityKey(key.type, node.leadsTo)
}

/** The organization with this UUID or, when it was merged, the one that stands for it now. */
const activeOrganization = async (uuid: string, { organizations: { organizationById } }: Context, fields: Fields) => {
  const found = await organizationById.load(uuid, fields)
  return found?.successorId == null ? found : organizationById.load(found.successorId, fields)
}
