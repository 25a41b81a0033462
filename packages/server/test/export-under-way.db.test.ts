import { createConnection } from 'node:net'
import { afterAll, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import { type ExportOptions, createExports } from '../src/http/export.ts'
import { listen } from '../src/http/listen.ts'
import { exportSourceOf } from '../src/index.ts'
import { givenRegistry } from './given-registry.ts'
import { rawRequest } from './raw-request.ts'

const { database } = await openDatabase()
await givenRegistry(database)

const source = exportSourceOf(database)
const closing: (() => Promise<void>)[] = []
afterAll(() => Promise.all(closing.map((end) => end())))

const reported: unknown[] = []

const exportsOf = async (options: Partial<ExportOptions>): Promise<string> => {
  const answer = createExports({
    source,
    licence: null,
    reportError: (error) => void reported.push(error),
    ...options,
  })
  const listening = await listen(
    (request, response) => answer(request, response, new URL(request.url ?? '', 'http://localhost')),
    0,
    '127.0.0.1',
  )
  closing.push(listening.close)
  return listening.url
}

/** A large page again and again, and how often it was read. */
const endless = () => {
  const counted = { reads: 0, source }
  counted.source = {
    ...source,
    execute: async (document, variables) => {
      counted.reads += 1
      const answer = await source.execute(document, { ...variables, after: null })
      const { nodes } = (answer as { list: { nodes: unknown[] } }).list
      const many = Array.from({ length: 300 }, () => nodes).flat()
      return { list: { nodes: many, pageInfo: { hasNextPage: true, endCursor: 'again' } } }
    },
  }
  return counted
}

const broken = {
  ...source,
  execute: async (document: never, variables: { filter?: { status?: string } }) => {
    if (variables.filter?.status === 'MERGED') throw new Error('The disk is gone')
    return source.execute(document, variables)
  },
}

it('breaks the answer off after an error, and reports it', async () => {
  const address = await exportsOf({ source: broken as typeof source })
  const whole = fetch(`${address}/export/organizations.csv`).then((response) => response.text())
  await expect(whole).rejects.toThrow()
  expect(reported.map(String)).toEqual(['Error: The disk is gone'])
})

it('does not let an error look like an end to a reader of HTTP 1.0 either', async () => {
  const address = await exportsOf({ source: broken as typeof source })
  expect(await rawRequest(address, 'GET /export/organizations.csv HTTP/1.0\r\n\r\n')).toMatchObject({
    error: 'read ECONNRESET',
  })
})

it('refuses properly where the error comes before the first row', async () => {
  const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  const address = await exportsOf({ source: { ...source, execute: () => Promise.reject(away) } })
  const response = await fetch(`${address}/export/commitments.csv`)
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
})

it('ends the reading when the reader leaves', async () => {
  const counted = endless()
  const address = await exportsOf({ source: counted.source })
  const leaving = new AbortController()
  const response = await fetch(`${address}/export/commitments.csv`, { signal: leaving.signal })
  await response.body?.getReader().read()
  leaving.abort()
  expect(await isStill(() => counted.reads)).toBe(true)
})

it('waits for a reader who takes nothing, and gives up in the end', async () => {
  const counted = endless()
  const address = await exportsOf({ source: counted.source, patience: 500, atOnce: 1 })
  const socket = createConnection(Number(new URL(address).port), '127.0.0.1').on('error', () => {})
  socket.pause()
  socket.write('GET /export/commitments.csv HTTP/1.1\r\nhost: x\r\n\r\n')
  expect(await isStill(() => counted.reads)).toBe(true)
  const isFree = async () => (await fetch(`${address}/export/commitments.csv`, { method: 'HEAD' })).status === 200
  while (!(await isFree())) await new Promise((resolve) => setTimeout(resolve, 100))
  socket.destroy()
})

it('lets no more than a few run side by side', async () => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const waiting = {
    ...source,
    execute: async (...args: Parameters<typeof source.execute>) => {
      await held
      return source.execute(...args)
    },
  }
  const address = await exportsOf({ source: waiting, atOnce: 1 })
  const first = fetch(`${address}/export/action-networks.csv`)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const second = await fetch(`${address}/export/action-networks.csv`)
  expect([second.status, second.headers.get('retry-after')]).toEqual([503, '30'])
  release()
  expect((await first).status).toBe(200)
  await (await first).text()
  expect((await fetch(`${address}/export/action-networks.csv`)).status).toBe(200)
})

/** Whether a number soon stops to rise. */
const isStill = async (count: () => number): Promise<boolean> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const before = count()
    await new Promise((resolve) => setTimeout(resolve, 150))
    if (count() === before && before > 0) return true
  }
  return false
}
