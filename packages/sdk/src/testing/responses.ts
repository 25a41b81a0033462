import { GraphQLError } from 'graphql'
import { HttpFailure, NetworkFailure } from './failures.ts'
import { Refused, withCode } from './refused.ts'

const graphqlJson = 'application/graphql-response+json'

/** An answer of GraphQL, as the registry would send it to who accepts this. */
export const jsonResponse = (accept: string, status: number, body: object): Response => {
  const type = accept.includes(graphqlJson) ? graphqlJson : 'application/json'
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': `${type}; charset=utf-8` } })
}

/**
 * What goes out without data: what an override threw, what the operation is refused for or, so that it is seen in every
 * client, what went wrong in the mock.
 * @throws TypeError when the connection is to fail, as `fetch` does.
 */
export const failedResponse = (accept: string, error: unknown): Response => {
  if (error instanceof NetworkFailure) throw new TypeError(error.message)
  if (error instanceof HttpFailure) {
    const { headers, body = error.message } = error.options
    return new Response(body, { status: error.status, headers: { 'content-type': 'text/plain', ...headers } })
  }
  const errors = error instanceof Refused ? error.errors : [asGraphqlError(error)]
  const status = error instanceof Refused ? refusedStatus(accept, error) : 200
  return jsonResponse(accept, status, { errors: withCode(errors, 'INTERNAL_SERVER_ERROR') })
}

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(`The mock failed: ${error instanceof Error ? error.message : String(error)}`)

/** Who accepts `application/json` alone gets what is wrong with a document with 200, as GraphQL over HTTP has it. */
const refusedStatus = (accept: string, { errors: [first] }: Refused): number => {
  const code = first?.extensions['code']
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return 200
  if (code === 'BAD_REQUEST' || code === 'OPERATION_RESOLUTION_FAILURE') return 400
  return accept.includes(graphqlJson) ? 400 : 200
}
