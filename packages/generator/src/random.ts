import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** How often each value is drawn: shares that need not add up to one. */
export type Shares<Value> = readonly (readonly [share: number, value: Value])[]

/** Chance that is the same every time for the same seed. */
export interface Random {
  /** From 0 to 1, without 1. */
  readonly part: () => number
  /** A whole number from 0 to one less than `count`. */
  readonly below: (count: number) => number
  /** A whole number; both ends can be drawn. */
  readonly between: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Value>(values: readonly Value[]) => Value
  readonly draw: <Value>(shares: Shares<Value>) => Value
}

/** A source of chance for one thing: each record and each organization has its own, whatever was made before it. */
export const createRandom = (seed: number, kind: number, index: number): Random => {
  const generator = xoroshiro128plus(mix(mix(mix(seed) + kind) + index))
  const part = () => uniformFloat64(generator)
  const below = (count: number) => Math.floor(part() * count)
  return {
    part,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => part() < probability,
    pick: (values) => values[below(values.length)]!, // callers have values
    draw: (shares) => {
      let left = part() * shares.reduce((sum, [share]) => sum + share, 0)
      const drawn = shares.find(([share]) => (left -= share) < 0)
      return (drawn ?? shares.at(-1)!)[1] // rounding can leave a little
    },
  }
}

/** The finalizer of MurmurHash3: neighbouring numbers give numbers that have nothing in common. */
const mix = (number: number): number => {
  const one = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return two ^ (two >>> 16)
}
