import { entriesOf } from '../entries.ts'
import type { Selection } from '../lists.ts'
import type { ExportSource } from '../source.ts'
import type { Row, Table } from './table.ts'

/** The rows of a table, those of a page of the list at a time. */
export async function* rowsOf(
  source: ExportSource,
  table: Table,
  selection: Selection,
  onRows: (count: number) => void,
): AsyncGenerator<readonly Row[]> {
  for await (const entries of entriesOf(source, table.list, table.fragment, selection)) {
    const rows = entries.flatMap(table.rowsOf)
    onRows(rows.length)
    yield rows
  }
}
