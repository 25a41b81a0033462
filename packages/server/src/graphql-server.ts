import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled'
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import type { Database } from '@pledgegraph/database'
import type { RequestContext } from '@pledgegraph/kernel'
import type { GraphQLSchema } from 'graphql'
import { compiledExecution } from './compiled-execution.ts'
import { legacyAs200, publicError, unavailableAs503 } from './errors.ts'
import { checkOperationType } from './operation-types.ts'
import { ownExecution } from './own-execution.ts'
import { checkTexts } from './well-formed-text.ts'

export type GraphqlServer = ApolloServer<RequestContext<Database>>

/** How many tokens a document may have; the longest reasonable operation of a front end has a few hundred. */
export const largestDocument = 2_000

/** How many characters of documents are remembered for clients that name them by hash; the least used go first. */
const rememberedDocuments = 10_000_000

/**
 * How much of parsed and validated documents is kept, in characters of their JSON, which is how the store counts; a
 * document of medium length has 7,000 and takes 30 kB of memory.
 */
const parsedDocuments = 7_000_000

/** Apollo Server around a schema of either assembly, with the limits and the error manners of the registry. */
export const createGraphqlServer = (schema: GraphQLSchema, reportError: (error: unknown) => void): GraphqlServer => {
  const { responseForOperation, gateway } = ownExecution(schema, compiledExecution(schema))
  return new ApolloServer<RequestContext<Database>>({
    gateway,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: { cache: new InMemoryLRUCache({ maxSize: rememberedDocuments }) },
    documentStore: new InMemoryLRUCache({ maxSize: parsedDocuments }),
    parseOptions: { maxTokens: largestDocument },
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => publicError(formatted, error, reportError),
    // Cache control wraps every resolver of every request, and nothing here uses its hints.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      listening({
        didResolveOperation: async ({ schema, document, operation, request }) => {
          checkOperationType(schema, operation)
          checkTexts(document, request.variables)
        },
        responseForOperation,
        willSendResponse: async ({ request, response }) => {
          unavailableAs503(response)
          legacyAs200(request, response)
        },
      }),
    ],
  })
}

/** One plugin and one listener for all requests: Apollo Server waits for each plugin, at each event of each request. */
const listening = (listener: GraphQLRequestListener<RequestContext<Database>>): ApolloServerPlugin => ({
  requestDidStart: async () => listener,
})
