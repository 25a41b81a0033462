import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'
import type { GraphQLError } from 'graphql'

/**
 * Errors leave as the monolith words them: with one of the registry's codes and without the name of the subgraph. What
 * has no code is a request that the gateway itself refused, such as one that lacks a variable.
 */
export const publicErrors: GatewayPlugin = {
  onExecutionResult: ({ result, setResult }) => {
    if (result === null || result === undefined || Array.isArray(result) || !('errors' in result) || !result.errors)
      return
    setResult({ ...result, errors: result.errors.map(publicError) })
  },
}

const publicError = (error: GraphQLError): GraphQLError => {
  const { code = 'BAD_USER_INPUT', serviceName: _, ...extensions } = error.extensions
  return Object.assign(Object.create(Object.getPrototypeOf(error)), error, { extensions: { ...extensions, code } })
}
