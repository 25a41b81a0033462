import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import {
  Client,
  GraphqlError,
  HttpError,
  NetworkError,
  PledgegraphError,
  RateLimitError,
  UserError,
} from '../../src/index.ts'
import { type Misbehave, givenServer, greeting, hangUp, json } from './given-server.ts'
import { thrownBy } from './thrown-by.ts'

const ask = async (misbehave: Misbehave, document = greeting) => {
  const { url } = await givenServer(misbehave)
  return new Client({ url, retries: 0 }).query(document)
}

/** Answers text, as whatever it is said to be. */
const text =
  (body: string, status = 200, headers: Record<string, string> = { 'content-type': 'text/html' }): Misbehave =>
  (response) =>
    void response.writeHead(status, headers).end(body)

describe('an answer', () => {
  it('with data gives the data', async () => {
    expect(await ask((response) => json(response, { data: { greeting: 'hello' } }))).toEqual({ greeting: 'hello' })
  })

  it('is read whatever it says to be', async () => {
    expect(await ask(text('\uFEFF{"data":{"greeting":"hej"}}'))).toEqual({ greeting: 'hej' })
  })

  it('may come in pieces, in the middle of a letter', async () => {
    const bytes = Buffer.from('{"data":{"greeting":"Fundación Océano 海"}}')
    const answer = await ask(async (response) => {
      for (const byte of bytes) {
        response.write(Buffer.from([byte]))
        await new Promise((resolve) => setImmediate(resolve))
      }
      response.end()
    })
    expect(answer).toEqual({ greeting: 'Fundación Océano 海' })
  })

  it.each([
    [
      'a page',
      '<!doctype html><title>Sign in</title>',
      200,
      'Greeting: HTTP 200 <!doctype html><title>Sign in</title>',
    ],
    ['nothing', '', 200, 'Greeting: HTTP 200 '],
    ['half of JSON', '{"data":{"gree', 200, 'Greeting: HTTP 200 {"data":{"gree'],
    ['null', 'null', 200, 'Greeting: HTTP 200 null'],
    ['a number', '5', 200, 'Greeting: HTTP 200 5'],
    ['other JSON', '{"message":"hi"}', 200, 'Greeting: HTTP 200 {"message":"hi"}'],
    ['no data and no errors', '{"data":null}', 200, 'Greeting: HTTP 200 {"data":null}'],
    ['errors of another kind', '{"errors":"no"}', 200, 'Greeting: HTTP 200 {"errors":"no"}'],
    [
      'data with errors of another kind',
      '{"data":{},"errors":[{}]}',
      200,
      'Greeting: HTTP 200 {"data":{},"errors":[{}]}',
    ],
    ['a page of a proxy', '<h1>Bad Gateway</h1>', 502, 'Greeting: HTTP 502 <h1>Bad Gateway</h1>'],
    [
      'data with a status that says otherwise',
      '{"data":{"greeting":"hello"}}',
      500,
      'Greeting: HTTP 500 {"data":{"greeting":"hello"}}',
    ],
    ['a wrong address', 'There is nothing at /x', 404, 'Greeting: HTTP 404 There is nothing at /x'],
  ])('with %s is an HttpError', async (_, body, status, message) => {
    const error = await thrownBy(HttpError, ask(text(body, status)))
    expect(error).toMatchObject({
      name: 'HttpError',
      operation: 'Greeting',
      message,
      status,
      text: body,
      retryAt: null,
    })
    expect(error.headers.get('content-type')).toBe('text/html')
  })

  it('that is long is told in short', async () => {
    const error = await thrownBy(HttpError, ask(text('x'.repeat(10_000), 500)))
    expect(error.message).toBe(`Greeting: HTTP 500 ${'x'.repeat(80)}`)
    expect(error.text).toHaveLength(10_000)
  })

  it.each([301, 302, 303, 307, 308])('that redirects (%i) is told and not followed', async (status) => {
    const other = await givenServer((response) => json(response, { data: {} }))
    const error = await thrownBy(HttpError, ask(text('', status, { location: other.url })))
    expect(error.message).toBe(`Greeting: HTTP ${status} ${other.url}`)
    expect(other.seen).toEqual([])
  })

  it('with errors is a GraphqlError that has them and the data', async () => {
    const errors = [
      { message: 'limit takes a number', path: ['greeting'], extensions: { code: 'BAD_USER_INPUT' } },
      { message: 'Something else', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]
    const data = { greeting: null, other: 1 }
    const error = await thrownBy(
      GraphqlError,
      ask((response) => json(response, { data, errors })),
    )
    expect(error).toMatchObject({ name: 'GraphqlError', code: 'BAD_USER_INPUT', status: 200, errors, data })
    expect(error.message).toBe('Greeting: limit takes a number')
  })

  it.each([200, 400, 401, 500])(
    'with errors and no data is a GraphqlError, also with the status %i',
    async (status) => {
      const errors = [{ message: 'Syntax Error' }]
      const error = await thrownBy(
        GraphqlError,
        ask((response) => json(response, { errors }, status)),
      )
      expect(error).toMatchObject({ code: null, status, errors, data: null })
    },
  )

  it('that there are too many requests is a RateLimitError with the moment to come back', async () => {
    const before = Date.now()
    const error = await thrownBy(
      RateLimitError,
      ask((response) => json(response, { errors: [{ message: 'Slow down' }] }, 429, { 'retry-after': '120' })),
    )
    expect(error).toBeInstanceOf(HttpError)
    expect(error).toMatchObject({ name: 'RateLimitError', status: 429 })
    expect(error.message).toBe('Greeting: HTTP 429 {"errors":[{"message":"Slow down"}]}')
    expect(error.retryAt!.getTime()).toBeGreaterThanOrEqual(before + 120_000)
    expect(error.retryAt!.getTime()).toBeLessThanOrEqual(Date.now() + 120_000)
  })

  it('that there are too many requests may leave open when to come back', async () => {
    const error = await thrownBy(RateLimitError, ask(text('slow down', 429)))
    expect(error.retryAt).toBeNull()
  })

  it('of a mutation with user errors is a UserError', async () => {
    const userErrors = [
      { path: ['input', 'title'], message: 'A title has letters.', code: 'BLANK' },
      { path: null, message: 'It is late.', code: 'LATE' },
    ]
    const data = { one: { commitment: null, userErrors: [] }, two: { userErrors }, three: null }
    const error = await thrownBy(
      UserError,
      ask((response) => json(response, { data }), 'mutation Register { one }'),
    )
    expect(error).toMatchObject({ name: 'UserError', userErrors, data })
    expect(error.message).toBe('Register: A title has letters.')
  })

  it('of a mutation without user errors gives the data', async () => {
    const data = { register: { commitment: { id: '1' }, userErrors: [] }, other: {} }
    expect(await ask((response) => json(response, { data }), 'mutation { register }')).toEqual(data)
  })

  it('of a query may have a field that is called userErrors', async () => {
    const data = { audit: { userErrors: [{ message: 'old' }] } }
    expect(await ask((response) => json(response, { data }))).toEqual(data)
  })
})

describe('a connection that breaks', () => {
  it.each<[string, Misbehave]>([
    ['before the answer', hangUp],
    [
      'within the head',
      (response) => {
        response.socket!.write('HTTP/1.1 200 OK\r\ncontent-ty')
        hangUp(response)
      },
    ],
    [
      'within a body of a known length',
      (response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{"data":{"greeting":"hello"}}')
        setTimeout(() => hangUp(response), 20)
      },
    ],
    [
      'within a body in pieces',
      (response) => {
        response.write('{"data":{"greeting":"hello"}}')
        setTimeout(() => hangUp(response), 20)
      },
    ],
    ['with something that is not HTTP', (response) => void response.socket!.end('SSH-2.0-OpenSSH_9.6\r\n')],
  ])('%s is a NetworkError', async (_, misbehave) => {
    const error = await thrownBy(NetworkError, ask(misbehave))
    expect(error).toBeInstanceOf(PledgegraphError)
    expect(error).toMatchObject({ name: 'NetworkError', operation: 'Greeting' })
    expect(error.message).toMatch(/^Greeting: no answer from http:\/\/127/)
    expect(String(error.cause)).toMatch(/TypeError/)
  })

  it('because nobody listens is a NetworkError', async () => {
    const nobody = createServer()
    await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve))
    // A server that listens on TCP has such an address.
    const url = `http://127.0.0.1:${(nobody.address() as AddressInfo).port}/graphql`
    await new Promise((resolve) => nobody.close(resolve))
    const error = await thrownBy(NetworkError, new Client({ url, retries: 0 }).query(greeting))
    expect(error.message).toBe(`Greeting: no answer from ${url}`)
    expect((error.cause as Error).cause).toMatchObject({ code: 'ECONNREFUSED' })
  })
})
