import { quote } from '@pledgegraph/kernel'
import { readCells } from './cells.ts'
import { columnOf } from './column-names.ts'
import { type Delimiter, delimiterOf } from './delimiter.ts'
import type { ColumnMapping } from './mapping.ts'
import { isRenumberingHeader } from './renumbering.ts'

/** What the header of a table says. */
export interface Header {
  readonly delimiter: Delimiter
  /** The key of each column: ours where it is known, the header itself where not. */
  readonly keys: readonly string[]
}

const needed = { registrationNumber: 'Registration number', title: 'Title' }

/** Reads the header of a table, or says why rows cannot be read by it. */
export const readHeader = (row: string, mapping: ColumnMapping): { header: Header } | { reason: string } => {
  const delimiter = mapping.separator ?? delimiterOf(row)
  const names = readCells(row, delimiter).map((name) => name.trim())
  const mapped = new Map(Object.entries(mapping.columns))
  const keys = names.map((name, index) => mapped.get(name) ?? columnOf(name) ?? (name || `column ${index + 1}`))
  const reason = missingFromTable(names, mapped) ?? repeated(names, keys) ?? missing(names, keys, mapping)
  return reason === null ? { header: { delimiter, keys } } : { reason }
}

const missingFromTable = (names: readonly string[], mapped: ReadonlyMap<string, string>): string | null => {
  const absent = [...mapped.keys()].filter((name) => !names.includes(name))
  if (absent.length === 0) return null
  return `The mapping names columns that the table does not have: ${list(absent)}. It has ${list(names)}.`
}

/** The same column twice: nobody could say which of the two values is meant. */
const repeated = (names: readonly string[], keys: readonly string[]): string | null => {
  const second = keys.findIndex((key, index) => keys.indexOf(key) < index)
  if (second === -1) return null
  const first = keys.indexOf(keys[second]!)
  const alike = names[first] === names[second]
  return alike
    ? `The table has two columns ${quote(names[first])}; give each a name of its own.`
    : `The columns ${quote(names[first])} and ${quote(names[second])} mean the same; rename one, or map it in a mapping file.`
}

const missing = (names: readonly string[], keys: readonly string[], mapping: ColumnMapping): string | null => {
  if (isRenumberingHeader(names)) return null
  const given = new Set([...keys, ...Object.keys(mapping.constants ?? {})])
  const absent = Object.entries(needed).find(([key]) => !given.has(key))
  if (absent === undefined) return null
  return (
    `The table has no column ${quote(absent[1])}; it has ${list(names)}. ` +
    `Rename the one that is meant, or name it in a mapping file.`
  )
}

const list = (names: readonly string[]): string => {
  const shown = names
    .slice(0, mostShown)
    .map((name) => quote(name))
    .join(', ')
  return names.length > mostShown ? `${shown} and ${names.length - mostShown} more` : shown
}

const mostShown = 20
