import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { buildSchema, graphql } from 'graphql'
import type { Workbench } from '../src/index.ts'

/** As much of the registry as the first example asks for, with one commitment in it. */
const schema = buildSchema(`
  type Query { commitments(filter: CommitmentFilter, first: Int, after: String): CommitmentConnection! }
  input CommitmentFilter { goals: [Int!] }
  type CommitmentConnection { totalCount: Int! nodes: [Commitment!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Commitment { id: ID! title: String! leadOrganization: Organization reporting: Reporting! }
  type Reporting { light: Light! }
  enum Light { GREEN YELLOW RED NEVER_REPORTED COMPLETED }
  type Organization { name: String! country: Country }
  type Country { name(language: Language): String! }
  enum Language { ar en es fr ru zh }
`)

const seagrass = {
  id: 'commitment_01kmvx2b1se7ar4k6mh0v8c3qd',
  title: 'Replant 40 hectares of seagrass in the lagoon',
  leadOrganization: { name: 'Lagoon Trust', country: { name: 'Seychelles' } },
  reporting: { light: 'GREEN' },
}

const commitments = ({ filter }: { filter?: { goals?: number[] } }) => {
  const nodes = filter?.goals?.includes(14) ? [seagrass] : []
  return { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false, endCursor: null } }
}

export interface TestRegistry {
  /** The address of the page and of the API. */
  readonly url: string
  readonly close: () => void
}

/** A server that answers as the registry's does: the page to browsers at `/graphql`, its files under `/workbench/`. */
export const startRegistry = async (workbench: Workbench): Promise<TestRegistry> => {
  const server = createServer((request, response) => void answer(workbench, request, response))
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const answer = async (workbench: Workbench, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (pathname === '/graphql' && request.method === 'POST') return answerOperation(request, response)
  const file = workbench.file(pathname === '/graphql' ? 'index.html' : pathname.replace(/^\/workbench\//, ''))
  if (file === null) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': file.contentType, 'cache-control': file.cacheControl }).end(file.body)
}

const answerOperation = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { query, variables, operationName } = JSON.parse(await text(request))
  const result = await graphql({
    schema,
    source: query,
    variableValues: variables,
    operationName,
    rootValue: { commitments },
  })
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result))
}

/** A free port between 20000 and 32000, below those that the system hands out by itself. */
const listen = async (server: Server): Promise<number> => {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (free) return port
  }
}
