import type { Precision } from '../drafts.ts'

/** A day, or a period of the calendar that a date lies in. Both days count. */
export interface Period {
  /** `YYYY-MM-DD` */
  first: string
  last: string
  precision: Precision
}

const precisions: readonly Precision[] = ['DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR']

/** The less exact of two. */
export const coarser = (one: Precision, other: Precision): Precision =>
  precisions.indexOf(one) > precisions.indexOf(other) ? one : other

/** Null when there is no such day. The year has four digits. */
export const dayPeriod = (year: string, month: number, day: number): Period | null => {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  const date = dateOf(year, month, day)
  return { first: date, last: date, precision: 'DAY' }
}

/** Null when there is no such month. */
export const monthPeriod = (year: string, month: number): Period | null => part(year, 'MONTH', month)

export const yearPeriod = (year: string): Period => ({
  first: dateOf(year, 1, 1),
  last: dateOf(year, 12, 31),
  precision: 'YEAR',
})

const monthsIn = { MONTH: 1, QUARTER: 3, HALF: 6 }

/** The first, second … month, quarter or half of a year; null when the year has not so many. */
export const part = (year: string, unit: keyof typeof monthsIn, ordinal: number): Period | null => {
  const lastMonth = ordinal * monthsIn[unit]
  if (ordinal < 1 || lastMonth > 12) return null
  return {
    first: dateOf(year, lastMonth - monthsIn[unit] + 1, 1),
    last: dateOf(year, lastMonth, daysIn(year, lastMonth)),
    precision: unit,
  }
}

const dateOf = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The calendar repeats every 400 years, and JavaScript takes the years 0 to 99 for those of the last century. */
const daysIn = (year: string, month: number): number =>
  new Date(Date.UTC(2000 + (Number(year) % 400), month, 0)).getUTCDate()
