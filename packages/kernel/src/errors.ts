import { GraphQLError } from 'graphql'

/** The closed set of `extensions.code` that a caller of the API can meet. Documented in the README of `server`. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'REQUEST_TOO_LARGE',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** You asked wrong. The message names the value that did it and what would be right. */
export class BadUserInput extends GraphQLError {
  override readonly name = 'BadUserInput'

  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } })
  }
}

/** How much of a refused value an error message repeats: enough to recognise it. */
const quotedLength = 60

/** Quotes a refused value for an error message: JSON-escaped, so that control characters show, and cut to a readable length. */
export const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > quotedLength ? `${text.slice(0, quotedLength)}…` : text
}
