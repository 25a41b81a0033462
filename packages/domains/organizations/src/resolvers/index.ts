import { connectionResolvers, scalarResolvers } from '@pledgegraph/kernel'
import type { Resolvers } from '../generated/resolver-types.ts'
import { Organization } from './Organization.ts'
import { Query } from './Query.ts'

export const resolvers: Resolvers = {
  ...scalarResolvers,
  Node: { __resolveType: ({ __typename }) => __typename },
  Query,
  Organization,
  OrganizationConnection: connectionResolvers,
}
