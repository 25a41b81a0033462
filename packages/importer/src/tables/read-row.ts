import { readCells } from './cells.ts'
import type { Header } from './header.ts'
import type { ColumnMapping } from './mapping.ts'

/** A row by the keys of its columns, or why there is none; null for one that holds nothing but separators. */
export const readRow = (
  text: string,
  { delimiter, keys }: Header,
  { constants = {}, registry }: ColumnMapping,
): { record: Record<string, string> } | { reason: string } | null => {
  const cells = readCells(text, delimiter)
  if (cells.every((cell) => cell.trim() === '')) return null
  if (cells.length !== keys.length) {
    return { reason: `The row has ${count(cells.length, 'value')}, but the header ${count(keys.length, 'column')}.` }
  }
  // Built from entries, since a column may be called __proto__.
  const record = Object.fromEntries(keys.map((key, index) => [key, cells[index]!]))
  const defaults = Object.entries({ ...(registry === undefined ? {} : { registry }), ...constants })
  for (const [key, value] of defaults) if ((record[key] ?? '').trim() === '') record[key] = value
  return { record }
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
