import { fold, nameKey, unique } from '@pledgegraph/kernel'
import { splitAcronym } from './acronyms.ts'
import { commonWords, kindWords, scopeWords, stopWords, wordForms } from './data/words.ts'
import { findPlaces } from './places.ts'
import { withoutCountryBehind, withoutRemarks } from './remarks.ts'
import { wordsOf } from './words-of.ts'

/** A name taken apart for comparison. */
export interface NameParts {
  readonly key: string
  /** The words that say something, each once, under one form across spellings and languages, with their weights. */
  readonly words: ReadonlyMap<string, number>
  readonly countries: readonly string[]
  /** Numbers in figures and words: the First Institute is not the Second. */
  readonly numbers: ReadonlySet<string>
  /** Words that say what kind of body it is. */
  readonly kinds: ReadonlySet<string>
  readonly acronym: string | null
  readonly trigrams: ReadonlySet<string>
}

const weights = { kind: 0.5, common: 0.5, scope: 0.9, distinctive: 1 } as const

export const partsOf = (name: string): NameParts => {
  const remarks = withoutRemarks(name)
  const split = splitAcronym(remarks.rest) ?? splitAcronym(withoutCountryBehind(remarks.rest) ?? '')
  const { countries, rest } = findPlaces(wordsOf(split?.name ?? remarks.rest))
  const countriesBehind = split === null ? [] : findPlaces(wordsOf(remarks.rest)).countries
  const forms = rest.filter((word) => !stopWords.has(word)).map(formOf)
  const distinct = [...new Set(forms)]
  return {
    key: nameKey(name),
    words: new Map(distinct.map((word) => [word, weightOf(word)])),
    countries: unique([...countries, ...remarks.countries, ...countriesBehind]),
    numbers: new Set(distinct.flatMap((word) => numberIn(word) ?? [])),
    kinds: new Set(distinct.filter((word) => kindWords.has(word))),
    acronym: split === null ? null : fold(split.acronym),
    trigrams: trigramsOf(forms),
  }
}

/** One form for the spellings and translations of common words; of others the singular, as far as English goes. */
const formOf = (word: string): string => {
  const form = wordForms.get(word)
  if (form !== undefined) return form
  if (word.length < 5 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return wordForms.get(singular) ?? singular
}

const weightOf = (word: string): number => {
  if (kindWords.has(word)) return weights.kind
  if (commonWords.has(word)) return weights.common
  return scopeWords.has(word) ? weights.scope : weights.distinctive
}

/** Whether few names hold a word of this weight. */
export const isDistinctive = (weight: number): boolean => weight === weights.distinctive

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

const numberIn = (word: string): string | null => {
  const ordinal = ordinals.indexOf(word)
  return ordinal >= 0 ? String(ordinal + 1) : (/\d+/.exec(word)?.[0] ?? null)
}

/** The trigrams of the words and of the spaces between them. */
const trigramsOf = (words: readonly string[]): ReadonlySet<string> => {
  const text = ` ${words.join(' ')} `
  return new Set(Array.from({ length: Math.max(text.length - 2, 0) }, (_, index) => text.slice(index, index + 3)))
}
