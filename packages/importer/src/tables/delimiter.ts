import { readCells } from './cells.ts'
import { columnOf } from './column-names.ts'

/** What can stand between the values of a row, the most common first. */
export const delimiters = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof delimiters)[number]

/**
 * What stands between the values, judged by the header: that which gives the most columns that are known, and the most
 * columns where none is.
 */
export const delimiterOf = (header: string): Delimiter => {
  const judged = delimiters.map((delimiter) => {
    const cells = readCells(header, delimiter)
    return { delimiter, known: cells.filter((cell) => columnOf(cell) !== null).length, count: cells.length }
  })
  return judged.toSorted((one, other) => other.known - one.known || other.count - one.count)[0]!.delimiter
}
