import { connectionResolvers, scalarResolvers } from '@pledgegraph/kernel'
import type { Resolvers } from '../generated/resolver-types.ts'
import { DuplicateOrganizations } from './DuplicateOrganizations.ts'
import { Organization } from './Organization.ts'
import { OrganizationCandidate } from './OrganizationCandidate.ts'
import { OrganizationMerge } from './OrganizationMerge.ts'
import { Query } from './Query.ts'
import { UnresolvedOrganization } from './UnresolvedOrganization.ts'

export const resolvers: Resolvers = {
  ...scalarResolvers,
  Node: { __resolveType: ({ __typename }) => __typename },
  Query,
  Organization,
  OrganizationConnection: connectionResolvers,
  OrganizationMerge,
  DuplicateOrganizations,
  DuplicateOrganizationsConnection: connectionResolvers,
  UnresolvedOrganization,
  OrganizationCandidate,
}
