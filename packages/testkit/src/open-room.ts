import { buildSubgraphSchema } from '@apollo/subgraph'
import type { Database } from '@pledgegraph/database'
import { type Domain, type Viewer, anonymous, commonTypeDefs } from '@pledgegraph/kernel'
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql'
import { type TestDatabase, openDatabase } from './open-database.ts'

export interface Room extends TestDatabase {
  readonly schema: GraphQLSchema
  /** Runs an operation on the room alone, as an anonymous caller. */
  run(
    source: string,
    variables?: Record<string, unknown>,
    viewer?: Viewer,
  ): Promise<ExecutionResult<Record<string, any>>>
}

/** A room by itself on a database of the test file's own. What other rooms lend to its types is not there. */
export const openRoom = async (domain: Domain<string, never, object>): Promise<Room> => {
  const connection = await openDatabase()
  const schema = buildSubgraphSchema([
    { typeDefs: commonTypeDefs },
    // The kernel types resolvers loosely; the room checks its own against the generated types.
    { typeDefs: domain.typeDefs, resolvers: domain.resolvers as never },
  ])
  const run: Room['run'] = async (source, variableValues = {}, viewer = anonymous) => {
    const loaders = domain.createLoaders(connection.database as never, viewer)
    const contextValue = { database: connection.database satisfies Database, viewer, [domain.name]: loaders }
    return await graphql({ schema, source, variableValues, contextValue })
  }
  return { ...connection, schema, run }
}
