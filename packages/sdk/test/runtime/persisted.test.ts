import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { Client, type ClientOptions, GraphqlError, byHash, overGet } from '../../src/index.ts'
import { type Misbehave, givenServer, greeting, hangUp, json, well } from './given-server.ts'
import { thrownBy } from './thrown-by.ts'

const refuse =
  (code: string): Misbehave =>
  (response) =>
    json(response, { errors: [{ message: code, extensions: { code } }] })

const notFound = refuse('PERSISTED_QUERY_NOT_FOUND')
const notSupported = refuse('PERSISTED_QUERY_NOT_SUPPORTED')

/** A server that keeps documents as Apollo Server does. */
const keeper = (): Misbehave => {
  const kept = new Set<string>()
  return (response, request, number) => {
    const { query, extensions } = request.parts
    const hash = extensions?.persistedQuery?.sha256Hash
    if (query !== undefined && hash !== undefined) kept.add(hash)
    return query !== undefined || kept.has(hash!) ? well(response) : notFound(response, request, number)
  }
}

const given = async (misbehave: Misbehave, options: Partial<ClientOptions> = {}) => {
  const server = await givenServer(misbehave)
  const client = new Client({ url: server.url, persisted: byHash(), ...options })
  /** What was in each request: the document, its hash, or both. */
  const asked = () =>
    server.seen.map(({ method, parts: { query, extensions } }) =>
      [method, extensions && 'hash', query && 'text'].filter(Boolean).join(' '),
    )
  return { ...server, client, asked }
}

describe('a document by its hash', () => {
  it('is sent once, and never again', async () => {
    const { client, seen, asked } = await given(keeper())
    for (let times = 0; times < 3; times++)
      expect(await client.query(greeting, { times })).toEqual({ greeting: 'hello' })
    expect(asked()).toEqual(['POST hash', 'POST hash text', 'POST hash', 'POST hash'])
    const sha256Hash = createHash('sha256').update(greeting).digest('hex')
    expect(seen.at(-1)!.parts).toEqual({
      variables: { times: 2 },
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    })
  })

  it('may have letters of every kind', async () => {
    const document = '{ label(language: "日本語 🌊") }'
    const { client, seen } = await given(well)
    await client.query(document)
    const sha256Hash = createHash('sha256').update(document).digest('hex')
    expect(seen[0]!.parts.extensions).toEqual({ persistedQuery: { version: 1, sha256Hash } })
  })

  it('is sent as text for ever to a server that wants no hashes', async () => {
    const { client, asked } = await given((response, request, number) =>
      request.parts.extensions ? notSupported(response, request, number) : well(response),
    )
    for (let times = 0; times < 3; times++) await client.query(greeting)
    expect(asked()).toEqual(['POST hash', 'POST text', 'POST text', 'POST text'])
  })

  it('is sent again to a server that forgets', async () => {
    const { client, asked } = await given((response, request, number) =>
      request.parts.query ? well(response) : notFound(response, request, number),
    )
    for (let times = 0; times < 2; times++) await client.query(greeting)
    expect(asked()).toEqual(['POST hash', 'POST hash text', 'POST hash', 'POST hash text'])
  })

  it('is given up with a server that never finds it', async () => {
    const { client, asked } = await given(notFound)
    expect(await thrownBy(GraphqlError, client.query(greeting))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' })
    expect(asked()).toEqual(['POST hash', 'POST hash text'])
  })

  it('leaves other errors as they are', async () => {
    const { client, asked } = await given(refuse('BAD_USER_INPUT'))
    expect(await thrownBy(GraphqlError, client.query(greeting))).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(asked()).toEqual(['POST hash'])
  })

  it('is asked again when the connection breaks, also with its text', async () => {
    const answers = [hangUp, notFound, hangUp, well] as const
    const { client, asked } = await given((response, ...rest) => answers[rest[1] - 1]!(response, ...rest))
    expect(await client.query(greeting)).toEqual({ greeting: 'hello' })
    expect(asked()).toEqual(['POST hash', 'POST hash', 'POST hash text', 'POST hash'])
  })

  it('of a mutation has one key in all requests', async () => {
    const { client, seen } = await given(keeper())
    await client.query('mutation { register }')
    expect(seen).toHaveLength(2)
    expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  })

  it('goes over GET, and its text by POST, which teaches the server', async () => {
    const { client, asked } = await given(keeper(), { reads: overGet() })
    for (let times = 0; times < 2; times++) await client.query(greeting)
    expect(asked()).toEqual(['GET hash', 'POST hash text', 'GET hash'])
  })

  it('is text where there is nothing to make a hash with', async () => {
    const { crypto } = globalThis
    Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues: () => [1] }, configurable: true })
    try {
      const { client, asked } = await given(well)
      await client.query(greeting)
      expect(asked()).toEqual(['POST text'])
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true })
    }
  })

  it('takes many at a time', async () => {
    const { client, asked } = await given(keeper())
    await Promise.all(Array.from({ length: 20 }, (_, number) => client.query(`{ greeting${number % 2} }`)))
    expect(asked().filter((one) => one === 'POST hash')).toHaveLength(20)
  })
})
