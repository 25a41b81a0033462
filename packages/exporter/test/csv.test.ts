import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { csv } from '../src/formats/csv.ts'
import { guarded, unguarded } from '../src/formats/formula-guard.ts'
import type { Cell, Column } from '../src/tables/columns.ts'
import { contentsOf } from './given-source.ts'

const column = (given: Partial<Column>): Column => ({
  name: 'text',
  type: 'string',
  isList: false,
  isRequired: false,
  description: '',
  path: [],
  ...given,
})

async function* pages(...rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly (readonly Cell[])[]> {
  for (const row of rows) yield [row]
}

const textOf = async (columns: readonly Column[], ...rows: readonly (readonly Cell[])[]): Promise<string> =>
  (await contentsOf(csv(columns, pages(...rows)))).toString('utf8')

describe('a CSV file', () => {
  it('begins with a byte order mark and the names, and ends its lines as RFC 4180 has it', async () => {
    expect(await textOf([column({ name: 'one' }), column({ name: 'two' })], ['a', 'b'])).toBe(
      '\uFEFFone,two\r\na,b\r\n',
    )
  })

  it('quotes what needs it', async () => {
    expect(await textOf([column({})], ['a,b'], ['say "yes"'], ['two\nlines'], ['old\rMac'])).toBe(
      '\uFEFFtext\r\n"a,b"\r\n"say ""yes"""\r\n"two\nlines"\r\n"old\rMac"\r\n',
    )
  })

  it('leaves what is not known empty', async () => {
    expect(await textOf([column({}), column({ type: 'integer' })], [null, null])).toBe('\uFEFFtext,text\r\n,\r\n')
  })

  it('joins lists, and marks a separator inside a value', async () => {
    const lists = column({ isList: true })
    expect(await textOf([lists], [['14.1', '14.2']], [[]], [['a;b', 'c\\d']])).toBe(
      '\uFEFFtext\r\n14.1;14.2\r\n\r\na\\;b;c\\\\d\r\n',
    )
  })

  it('writes numbers, truth values and days as they are', async () => {
    const types = ['integer', 'double', 'decimal', 'boolean', 'date'] as const
    const columns = types.map((type) => column({ type }))
    expect(await textOf(columns, [-1, -0.5, '1000.10', false, '2026-03-26'])).toContain(
      '\r\n-1,-0.5,1000.10,false,2026-03-26\r\n',
    )
  })
})

describe('the guard against formulas', () => {
  it.each(['=1+1', '+49 30', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', "'=1", "''@x"])('marks %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })

  it.each(["it's", "'quoted'", '1-1', '#OceanAction1', '', ' =1', 'http://example.org/?a=b'])('leaves %j', (text) => {
    expect(guarded(text)).toBe(text)
  })

  /** Texts in which what matters is frequent. */
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...`=+-@\t\r\n'",;\\ aß＝`) }),
    fc.string({ unit: 'grapheme' }),
  )

  it('lets every text come back through a file, and none begin a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (rows) => {
        const file = await textOf([column({ name: 'one' }), column({ name: 'two' })], ...rows)
        const [names, ...cells] = parse(file, { bom: true, skip_empty_lines: false }) as string[][]
        expect(names).toEqual(['one', 'two'])
        expect(cells.map((row) => row.map(unguarded))).toEqual(rows)
        for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
      { numRuns: 500 },
    )
  })
})
