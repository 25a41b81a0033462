import {
  type Fields,
  atMost,
  connection,
  decodeId,
  entityKey,
  exactlyOne,
  fieldsOf,
  mapPage,
  nodeFieldsOf,
  pageRequest,
} from '@pledgegraph/kernel'
import type { Context } from '../context.ts'
import { countDuplicates, listDuplicates } from '../duplicates/queries.ts'
import { toConditions } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { toOrganization } from '../mappers.ts'
import { nodeKey, nodeKeyText } from '../node-keys.ts'
import { countOrganizations, findOrganizationByIdentifier, listOrganizations } from '../queries.ts'

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

  node: (_, { id }, context, info) => findNode(id, context, fieldsOf(info)),

  nodes: (_, { ids }, context, info) =>
    Promise.all(atMost('ids', ids).map((id) => findNode(id, context, fieldsOf(info)))),
}

/** Organizations are ours; of all else only the key, once its room has said in its view that it may be seen. */
const findNode = async (id: string, context: Context, fields: Fields) => {
  const key = nodeKey(id)
  if (key.uuid !== null && key.type === 'Organization') return activeOrganization(key.uuid, context, fields)
  const node = await context.organizations.visibleNode.load(nodeKeyText(key))
  if (node === null) return null
  return node.leadsTo === null ? { __typename: key.type, id } : entityKey(key.type, node.leadsTo)
}

/** The organization with this UUID or, when it was merged, the one that stands for it now. */
const activeOrganization = async (uuid: string, { organizations: { organizationById } }: Context, fields: Fields) => {
  const found = await organizationById.load(uuid, fields)
  return found?.successorId == null ? found : organizationById.load(found.successorId, fields)
}
