import type { DuplicateOrganizationsResolvers } from '../generated/resolver-types.ts'
import { organizationOf } from './organization-of.ts'

export const DuplicateOrganizations: DuplicateOrganizationsResolvers = {
  organization: ({ organizationId }, _, context) => organizationOf(organizationId, context),

  duplicate: ({ duplicateId }, _, context) => organizationOf(duplicateId, context),

  score: ({ score }) => score / 10_000,

  matchedNames: ({ name, duplicateName }) => [name, duplicateName],
}
