import { connection, nodeFieldsOf, pageRequest, readOnce, uuidOf } from '@pledgegraph/kernel'
import type { OrganizationResolvers } from '../generated/resolver-types.ts'

export const Organization: OrganizationResolvers = {
  stewardedNetworks: (organization, { orderBy, ...pageArguments }, { networks }, info) => {
    const owner = uuidOf('Organization', organization)
    const args = readOnce(info, () => ({
      order: { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' },
      page: pageRequest(pageArguments),
    }))
    return connection(
      info,
      () => networks.actionNetworksByStewardId.load({ owner, args }, nodeFieldsOf(info)),
      () => networks.actionNetworkCountByStewardId.load(owner),
    )
  },
}
