import { type Condition, type SortBy, type Thing, type World, isThing } from './thing.ts'
import { fold } from './words.ts'

/** The conditions that filters are made of. A value is a field, or worked out. */

/** Any of the given values is the value, or among the values; one that is given by itself must be. */
export const isAnyOf =
  (value: SortBy): Condition =>
  (thing, world, given) => {
    const actual = [valueOf(thing, world, value)].flat()
    return [given].flat().some((each) => actual.includes(each))
  }

/** The day or moment lies in a `DateRange`. */
export const isWithin =
  (value: SortBy): Condition =>
  (thing, world, given) => {
    const day = valueOf(thing, world, value)
    // The schema has made sure that it is a range.
    const { from, to } = given as { readonly from?: string | null; readonly to?: string | null }
    return typeof day === 'string' && day.slice(0, 10) >= (from ?? '') && day.slice(0, 10) <= (to ?? '9999-12-31')
  }

/** The text begins with what is given, without regard to case and accents. */
export const beginsWith =
  (value: SortBy): Condition =>
  (thing, world, given) =>
    fold(String(valueOf(thing, world, value))).startsWith(fold(String(given)))

/** The text has what is given in it, without regard to case and accents. */
export const contains =
  (value: SortBy): Condition =>
  (thing, world, given) =>
    fold(String(valueOf(thing, world, value))).includes(fold(String(given)))

/** A field of each of a list of things. */
export const each =
  (list: string, field: string): Exclude<SortBy, string> =>
  (thing, world) =>
    world.things(thing, list).map((one) => world.get(one, field))

/** A field of the thing in a field: null when there is none. */
export const of =
  (inner: string, field: string): Exclude<SortBy, string> =>
  (thing, world) => {
    const one = world.get(thing, inner)
    return isThing(one) ? world.get(one, field) : null
  }

export const valueOf = (thing: Thing, world: World, value: SortBy): unknown =>
  typeof value === 'string' ? world.get(thing, value) : value(thing, world)
