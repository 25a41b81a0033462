import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, Column, Value } from '../tables/columns.ts'
import type { Row, Table } from '../tables/table.ts'
import type { Facts } from './facts.ts'
import { parquetSchema } from './parquet-schema.ts'

/**
 * A row group is written when its texts have so many characters, or it has so many rows. Writing one takes some tens of
 * milliseconds, in which a server does nothing else.
 */
const largestGroup = { characters: 1_000_000, rows: 10_000 }

/**
 * A Parquet file, a row group at a time: only the group at hand is in memory, and of those before it what the end of
 * the file says of them. Nothing is ever written again further up, so it needs no file to be made in.
 */
export async function* parquet(
  table: Table,
  pages: AsyncIterable<readonly Row[]>,
  facts: Facts,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema(table.columns),
    kvMetadata: describe(table, facts),
    createdBy: 'pledgegraph',
  })
  let group: Row[] = []
  let characters = 0
  for await (const rows of pages) {
    group.push(...rows)
    characters += sum(rows.map(lengthOf))
    if (characters < largestGroup.characters && group.length < largestGroup.rows) continue
    writeGroup(file, table.columns, group)
    yield take(bytes)
    group = []
    characters = 0
  }
  if (group.length > 0) writeGroup(file, table.columns, group)
  void file.finish() // waits for nothing: the writer is in memory
  const end = take(bytes)
  yield file.row_groups.length === 0 ? withTypedEmptyList(end) : end
}

/** Thrift's compact protocol: `num_rows` 0, and after it `row_groups`, a list of no items that are of type 0. */
const untypedEmptyList = Buffer.from([0x16, 0x00, 0x19, 0x00])

/**
 * The library writes no type for the items of an empty list, and readers that want to see structs there refuse a table
 * without rows. The low half of the list's last byte says struct.
 */
const withTypedEmptyList = (file: Uint8Array): Uint8Array => {
  const place = Buffer.from(file.buffer, file.byteOffset, file.byteLength).indexOf(untypedEmptyList)
  if (place === -1) throw new Error('An empty Parquet file has another form than it had')
  file[place + 3] = 0x0c
  return file
}

const writeGroup = (file: ParquetWriter, columns: readonly Column[], rows: readonly Row[]): void => {
  const columnData = columns.map((column, index) => ({
    name: column.name,
    data: rows.map((row) => toParquet(column, row[index]!)), // a cell a column
    // Readers that want to skip pages have the statistics of the groups, which are small.
    offsetIndex: false,
  }))
  void file.write({ columnData, rowGroupSize: rows.length }) // waits for nothing, as above
}

/** What was written since the last time. The writer counts the offset on and begins its buffer anew. */
const take = (bytes: ByteWriter): Uint8Array => {
  const taken = bytes.getBytes().slice()
  bytes.index = 0
  return taken
}

const toParquet = ({ type, isList }: Column, cell: Cell): unknown => {
  if (cell === null) return null
  const convert = converters[type]
  return isList && Array.isArray(cell) ? cell.map(convert) : convert(cell as Value) // only lists hold several
}

const asIs = (value: Value): unknown => value
const asDate = (value: Value): unknown => (value === null ? null : new Date(String(value)))

const converters: Readonly<Record<Column['type'], (value: Value) => unknown>> = {
  string: asIs,
  integer: asIs,
  double: asIs,
  boolean: asIs,
  decimal: (value) => (value === null ? null : Number(value)),
  date: asDate,
  dateTime: asDate,
}

const describe = ({ name, description, columns }: Table, facts: Facts) => [
  { key: 'pledgegraph', value: JSON.stringify({ table: name, description, ...facts }) },
  ...columns.map((column) => ({ key: `description:${column.name}`, value: column.description })),
]

const lengthOf = (row: Row): number => sum(row.map((cell) => (typeof cell === 'string' ? cell.length : 8)))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
