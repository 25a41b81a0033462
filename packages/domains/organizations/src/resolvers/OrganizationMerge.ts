import { fieldsOf } from '@pledgegraph/kernel'
import type { OrganizationMergeResolvers } from '../generated/resolver-types.ts'
import { organizationOf } from './organization-of.ts'

export const OrganizationMerge: OrganizationMergeResolvers = {
  organization: ({ organizationId }, _, context, info) => organizationOf(organizationId, context, fieldsOf(info)),

  into: ({ intoId }, _, context, info) => organizationOf(intoId, context, fieldsOf(info)),
}
