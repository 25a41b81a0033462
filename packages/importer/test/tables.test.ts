import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { writeRow } from '../src/tables/cells.ts'
import { delimiters } from '../src/tables/delimiter.ts'
import { isTable, readTable } from '../src/tables/read-table.ts'
import { readRows, shownRows } from './read-rows.ts'

const header = 'Registration number,Title,Description'

describe('a table', () => {
  it('gives each row by the keys of its columns, and as it is written', async () => {
    expect(await readRows(`${header},Shoe size\n#A1,"Clean ""beaches""",,44\n`)).toEqual([
      {
        line: 2,
        ok: true,
        record: { registrationNumber: '#A1', title: 'Clean "beaches"', description: '', 'Shoe size': '44' },
        verbatim: '#A1,"Clean ""beaches""",,44',
      },
    ])
  })

  it.each(delimiters.map((delimiter) => [delimiter]))('is read with %j between its values', async (delimiter) => {
    const table = `Title, with commas${delimiter}Registration number${delimiter}Title\n"x${delimiter}y"${delimiter}#A1${delimiter}B`
    expect(await shownRows(table.replace('Title, with commas', 'Summary'))).toEqual([`2 x${delimiter}y / #A1 / B`])
  })

  it.each([
    ['\n', 'line feeds'],
    ['\r\n', 'carriage returns and line feeds'],
    ['\r', 'carriage returns'],
  ])('is read with rows that end in %j (%s)', async (end) => {
    const table = [header, '#A1,x,"two', 'lines"', '', '#A2,y,z', ''].join(end)
    expect(await shownRows(table)).toEqual([`2 #A1 / x / two${end}lines`, '5 #A2 / y / z'])
  })

  it('may begin with a byte order mark, even before a quotation mark', async () => {
    expect(await shownRows('\ufeff"Title","Registration number"\nx,#A1')).toEqual(['2 x / #A1'])
  })

  it('may have empty lines and rows of nothing but separators', async () => {
    expect(await shownRows(`\n\n${header}\n  \n,,\n"", ,\n#A1,x,\n\n`)).toEqual(['7 #A1 / x / '])
  })

  it('keeps a column without a name if it holds something, and one called __proto__', async () => {
    const [row] = await readRows('Title,Registration number,,__proto__\nx,#A1,y,z')
    expect(row?.ok && Object.entries(row.record)).toEqual([
      ['title', 'x'],
      ['registrationNumber', '#A1'],
      ['column 3', 'y'],
      ['__proto__', 'z'],
    ])
  })

  it('gives back any values that were written into it, in whatever pieces it comes', async () => {
    const cell = fc.string({ unit: fc.oneof(fc.constantFrom('"', ',', ';', '\n', '\r', ' ', '|', '\t'), fc.string()) })
    // A row that says nothing is passed over, and an unpaired surrogate cannot be written in UTF-8.
    const row = fc
      .tuple(fc.stringMatching(/^#A\d{1,3}$/), cell, cell)
      .map((cells) => cells.map((text) => text.toWellFormed()))
    const written = fc.record({
      rows: fc.array(row, { minLength: 1 }),
      delimiter: fc.constantFrom(...delimiters),
      end: fc.constantFrom('\n', '\r\n'),
      pieces: fc.integer({ min: 1, max: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(written, async ({ rows, delimiter, end, pieces }) => {
        const lines = [header.split(','), ...rows].map((cells) => writeRow(cells, delimiter))
        const read = await readRows(lines.join(end), {}, pieces)
        expect(read.map((row) => (row.ok ? Object.values(row.record) : row.reason))).toEqual(rows)
        expect(read.map((row) => (row.ok ? row.verbatim : null))).toEqual(lines.slice(1))
      }),
    )
  })

  it('says the same as another reader of such tables', async () => {
    const cell = fc.stringMatching(/^[a-z" ,;\n]{0,8}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const table = [header, ...rows.map((cells) => writeRow(['#A1', ...cells]))].join('\n')
        const other: string[][] = parse(table, { from: 2 })
        expect((await readRows(table)).map((row) => row.ok && Object.values(row.record))).toEqual(other)
      }),
    )
  })
})

describe('a row that cannot be read', () => {
  it('is refused when it has too many or too few values', async () => {
    expect(await shownRows(`${header}\n#A1,x\n#A2,x,y,z\n#A3,x,y`)).toEqual([
      '2 ! The row has 2 values, but the header 3 columns.',
      '3 ! The row has 4 values, but the header 3 columns.',
      '4 #A3 / x / y',
    ])
  })

  it('is refused when a value goes on behind its closing quotation mark', async () => {
    expect(await shownRows(`${header}\n#A1,"a "quoted" word",y\n#A2,x,y`)).toEqual([
      '2 ! On line 2, a value goes on behind its closing quotation mark; marks within a value have to be doubled.',
      '3 #A2 / x / y',
    ])
  })

  it('is refused when a quotation mark stands within a value', async () => {
    expect(await shownRows(`${header}\n#A1,a 5" pipe,y\n#A2,x,y`)).toEqual([
      '2 ! On line 2, a quotation mark stands within a value; the whole value has to be in quotation marks, and those within it doubled.',
      '3 #A2 / x / y',
    ])
  })

  it('is refused with the lines that its damage took with it', async () => {
    expect(await shownRows(`${header}\n#A1,"x,y\n#A2,x,y\n#A3,"x",y\n#A4,x,y`)).toEqual([
      '2 ! On line 4, a value goes on behind its closing quotation mark; marks within a value have to be doubled. The lines from 2 to 4 were passed over.',
      '5 #A4 / x / y',
    ])
  })

  it('ends the table when a quotation mark is never closed', async () => {
    expect(await shownRows(`${header}\n#A1,x,y\n#A2,"x,y\n#A3,x,y\n`)).toEqual([
      '2 #A1 / x / y',
      '3 !! A quotation mark that opens in the row of line 3 is never closed; nothing behind it could be read.',
    ])
  })

  it('is refused when it is too long, and the next row is read', async () => {
    const table = `${header}\n#A1,"${'x\n'.repeat(200)}",y\n#A2,${'x'.repeat(200)},y\n#A3,x,y`
    expect(await shownRows(table, { longestRow: 100 })).toEqual([
      '2 ! The row is 408 bytes long; at most 100 are read.',
      '203 ! The row is 206 bytes long; at most 100 are read.',
      '204 #A3 / x / y',
    ])
  })

  it('is refused when it is not UTF-8, naming the byte', async () => {
    const table = Buffer.concat([Buffer.from(`${header}\n#A1,caf`), Buffer.from([0xe9]), Buffer.from(',y\n#A2,x,y')])
    expect(await shownRows(table)).toEqual([
      '2 ! The row is not UTF-8: byte 8 of it is 0xe9; save the table as CSV in UTF-8.',
      '3 #A2 / x / y',
    ])
  })
})

describe('a table that cannot be read', () => {
  it.each([
    ['is empty', '', '1 !! There is nothing in it.'],
    ['has a header only', `${header}\n`, '2 !! There is no row below the header.'],
    [
      'has a column twice',
      'Title,Title,Registration number\nx,y,z',
      '1 !! The table has two columns "Title"; give each a name of its own.',
    ],
    [
      'has two columns that mean the same',
      'Title,Registration number,Start date,starts_on\nx,y,z,z',
      '1 !! The columns "Start date" and "starts_on" mean the same; rename one, or map it in a mapping file.',
    ],
    [
      'has no title',
      'Registration number;Name\n#A1;x',
      '1 !! The table has no column "Title"; it has "Registration number", "Name". Rename the one that is meant, or name it in a mapping file.',
    ],
    [
      'has a damaged header',
      'Title,"Registration" number\nx,#A1',
      '1 !! On line 1, a value goes on behind its closing quotation mark; marks within a value have to be doubled.',
    ],
    [
      'is in UTF-16',
      Buffer.from(`\ufeff${header}\n#A1,x,y`, 'utf16le'),
      '1 !! It is text in UTF-16; save the table as CSV in UTF-8.',
    ],
    [
      'is in UTF-16 without saying so',
      Buffer.from(`${header}\n#A1,x,y`, 'utf16le'),
      '1 !! It is text in UTF-16; save the table as CSV in UTF-8.',
    ],
    [
      'has a header in an old encoding',
      Buffer.from('Título,Registration number\nx,#A1', 'latin1'),
      '1 !! The row is not UTF-8: byte 2 of it is 0xed; save the table as CSV in UTF-8.',
    ],
  ])('is refused when it %s', async (_, table, reason) => {
    expect(await shownRows(table)).toEqual([reason])
  })

  it('gives what came before its data break off', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${header}\n#A1,x,y\n#A2,x`)
      throw new Error('the cable was pulled')
    }
    const rows = []
    for await (const row of readTable(broken())) rows.push(row.ok ? row.verbatim : [row.line, row.reason, row.isEnd])
    expect(rows).toEqual(['#A1,x,y', [3, 'Nothing from here on: reading failed (the cable was pulled).', true]])
  })

  it('never makes the reader throw, whatever its bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string().map((text) => Buffer.from(text)),
    )
    const pieces = fc.array(
      fc.oneof(bytes, fc.constantFrom(Buffer.from(`${header}\n`), Buffer.from('"'), Buffer.from('\n,'))),
    )
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const rows = await readRows(Buffer.concat(parts), { longestRow: 50 }, size)
        expect(rows.filter((row, index) => !row.ok && row.isEnd && index < rows.length - 1)).toEqual([])
      }),
    )
  })
})

describe('a large table', () => {
  it('is read no further than the row that is given', async () => {
    let drawn = 0
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${header}\n`)
      for (drawn = 1; ; drawn += 1) yield Buffer.from(`#A${drawn},x,y\n`)
    }
    let given = 0
    for await (const row of readTable(endless())) {
      given += 1
      expect([row.line, drawn]).toEqual([given + 1, given])
      if (given === 1_000) break
    }
  })

  it('is not held where a row is too long', async () => {
    const parts = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${header}\n#A1,"`)
      for (let count = 0; count < 300; count += 1) yield Buffer.alloc(1024 * 1024, 'x')
      yield Buffer.from('",y\n#A2,x,y\n')
    }
    let most = 0
    const before = process.memoryUsage().arrayBuffers
    const watched = async function* (): AsyncGenerator<Uint8Array> {
      for await (const part of parts()) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before)
        yield part
      }
    }
    const rows = []
    for await (const row of readTable(watched())) rows.push([row.line, row.ok])
    expect(rows).toEqual([
      [2, false],
      [3, true],
    ])
    expect(most).toBeLessThan(200 * 1024 * 1024)
  })
})

describe('the beginning of a file', () => {
  it.each([
    [`${header}\n#A1,x,y`, true],
    ['\ufeff"Title";"Nummer"\r\n', true],
    ['a\tb', true],
    ['{"title":"x","y":1}', false],
    ['<html>,', false],
    ['one column\nx', false],
    [',,,', false],
    [`${'a word, '.repeat(3)}${'x'.repeat(300)}`, false],
    ['PK\u0003\u0004,;', false],
    ['T\0i\0,', false],
    ['', false],
  ])('%j is a table: %p', (start, expected) => {
    expect(isTable(start)).toBe(expected)
  })
})

it('pieces that end anywhere make no difference', async () => {
  const table = Buffer.from(`\ufeff${header}\r\n#A1,"é\r\n""x""",y\r\n#A2,x,y\r\n`)
  const whole = await readRows(table, {}, table.length)
  for (let size = 1; size < table.length; size += 1) expect(await readRows(table, {}, size)).toEqual(whole)
})
