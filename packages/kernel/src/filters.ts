import { largestPageSize } from './connection.ts'
import { BadUserInput, quote } from './errors.ts'
import { fold } from './fold.ts'
import { decodeId } from './ids.ts'

/** What the filters of all rooms check alike. `argument` is where a value stands, as the caller wrote it: `filter.ids`. */

/**
 * The values, when there are no more than a page has entries.
 * @throws BadUserInput when there are more.
 */
export const atMost = <Value>(argument: string, values: readonly Value[]): readonly Value[] => {
  if (values.length <= largestPageSize) return values
  throw new BadUserInput(`${argument} takes at most ${largestPageSize} values; got ${values.length}.`)
}

/**
 * The UUIDs of at most a hundred global ids of one type.
 * @throws BadUserInput when there are more, or one is malformed or of another type.
 */
export const decodeIds = (argument: string, typeName: string, ids: readonly string[]): string[] =>
  atMost(argument, ids).map((id) => decodeId(typeName, id))

/** Days as `YYYY-MM-DD`, both inclusive; null leaves that end open. */
export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

/**
 * A `DateRange` of the API.
 * @throws BadUserInput when it ends before it begins.
 */
export const dayRange = (
  argument: string,
  { from = null, to = null }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
): DayRange => {
  if (from === null || to === null || from <= to) return { from, to }
  throw new BadUserInput(`${argument} ends on ${to}, before it begins on ${from}; give the earlier day as from.`)
}

/**
 * The beginning of a name as names are compared, without case and accents.
 * @throws BadUserInput when nothing is left of it to compare.
 */
export const namePrefix = (argument: string, text: string): string => {
  const prefix = fold(text)
  if (prefix !== '') return prefix
  throw new BadUserInput(`${argument} takes the beginning of a name; ${quote(text)} has no letter or digit.`)
}
