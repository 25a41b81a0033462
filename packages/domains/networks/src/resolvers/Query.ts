import { connection, decodeId, exactlyOne, fieldsOf, mapPage, nodeFieldsOf, pageRequest } from '@pledgegraph/kernel'
import { toConditions } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { toActionNetwork } from '../mappers.ts'
import { countActionNetworks, findActionNetworksBySlugs, listActionNetworks } from '../queries.ts'
import { checkSlug } from '../rules.ts'

export const Query: QueryResolvers = {
  actionNetwork: async (_, args, { database, networks }, info) => {
    const by = exactlyOne(['id', 'slug'], args)
    const fields = fieldsOf(info)
    if (by.name === 'id') return networks.actionNetworkById.load(decodeId('ActionNetwork', by.value), fields)
    const [row] = await findActionNetworksBySlugs(database, [checkSlug(by.value)], fields)
    return row ? toActionNetwork(row) : null
  },

  actionNetworks: (_, { filter, orderBy, ...pageArguments }, { database }, info) => {
    const conditions = toConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' }
    const page = pageRequest(pageArguments)
    const fields = nodeFieldsOf(info)
    return connection(
      info,
      async () => mapPage(await listActionNetworks(database, conditions, order, page, fields), toActionNetwork),
      () => countActionNetworks(database, conditions),
    )
  },
}
