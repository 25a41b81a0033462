import type { OrganizationCandidateResolvers } from '../generated/resolver-types.ts'
import { organizationOf } from './organization-of.ts'

export const OrganizationCandidate: OrganizationCandidateResolvers = {
  organization: ({ organizationId }, _, context) => organizationOf(organizationId, context),
}
