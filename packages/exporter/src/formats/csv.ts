import { stringify } from 'csv-stringify/sync'
import type { Cell, Column, Value } from '../tables/columns.ts'
import type { Row } from '../tables/table.ts'
import { guarded } from './formula-guard.ts'

/** Between the values of a list in one cell. */
export const listSeparator = ';'

/** Line breaks in a text are quoted whatever they are: readers differ in what they take for the end of a line. */
const options = { record_delimiter: '\r\n', quote_record_delimiter: true }

/**
 * A CSV file (RFC 4180) as text, a page of rows at a time; the names come with the first page. It begins with a byte
 * order mark: without one, Excel takes UTF-8 for something else and spoils every accent.
 */
export async function* csv(columns: readonly Column[], pages: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  let head = `\uFEFF${stringify([columns.map(({ name }) => name)], options)}`
  for await (const rows of pages) {
    const cells = rows.map((row) => row.map((cell, index) => toText(columns[index]!, cell))) // a cell a column
    yield head + stringify(cells, options)
    head = ''
  }
  yield head
}

/** The text of a cell before it is quoted; null is nothing. */
const toText = ({ type, isList }: Column, cell: Cell): string | null => {
  if (cell === null) return null
  const text = isList && Array.isArray(cell) ? joined(cell) : String(cell)
  // Numbers, days and moments begin with a digit or mean their sign.
  return type === 'string' ? guarded(text) : text
}

/** A separator inside a value, and the backslash itself, get a backslash before them. */
const joined = (values: readonly Value[]): string =>
  values.map((value) => String(value ?? '').replace(/[;\\]/g, '\\$&')).join(listSeparator)
