import { badUserInput, quote } from './bad-user-input.ts'
import type { Arguments } from './thing.ts'

/** An entry of a list: what its cursor is made of, and whatever it carries. */
export interface Entry {
  readonly key: string
}

export interface Page<Item extends Entry> {
  readonly items: readonly Item[]
  readonly pageInfo: {
    readonly startCursor: string | null
    readonly endCursor: string | null
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
  }
  readonly totalCount: number
}

/**
 * The page that `first` and `after`, or `last` and `before`, ask for.
 * @throws BadUserInput for what the registry refuses too: sizes outside 1 to 100, both ways at once, foreign cursors.
 */
export const pageOf = <Item extends Entry>(all: readonly Item[], args: Arguments): Page<Item> => {
  const { first, after, last, before } = args
  const isBackward = isGiven(last) || isGiven(before)
  if (isBackward && (isGiven(first) || isGiven(after))) {
    throw badUserInput('Page one way at a time: first with after, or last with before.')
  }
  const size = sizeOf(isBackward ? 'last' : 'first', isBackward ? last : first)
  const from = isBackward ? 0 : isGiven(after) ? placeOf(all, after) + 1 : 0
  const to = isBackward && isGiven(before) ? placeOf(all, before) : all.length
  const start = isBackward ? Math.max(from, to - size) : from
  const items = all.slice(start, Math.min(to, start + size))
  const end = start + items.length
  return {
    items,
    pageInfo: {
      startCursor: items[0] === undefined ? null : cursorOf(items[0]),
      endCursor: items.length === 0 ? null : cursorOf(all[end - 1]!), // the last of the page
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
    },
    totalCount: all.length,
  }
}

/** The same whatever else is in the list. */
export const cursorOf = ({ key }: Entry): string => btoa(encodeURIComponent(key)).replace(/=+$/, '')

const placeOf = (all: readonly Entry[], cursor: unknown): number => {
  const place = all.findIndex((entry) => cursorOf(entry) === cursor)
  if (place >= 0) return place
  throw badUserInput(
    `${quote(cursor)} is not a cursor of this list; give an endCursor or startCursor as it was answered.`,
  )
}

const sizeOf = (name: string, size: unknown): number => {
  const number = isGiven(size) ? Number(size) : 20
  if (number >= 1 && number <= 100) return number
  throw badUserInput(`${name} takes a number from 1 to 100; got ${number}.`)
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null
