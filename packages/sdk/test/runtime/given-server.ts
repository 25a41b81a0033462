import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from '@jest/globals'

/** A request as the server saw it. */
export interface Seen {
  readonly method: string
  /** The path with what comes after the question mark. */
  readonly address: string
  readonly headers: IncomingMessage['headers']
  /** What was in the body or the address. */
  readonly parts: SeenParts
}

export interface SeenParts {
  readonly query?: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly extensions?: { readonly persistedQuery?: { readonly version: number; readonly sha256Hash: string } }
}

export interface GivenServer {
  readonly url: string
  /** The requests that came, the first one first. */
  readonly seen: readonly Seen[]
  /** How many connections are open. */
  connections(): Promise<number>
}

/** Answers a request of which the body has been read; `number` is 1 for the first. */
export type Misbehave = (response: ServerResponse, request: Seen, number: number) => void | Promise<void>

const servers = new Set<Server>()

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  servers.clear()
})

/** A server that answers as the test wants, until the test is over. */
export const givenServer = async (misbehave: Misbehave): Promise<GivenServer> => {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    const one = await read(request)
    await misbehave(response, one, seen.push(one))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.add(server)
  return {
    // A server that listens on TCP has such an address.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    seen,
    connections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
  }
}

const read = async (request: IncomingMessage): Promise<Seen> => {
  const { method = '', url: address = '', headers } = request
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk)
  const parts = body === '' ? inAddress(address) : JSON.parse(body)
  return { method, address, headers, parts }
}

const inAddress = (address: string): SeenParts => {
  const { searchParams } = new URL(address, 'http://localhost')
  return Object.fromEntries(
    [...searchParams].map(([name, value]) => [name, name === 'query' ? value : JSON.parse(value)]),
  )
}

/** Answers JSON. */
export const json = (
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** Answers that all is well. */
export const well = (response: ServerResponse): void => json(response, { data: { greeting: 'hello' } })

/** Ends the connection without a word. */
export const hangUp = (response: ServerResponse): void => void response.socket?.destroy()

export const greeting = 'query Greeting { greeting }'
