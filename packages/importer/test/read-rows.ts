import { type TableOptions, type TableRow, readTable } from '../src/tables/read-table.ts'
import { collect } from './collect.ts'

/** Bytes in pieces of this size, as a slow pipe delivers them. */
export async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** All rows of a table that is written like this. */
export const readRows = (table: string | Buffer, options: TableOptions = {}, pieces = 7): Promise<TableRow[]> =>
  collect(readTable(inPieces(Buffer.from(table), pieces), options))

/** The rows as `line {values}` and the refusals as `line ! reason`, for people to read. */
export const shownRows = async (table: string | Buffer, options: TableOptions = {}): Promise<string[]> =>
  (await readRows(table, options)).map((row) =>
    row.ok
      ? `${row.line} ${Object.values(row.record).join(' / ')}`
      : `${row.line} ${row.isEnd ? '!!' : '!'} ${row.reason}`,
  )
