import { connection, decodeId, exactlyOne, mapPage, pageRequest } from '@pledgegraph/kernel'
import { toConditions } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { toActionNetwork } from '../mappers.ts'
import { actionNetworkOrder, countActionNetworks, findActionNetworksBySlugs, listActionNetworks } from '../queries.ts'
import { checkSlug } from '../rules.ts'

export const Query: QueryResolvers = {
  actionNetwork: async (_, args, { database, networks }) => {
    const by = exactlyOne(['id', 'slug'], args)
    if (by.name === 'id') return networks.actionNetworkById.load(decodeId('ActionNetwork', by.value))
    const [row] = await findActionNetworksBySlugs(database, [checkSlug(by.value)])
    return row ? toActionNetwork(row) : null
  },

  actionNetworks: (_, { filter, orderBy, ...pageArguments }, { database }) => {
    const conditions = toConditions(filter ?? {})
    const order = actionNetworkOrder(orderBy?.field ?? 'NAME', orderBy?.direction ?? 'ASC')
    const page = pageRequest(pageArguments)
    return connection(
      async () => mapPage(await listActionNetworks(database, conditions, order, page), toActionNetwork),
      () => countActionNetworks(database, conditions),
    )
  },
}
