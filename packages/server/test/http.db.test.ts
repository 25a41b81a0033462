import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, describe, expect, it } from '@jest/globals'
import { errorCodes } from '@pledgegraph/kernel'
import type { Database } from '@pledgegraph/database'
import { openDatabase } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { PortUnavailable, serve } from '../src/index.ts'
import { givenRegistry } from './given-registry.ts'

const connection = await openDatabase()
await givenRegistry(connection.database)

const logged: string[] = []
const pages = {
  file: (path: string) =>
    path === 'index.html'
      ? { body: Buffer.from('<title>Pledgegraph</title>'), contentType: 'text/html', cacheControl: 'no-cache' }
      : null,
}
const options = {
  connection,
  port: 0,
  host: '127.0.0.1',
  pages,
  subgraph: null,
  log: (line: string) => void logged.push(line),
}
const { url, close } = await serve(options)
afterAll(close)

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
  })

const answerOf = async (query: string, variables: Record<string, unknown> = {}) => {
  const response = await post(JSON.stringify({ query, variables }))
  return {
    status: response.status,
    ...((await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }),
  }
}

describe('GraphQL over HTTP', () => {
  it('answers a POST', async () => {
    expect(await answerOf('{ goal(number: 14) { label } }')).toEqual({
      status: 200,
      data: { goal: { label: 'Life below water' } },
    })
  })

  it('answers a GET that no foreign page can make unasked', async () => {
    const query = `${url}/graphql?query=${encodeURIComponent('{ __typename }')}`
    const allowed = await fetch(query, { headers: { accept: 'application/json', 'apollo-require-preflight': 'true' } })
    expect([allowed.status, await allowed.json()]).toEqual([200, { data: { __typename: 'Query' } }])
    expect((await fetch(query, { headers: { accept: 'application/json' } })).status).toBe(400)
  })

  it('shows a browser the workbench', async () => {
    const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/html',
      '<title>Pledgegraph</title>',
    ])
  })

  it('lets pages of any origin read', async () => {
    const response = await fetch(`${url}/graphql`, { method: 'OPTIONS' })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(response.headers.get('access-control-allow-headers')).toBe('*, authorization')
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS')
    const { headers } = await fetch(`${url}/graphql?query={__typename}`, { headers: { origin: 'https://else.where' } })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe('*')
    // Those that only a preflight asks for do not come with every answer.
    expect(headers.get('access-control-allow-methods')).toBeNull()
  })

  it('remembers a document, so that its hash is enough the next time', async () => {
    const query = '{ goal(number: 13) { label } }'
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') }
    const hashAlone = JSON.stringify({ extensions: { persistedQuery } })
    const unknown = await post(hashAlone)
    expect([unknown.status, await unknown.json()]).toMatchObject([
      200,
      { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
    ])
    await post(JSON.stringify({ query, extensions: { persistedQuery } }))
    expect(await (await post(hashAlone)).json()).toEqual({ data: { goal: { label: 'Climate action' } } })
  })

  it.each([
    ['a body that is no JSON', '{', 400, 'BAD_REQUEST'],
    ['a body without a query', '{}', 400, 'BAD_REQUEST'],
    ['a syntax error', JSON.stringify({ query: '{' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', JSON.stringify({ query: '{ nope }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of a wrong type',
      JSON.stringify({ query: 'query ($n: Int!) { goal(number: $n) { id } }', variables: { n: 'x' } }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a day that does not exist',
      JSON.stringify({ query: '{ commitments(filter: { started: { from: "2023-02-29" } }) { totalCount } }' }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a mutation, as long as there is none',
      JSON.stringify({ query: 'mutation { x }' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a document of too many tokens',
      JSON.stringify({ query: `{ ${'goals { totalCount } '.repeat(700)} }` }),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      "a hash that is not the document's",
      JSON.stringify({ query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
      400,
      'BAD_REQUEST',
    ],
    [
      'a hash of another version of the protocol',
      JSON.stringify({ extensions: { persistedQuery: { version: 2, sha256Hash: 'abc' } } }),
      400,
      'BAD_REQUEST',
    ],
    ['a batch', JSON.stringify([{ query: '{ __typename }' }]), 400, 'BAD_REQUEST'],
    [
      'a body of more than a megabyte',
      JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_000_001)}` }),
      413,
      'REQUEST_TOO_LARGE',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    const response = await post(body)
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code])
  })

  it.each([
    [
      'a NUL character in a variable',
      'query ($x: String!) { commitment(registrationNumber: $x) { id } }',
      { x: 'a\0b' },
    ],
    ['a NUL character in a literal', '{ commitment(registrationNumber: "a\\u0000b") { id } }', {}],
    ['half of a surrogate pair', 'query ($x: String!) { commitment(registrationNumber: $x) { id } }', { x: '\ud800' }],
    [
      'the same deep inside a filter',
      'query ($f: CommitmentFilter) { commitments(filter: $f) { totalCount } }',
      { f: { titleContains: '\udc00' } },
    ],
  ])('refuses %s', async (_, query, variables) => {
    const { status, errors } = await answerOf(query, variables)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    expect(status).toBe(400)
  })

  it('says where the API is when asked elsewhere', async () => {
    const response = await fetch(`${url}/api`)
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('the API is at /graphql')])
  })
})

describe('every bad argument', () => {
  /** Text that no argument takes kindly, put into every argument of every root field. */
  const hostile = [
    '',
    'x',
    '\u{10FFFF}',
    "'; drop table organizations; --",
    '%',
    '9'.repeat(400),
    'organization_01h455vb4pex5vsknk084sn02q',
    'WyJOQU1FX0FTQyIsImEiLCJiIl0',
  ]

  it('gets an answer or a public error, never an internal one', async () => {
    logged.length = 0
    const calls = hostile.flatMap((text) => {
      const value = JSON.stringify(text)
      return [
        ...[
          'organization',
          'actionNetwork',
          'commitment',
          'deliverable',
          'progressReport',
          'goal',
          'target',
          'country',
          'term',
          'node',
        ].map((field) => `${field}(id: ${value}) { id }`),
        `commitment(registrationNumber: ${value}) { id }`,
        `actionNetwork(slug: ${value}) { id }`,
        `target(code: ${value}) { id }`,
        `organization(identifier: { scheme: ROR, value: ${value} }) { id }`,
        `nodes(ids: [${value}]) { id }`,
        ...[
          'organizations',
          'actionNetworks',
          'commitments',
          'deliverables',
          'progressReports',
          'goals',
          'targets',
          'countries',
          'terms',
        ].map((field) => `${field}(after: ${value}) { nodes { id } }`),
        `commitments(filter: { titleContains: ${value} }) { nodes { id } }`,
        `commitments(filter: { terms: [${value}] }) { totalCount }`,
        `commitments(filter: { targets: [${value}] }) { totalCount }`,
        `organizations(filter: { namePrefix: ${value} }) { totalCount }`,
        `countries(filter: { namePrefix: ${value} }) { totalCount }`,
        `actionNetworks(filter: { namePrefix: ${value} }) { totalCount }`,
      ]
    })
    for (const call of calls) {
      const { errors = [] } = await answerOf(`{ ${call} }`)
      for (const { extensions } of errors)
        expect({ call, code: extensions.code }).toEqual({ call, code: 'BAD_USER_INPUT' })
    }
    for (const number of [0, -1, 18, 2_147_483_647, -2_147_483_648]) {
      const { errors = [] } = await answerOf(`{ goal(number: ${number}) { id } }`)
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    }
    expect(logged).toEqual([])
  })
})

/** The same database, which executes every statement so. */
const executingBy = (execute: (database: Database) => Promise<unknown>): Database =>
  new Proxy(connection.database, {
    get: (target, property) => {
      if (property === 'executeQuery') return async () => execute(target)
      if (property === 'getExecutor') return () => ({ ...target.getExecutor(), executeQuery: () => execute(target) })
      const value: unknown = Reflect.get(target, property)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

describe('an error of ours', () => {
  it('goes out without a word of what happened and is reported', async () => {
    const broken = await serve({ ...options, connection: { ...connection, database: withoutTables } })
    logged.length = 0
    const response = await fetch(`${broken.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: '{ organizations { nodes { id } } }' }),
      headers: { 'content-type': 'application/json' },
    })
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] }
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong inside the registry; it was reported.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ])
    expect(logged.join('\n')).toMatch(/nothing_here/)
    await broken.close()
  })

  /** The same database, where no table is found. */
  const withoutTables = executingBy((database) => sql`select from nothing_here`.execute(database))
})

describe('a database that is away', () => {
  it('is 503 with a time to come back, and not ready but alive', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    const away = executingBy(() => {
      throw refused
    })
    const server = await serve({ ...options, connection: { ...connection, database: away } })
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: '{ organizations { nodes { id } } }' }),
      headers: { 'content-type': 'application/json' },
    })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
    expect((await fetch(`${server.url}/livez`)).status).toBe(200)
    await server.close()
  })
})

describe('the server', () => {
  it('is alive and ready', async () => {
    expect((await fetch(`${url}/livez`)).status).toBe(200)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })

  it('refuses a port that is in use, with what to type', async () => {
    const port = Number(new URL(url).port)
    await expect(serve({ ...options, port })).rejects.toThrow(PortUnavailable)
    await expect(serve({ ...options, port })).rejects.toThrow(
      `Port ${port} is in use. Stop what uses it, or name another: PORT=${port + 1} pnpm start`,
    )
  })

  it('refuses a room that is not there', async () => {
    await expect(serve({ ...options, subgraph: 'kitchen' })).rejects.toThrow(
      /There is no room named kitchen; there are organizations, /,
    )
  })

  it('answers 404 to a path that climbs', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(`${url}/workbench/../../package.json`, { path: '/workbench/../../package.json' }, (response) =>
        resolve(response.resume().statusCode),
      )
        .once('error', reject)
        .end()
    })
    expect(status).toBe(404)
  })

  it('speaks in a closed set of codes', () => {
    expect(new Set(errorCodes).size).toBe(errorCodes.length)
  })
})
