import type { ApolloServerPlugin } from '@apollo/server'
import type { ErrorCode } from '@pledgegraph/kernel'
import { GraphQLError } from 'graphql'

/** Refuses an operation of a type that the schema has not; graphql-js finds it only when it is to be executed. */
export const operationTypes: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation }) => {
      if (operation === undefined || schema.getRootType(operation.operation)) return
      throw new GraphQLError(`The registry has no ${operation.operation}s; it answers queries.`, {
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE' satisfies ErrorCode, http: { status: 400 } },
      })
    },
  }),
}
