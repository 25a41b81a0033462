import { buildSubgraphSchema } from '@apollo/subgraph'
import { commonTypeDefs } from '@pledgegraph/kernel'
import { type GraphQLSchema, print } from 'graphql'
import type { AnyDomain } from '../domains.ts'

/** One room by itself, as a subgraph of a federation: its schema answers `_service` and `_entities` too. */
export const subgraphSchema = ({ typeDefs, resolvers }: AnyDomain): GraphQLSchema =>
  buildSubgraphSchema([
    { typeDefs: commonTypeDefs },
    // The kernel types resolvers loosely; that they fit the SDL is checked in the room against its generated types.
    { typeDefs, resolvers: resolvers as never },
  ])

/** The SDL of a room as a composer reads it: federation's directives and all that is common included. */
export const subgraphSdl = ({ typeDefs }: AnyDomain): string =>
  [commonTypeDefs, typeDefs].map((document) => print(document)).join('\n\n')
