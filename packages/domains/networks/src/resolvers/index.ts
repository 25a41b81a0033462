import { connectionResolvers, scalarResolvers } from '@pledgegraph/kernel'
import type { Resolvers } from '../generated/resolver-types.ts'
import { ActionNetwork } from './ActionNetwork.ts'
import { Organization } from './Organization.ts'
import { Query } from './Query.ts'

export const resolvers: Resolvers = {
  ...scalarResolvers,
  Query,
  ActionNetwork,
  ActionNetworkConnection: connectionResolvers,
  Organization,
}
