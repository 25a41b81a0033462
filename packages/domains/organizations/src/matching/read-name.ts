import { nameKey, unique } from '@pledgegraph/kernel'
import { isAcronym, splitAcronym } from './acronyms.ts'
import { findPlaces } from './places.ts'
import { withoutCountryBehind, withoutRemarks } from './remarks.ts'
import { wordsOf } from './words-of.ts'

/** A name as it is looked up. */
export interface ReadName {
  /** The key of the text as it is. */
  readonly key: string
  /** Keys of other ways to write the same name: without article, acronym, country behind it. */
  readonly variants: readonly string[]
  /** The name without the acronym and the country behind it. */
  readonly base: string
  /** The acronym that stands with the name; null when there is none. */
  readonly acronym: string | null
  /** The text itself when it is an acronym; else null. */
  readonly isAcronym: boolean
  /** The country that stands behind the name in parentheses, ISO 3166-1 alpha-3; empty when none does. */
  readonly countries: readonly string[]
  /** Whether bodies of many countries are called so: "Ministry of the Environment". */
  readonly isShared: boolean
}

export const readName = (name: string): ReadName => {
  const text = unquoted(name)
  const { rest, countries } = withoutRemarks(text)
  const split = splitAcronym(rest)
  const base = split?.name ?? rest
  const key = nameKey(text)
  const bare = [rest, base].flatMap((each) => withoutCountryBehind(each) ?? [])
  const bases = bare.flatMap((each) => splitAcronym(each)?.name ?? [])
  const variants = unique(
    [rest, base, ...bare, ...bases].flatMap((each) => [nameKey(each), ...otherWays(nameKey(each))]),
  )
  return {
    key,
    variants: variants.filter((variant) => variant !== key && variant !== ''),
    base,
    acronym: split?.acronym ?? null,
    isAcronym: isAcronym(rest),
    countries,
    isShared: isSharedName(base),
  }
}

/** Without quotation marks around it and a full stop behind it. */
const unquoted = (name: string): string =>
  name
    .trim()
    .replace(/^["'“”„«»‘’\s]+|["'“”„«»‘’\s]+$/gu, '')
    .replace(/(?<=\p{L}{2})\.$/u, '') || name.trim()

/** A government is called after its country as well, and articles come and go. */
const otherWays = (key: string): string[] => {
  if (!/\p{L}/u.test(key)) return []
  const bare = key.replace(/^the /, '')
  const governed = /^(?:government of|gouvernement de|gobierno de) (?:the )?(.+)$/.exec(bare)?.[1]
  return [
    bare,
    `the ${bare}`,
    ...(governed === undefined ? [] : [governed]),
    ...(isCountry(bare) ? [`government of ${bare}`, `government of the ${bare}`, `the government of ${bare}`] : []),
  ]
}

const isCountry = (key: string): boolean => {
  const { countries, rest } = findPlaces(wordsOf(key))
  return countries.length === 1 && rest.length === 0
}

const publicBodies =
  /^(?:(?:the|federal|state|national|royal|coordinating|vice|central) )*(?:minist|departa?ment|departement|direct(?:ion|orate)|direccion|secretari?a (?:de|nacional)|viceminist|government|gobierno|gouvernement|bureau of|office of the (?:prime|president)|national government|(?:fisheries|forestry|agriculture|environment) (?:department|division|ministry))/

/** A public body that is called by its task alone, without its country. */
export const isSharedName = (name: string): boolean => {
  const words = wordsOf(name)
  return publicBodies.test(words.join(' ')) && findPlaces(words).countries.length === 0
}

/** What the name tells about where the body sits: what stands behind it, or else anywhere within. */
export const placesIn = (name: string): readonly string[] => findPlaces(wordsOf(name)).countries
