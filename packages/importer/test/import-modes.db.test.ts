import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { openDatabase } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { type ImportSummary, importRecords, readAllRecords } from '../src/index.ts'
import { importLines, importSource, recordLine } from './import-lines.ts'

const { database } = await openDatabase()

/** Numbers that no other test of this file uses. */
let lastNumber = 0
const line = (changes: Parameters<typeof recordLine>[1] = {}): string => recordLine((lastNumber += 1), changes)
const refusedLine = (): string => line({ title: null })

/** What an import did, without how long that took. */
const withoutTimes = (summary: ImportSummary) =>
  Object.fromEntries(Object.entries(summary).filter(([name]) => !/seconds|perSecond/i.test(name)))

/** Every row of every table that an import writes to. */
const contents = async (of: Database): Promise<unknown> => {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1
  `.execute(of)
  const counts = tables.map(async ({ name }) => {
    const { rows } = await sql`select count(*), max(xmin::text::bigint) as newest from ${sql.table(name)}`.execute(of)
    return [name, rows[0]]
  })
  return Object.fromEntries((await Promise.all(counts)) as [string, unknown][])
}

describe('a strict import', () => {
  it('takes in a file that is all right', async () => {
    const lines = [line(), line(), line()]
    expect(await importLines(database, lines, { mode: 'STRICT', batchSize: 2 })).toMatchObject({ created: 3 })
    expect(await importLines(database, lines)).toMatchObject({ unchanged: 3 })
  })

  it('stops at the first record that cannot be taken in, and leaves nothing', async () => {
    const before = await contents(database)
    const lines = [line(), line(), refusedLine(), line(), line(), refusedLine()]
    const summary = await importLines(database, lines, { mode: 'STRICT', batchSize: 2 })
    expect(summary.refused).toMatchObject({ count: 1, reasons: [{ places: [{ file: 'test.jsonl', line: 3 }] }] })
    expect(await contents(database)).toEqual(before)
  })

  it('leaves nothing of a file that ends in damage', async () => {
    const before = await contents(database)
    const packed = gzipSync([line(), line(), line(), line()].join('\n'))
    const source = Readable.from([packed.subarray(0, packed.length - 12)])
    const summary = await importSource(database, source, { mode: 'STRICT' })
    expect(summary.unreadable).toMatchObject([{ reason: expect.stringContaining('the file was cut off') }])
    expect(await contents(database)).toEqual(before)
  })

  it('leaves nothing when it was stopped', async () => {
    const before = await contents(database)
    const controller = new AbortController()
    const stop = { signal: controller.signal, onProgress: () => controller.abort() }
    const summary = await importLines(database, [line(), line()], { mode: 'STRICT', batchSize: 1, ...stop })
    expect(summary).toMatchObject({ created: 1, isStopped: true })
    expect(await contents(database)).toEqual(before)
  })
})

describe('a dry run', () => {
  it('reports what would happen, and writes nothing', async () => {
    const known = [line(), line()]
    await importLines(database, known)
    const before = await contents(database)
    const lines = [known[0]!, known[1]!.replace('We clean', 'They clean'), line(), refusedLine()]
    const dry = await importLines(database, lines, { mode: 'DRY_RUN' })
    expect(dry).toMatchObject({ created: 1, updated: 1, unchanged: 1, refused: { count: 1 } })
    expect(await contents(database)).toEqual(before)
    expect(withoutTimes(dry)).toEqual(withoutTimes(await importLines(database, lines)))
  })

  it('goes on behind a record that only the database refuses', async () => {
    await sql`alter table commitments add constraint no_such_title check (title <> 'Forbidden')`.execute(database)
    try {
      const lines = [line(), line({ title: 'Forbidden' }), line()]
      expect(await importLines(database, lines, { mode: 'DRY_RUN' })).toMatchObject({
        created: 2,
        refused: { count: 1 },
      })
      expect(await importLines(database, lines, { mode: 'STRICT' })).toMatchObject({ refused: { count: 1 } })
      expect(await importLines(database, lines)).toMatchObject({ created: 2, refused: { count: 1 } })
    } finally {
      await sql`alter table commitments drop constraint no_such_title`.execute(database)
    }
  })
})

describe('an import of several sources', () => {
  const streams = (...texts: string[]) => texts.map((text) => Readable.from([text]))

  it('reads one after the other', async () => {
    const sources = streams([line(), refusedLine()].join('\n'), line())
    const summary = await importRecords(database, readAllRecords(sources))
    expect(summary).toMatchObject({ created: 2, refused: { count: 1 }, records: 3 })
  })
})
