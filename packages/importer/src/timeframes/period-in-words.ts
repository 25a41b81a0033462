import { type PeriodReading, certain } from './period-reading.ts'
import { dayPeriod, monthPeriod, part, yearPeriod } from './periods.ts'
import type { Token } from './tokens.ts'
import { type Meaning, meanings, ordinalEndings } from './words.ts'

/**
 * A date with words: `junio 2017`, `May 20th, 2015`, `2nd half of 2018`, `2017 January`. The order does not matter,
 * since a month by its name, a year of four digits and a number below 32 cannot be taken for each other. A word that is
 * not known may change everything ("above", "phase"), so one is enough to leave the date unread.
 */
export const readWords = (tokens: readonly Token[]): PeriodReading | null => {
  const terms = termsOf(tokens)
  const [year, ...otherYears] = terms?.years ?? []
  if (terms === null || year === undefined || otherYears.length > 0) return null
  if (terms.vague + terms.seasons > 1) return null
  return readPart(terms, year) ?? readMonth(terms, year) ?? readMonths(terms, year) ?? readYear(terms, year)
}

interface Terms {
  years: string[]
  months: number[]
  units: ('QUARTER' | 'HALF')[]
  /** Days, or which of the quarters or halves. */
  numbers: number[]
  vague: number
  seasons: number
}

type Read = (terms: Terms, year: string) => PeriodReading | null

/** `Q1 2018`, `second semestre 2018` */
const readPart: Read = ({ months, units, numbers, seasons }, year) => {
  const [unit, ...otherUnits] = units
  const [ordinal, ...otherNumbers] = numbers
  const others = otherUnits.length + otherNumbers.length + months.length + seasons
  return unit === undefined || ordinal === undefined || others > 0 ? null : certain(part(year, unit, ordinal))
}

/** `June 2018`, `5 June 2018`, `end of June 2018` */
const readMonth: Read = ({ months, units, numbers, vague, seasons }, year) => {
  const [month, ...otherMonths] = months
  const [day, ...otherNumbers] = numbers
  if (month === undefined || otherMonths.length + units.length + otherNumbers.length + seasons > 0) return null
  if (day === undefined) return certain(monthPeriod(year, month))
  return vague > 0 ? null : certain(dayPeriod(year, month, day))
}

/** `March/April 2018` is one of them, or both. */
const readMonths: Read = ({ months, units, numbers, seasons }, year) =>
  months.length === 2 && units.length + numbers.length + seasons === 0
    ? { period: yearPeriod(year), ambiguous: true }
    : null

/** `2018`, `end of 2018`, `spring 2018` */
const readYear: Read = ({ months, units, numbers }, year) =>
  months.length + units.length + numbers.length === 0 ? certain(yearPeriod(year)) : null

const separators = new Set([',', '.', '/', '-', '–', '(', ')', "'", '’', '`', '°'])

/** Null when anything stands there that is no part of a date. */
const termsOf = (tokens: readonly Token[]): Terms | null => {
  const terms: Terms = { years: [], months: [], units: [], numbers: [], vague: 0, seasons: 0 }
  for (const [place, token] of tokens.entries()) {
    if (!takeToken(terms, token, tokens[place - 1])) return null
  }
  return terms
}

const takeToken = (terms: Terms, token: Token, before: Token | undefined): boolean => {
  if (token.kind === 'SIGN') return separators.has(token.text)
  if (token.kind === 'NUMBER') return takeNumber(terms, token.text)
  if (isOrdinal(before, token)) return true
  const meaning = meanings.get(token.text)
  if (meaning === undefined) return false
  takeMeaning(terms, meaning)
  return true
}

const isOrdinal = (number: Token | undefined, ending: Token): boolean =>
  number?.kind === 'NUMBER' && number.text.length <= 2 && number.end === ending.start && ordinalEndings.has(ending.text)

const takeNumber = (terms: Terms, digits: string): boolean => {
  if (digits.length === 4) terms.years.push(digits)
  else if (digits.length <= 2) terms.numbers.push(Number(digits))
  else return false
  return true
}

const takeMeaning = (terms: Terms, meaning: Meaning): void => {
  if (meaning.kind === 'MONTH') terms.months.push(meaning.value)
  if (meaning.kind === 'ORDINAL') terms.numbers.push(meaning.value)
  if (meaning.kind === 'UNIT') terms.units.push(meaning.value)
  if (meaning.kind === 'VAGUE') terms.vague += 1
  if (meaning.kind === 'SEASON') terms.seasons += 1
}
