import { resolveReference, uuidOf } from '@pledgegraph/kernel'
import type { ActionNetworkResolvers } from '../generated/resolver-types.ts'

export const ActionNetwork: ActionNetworkResolvers = {
  __resolveReference: resolveReference(
    (reference) => uuidOf('ActionNetwork', reference),
    ({ networks }) => networks.actionNetworkById,
  ),

  stewards: (network, _, { networks }) => networks.stewardsByActionNetworkId.load(uuidOf('ActionNetwork', network)),

  goals: (network, _, { networks }) => networks.goalsByActionNetworkId.load(uuidOf('ActionNetwork', network)),

  accountabilityRule: ({ reportingIntervalMonths, accountabilityText }) =>
    reportingIntervalMonths === null ? null : { reportingIntervalMonths, text: accountabilityText },
}
