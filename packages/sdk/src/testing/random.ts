/** Chance that is the same every time for the same words: the seed, a thing, and what is asked of it. */
export interface Random {
  /** From 0 to 1, without 1. */
  readonly part: () => number
  /** A whole number from 0 to one less than `count`. */
  readonly below: (count: number) => number
  /** A whole number; both ends can be drawn. */
  readonly between: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Value>(values: readonly Value[]) => Value
  /** So many different ones, in the order that they stand in; all when there are no more. */
  readonly some: <Value>(values: readonly Value[], count: number) => Value[]
}

export const createRandom = (...words: readonly (string | number)[]): Random => {
  let state = hash(words.join('\n'))
  const part = (): number => {
    state = (state + step) | 0
    return (mix(state) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(part() * count)
  return {
    part,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => part() < probability,
    pick: (values) => values[below(values.length)]!, // callers have values
    some: (values, count) => {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, values.length)) chosen.add(below(values.length))
      return values.filter((_, index) => chosen.has(index))
    },
  }
}

/** A number of 32 bits for a text; texts that differ in one letter have numbers with nothing in common. */
export const hash = (text: string): number => {
  let number = 0
  for (let index = 0; index < text.length; index++) number = mix(number ^ text.charCodeAt(index)) + step
  return mix(number) >>> 0
}

/** 2³² divided by the golden ratio: its multiples are spread evenly. */
const step = 0x9e3779b9

/** The finalizer of MurmurHash3. */
const mix = (number: number): number => {
  const one = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return two ^ (two >>> 16)
}
