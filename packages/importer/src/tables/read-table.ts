import { whyCutOff } from '../bytes.ts'
import { defaultLongestLine, nothingInIt } from '../lines.ts'
import { readCells } from './cells.ts'
import { delimiterOf, delimiters } from './delimiter.ts'
import { type Header, readHeader } from './header.ts'
import { type ColumnMapping, noMapping } from './mapping.ts'
import { readRow } from './read-row.ts'
import { inUtf16, readRowText, withoutByteOrderMark } from './row-text.ts'
import { type RawRow, RowSplitter } from './split-rows.ts'

export interface TableOptions {
  /** What the columns mean that have other names. */
  mapping?: ColumnMapping
  /** The longest row that is read, in bytes; 16 MiB when left out. */
  longestRow?: number
}

/** One row that says anything, or why it could not be read. The first line is 1, and mostly the header's. */
export type TableRow =
  | {
      line: number
      ok: true
      /** Every value by the key of its column: ours where the column is known, the header where not. */
      record: Record<string, string>
      /** The row as it is written in the table. */
      verbatim: string
    }
  | {
      line: number
      ok: false
      reason: string
      /** Whether nothing could be read from here on. */
      isEnd: boolean
    }

/** Whether a text that begins like this is a table: its first line has several columns, all of them with short names. */
export const isTable = (start: string): boolean => {
  const [header = ''] = start
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/[\r\n]/, 1)
  // oxlint-disable-next-line no-control-regex -- they show that it is no text
  if (/^[<{[]|[\0-\x08\x0e-\x1f\ufffd]/.test(header)) return false
  const names = readCells(header, delimiterOf(header))
  return (
    names.length > 1 && names.some((name) => name.trim() !== '') && names.every((name) => name.length <= longestName)
  )
}

const longestName = 200

/**
 * Reads a table with a header row by row: values between commas, semicolons, tabs or bars, in quotation marks where they
 * hold such a sign or a line break. Memory stays flat. A row that cannot be read is refused and reading goes on behind
 * it; a table whose header cannot be read, or whose data are damaged, ends in a refusal.
 */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  { mapping = noMapping, longestRow = defaultLongestLine }: TableOptions = {},
): AsyncGenerator<TableRow> {
  const splitter = new RowSplitter(mapping.separator === undefined ? delimiters : [mapping.separator], longestRow)
  let header: Header | null = null
  let isEmpty = true
  let line = 0
  try {
    for await (const raw of splitter.rows(withoutByteOrderMark(chunks))) {
      line = raw.line
      if (isBlank(raw)) continue
      if (header === null) {
        const found = headerOf(raw, mapping, longestRow)
        if ('reason' in found) return yield { line, ok: false, reason: found.reason, isEnd: true }
        header = found.header
        splitter.expect([header.delimiter])
      } else {
        const row = rowOf(raw, header, mapping, longestRow)
        if (row === null) continue
        isEmpty = false
        yield row
        if (!row.ok && row.isEnd) return
      }
    }
  } catch (error) {
    return yield { line: line + 1, ok: false, reason: whyCutOff(error), isEnd: true }
  }
  const nothing = header === null ? nothingInIt : 'There is no row below the header.'
  if (isEmpty) yield { line: line + 1, ok: false, reason: nothing, isEnd: true }
}

const isBlank = ({ bytes, damage }: RawRow): boolean =>
  damage === null && bytes !== null && bytes.every((byte) => byte === 0x20)

const headerOf = (raw: RawRow, mapping: ColumnMapping, longestRow: number): { header: Header } | { reason: string } => {
  const read = readRowText(raw, longestRow)
  if ('reason' in read) return read
  return read.text.includes('\0') ? { reason: inUtf16 } : readHeader(read.text, mapping)
}

const rowOf = (raw: RawRow, header: Header, mapping: ColumnMapping, longestRow: number): TableRow | null => {
  const { line } = raw
  const read = readRowText(raw, longestRow)
  if ('reason' in read) return { line, ok: false, ...read }
  const row = readRow(read.text, header, mapping)
  if (row === null) return null
  return 'reason' in row
    ? { line, ok: false, reason: row.reason, isEnd: false }
    : { line, ok: true, record: row.record, verbatim: read.text }
}
