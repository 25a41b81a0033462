import type { PartnerResolvers } from '../generated/resolver-types.ts'
import { toOrganization } from '../mappers.ts'

export const Partner: PartnerResolvers = {
  organization: ({ organizationId }) => (organizationId === null ? null : toOrganization(organizationId)),

  evidence: ({ matchMethod, matchScore, matchedName }) =>
    matchMethod === null || matchScore === null || matchedName === null
      ? null
      : { method: matchMethod, score: matchScore, matchedName },
}
