import { fieldsOf, resolveReference, uuidOf } from '@pledgegraph/kernel'
import type { OrganizationResolvers } from '../generated/resolver-types.ts'
import { toCountry } from '../mappers.ts'

export const Organization: OrganizationResolvers = {
  __resolveReference: resolveReference(
    (reference) => uuidOf('Organization', reference),
    ({ organizations }) => organizations.organizationById,
  ),

  aliases: (organization, { includeMerged }, { organizations }) =>
    organizations.aliasesByOrganizationId.load({
      owner: uuidOf('Organization', organization),
      args: { includeMerged },
    }),

  identifiers: (organization, { includeMerged }, { organizations }) =>
    organizations.identifiersByOrganizationId.load({
      owner: uuidOf('Organization', organization),
      args: { includeMerged },
    }),

  country: ({ countryCode }) => (countryCode === null ? null : toCountry(countryCode)),

  mergedInto: ({ mergedIntoId }, _, { organizations }, info) =>
    mergedIntoId === null ? null : organizations.organizationById.load(mergedIntoId, fieldsOf(info)),

  merges: (organization, _, { organizations }) =>
    organizations.mergesBySuccessorId.load(uuidOf('Organization', organization)),
}
