import { countryWords } from './data/country-words.ts'

/** Which countries a run of words names, and what is left. */
export interface Places {
  /** ISO 3166-1 alpha-3, each once. */
  readonly countries: readonly string[]
  readonly rest: readonly string[]
}

const countryByName = new Map(
  Object.entries(countryWords).flatMap(([code, names]) => names.split(', ').map((name) => [name, code] as const)),
)

/** Names of countries within names of other places. */
const otherPlaces = new Set([
  'indian ocean',
  'gulf of mexico',
  'golfo de mexico',
  'new mexico',
  'american samoa',
  'american indian',
  'sea of japan',
  'guinea current',
  'panama city',
  'kuwait city',
  'mexico city',
])

/** By its first word, how many words the longest of these names has: most words begin none. */
const longestFrom = new Map<string, number>()
for (const name of [...countryByName.keys(), ...otherPlaces]) {
  const [first, ...rest] = name.split(' ') as [string, ...string[]]
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, rest.length + 1))
}

/** Tells countries in folded words, by their names and adjectives: `kenya marine institute` → KEN. The longest wins. */
export const findPlaces = (words: readonly string[]): Places => {
  const countries = new Set<string>()
  const rest: string[] = []
  for (let index = 0; index < words.length;) {
    const { length, country } = placeAt(words, index)
    if (country === null) rest.push(...words.slice(index, index + length))
    else countries.add(country)
    index += length
  }
  return { countries: [...countries], rest }
}

const placeAt = (words: readonly string[], start: number): { length: number; country: string | null } => {
  const longest = longestFrom.get(words[start]!) ?? 0 // the caller stays within the words
  for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
    const name = words.slice(start, start + length).join(' ')
    if (otherPlaces.has(name)) return { length, country: null }
    const country = countryByName.get(name)
    if (country !== undefined) return { length, country }
  }
  return { length: 1, country: null }
}

/** Whether two lists of countries have one in common. */
export const overlap = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((country) => others.includes(country))
