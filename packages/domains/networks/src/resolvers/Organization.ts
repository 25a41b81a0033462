import { connection, decodeId, pageRequest } from '@pledgegraph/kernel'
import type { OrganizationResolvers } from '../generated/resolver-types.ts'

export const Organization: OrganizationResolvers = {
  stewardedNetworks: ({ id }, { orderBy, ...pageArguments }, { networks }) => {
    const owner = decodeId('Organization', id)
    const args = {
      field: orderBy?.field ?? 'NAME',
      direction: orderBy?.direction ?? 'ASC',
      page: pageRequest(pageArguments),
    }
    return connection(
      () => networks.actionNetworksByStewardId.load({ owner, args }),
      () => networks.actionNetworkCountByStewardId.load(owner),
    )
  },
}
