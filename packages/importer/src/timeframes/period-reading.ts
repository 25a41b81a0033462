import type { Period } from './periods.ts'

/** `03/04` is a day and its month in one part of the world, a month and its day in another. */
export type Order = 'DAY_FIRST' | 'MONTH_FIRST'

/** What the words or numbers of one date say. */
export interface PeriodReading {
  /** What every way to read it has in common. */
  period: Period
  /** Whether the text says more than that, but in more than one way. */
  ambiguous: boolean
  /** The days that are possible, where only the order of day and month is open. */
  either?: Record<Order, Period>
  /** The order that this date proves (`31/12/2020`). */
  order?: Order
}

export const certain = (period: Period | null): PeriodReading | null =>
  period === null ? null : { period, ambiguous: false }
