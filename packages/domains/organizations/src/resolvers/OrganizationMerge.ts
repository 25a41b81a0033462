import type { OrganizationMergeResolvers } from '../generated/resolver-types.ts'
import { organizationOf } from './organization-of.ts'

export const OrganizationMerge: OrganizationMergeResolvers = {
  organization: ({ organizationId }, _, context) => organizationOf(organizationId, context),

  into: ({ intoId }, _, context) => organizationOf(intoId, context),
}
