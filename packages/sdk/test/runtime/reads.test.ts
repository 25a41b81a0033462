import { describe, expect, it } from '@jest/globals'
import { Client, type ClientOptions, overGet } from '../../src/index.ts'
import { givenServer, greeting, hangUp, well } from './given-server.ts'

const given = async (options: Partial<ClientOptions> = {}) => {
  const server = await givenServer((response, _, number) => (number === 1 ? hangUp(response) : well(response)))
  return { ...server, client: new Client({ url: server.url, reads: overGet(), ...options }) }
}

describe('a query over GET', () => {
  it('has its parts in the address, and says that it is no form of a page', async () => {
    const { client, seen } = await given()
    await client.query(greeting, { name: 'Océano & more', filter: { goals: [14] } })
    for (const { method, parts, headers } of seen) {
      expect(method).toBe('GET')
      expect(parts).toEqual({ query: greeting, variables: { name: 'Océano & more', filter: { goals: [14] } } })
      // Without it, the server takes it for one that another site makes a browser send.
      expect(headers['content-type']).toBe('application/json')
    }
    expect(seen).toHaveLength(2)
  })

  it('keeps what is in the address already', async () => {
    const { url, seen } = await givenServer(well)
    await new Client({ url: `${url}?tenant=5`, reads: overGet() }).query('{a}')
    expect(seen[0]!.address).toBe('/graphql?tenant=5&query=%7Ba%7D')
  })

  it('is one by POST when the address would be longer than 2,000 characters', async () => {
    const url = 'https://registry.example/graphql'
    const room = 2000 - `${url}?query=%7Ba%7D&variables=${encodeURIComponent('{"b":""}')}`.length
    const methods: string[] = []
    const client = new Client({
      url,
      reads: overGet(),
      onRequest: ({ method, url, body }) => void methods.push(`${method} ${url.length} ${body?.length}`),
      fetch: async () => Response.json({ data: {} }),
    })
    await client.query('{a}', { b: 'x'.repeat(room) })
    await client.query('{a}', { b: 'x'.repeat(room + 1) })
    expect(methods).toEqual([
      'GET 2000 undefined',
      `POST ${url.length} ${'{"query":"{a}","variables":{"b":""}}'.length + room + 1}`,
    ])
  })

  it('is not what a mutation becomes', async () => {
    const { client, seen } = await given()
    await client.query('mutation { register }')
    expect(seen.map(({ method, address }) => `${method} ${address}`)).toEqual(['POST /graphql', 'POST /graphql'])
  })

  it('may be asked relative to the page', () => {
    Object.assign(globalThis, { location: new URL('https://page.example/list?page=2') })
    try {
      const request = { url: '/graphql', method: 'POST', body: '{"query":"{a}"}' } as const
      const read = { ...request }
      overGet()(read)
      expect(read).toEqual({ url: 'https://page.example/graphql?query=%7Ba%7D', method: 'GET', body: null })
    } finally {
      Reflect.deleteProperty(globalThis, 'location')
    }
  })
})
