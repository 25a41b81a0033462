import type { PartnerResolvers } from '../generated/resolver-types.ts'
import { providing, toOrganization } from '../mappers.ts'

export const Partner: PartnerResolvers = {
  organization: ({ organizationId, organizationName: name, organizationAcronym: acronym, organizationType: type }) =>
    organizationId === null ? null : providing(toOrganization(organizationId), { name, acronym, type }),

  evidence: ({ matchMethod, matchScore, matchedName }) =>
    matchMethod === null || matchScore === null || matchedName === null
      ? null
      : { method: matchMethod, score: matchScore, matchedName },
}
