import { type GraphQLRequestListener, type GraphQLRequestMetrics, HeaderMap } from '@apollo/server'
import type { GatewayInterface } from '@apollo/server-gateway-interface'
import type { RequestContext } from '@pledgegraph/kernel'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { Execution } from './compiled-execution.ts'

/**
 * What has Apollo Server execute operations our way. It has two doors for that. What a plugin answers goes out as it is, so
 * results with errors take the other, that of gateways, behind which errors are counted, formatted and given a status.
 *
 * Gateways alone would do, but for the garbage that Apollo Server lets grow old there (docs/adr/0014-garbage-goes-young.md).
 */
export const ownExecution = (
  schema: GraphQLSchema,
  execution: Execution,
): {
  readonly responseForOperation: NonNullable<GraphQLRequestListener<RequestContext>['responseForOperation']>
  readonly gateway: GatewayInterface
} => {
  const withErrors = new WeakMap<GraphQLRequestMetrics, Promise<ExecutionResult>>()
  return {
    responseForOperation: async ({ document, operation, request, contextValue, metrics }) => {
      const { operationName, variables: variableValues } = request
      contextValue.load.begin()
      const executed = execution({ document, operation, operationName, variableValues, contextValue })
      const { data, errors } = await executed.catch(() => unanswered)
      contextValue.load.end()
      if (data !== undefined && errors === undefined) return { http, body: { kind: 'single', singleResult: { data } } }
      withErrors.set(metrics, executed)
      return null
    },
    gateway: {
      load: async () => ({
        executor: ({ metrics }) => {
          const executed = withErrors.get(metrics)! // `responseForOperation` has just put it there
          withErrors.delete(metrics)
          return executed
        },
      }),
      onSchemaLoadOrUpdate: (hear) => {
        hear({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => {}
      },
      stop: async () => {},
    },
  }
}

const unanswered: ExecutionResult = {}

/** Nothing beyond what every answer has. */
const http = { headers: new HeaderMap() }
