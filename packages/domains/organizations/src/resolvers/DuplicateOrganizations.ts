import { fieldsOf } from '@pledgegraph/kernel'
import type { DuplicateOrganizationsResolvers } from '../generated/resolver-types.ts'
import { organizationOf } from './organization-of.ts'

export const DuplicateOrganizations: DuplicateOrganizationsResolvers = {
  organization: ({ organizationId }, _, context, info) => organizationOf(organizationId, context, fieldsOf(info)),

  duplicate: ({ duplicateId }, _, context, info) => organizationOf(duplicateId, context, fieldsOf(info)),

  score: ({ score }) => score / 10_000,

  matchedNames: ({ name, duplicateName }) => [name, duplicateName],
}
