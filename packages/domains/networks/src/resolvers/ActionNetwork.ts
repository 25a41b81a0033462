import { decodeId } from '@pledgegraph/kernel'
import type { ActionNetworkResolvers } from '../generated/resolver-types.ts'

export const ActionNetwork: ActionNetworkResolvers = {
  __resolveReference: ({ id }, { networks }) => networks.actionNetworkById.load(decodeId('ActionNetwork', id)),

  stewards: ({ id }, _, { networks }) => networks.stewardsByActionNetworkId.load(decodeId('ActionNetwork', id)),

  goals: ({ id }, _, { networks }) => networks.goalsByActionNetworkId.load(decodeId('ActionNetwork', id)),

  accountabilityRule: ({ reportingIntervalMonths, accountabilityText }) =>
    reportingIntervalMonths === null ? null : { reportingIntervalMonths, text: accountabilityText },
}
