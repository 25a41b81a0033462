import { valueOf } from './conditions.ts'
import type { SortBy, Thing, World } from './thing.ts'
import { fold } from './words.ts'

/** As the entities of a type are counted. */
export const byId = (thing: Thing, world: World): number =>
  world.all(thing.type).findIndex(({ key }) => key === thing.key)

/** Sorted without regard to case and accents; what has no value comes last either way, and equals stay as they were. */
export const sorted = (things: readonly Thing[], world: World, by: SortBy, direction: string): readonly Thing[] => {
  const sign = direction === 'DESC' ? -1 : 1
  const keyed = things.map((thing) => ({ thing, value: comparable(valueOf(thing, world, by)) }))
  // oxlint-disable-next-line unicorn/no-array-sort -- the copy is new, and toSorted younger than ES2022
  keyed.sort((one, other) => {
    if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null)
    return one.value < other.value ? -sign : one.value > other.value ? sign : 0
  })
  return keyed.map(({ thing }) => thing)
}

const comparable = (value: unknown): string | number | null =>
  typeof value === 'number' ? value : typeof value === 'string' ? fold(value) : null
