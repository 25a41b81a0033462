import { describe, expect, it } from '@jest/globals'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { openExport } from '../src/index.ts'
import { connectionOf, contentsOf, givenCommitment, givenSource } from './given-source.ts'

const now = new Date('2026-03-26T12:00:00Z')

const bytesOf = async (fileName: string, entries: readonly Record<string, unknown>[]): Promise<ArrayBuffer> => {
  const source = givenSource({ commitments: entries })
  const { chunks } = openExport(source, { fileName, parameters: new URLSearchParams(), licence: 'CC0-1.0', now })
  // A copy, since a buffer may be a part of a larger one.
  return new Uint8Array(await contentsOf(chunks)).buffer
}

const rowsOf = async (fileName: string, entries: readonly Record<string, unknown>[]) =>
  parquetReadObjects({ file: await bytesOf(fileName, entries) })

describe('a Parquet file', () => {
  it('has days, moments, lists, numbers and truth values as such', async () => {
    const [row] = await rowsOf('commitments.parquet', [
      givenCommitment('c1', {
        goals: [{ number: 13 }, { number: 14 }],
        countries: [{ code: 'KEN' }],
        timeframe: { startsOn: '2024-02-29', endsOn: null, ongoing: true },
        registeredAt: '2024-01-10T12:34:56.789Z',
        description: '=1+1',
      }),
    ])
    expect(row).toMatchObject({
      id: 'c1',
      version: 1,
      goals: [13, 14],
      targets: [],
      countries: ['KEN'],
      startsOn: new Date('2024-02-29'),
      endsOn: null,
      ongoing: true,
      registeredAt: new Date('2024-01-10T12:34:56.789Z'),
      description: '=1+1',
      summary: null,
    })
  })

  it('has amounts as numbers', async () => {
    const resources = [{ type: 'FINANCING', amount: { value: '42531.37', currency: 'USD' } }, { type: 'OTHER' }]
    expect(await rowsOf('resources.parquet', [givenCommitment('c1', { resources })])).toMatchObject([
      { commitmentId: 'c1', position: 0, amountValue: 42531.37, amountCurrency: 'USD' },
      { commitmentId: 'c1', position: 1, amountValue: null },
    ])
  })

  it('is written in groups of rows, and read back whole', async () => {
    const long = 'x'.repeat(100_000)
    const entries = Array.from({ length: 250 }, (_, index) => givenCommitment(`c${index}`, { description: long }))
    const file = await bytesOf('commitments.parquet', entries)
    expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(2)
    const rows = await parquetReadObjects({ file, columns: ['id'] })
    expect(rows.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  })

  it('can be empty', async () => {
    expect(await rowsOf('partners.parquet', [])).toEqual([])
    expect(await rowsOf('partners.parquet', [givenCommitment('c1', { partners: connectionOf([]) })])).toEqual([])
  })

  it('says of what an empty list would be, at which strict readers look', async () => {
    // In Thrift's compact protocol: no rows, and no row groups, which are structs.
    const empty = Buffer.from(await bytesOf('partners.parquet', []))
    expect(empty.includes(Buffer.from([0x16, 0x00, 0x19, 0x0c]))).toBe(true)
  })

  it('says what it is, under which licence, and what its columns mean', async () => {
    const { key_value_metadata: facts = [] } = parquetMetadata(await bytesOf('commitments.parquet', []))
    const byKey = Object.fromEntries(facts.map(({ key, value = '' }) => [key, value]))
    expect(JSON.parse(byKey['pledgegraph'] ?? '')).toMatchObject({
      table: 'commitments',
      licence: 'CC0-1.0',
      retrievedAt: '2026-03-26T12:00:00.000Z',
      filter: null,
    })
    expect(byKey['description:registrationNumber']).toMatch(/^The number under which the commitment is registered/)
  })
})
