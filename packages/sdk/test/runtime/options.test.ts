import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Client, type ClientOptions, byHash, overGet } from '../../src/index.ts'

const url = 'https://registry.example/graphql'

/** As JavaScript calls it, which no compiler has read. */
const given = (options: unknown) => () => new Client(options as ClientOptions)

describe('the options of a client', () => {
  it('may all be given', () => {
    const nothing = () => {}
    const options: ClientOptions = {
      url: new URL(url),
      token: async () => 'secret',
      apiKey: 'key',
      headers: { 'accept-language': 'fr' },
      fetch,
      timeout: Number.POSITIVE_INFINITY,
      retries: 0,
      signal: new AbortController().signal,
      reads: overGet(),
      persisted: byHash(),
      print: String,
      onRequest: nothing,
      onResponse: nothing,
    }
    expect(given(options)).not.toThrow()
  })

  it('may be undefined, which is the same as leaving them out', () => {
    const { timeout, token, fetch } = {} as ClientOptions
    expect(given({ url, timeout, token, fetch })).not.toThrow()
  })

  it('that are unknown are refused, with those that there are', () => {
    expect(given({ url, tokn: 'secret' })).toThrow(
      new TypeError(
        'option "tokn": expected signal, timeout, retries, headers, url, token, apiKey, fetch, reads, persisted, print, onRequest, onResponse',
      ),
    )
  })

  it('hold no idempotency key, which is that of one call', () => {
    expect(given({ url, idempotencyKey: 'one' })).toThrow(/^option "idempotencyKey": expected signal,/)
  })

  it.each([
    [{ url, timeout: -5 }, 'timeout "-5": expected number from 0'],
    [{ url, timeout: Number.NaN }, 'timeout "NaN": expected number from 0'],
    [{ url, timeout: '5' }, 'timeout "5": expected number from 0'],
    [{ url, retries: -1 }, 'retries "-1": expected number from 0'],
    [{ url, retries: true }, 'retries "true": expected number from 0'],
    [{ url, token: '' }, 'token "": expected non-empty string or function'],
    [{ url, token: null }, 'token "null": expected non-empty string or function'],
    [{ url, apiKey: { secret: 1 } }, 'apiKey "[object Object]": expected non-empty string'],
    [{ url, headers: 'accept: x' }, 'headers "accept: x": expected object'],
    [{ url, signal: 5 }, 'signal "5": expected object'],
    [{ url, fetch: {} }, 'fetch "[object Object]": expected function'],
    [{ url, reads: 'GET' }, 'reads "GET": expected function'],
    [{ url, persisted: true }, 'persisted "true": expected function'],
    [{ url, onRequest: null }, 'onRequest "null": expected function'],
  ])('are refused when they are wrong: %p', (options, message) => {
    expect(given(options)).toThrow(new TypeError(message))
  })

  it('name an address', () => {
    for (const wrong of [
      undefined,
      '',
      'localhost:4000/graphql',
      'registry.example',
      'https://',
      'ftp://x',
      '/graphql',
    ]) {
      expect(given({ url: wrong })).toThrow(TypeError)
    }
    expect(given({})).toThrow(new TypeError('url "undefined": expected http address'))
  })

  it('may name an address that is relative to the page', () => {
    Object.assign(globalThis, { location: new URL('https://page.example/commitments?page=2') })
    try {
      expect(given({ url: '/graphql' })).not.toThrow()
    } finally {
      Reflect.deleteProperty(globalThis, 'location')
    }
  })

  it('are refused whatever unknown names they have', () => {
    const names = new Set(
      Object.keys({ url, token: 1, apiKey: 1, headers: 1, fetch: 1, timeout: 1, retries: 1, signal: 1 }),
    )
    const more = ['reads', 'persisted', 'print', 'onRequest', 'onResponse']
    const unknown = fc.string().filter((name) => !names.has(name) && !more.includes(name) && name !== '__proto__')
    fc.assert(
      fc.property(fc.oneof(unknown, fc.constantFrom('toString', 'constructor', 'valueOf')), (name) => {
        expect(given({ url, [name]: 'x' })).toThrow(/^option "/)
      }),
    )
  })

  it('do not change after the client was made', async () => {
    const options = { url, fetch: async () => Response.json({ data: { from: 'the first' } }) }
    const client = new Client(options)
    options.fetch = async () => Response.json({ data: { from: 'the second' } })
    expect(await client.query('{ from }')).toEqual({ from: 'the first' })
  })
})

describe('the options of a call', () => {
  const client = new Client({ url, fetch: async () => Response.json({ data: {} }) })
  const called = (options: object) => client.query('{ a }', {}, options)

  it('may all be given', async () => {
    const { signal } = new AbortController()
    expect(await called({ signal, timeout: 5000, retries: 1, headers: [['x', 'y']], idempotencyKey: 'k' })).toEqual({})
  })

  it('that are those of a client are refused', async () => {
    await expect(called({ token: 'other' })).rejects.toThrow(
      new TypeError('option "token": expected idempotencyKey, signal, timeout, retries, headers'),
    )
  })

  it('are refused when they are wrong', async () => {
    await expect(called({ timeout: '1s' })).rejects.toThrow(new TypeError('timeout "1s": expected number from 0'))
    await expect(called({ idempotencyKey: '' })).rejects.toThrow(TypeError)
    await expect(called({ headers: { 'not a name': '' } })).rejects.toThrow('"not a name" is an invalid header name')
  })
})
