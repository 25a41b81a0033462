import { fieldsOf } from '@pledgegraph/kernel'
import type { OrganizationCandidateResolvers } from '../generated/resolver-types.ts'
import { organizationOf } from './organization-of.ts'

export const OrganizationCandidate: OrganizationCandidateResolvers = {
  organization: ({ organizationId }, _, context, info) => organizationOf(organizationId, context, fieldsOf(info)),
}
