import type { ServerResponse } from 'node:http'
import type { ErrorCode } from '@pledgegraph/kernel'

/** A refusal in the shape of a GraphQL answer, whatever was asked for. */
export const sendError = (response: ServerResponse, status: number, code: ErrorCode, message: string): void => {
  response.statusCode = status
  response.setHeader('content-type', 'application/graphql-response+json; charset=utf-8')
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
