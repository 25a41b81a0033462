import type { ErrorCode } from '@pledgegraph/kernel'
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'

/**
 * Refuses an operation of a type that the schema has not; graphql-js finds it only when it is to be executed.
 * @throws GraphQLError with the code OPERATION_RESOLUTION_FAILURE.
 */
export const checkOperationType = (schema: GraphQLSchema, operation: OperationDefinitionNode | undefined): void => {
  if (operation === undefined || schema.getRootType(operation.operation)) return
  throw new GraphQLError(`The registry has no ${operation.operation}s; it answers queries.`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' satisfies ErrorCode, http: { status: 400 } },
  })
}
