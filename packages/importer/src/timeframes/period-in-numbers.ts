import { type PeriodReading, certain } from './period-reading.ts'
import { dayPeriod, monthPeriod, yearPeriod } from './periods.ts'
import { type Token, unwrap } from './tokens.ts'

/**
 * A date of numbers alone: `2017`, `06/2017`, `2017-06`, `2017.6.8`, `31/12/2017`. A year has four digits: of two, as
 * in `10/04`, nobody can say whether they are a year, a month or a day.
 */
export const readNumbers = (tokens: readonly Token[]): PeriodReading | null => {
  const spaced = unwrap(tokens).map(({ text }) => text)
  const [, first = '', sign = '', second = '', third = ''] = numbers.exec(spaced.join(' ')) ?? []
  const shape = [first, second, third].map((number) => shapes[number.length]).join('')
  if (shape === 'Y') return certain(yearPeriod(first))
  if (shape === 'nY') return certain(monthPeriod(second, Number(first)))
  if (shape === 'Yn') return isTwoYears(first, sign, second) ? null : certain(monthPeriod(first, Number(second)))
  if (shape === 'Ynn') return certain(dayPeriod(first, Number(second), Number(third)))
  return shape === 'nnY' ? readDayAndMonth(Number(first), Number(second), third) : null
}

/** Up to three numbers with one kind of sign, or nothing but white space, between them. */
const numbers = /^(\d{1,2}|\d{4})(?:( [/.-])? (\d{1,2}|\d{4})(?:\2 (\d{1,2}|\d{4}))?)?$/

/** By the number of digits. */
const shapes = ['', 'n', 'n', '', 'Y']

/** `2010-11` and `2010/11` are as well two years as a month. `2012-03` cannot be, since years do not go backwards. */
const isTwoYears = (year: string, sign: string, number: string): boolean =>
  (sign === ' -' || sign === ' /') && number.length === 2 && Number(number) > Number(year) % 100

const readDayAndMonth = (first: number, second: number, year: string): PeriodReading | null => {
  const dayFirst = dayPeriod(year, second, first)
  const monthFirst = dayPeriod(year, first, second)
  if (dayFirst === null) return monthFirst && { period: monthFirst, ambiguous: false, order: 'MONTH_FIRST' }
  if (monthFirst === null) return { period: dayFirst, ambiguous: false, order: 'DAY_FIRST' }
  if (dayFirst.first === monthFirst.first) return certain(dayFirst)
  return { period: yearPeriod(year), ambiguous: true, either: { DAY_FIRST: dayFirst, MONTH_FIRST: monthFirst } }
}
