import { isDate } from '@pledgegraph/kernel'
import { monthNames } from './month-names.ts'
import type { Note, OddityKind } from './oddities.ts'

/** Both years count as possible. */
export interface YearRange {
  first: number
  last: number
}

/** When something can be due: voluntary commitments began around the Rio conference. */
export const dueYears: YearRange = { first: 1990, last: 2100 }

/** What databases store when the field was left empty: second zero of Unix time, and the zero date of MySQL. */
const sentinels: ReadonlySet<string> = new Set(['1970-01-01', '0000-00-00'])

/** Whether a day stands for "none given". */
export const isSentinel = (date: string): boolean => sentinels.has(date)

const months: readonly string[] = monthNames.en

export type DateReading =
  | { date: string; problem: null }
  | { date: null; problem: Extract<OddityKind, 'SENTINEL_DATE' | 'IMPOSSIBLE_DATE' | 'UNREADABLE_DATE'> }

/** Reads `2022-05-06`, or the same day in words as pages show it: `06 May 2022 (start date)`. */
export const readDay = (text: string, years: YearRange): DateReading => {
  const date = isDate(text.trim()) ? text.trim() : dayInWords(text)
  if (isSentinel(date ?? text.trim())) return { date: null, problem: 'SENTINEL_DATE' }
  if (date === null) return { date: null, problem: 'UNREADABLE_DATE' }
  return isWithin(date, years) ? { date, problem: null } : { date: null, problem: 'IMPOSSIBLE_DATE' }
}

/** Whether the year of a `YYYY-MM-DD` is a possible one. */
export const isWithin = (date: string, { first, last }: YearRange): boolean => {
  const year = Number(date.slice(0, 4))
  return year >= first && year <= last
}

const dayMonthYear = /^(\d{1,2}) (\p{Letter}+),? (\d{4})(?: ?\([^()]*\))?$/u

const dayInWords = (text: string): string | null => {
  const [, day = '', month = '', year = ''] = dayMonthYear.exec(text.trim()) ?? []
  const date = `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : null
}

export interface DatedText {
  date: string | null
  /** What was written; null when that was nothing or only a sentinel. */
  text: string | null
}

/** Reads a day and takes down what is odd about it. */
export const readDatedText = (text: string | null, years: YearRange, field: string, note: Note): DatedText => {
  if (text === null) return { date: null, text: null }
  const { date, problem } = readDay(text, years)
  if (problem !== null) note(problem, field, text)
  return { date, text: problem === 'SENTINEL_DATE' ? null : text }
}

const moment = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/

/** The moment of an RFC 3339 text in UTC; null when it is none or lies outside the years of the registries. */
export const readMoment = (text: string): string | null => {
  const [, day] = moment.exec(text.trim()) ?? []
  if (day === undefined || !isDate(day) || isSentinel(day) || !isWithin(day, dueYears)) return null
  const time = Date.parse(text.trim())
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
