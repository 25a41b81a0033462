import { type NameParts, isDistinctive } from './name-parts.ts'
import { overlap } from './places.ts'
import { spellingLikeness } from './spelling.ts'

/**
 * How alike two names are, from 0 to 1: 1 for equal keys, the same both ways. Words count by what they tell (a town more
 * than "university"), a likeness of spelling stands in for a word with a slip in it, and trigrams for the order. Names
 * that contradict each other (two countries, two numbers, two kinds of body, two acronyms) are at most half alike.
 * @param least a score below which the caller does not care: 0 stands for all that cannot reach it.
 */
export const scoreNames = (a: NameParts, b: NameParts, known: KnownPlaces = {}, least = 0): number => {
  if (a.key === b.key) return 1
  const trigramScore = diceOf(a.trigrams, b.trigrams)
  // Comparing the words is what takes long, and they give a part of the score at most.
  if (tokenShare + (1 - tokenShare) * trigramScore < least) return 0
  const score = tokenShare * tokenScore(a, b, known) + (1 - tokenShare) * trigramScore
  if (contradict(a, b)) return score / 2
  return trigramScore === 1 || isTelling(a, b) ? score : score * untellingShare
}

/** Where the bodies are known to sit, beyond what the names say. */
export interface KnownPlaces {
  readonly a?: readonly string[]
  readonly b?: readonly string[]
}

/** What the words count for beside the trigrams. */
const tokenShare = 0.7
/** Two bodies may well have the same common words in their names, in another order: "Institute of Marine Research". */
const untellingShare = 0.85
/** A country in the name. */
const placeWeight = 1.2
/** A country that one of the names says, where the other is known to be elsewhere. */
const wrongPlaceWeight = 1.8

const tokenScore = (a: NameParts, b: NameParts, known: KnownPlaces): number => {
  const shared = 2 * placeWeight * a.countries.filter((country) => b.countries.includes(country)).length
  const only = unsaidWeight(a, b, known.b ?? []) + unsaidWeight(b, a, known.a ?? [])
  const total = weightOf(a) + weightOf(b) + shared + only
  return total === 0 ? 0 : (matchedWeight(a, b) + shared) / total
}

/** The weight of the countries that `a` names and `b` does not; where `b` is known to sit goes without saying. */
const unsaidWeight = (a: NameParts, b: NameParts, placesOfB: readonly string[]): number => {
  const unsaid = a.countries.filter((country) => !b.countries.includes(country) && !placesOfB.includes(country))
  return unsaid.length * (placesOfB.length > 0 ? wrongPlaceWeight : placeWeight)
}

const weightOf = ({ words }: NameParts): number => [...words.values()].reduce((sum, weight) => sum + weight, 0)

/** The weight of the words that both have, on both sides; of alike ones the part by which they are. */
const matchedWeight = (a: NameParts, b: NameParts): number => {
  const onlyA = [...a.words].filter(([word]) => !b.words.has(word))
  const onlyB = [...b.words].filter(([word]) => !a.words.has(word))
  const equal = [...a.words].reduce((sum, [word, weight]) => (b.words.has(word) ? sum + 2 * weight : sum), 0)
  return equal + alikeWeight(onlyA, onlyB)
}

type Word = readonly [word: string, weight: number]

/** Each word meets at most one other; the most alike meet first, and by the alphabet, so that it is the same both ways. */
const alikeWeight = (some: readonly Word[], others: readonly Word[]): number => {
  const pairs = some.flatMap((a) =>
    others.flatMap((b) => {
      const likeness = spellingLikeness(a[0], b[0])
      return likeness === 0 ? [] : [{ a, b, likeness, order: [a[0], b[0]].toSorted().join(' ') }]
    }),
  )
  const taken = new Set<Word>()
  let sum = 0
  for (const { a, b, likeness } of pairs.toSorted((p, q) => q.likeness - p.likeness || compare(p.order, q.order))) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    sum += (a[1] + b[1]) * likeness
  }
  return sum
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const diceOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const total = a.size + b.size
  return total === 0 ? 0 : (2 * common(a, b)) / total
}

/** How many both have. */
const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0
  for (const one of a) if (b.has(one)) count += 1
  return count
}

const contradict = (a: NameParts, b: NameParts): boolean =>
  areApart(new Set(a.countries), new Set(b.countries)) ||
  a.numbers.size + b.numbers.size > 2 * common(a.numbers, b.numbers) ||
  areApart(a.kinds, b.kinds) ||
  (a.acronym !== null && b.acronym !== null && a.acronym !== b.acronym)

/** Both say something, and nothing of it is the same. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && common(a, b) === 0

/** Whether the names share something that few names have: a word of their own, a country, an acronym. */
const isTelling = (a: NameParts, b: NameParts): boolean =>
  overlap(a.countries, b.countries) ||
  (a.acronym !== null && a.acronym === b.acronym) ||
  [...a.words].some(
    ([word, weight]) => isDistinctive(weight) && [...b.words.keys()].some((other) => spellingLikeness(word, other) > 0),
  )
