import { atMost, connection, decodeId, exactlyOne, mapPage, pageRequest } from '@pledgegraph/kernel'
import type { Context } from '../context.ts'
import { countDuplicates, listDuplicates } from '../duplicates/queries.ts'
import { toConditions } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { type OrganizationParent, toOrganization } from '../mappers.ts'
import { nodeKey } from '../node-keys.ts'
import { countOrganizations, findOrganizationByIdentifier, listOrganizations, organizationOrder } from '../queries.ts'

export const Query: QueryResolvers = {
  organization: async (_, args, context) => {
    const by = exactlyOne(['id', 'identifier'], args)
    if (by.name === 'id') return activeOrganization(by.value, context)
    const row = await findOrganizationByIdentifier(context.database, by.value)
    return row && toOrganization(row)
  },

  organizations: (_, { filter, orderBy, ...pageArguments }, { database }) => {
    const conditions = toConditions(filter ?? {})
    const order = organizationOrder(orderBy?.field ?? 'NAME', orderBy?.direction ?? 'ASC')
    const page = pageRequest(pageArguments)
    return connection(
      async () => mapPage(await listOrganizations(database, conditions, order, page), toOrganization),
      () => countOrganizations(database, conditions),
    )
  },

  duplicateOrganizations: (_, pageArguments, { database }) => {
    const page = pageRequest(pageArguments)
    return connection(
      () => listDuplicates(database, page),
      () => countDuplicates(database),
    )
  },

  node: (_, { id }, context) => findNode(id, context),

  nodes: (_, { ids }, context) => Promise.all(atMost('ids', ids).map((id) => findNode(id, context))),
}

/** Organizations are ours; of all else only the key, once its room has said in its view that it may be seen. */
const findNode = async (id: string, context: Context) => {
  const { type: __typename } = nodeKey(id)
  if (__typename === 'Organization') {
    const organization = await activeOrganization(id, context)
    return organization && { __typename, ...organization }
  }
  const visibleId = await context.organizations.visibleNodeId.load(id)
  return visibleId === null ? null : { __typename, id: visibleId }
}

/** The organization with this id or, when it was merged, the one that stands for it now. */
const activeOrganization = async (
  id: string,
  { organizations: { organizationById } }: Context,
): Promise<OrganizationParent | null> => {
  const found = await organizationById.load(decodeId('Organization', id))
  return found?.successorId == null ? found : organizationById.load(found.successorId)
}
