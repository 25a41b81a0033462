import type { UnresolvedOrganizationResolvers } from '../generated/resolver-types.ts'
import { partnerKey } from '../rules.ts'
import { commitmentsOf } from './commitments-of.ts'

export const UnresolvedOrganization: UnresolvedOrganizationResolvers = {
  __resolveReference: ({ name }, { commitments }) => commitments.unresolvedOrganizationByNameKey.load(partnerKey(name)),

  commitments: commitmentsOf('unresolvedNames', (unresolved) => unresolved.nameKey),
}
