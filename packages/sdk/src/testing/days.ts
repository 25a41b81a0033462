import type { Random } from './random.ts'

/** The day on which the made-up registry stands still: nothing in it happened later, and verdicts are as of it. */
export const today = '2026-06-30'

const millisecondsADay = 86_400_000

/** So many days later, or earlier when negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10)

/** A day; both ends can be drawn. When they are the wrong way round, the first. */
export const dayBetween = (random: Random, from: string, to: string): string => {
  const days = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay))
  return addDays(from, random.between(0, days))
}

/** Some moment of a day, in working hours. */
export const momentOf = (random: Random, day: string): string => {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${day}T${two(random.between(8, 17))}:${two(random.below(60))}:${two(random.below(60))}.000Z`
}

/** Some moment from a day to another. */
export const momentBetween = (random: Random, from: string, to: string): string =>
  momentOf(random, dayBetween(random, from, to))

/** How often the day came round again; what happened on 29 February is a year old on 1 March. */
export const fullYears = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5, 10) < from.slice(5, 10) ? 1 : 0)
