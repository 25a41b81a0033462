import type { IncomingMessage, ServerResponse } from 'node:http'
import { HeaderMap } from '@apollo/server'
import { anonymous } from '@pledgegraph/kernel'
import type { CreateContext } from '../context.ts'
import type { GraphqlServer } from '../graphql-server.ts'
import { largestBody, readBody } from './body.ts'
import type { AnswerExport } from './export.ts'
import type { Handler } from './listen.ts'
import { sendError } from './send.ts'

/** A page for browsers at GET /graphql, and the files it needs. */
export interface Pages {
  file(path: string): { readonly body: Buffer; readonly contentType: string; readonly cacheControl: string } | null
}

export interface HandlerOptions {
  readonly graphql: GraphqlServer
  readonly createContext: CreateContext
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>
  readonly pages: Pages | null
  /** The data to take away; null where there is only a part of the registry. */
  readonly exports: AnswerExport | null
}

/** All that the server answers over HTTP. */
export const createHandler =
  (options: HandlerOptions): Handler =>
  async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    // The registry is public and keeps no cookies, so that pages of any origin may read it.
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-expose-headers', '*')
    if (request.method === 'OPTIONS') return answerPreflight(response)
    if (url.pathname === '/graphql') return answerGraphql(options, request, response, url)
    if (url.pathname === '/livez') return send(response, 200, 'alive\n')
    if (url.pathname === '/readyz') return answerReady(options, response)
    if (options.exports && /^\/export(\/|$)/.test(url.pathname)) return options.exports(request, response, url)
    if (url.pathname === '/') return redirect(response, '/graphql')
    const page = url.pathname.startsWith('/workbench/')
      ? options.pages?.file(url.pathname.slice('/workbench/'.length))
      : null
    if (page) return sendPage(response, page)
    return sendError(response, 404, 'BAD_REQUEST', `There is nothing at ${url.pathname}; the API is at /graphql.`)
  }

/** What browsers ask before they send what pages of other origins want, and remember. */
const answerPreflight = (response: ServerResponse): void => {
  // The asterisk covers every header but this one.
  response.setHeader('access-control-allow-headers', '*, authorization')
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, OPTIONS')
  response.setHeader('access-control-max-age', '86400')
  send(response, 204, '')
}

const answerGraphql = async (
  { graphql, createContext, pages }: HandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> => {
  if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
    const page = pages?.file('index.html')
    if (page) return sendPage(response, page)
  }
  const body = await readBody(request)
  if (!body.ok && body.reason === 'TOO_LARGE') {
    return sendError(response, 413, 'REQUEST_TOO_LARGE', `A request may have ${largestBody} bytes.`)
  }
  if (!body.ok) return sendError(response, 400, 'BAD_REQUEST', 'The body is not JSON.')
  const answer = await graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers: headerMap(request),
      search: url.search,
      body: body.value,
    },
    context: async () => createContext(anonymous),
  })
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.statusCode = answer.status ?? 200
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string)
    return
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk)
  response.end()
}

const headerMap = ({ headers }: IncomingMessage): HeaderMap => {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}

const answerReady = async ({ isReady }: HandlerOptions, response: ServerResponse): Promise<void> => {
  if (await isReady()) return send(response, 200, 'ready\n')
  response.setHeader('retry-after', '5')
  send(response, 503, 'the database does not answer\n')
}

const redirect = (response: ServerResponse, location: string): void => {
  response.setHeader('location', location)
  send(response, 302, '')
}

const send = (response: ServerResponse, status: number, text: string): void => {
  response.statusCode = status
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.end(text)
}

const sendPage = (response: ServerResponse, page: NonNullable<ReturnType<Pages['file']>>): void => {
  response.setHeader('content-type', page.contentType)
  response.setHeader('cache-control', page.cacheControl)
  response.end(page.body)
}
