import { spawn } from 'node:child_process'
import { getEventListeners, once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { AbortError, Client, type ClientOptions, HttpError, TimeoutError } from '../../src/index.ts'
import { type GivenServer, type Misbehave, givenServer, greeting, hangUp, json, well } from './given-server.ts'
import { thrownBy } from './thrown-by.ts'

const never = new Promise<never>(() => {})

/** What may take too long, and how. */
const waits: [string, Misbehave, Partial<ClientOptions>][] = [
  ['the answer', () => {}, {}],
  ['the body', (response) => void response.writeHead(200).write('{"data"'), {}],
  ['the body of a refusal', (response) => void response.writeHead(503).write('<h1>'), {}],
  ['the token', well, { token: () => never }],
  ['the request hook', well, { onRequest: () => never }],
  ['the response hook', well, { onResponse: () => never }],
  ['a fetch that hears of nothing', well, { fetch: () => never }],
]

const given = async (misbehave: Misbehave, options: Partial<ClientOptions> = {}) => {
  const server = await givenServer(misbehave)
  return { ...server, client: new Client({ url: server.url, ...options }) }
}

const milliseconds = (delay: number) => new Promise((resolve) => setTimeout(resolve, delay))

/** That the server hears of nothing new for a while, and that its connections end. */
const isQuiet = async ({ seen, connections }: GivenServer) => {
  const before = seen.length
  await milliseconds(700)
  for (let turn = 0; turn < 100 && (await connections()) > 0; turn++) await milliseconds(50)
  return seen.length === before && (await connections()) === 0
}

describe('the time of a call', () => {
  it.each(waits)('is up while it waits for %s', async (_, misbehave, options) => {
    const { client } = await given(misbehave, options)
    const start = performance.now()
    const error = await thrownBy(TimeoutError, client.query(greeting, {}, { timeout: 200 }))
    expect(error).toMatchObject({
      name: 'TimeoutError',
      operation: 'Greeting',
      message: 'Greeting: no answer within 200 ms',
    })
    expect(performance.now() - start).toBeGreaterThanOrEqual(199)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('is that of the client when it is not its own', async () => {
    const { client } = await given(() => {}, { timeout: 50 })
    const error = await thrownBy(TimeoutError, client.query(greeting))
    expect(error.message).toBe('Greeting: no answer within 50 ms')
  })

  it('is that of all tries together', async () => {
    const { client, seen } = await given((response, _, number) => (number === 1 ? hangUp(response) : undefined))
    await thrownBy(TimeoutError, client.query(greeting, {}, { timeout: 900 }))
    expect(seen).toHaveLength(2)
  })

  it('is no reason to try again, or to keep the connection', async () => {
    const server = await given(() => {})
    await thrownBy(TimeoutError, server.client.query(greeting, {}, { timeout: 50 }))
    expect(await isQuiet(server)).toBe(true)
  })

  it('that is up while a request is prepared lets it not go out', async () => {
    const { client, seen } = await given(well, {
      token: async () => (await milliseconds(100), 'late'),
      // It does not know that it was aborted.
      fetch: (address, request) => fetch(address, { ...request, signal: null }),
    })
    await thrownBy(TimeoutError, client.query('mutation { register }', {}, { timeout: 50 }))
    await milliseconds(150)
    expect(seen).toHaveLength(0)
  })
})

describe('a signal', () => {
  it.each([...waits, ['the next try', hangUp, { retries: 99 }] as const])(
    'ends a call while it waits for %s',
    async (_, misbehave, options) => {
      const { client } = await given(misbehave, options)
      const controller = new AbortController()
      setTimeout(() => controller.abort(new Error('enough')), 100)
      const start = performance.now()
      const error = await thrownBy(AbortError, client.query(greeting, {}, { signal: controller.signal }))
      expect(error).toMatchObject({ name: 'AbortError', operation: 'Greeting', message: 'Greeting: aborted' })
      expect(error.cause).toEqual(new Error('enough'))
      expect(performance.now() - start).toBeLessThan(500)
    },
  )

  it('of the client ends all its calls, and those that come after', async () => {
    const controller = new AbortController()
    const { client, seen } = await given(() => {}, { signal: controller.signal })
    const calls = [client.query(greeting), client.query(greeting, {}, { signal: new AbortController().signal })]
    setTimeout(() => controller.abort(), 50)
    for (const call of calls) await thrownBy(AbortError, call)
    await thrownBy(AbortError, client.query(greeting))
    expect(seen).toHaveLength(2)
  })

  it('that has aborted lets nothing begin', async () => {
    let hooks = 0
    const { client, seen } = await given(well, { onRequest: () => void hooks++, token: () => `${hooks++}` })
    const error = await thrownBy(AbortError, client.query(greeting, {}, { signal: AbortSignal.abort('before') }))
    expect(error.cause).toBe('before')
    expect([hooks, seen.length]).toEqual([0, 0])
  })

  it('ends the request too, and is no reason to prepare another', async () => {
    let prepared = 0
    const server = await given(() => {}, { token: () => `${++prepared}` })
    const controller = new AbortController()
    const call = thrownBy(AbortError, server.client.query(greeting, {}, { signal: controller.signal }))
    while (server.seen.length === 0) await milliseconds(5)
    controller.abort()
    await call
    expect(await isQuiet(server)).toBe(true)
    expect(prepared).toBe(1)
  })

  it('that is a timeout of the caller is an AbortError whose cause says so', async () => {
    const { client } = await given(() => {})
    const error = await thrownBy(AbortError, client.query(greeting, {}, { signal: AbortSignal.timeout(50) }))
    expect(error.cause).toMatchObject({ name: 'TimeoutError' })
  })

  it('has no listener left when the call is over, however it ended', async () => {
    const { signal } = new AbortController()
    const own = new AbortController().signal
    const { client } = await given(
      (response, _, number) => {
        if (number === 1) return well(response)
        if (number === 2) return hangUp(response)
        if (number === 3) return json(response, {}, 500)
      },
      { signal },
    )
    await client.query(greeting, {}, { signal: own })
    await thrownBy(HttpError, client.query(greeting, {}, { signal: own }))
    await thrownBy(TimeoutError, client.query(greeting, {}, { signal: own, timeout: 50 }))
    await thrownBy(AbortError, client.query(greeting, {}, { signal: AbortSignal.timeout(20) }))
    expect(getEventListeners(signal, 'abort')).toEqual([])
    expect(getEventListeners(own, 'abort')).toEqual([])
  })
})

describe('a program', () => {
  /** Runs a program of its own, and tells what it printed and how long it lived after its last line. */
  const run = async (code: string, url: string) => {
    const source = `import { Client } from ${JSON.stringify(fileURLToPath(new URL('../../src/client.ts', import.meta.url)))}
      const url = ${JSON.stringify(url)}
      ${code}
      console.log('done')`
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', source], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    let doneAt = 0
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        doneAt = performance.now()
      })
    }
    await once(child, 'close')
    return { printed, lived: performance.now() - doneAt }
  }

  it.each([
    ['an answer', `await new Client({ url }).query('{ well }')`],
    ['a time that was up', `await new Client({ url, timeout: 50 }).query('{ never }').catch(() => {})`],
    [
      'an abort before a further try',
      `const controller = new AbortController()
       setTimeout(() => controller.abort(), 100)
       await new Client({ url, retries: 9 }).query('{ hangUp }', {}, { signal: controller.signal }).catch(() => {})`,
    ],
    [
      'an abort by a fetch that ends late',
      `const slow = async () => { await new Promise((resolve) => setTimeout(resolve, 100)); throw new Error('late') }
       await new Client({ url, retries: 9, fetch: slow }).query('{ a }', {}, { timeout: 50, retries: 9 }).catch(() => {})`,
    ],
  ])('ends after %s, with nothing left to wait for', async (_, code) => {
    const { url } = await givenServer((response, { parts: { query } }) => {
      if (query === '{ well }') return well(response)
      if (query === '{ hangUp }') return hangUp(response)
    })
    const { printed, lived } = await run(code, url)
    expect(printed).toBe('done\n')
    expect(lived).toBeLessThan(1500)
  })

  it('may share one signal among many calls', async () => {
    const { url } = await givenServer(well)
    const { printed } = await run(
      `const { signal } = new AbortController()
       const client = new Client({ url, signal })
       await Promise.all(Array.from({ length: 200 }, () => client.query('{ a }', {}, { signal })))`,
      url,
    )
    expect(printed).toBe('done\n')
  })
})
