import { refused } from './refused.ts'

type Parts = Readonly<Record<string, unknown>>

/** What a GraphQL request over HTTP asks, by POST or GET. */
export interface MockRequest {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly query: string | null
  readonly operationName: string | null
  readonly variables: Parts
  /** The hash that stands for the document, or is sent along with it. */
  readonly hash: string | null
}

/** @throws Refused for what is no GraphQL request. */
export const readRequest = async (request: Request): Promise<MockRequest> => {
  const { url, method, headers } = request
  const { query, operationName, variables, extensions } =
    method === 'GET' ? fromAddress(url) : parse(await request.text())
  const { persistedQuery } = isObject(extensions) ? extensions : {}
  return {
    url,
    method,
    headers,
    query: typeof query === 'string' ? query : null,
    operationName: typeof operationName === 'string' ? operationName : null,
    variables: isObject(variables) ? variables : {},
    hash: isObject(persistedQuery) ? String(persistedQuery['sha256Hash']) : null,
  }
}

const fromAddress = (url: string): Parts => {
  const given = new URL(url).searchParams
  const json = (name: string): unknown => (given.has(name) ? parse(given.get(name) ?? '') : undefined)
  return {
    query: given.get('query'),
    operationName: given.get('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  }
}

const parse = (text: string): Parts => {
  try {
    const parsed: unknown = JSON.parse(text)
    if (isObject(parsed)) return parsed
  } catch {
    // The error below says it.
  }
  throw refused('The request has no JSON object where one belongs.', 'BAD_REQUEST')
}

const isObject = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
