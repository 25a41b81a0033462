import type { GraphQLRequest, GraphQLResponse } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { BadUserInput, type ErrorCode, errorCodes } from '@pledgegraph/kernel'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

const publicCodes: ReadonlySet<unknown> = new Set(errorCodes)

/** Codes of Node and postgres.js that mean: the database does not answer now. */
const unavailable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  '57P01',
  '57P03',
])

/**
 * What leaves the building. Errors with a public code go out as they are; everything else is ours, is reported with its
 * cause, and goes out without a word of what happened inside.
 */
export const publicError = (
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError => {
  const code = codeOf(formatted, error)
  const cause = unwrapResolverError(error)
  if (cause instanceof Error && 'code' in cause && unavailable.has(String(cause.code))) {
    report(cause)
    return masked(
      formatted,
      'The registry cannot reach its database; try again in a few seconds.',
      'SERVICE_UNAVAILABLE',
    )
  }
  if (code !== 'INTERNAL_SERVER_ERROR' && publicCodes.has(code)) {
    return { ...formatted, extensions: { ...formatted.extensions, code } }
  }
  // graphql-js itself speaks when a field breaks the schema's promise; that message holds nothing of ours.
  report(cause)
  return masked(formatted, 'Something went wrong inside the registry; it was reported.', 'INTERNAL_SERVER_ERROR')
}

const codeOf = ({ extensions }: GraphQLFormattedError, error: unknown): unknown => {
  if (isMalformedLiteral(error)) return 'BAD_USER_INPUT'
  return isRefusedWithoutCode(error) ? 'BAD_REQUEST' : extensions?.['code']
}

/** Apollo Server gives no code to a hash that is not the document's, or one of another version of the protocol. */
const isRefusedWithoutCode = (error: unknown): boolean => {
  if (!(error instanceof GraphQLError)) return false
  const { code, http } = error.extensions as { code?: unknown; http?: { status?: number } }
  return code === undefined && http?.status === 400
}

/** A malformed literal is found while the document is validated, but it is the value that is wrong. */
const isMalformedLiteral = (error: unknown): boolean =>
  error instanceof GraphQLError && error.originalError instanceof BadUserInput

const masked = ({ path, locations }: GraphQLFormattedError, message: string, code: string): GraphQLFormattedError => ({
  message,
  ...(locations && { locations }),
  ...(path && { path }),
  extensions: { code },
})

/** An answer without data because the database is away is 503, so that proxies and clients try again. */
export const unavailableAs503 = ({ body, http }: GraphQLResponse): void => {
  if (body.kind !== 'single' || !body.singleResult.errors?.some(isUnavailable)) return
  http.status = 503
  http.headers.set('retry-after', '5')
}

/**
 * A client that accepts only `application/json` cannot tell an answer of the registry from one of a proxy by its status,
 * so the GraphQL over HTTP specification has refused documents be 200 there, and 400 with
 * `application/graphql-response+json`.
 */
export const legacyAs200 = (request: GraphQLRequest, { body, http }: GraphQLResponse): void => {
  const accept = request.http?.headers.get('accept') ?? ''
  if (accept.includes('application/graphql-response+json') || http.status !== 400) return
  if (body.kind === 'single' && body.singleResult.errors?.every(isAboutTheDocument)) http.status = 200
}

const documentCodes: ReadonlySet<unknown> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
])

const isAboutTheDocument = ({ extensions }: GraphQLFormattedError): boolean => documentCodes.has(extensions?.['code'])

const isUnavailable = ({ extensions }: GraphQLFormattedError): boolean => extensions?.['code'] === 'SERVICE_UNAVAILABLE'

/** What a process prints of an error of its own: no row data, which PostgreSQL puts into `detail`. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as { code?: unknown }
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error
  return [code === undefined ? '' : `[${String(code)}]`, cause.stack ?? cause.message].filter(Boolean).join(' ')
}
