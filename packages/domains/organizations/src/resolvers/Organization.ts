import { decodeId } from '@pledgegraph/kernel'
import type { OrganizationResolvers } from '../generated/resolver-types.ts'
import { toCountry } from '../mappers.ts'

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, { organizations }) => organizations.organizationById.load(decodeId('Organization', id)),

  aliases: ({ id }, { includeMerged }, { organizations }) =>
    organizations.aliasesByOrganizationId.load({ owner: decodeId('Organization', id), args: { includeMerged } }),

  identifiers: ({ id }, { includeMerged }, { organizations }) =>
    organizations.identifiersByOrganizationId.load({ owner: decodeId('Organization', id), args: { includeMerged } }),

  country: ({ countryCode }) => (countryCode === null ? null : toCountry(countryCode)),

  mergedInto: ({ mergedIntoId }, _, { organizations }) =>
    mergedIntoId === null ? null : organizations.organizationById.load(mergedIntoId),

  merges: ({ id }, _, { organizations }) => organizations.mergesBySuccessorId.load(decodeId('Organization', id)),
}
