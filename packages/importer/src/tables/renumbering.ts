import { quote } from '@pledgegraph/kernel'
import { longestNumber } from '../sources/limits.ts'
import { headerKey } from './column-names.ts'

/** A number under which a commitment was registered before it got its current one. */
export interface Renumbering {
  readonly earlierNumber: string
  readonly currentNumber: string
}

const earlierNames = ['legacyRegistrationNumber', 'legacyNumber', 'oldRegistrationNumber', 'oldNumber'].map(headerKey)
const currentNames = ['registrationNumber', 'currentRegistrationNumber', 'currentNumber', 'newNumber'].map(headerKey)

/** Whether a table with these columns tells which numbers commitments had before, and nothing else of them. */
export const isRenumberingHeader = (header: readonly string[]): boolean =>
  findIn(header, earlierNames) !== null && findIn(header, currentNames) !== null

/** The two numbers of a row of such a table, or why it has none. */
export const toRenumbering = (record: Readonly<Record<string, string>>): Renumbering | { reason: string } => {
  const [earlier, current] = [earlierNames, currentNames].map((names) => findIn(Object.keys(record), names))
  if (earlier == null || current == null) {
    return { reason: `The row has no earlier and current number, but ${quote(Object.keys(record).join(', '))}.` }
  }
  const [earlierNumber, currentNumber] = [record[earlier]?.trim() ?? '', record[current]?.trim() ?? '']
  const problem = problemOf(earlier, earlierNumber) ?? problemOf(current, currentNumber)
  if (problem !== null) return { reason: problem }
  if (bare(earlierNumber) === bare(currentNumber)) {
    return { reason: `${earlier} and ${current} are the same number, ${quote(currentNumber)}.` }
  }
  return { earlierNumber, currentNumber }
}

const findIn = (header: readonly string[], names: readonly string[]): string | null =>
  header.find((name) => names.includes(headerKey(name))) ?? null

const problemOf = (name: string, number: string): string | null => {
  if (bare(number) === '') return `${name}: expected a registration number, found ${quote(number)}.`
  return number.length > longestNumber
    ? `${name}: expected at most ${longestNumber} characters, found ${quote(number)}.`
    : null
}

/** Without the sign and the case, in which one number is written differently. */
const bare = (number: string): string => number.replace(/^#/, '').trim().toLowerCase()
