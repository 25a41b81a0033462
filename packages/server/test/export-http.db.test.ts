import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { serve } from '../src/index.ts'
import { askAt } from './assemblies.ts'
import { givenRegistry } from './given-registry.ts'
import { rawRequest } from './raw-request.ts'
import { hideMarks, lengthenLists, mark } from './given-marks.ts'

const connection = await openDatabase()
const { database } = connection
const { visible } = await givenRegistry(database)
await hideMarks(database)
const long = visible.Commitment[0] ?? ''
await lengthenLists(database, long)

const logged: string[] = []
const served = { connection, port: 0, host: '127.0.0.1', pages: null, log: (line: string) => void logged.push(line) }
const { url, close } = await serve({
  ...served,
  subgraph: null,
  licence: 'https://creativecommons.org/licenses/by/4.0/',
})
afterAll(close)

const read = (path: string, init: RequestInit = {}) => fetch(`${url}/export/${path}`, init)
const textOf = async (path: string): Promise<string> => (await read(path)).text()

const csvOf = async (path: string): Promise<Record<string, string>[]> =>
  parse(await textOf(path), { bom: true, columns: true }) as Record<string, string>[]

const parquetOf = async (path: string): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: await (await read(path)).arrayBuffer() })

const linesOf = async (path: string): Promise<Record<string, unknown>[]> =>
  (await textOf(path))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const catalogue = (await (await fetch(`${url}/export`)).json()) as { files: { url: string }[]; licence: string }
const fileNames = catalogue.files.map((file) => file.url.replace('/export/', ''))
const tables = fileNames.filter((name) => name.endsWith('.csv')).map((name) => name.replace('.csv', ''))

describe('an export', () => {
  it('is of files that the index names', () => {
    expect(fileNames).toEqual(expect.arrayContaining(['pledgegraph.jsonl', 'commitments.csv', 'partners.parquet']))
    expect(catalogue.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
  })

  it.each(fileNames)('%s has nothing that is not public, and no contact', async (name) => {
    const text = name.endsWith('.parquet') ? JSON.stringify(await parquetOf(name), bigIntAsText) : await textOf(name)
    expect(text.length).toBeGreaterThan(0)
    expect(text).not.toMatch(mark)
    expect(text).not.toMatch(/Secret/)
  })

  it('has all that is public', async () => {
    const lines = await linesOf('pledgegraph.jsonl')
    expect(lines[0]).toEqual({ type: 'Export', format: 'pledgegraph', version: 1 })
    const ids = (type: string) => lines.filter((line) => line['type'] === type).map(({ id }) => id)
    expect(ids('Commitment').toSorted()).toEqual([...visible.Commitment].toSorted())
    expect(ids('Organization').toSorted()).toEqual([...visible.Organization].toSorted())
    expect(ids('ActionNetwork').toSorted()).toEqual([...visible.ActionNetwork].toSorted())
    const [deliverables, reports] = [await csvOf('deliverables.csv'), await csvOf('progress-reports.csv')]
    expect(reports.map(({ id }) => id).toSorted()).toEqual([...visible.ProgressReport].toSorted())
    expect(deliverables.map(({ id }) => id)).toEqual(expect.arrayContaining([...visible.Deliverable]))
  })

  it('has lists of more than a page to their end', async () => {
    const lines = await linesOf(`commitments.jsonl?ids=${long}`)
    const [, commitment] = lines as [unknown, { partners: { name: string }[]; deliverables: { position: number }[] }]
    expect(commitment.partners.slice(-120).map(({ name }) => name)).toEqual(numbered(120, 'Partner'))
    expect(commitment.deliverables.length).toBeGreaterThan(130)
    expect((await csvOf(`partners.csv?ids=${long}`)).slice(-120).map(({ name }) => name)).toEqual(
      numbered(120, 'Partner'),
    )
  })

  it('is the same every time', async () => {
    expect(await textOf('pledgegraph.jsonl')).toBe(await textOf('pledgegraph.jsonl'))
  })

  it.each(tables)('%s says the same as CSV and as Parquet', async (table) => {
    const rows = await csvOf(`${table}.csv`)
    const plain = (await parquetOf(`${table}.parquet`)).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])),
    )
    const comparable = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, comparableText(cell)])),
    )
    expect(plain).toEqual(comparable)
  })
})

const bigIntAsText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)

const numbered = (count: number, word: string): string[] =>
  Array.from({ length: count }, (_, index) => `${word} ${index}`)

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return comparableText(value.toISOString())
  return Array.isArray(value) ? value.map(asText).join(';') : String(value)
}

/** Days and moments are both dates in Parquet, and numbers have no zeros at their end. */
const comparableText = (cell: string): string =>
  /^\d+\.\d+$/.test(cell) ? String(Number(cell)) : cell.replace(/^(\d{4}-\d\d-\d\d)T00:00:00\.000Z$/, '$1')

describe('the filters of the API', () => {
  const ask = askAt(`${url}/graphql`)

  it.each([
    ['goals=14', 'goals: [14]'],
    ['goals=1', 'goals: [1]'],
    ['statuses=COMPLETED,CANCELLED', 'statuses: [COMPLETED, CANCELLED]'],
    ['statuses=DRAFT', 'statuses: [DRAFT]'],
    ['countries=ke&kinds=COMMITMENT', 'countries: ["KEN"], kinds: [COMMITMENT]'],
    ['registered.from=2024-01-12&registered.to=2024-01-13', 'registered: { from: "2024-01-12", to: "2024-01-13" }'],
    ['filter={"titleContains":"promise 3"}', 'titleContains: "promise 3"'],
  ])('%s give what the API gives', async (parameters, filter) => {
    const { data } = await ask(`{ commitments(first: 100, filter: { ${filter} }) { nodes { id } } }`)
    const expected = (data as { commitments: { nodes: { id: string }[] } }).commitments.nodes.map(({ id }) => id)
    const ids = (await csvOf(`commitments.csv?${parameters}`)).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(expected.toSorted())
  })

  it('sort as the API does', async () => {
    const { data } = await ask(
      '{ commitments(first: 100, orderBy: { field: TITLE, direction: DESC }) { nodes { id } } }',
    )
    const rows = await csvOf('commitments.csv?orderBy=TITLE&direction=DESC')
    expect(rows.map(({ id }) => ({ id }))).toEqual((data as { commitments: { nodes: unknown } }).commitments.nodes)
  })

  it.each([
    ['commitments.csv?goal=14', 400, /There is no parameter "goal" for commitments; there are .*goals/],
    ['commitments.csv?goals=77', 400, /filter\.goals takes the numbers of goals, 1 to 17; got 77/],
    ['commitments.jsonl?goals=77', 400, /filter\.goals takes the numbers of goals/],
    ['commitments.parquet?ids=nobody', 400, /"nobody" is not an id of Commitment/],
    ['commitments.csv?started.from=2023-02-29', 400, /started\.from cannot be "2023-02-29": .*is not a date/],
    ['commitments.csv?titleContains=a%00b', 400, /has a NUL character/],
    ['contacts.csv', 404, /There is no export "contacts\.csv"; there are pledgegraph\.jsonl and/],
    ['%2e%2e%2fcommitments.csv', 404, /There is no export/],
  ])('%s is refused', async (path, status, message) => {
    const response = await read(path)
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect([response.status, errors[0]?.message]).toEqual([status, expect.stringMatching(message)])
    expect(response.headers.get('content-disposition')).toBeNull()
  })
})

describe('the answer', () => {
  it('says what it is, how to call it, and where it is described', async () => {
    const { headers } = await read('commitments.csv?goals=14')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(headers.get('content-disposition')).toBe('attachment; filename="commitments.csv"')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    const [, address] = /^<(.*)>; rel="describedby"/.exec(headers.get('link') ?? '') ?? []
    const metadata = (await (await fetch(`${url}${address}`)).json()) as object
    expect(metadata).toMatchObject({
      url: 'commitments.csv',
      rows: visible.Commitment.length,
      filter: { goals: [14] },
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    })
  })

  it('is zipped for who takes that, except for what is packed already', async () => {
    const zipped = await rawBody('/export/commitments.csv', 'GET', { 'accept-encoding': 'gzip' })
    expect(zipped.head).toMatch(/content-encoding: gzip/i)
    const parquet = await rawBody('/export/commitments.parquet', 'GET', { 'accept-encoding': 'gzip' })
    expect(parquet.head).not.toMatch(/content-encoding/i)
    const refused = await rawBody('/export/commitments.csv', 'GET', { 'accept-encoding': 'gzip;q=0' })
    expect(refused.head).not.toMatch(/content-encoding/i)
    expect(gunzipSync(zipped.body).equals(refused.body)).toBe(true)
  })

  it('to HEAD has no body, and refuses what GET refuses', async () => {
    const head = await read('commitments.csv', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      '',
    ])
    expect((await read('commitments.csv?goals=77', { method: 'HEAD' })).status).toBe(400)
  })

  it('to anything else says how to ask', async () => {
    const response = await read('commitments.csv', { method: 'POST', body: '{}' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  it('is not given by a room that is served by itself', async () => {
    const room = await serve({ ...served, subgraph: 'commitments' })
    expect((await fetch(`${room.url}/export/commitments.csv`)).status).toBe(404)
    await room.close()
  })

  /** What stands on the wire, which `fetch` unpacks. HTTP 1.0 ends with the connection. */
  const rawBody = async (path: string, method: string, headers: Record<string, string>) => {
    const given = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const { bytes } = await rawRequest(url, `${method} ${path} HTTP/1.0\r\n${given.join('')}\r\n`)
    const end = bytes.indexOf('\r\n\r\n')
    return { head: bytes.subarray(0, end).toString(), body: bytes.subarray(end + 4) }
  }
})
