import type { ParquetWriter } from 'hyparquet-writer'
import type { Column, ColumnType } from '../tables/columns.ts'

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema']
type Element = Schema[number]

/**
 * The columns with proper types: days as DATE, moments as TIMESTAMP in UTC, lists as LIST. An exact amount is a DOUBLE,
 * which has some 15 digits: the type DECIMAL has as many digits after the point in every row, and amounts have not.
 */
export const parquetSchema = (columns: readonly Column[]): Schema => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap((column) => (column.isList ? listElements(column) : [valueElement(column)])),
]

const valueElement = ({ name, type, isRequired }: Column): Element => ({
  name,
  ...types[type],
  repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL',
})

/** The three levels that the format prescribes for a list. */
const listElements = ({ name, type }: Column): Element[] => [
  { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', ...types[type], repetition_type: 'OPTIONAL' },
]

const types: Readonly<Record<ColumnType, Partial<Element>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  decimal: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  dateTime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
}
