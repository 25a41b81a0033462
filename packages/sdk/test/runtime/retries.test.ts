import { describe, expect, it } from '@jest/globals'
import {
  Client,
  type ClientOptions,
  GraphqlError,
  HttpError,
  NetworkError,
  RateLimitError,
  overGet,
} from '../../src/index.ts'
import { type Misbehave, givenServer, greeting, hangUp, json, well } from './given-server.ts'
import { thrownBy } from './thrown-by.ts'

const registration = 'mutation Register($title: String!) { register(title: $title) { id } }'

/** A server that misbehaves the first time, or more times, and then answers well. */
const given = async (
  misbehave: Misbehave,
  { times = 1, ...options }: Partial<ClientOptions> & { times?: number } = {},
) => {
  const server = await givenServer((response, request, number) =>
    number <= times ? misbehave(response, request, number) : well(response),
  )
  return { ...server, client: new Client({ url: server.url, ...options }) }
}

/** How long something takes, in milliseconds. */
const duration = async (call: Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await call
  return performance.now() - start
}

const answer =
  (status: number, headers: Record<string, string> = {}): Misbehave =>
  (response) =>
    json(response, {}, status, headers)

describe('a query', () => {
  it.each<[string, Misbehave]>([
    ['the connection ends', hangUp],
    [
      'the answer breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"data":')
        setTimeout(() => hangUp(response), 10)
      },
    ],
    ['there are too many requests', answer(429)],
    ['a proxy reaches nothing', answer(502)],
    ['the service is away', answer(503)],
    ['a proxy waits in vain', answer(504)],
    [
      'the registry has no database',
      (response) => json(response, { errors: [{ message: 'Away', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }, 503),
    ],
  ])('is asked again when %s', async (_, misbehave) => {
    const { client, seen } = await given(misbehave)
    expect(await client.query(greeting)).toEqual({ greeting: 'hello' })
    expect(seen).toHaveLength(2)
    expect(seen[1]!.parts).toEqual(seen[0]!.parts)
  })

  it.each([301, 400, 401, 403, 404, 408, 500, 501])('is not asked again after the status %i', async (status) => {
    const { client, seen } = await given(answer(status))
    await thrownBy(HttpError, client.query(greeting))
    expect(seen).toHaveLength(1)
  })

  it('is not asked again after errors that will stay', async () => {
    const { client, seen } = await given((response) => json(response, { errors: [{ message: 'Wrong' }] }))
    await thrownBy(GraphqlError, client.query(greeting))
    expect(seen).toHaveLength(1)
  })

  it('is asked three times, and then the last error is told', async () => {
    const { client, seen } = await given((response, _, number) => json(response, {}, number === 3 ? 504 : 503), {
      times: 9,
    })
    expect(await thrownBy(HttpError, client.query(greeting))).toMatchObject({ status: 504 })
    expect(seen).toHaveLength(3)
  })

  it.each([
    [0, 1],
    [1, 2],
  ])('with %i retries of the client is asked %i times', async (retries, times) => {
    const { client, seen } = await given(hangUp, { times: 9, retries })
    await thrownBy(NetworkError, client.query(greeting))
    expect(seen).toHaveLength(times)
  })

  it('with retries of its own is asked that often', async () => {
    const { client, seen } = await given(hangUp, { times: 9, retries: 9 })
    await thrownBy(NetworkError, client.query(greeting, {}, { retries: 1 }))
    expect(seen).toHaveLength(2)
  })

  it('waits a little before it is asked again', async () => {
    const { client } = await given(hangUp)
    expect(await duration(client.query(greeting))).toBeGreaterThanOrEqual(249)
  })

  it.each([
    ['in seconds', () => '1', 1000],
    // A date has no milliseconds: two seconds from now may be a little more than one.
    ['as a date', () => new Date(Date.now() + 2000).toUTCString(), 1000],
  ])('waits as long as the server says %s', async (_, retryAfter, atLeast) => {
    const { client } = await given((response) => json(response, {}, 429, { 'retry-after': retryAfter() }))
    expect(await duration(client.query(greeting))).toBeGreaterThanOrEqual(atLeast)
  })

  it.each(['soon', '-5', '99999999999999999999', 'Thu, 01 Jan 1970 00:00:10 GMT'])(
    'is asked again soon when the server says %p',
    async (retryAfter) => {
      const { client } = await given(answer(503, { 'retry-after': retryAfter }))
      expect(await duration(client.query(greeting))).toBeLessThan(900)
    },
  )

  it('does not wait longer than the call may take', async () => {
    const { client, seen } = await given(answer(429, { 'retry-after': '60' }))
    const start = performance.now()
    const error = await thrownBy(RateLimitError, client.query(greeting, {}, { timeout: 5000 }))
    expect(performance.now() - start).toBeLessThan(900)
    expect(error.retryAt!.getTime()).toBeGreaterThan(Date.now() + 55_000)
    expect(seen).toHaveLength(1)
  })

  it('may wait without end', async () => {
    const { client } = await given(answer(503, { 'retry-after': '1' }), { timeout: Number.POSITIVE_INFINITY })
    expect(await client.query(greeting)).toEqual({ greeting: 'hello' })
  })
})

describe('a mutation', () => {
  it('goes out with a key, the same for each try', async () => {
    const { client, seen } = await given(hangUp, { times: 2 })
    await client.query(registration, { title: 'Reefs' })
    const keys = seen.map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[\d-]{20,43}$/)
  })

  it('has another key each time that it is called', async () => {
    const { client, seen } = await given(well)
    for (let call = 0; call < 20; call++) await client.query(registration, { title: 'Reefs' })
    expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(20)
  })

  it('may be given its key', async () => {
    const { client, seen } = await given(answer(503))
    await client.query(registration, { title: 'Reefs' }, { idempotencyKey: 'order 66' })
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual(['order 66', 'order 66'])
  })

  it.each([
    registration,
    'mutation{register}',
    '# A query\nmutation Register { register }',
    '\uFEFF,mutation{register}',
    'fragment query on Commitment{id}mutation Register{register{...query}}',
    'query Other { a } mutation Register { register }',
    '"a description" mutation Register { register }',
  ])('is known as one: %s', async (document) => {
    const { client, seen } = await given(well, { reads: overGet() })
    await client.query(document)
    expect(seen[0]!.headers).toHaveProperty('idempotency-key')
    expect(seen[0]!.method).toBe('POST')
  })

  it('keeps its key whatever becomes of its headers', async () => {
    const { client, seen } = await given(hangUp, {
      headers: { 'Idempotency-Key': 'of the client' },
      onRequest: ({ headers }) => headers.delete('idempotency-key'),
    })
    await client.query(registration, {}, { idempotencyKey: 'of the call' })
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual(['of the call', 'of the call'])
  })

  it.each([greeting, '{ greeting }', 'query Mutation { mutations }', 'query($mutationId: ID) { a(id: $mutationId) }'])(
    'is not seen in a query: %s',
    async (document) => {
      const { client, seen } = await given(well)
      await client.query(document)
      expect(seen[0]!.headers).not.toHaveProperty('idempotency-key')
    },
  )
})
