import { decodeId } from '@pledgegraph/kernel'
import type { OrganizationResolvers } from '../generated/resolver-types.ts'
import { toCountry } from '../mappers.ts'

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, { organizations }) => organizations.organizationById.load(decodeId('Organization', id)),

  aliases: ({ id }, _, { organizations }) => organizations.aliasesByOrganizationId.load(decodeId('Organization', id)),

  identifiers: ({ id }, _, { organizations }) =>
    organizations.identifiersByOrganizationId.load(decodeId('Organization', id)),

  country: ({ countryCode }) => (countryCode === null ? null : toCountry(countryCode)),

  mergedInto: ({ mergedIntoId }, _, { organizations }) =>
    mergedIntoId === null ? null : organizations.organizationById.load(mergedIntoId),
}
