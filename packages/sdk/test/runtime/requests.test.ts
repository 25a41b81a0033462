import { describe, expect, it } from '@jest/globals'
import { Client, type ClientOptions, GraphqlError, type RequestEvent, type ResponseEvent } from '../../src/index.ts'
import { type Misbehave, givenServer, greeting, hangUp, json, well } from './given-server.ts'
import { thrownBy } from './thrown-by.ts'

const given = async (options: Partial<ClientOptions> = {}, misbehave: Misbehave = well) => {
  const server = await givenServer(misbehave)
  return { ...server, client: new Client({ url: server.url, ...options }) }
}

describe('a request', () => {
  it('is the document and the variables as JSON', async () => {
    const { client, seen } = await given()
    await client.query(greeting, { name: 'Océano', filter: { goals: [14] }, left: undefined })
    const [{ method, address, headers, parts }] = seen as [(typeof seen)[0]]
    expect({ method, address, parts }).toEqual({
      method: 'POST',
      address: '/graphql',
      parts: { query: greeting, variables: { name: 'Océano', filter: { goals: [14] } } },
    })
    expect(headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json' })
    expect(headers).not.toHaveProperty('authorization')
    expect(headers).not.toHaveProperty('x-api-key')
  })

  it('has no variables when there are none', async () => {
    const { client, seen } = await given()
    await client.query(greeting)
    expect(seen[0]!.parts).toEqual({ query: greeting })
  })

  it('is not made of variables that are no JSON', async () => {
    const { client, seen } = await given()
    await expect(client.query(greeting, { count: 5n })).rejects.toThrow('BigInt')
    expect(seen).toHaveLength(0)
  })

  it('brings the token', async () => {
    const { client, seen } = await given({ token: 'secret' })
    await client.query(greeting)
    expect(seen[0]!.headers.authorization).toBe('Bearer secret')
  })

  it('brings the token of the moment with each try', async () => {
    let tokens = 0
    const { client, seen } = await given({ token: async () => `token ${++tokens}` }, (response, _, number) =>
      number === 1 ? hangUp(response) : well(response),
    )
    await client.query(greeting)
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer token 1', 'Bearer token 2'])
  })

  it('is not made when there is no token to be had', async () => {
    const { client, seen } = await given({ token: () => Promise.reject(new Error('Sign in again')) })
    await expect(client.query(greeting)).rejects.toThrow(new Error('Sign in again'))
    expect(seen).toHaveLength(0)
  })

  it('brings the key of the program', async () => {
    const { client, seen } = await given({ apiKey: 'pk_1' })
    await client.query(greeting)
    expect(seen[0]!.headers['x-api-key']).toBe('pk_1')
  })

  it.each<[string, ClientOptions['headers']]>([
    ['an object', { 'Accept-Language': 'fr', 'X-One': '1' }],
    [
      'a list',
      [
        ['accept-language', 'fr'],
        ['x-one', '1'],
      ],
    ],
    ['Headers', new Headers({ 'accept-language': 'fr', 'x-one': '1' })],
  ])('brings headers from %s, and those of the call win', async (_, headers) => {
    const { client, seen } = await given({ headers })
    await client.query(greeting, {}, { headers: { 'ACCEPT-LANGUAGE': 'es' } })
    expect(seen[0]!.headers).toMatchObject({ 'accept-language': 'es', 'x-one': '1' })
  })

  it('goes out by the fetch that was given, as a function of its own', async () => {
    const { client, seen } = await given({
      fetch(this: unknown, ...call) {
        expect(this).toBeUndefined()
        return fetch(...call)
      },
    })
    expect(await client.query(greeting)).toEqual({ greeting: 'hello' })
    expect(seen).toHaveLength(1)
  })

  it('goes out by the global fetch of the moment', async () => {
    const { client } = await given()
    const { fetch } = globalThis
    globalThis.fetch = async () => Response.json({ data: { greeting: 'patched' } })
    try {
      expect(await client.query(greeting)).toEqual({ greeting: 'patched' })
    } finally {
      globalThis.fetch = fetch
    }
  })
})

describe('the request hook', () => {
  it('hears of every try, and may change its headers', async () => {
    const heard: Omit<RequestEvent, 'headers'>[] = []
    const onRequest = ({ operation, attempt, url, method, headers, body }: RequestEvent) => {
      headers.set('x-attempt', String(attempt))
      heard.push({ operation, attempt, url, method, body })
    }
    const { client, seen, url } = await given({ onRequest }, (response, _, number) =>
      number === 1 ? hangUp(response) : well(response),
    )
    await client.query(greeting)
    const body = JSON.stringify({ query: greeting })
    expect(heard).toEqual([1, 2].map((attempt) => ({ operation: 'Greeting', attempt, url, method: 'POST', body })))
    expect(seen.map(({ headers }) => headers['x-attempt'])).toEqual(['1', '2'])
  })

  it('is waited for', async () => {
    const onRequest = async ({ headers }: RequestEvent) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      headers.set('x-late', 'yes')
    }
    const { client, seen } = await given({ onRequest })
    await client.query(greeting)
    expect(seen[0]!.headers['x-late']).toBe('yes')
  })

  it('may refuse, and then nothing goes out', async () => {
    const refusal = new RangeError('Not today')
    const onRequest = () => {
      throw refusal
    }
    const { client, seen } = await given({ onRequest })
    await expect(client.query(greeting)).rejects.toBe(refusal)
    expect(seen).toHaveLength(0)
  })

  it.each([
    ['query  Spaced ($a: Int) { a }', 'Spaced'],
    ['{ a }', 'Operation'],
    ['query { a }', 'Operation'],
    ['query($a: Int) { a }', 'Operation'],
    ['mutation\nRegister{ a }', 'Register'],
    ['fragment F on T { a } query Late { ...F }', 'Late'],
  ])('is told the name of the operation in %p', async (document, name) => {
    let heard = ''
    const { client } = await given({ onRequest: ({ operation }) => void (heard = operation) })
    await client.query(document)
    expect(heard).toBe(name)
  })
})

describe('the response hook', () => {
  it('hears of every answer, also of refusals', async () => {
    const heard: ResponseEvent[] = []
    const { client } = await given({ onResponse: (response) => void heard.push(response) }, (response, _, number) =>
      number === 1 ? json(response, {}, 503, { 'x-proxy': 'one' }) : json(response, { errors: [{ message: 'No' }] }),
    )
    await thrownBy(GraphqlError, client.query(greeting))
    expect(heard.map(({ attempt, status, operation }) => ({ attempt, status, operation }))).toEqual([
      { attempt: 1, status: 503, operation: 'Greeting' },
      { attempt: 2, status: 200, operation: 'Greeting' },
    ])
    expect(heard[0]!.headers.get('x-proxy')).toBe('one')
  })

  it('hears how long it took until the last byte', async () => {
    let heard = 0
    const { client } = await given(
      { onResponse: ({ milliseconds }) => void (heard = milliseconds) },
      async (response) => {
        response.write('{"data":')
        await new Promise((resolve) => setTimeout(resolve, 100))
        response.end('{}}')
      },
    )
    await client.query(greeting)
    expect(heard).toBeGreaterThanOrEqual(99)
    expect(heard).toBeLessThan(1000)
  })
})
