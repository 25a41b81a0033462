import { resolveReference } from '@pledgegraph/kernel'
import type { UnresolvedOrganizationResolvers } from '../generated/resolver-types.ts'
import { partnerKey } from '../rules.ts'
import { commitmentsOf } from './commitments-of.ts'

export const UnresolvedOrganization: UnresolvedOrganizationResolvers = {
  __resolveReference: resolveReference(
    ({ name }) => partnerKey(name),
    ({ commitments }) => commitments.unresolvedOrganizationByNameKey,
  ),

  commitments: commitmentsOf('unresolvedNames', (unresolved) => unresolved.nameKey),
}
