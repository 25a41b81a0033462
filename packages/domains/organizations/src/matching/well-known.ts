import { isAcronym } from './acronyms.ts'
import { nameKey, unique } from '@pledgegraph/kernel'
import { officeWords } from './data/words.ts'
import { type WellKnownOrganization, wellKnownOrganizations } from './data/well-known-organizations.ts'
import { type NameParts, partsOf } from './name-parts.ts'
import { findPlaces } from './places.ts'
import type { ReadName } from './read-name.ts'
import { scoreNames } from './score.ts'
import { wordsOf } from './words-of.ts'

/** A well-known organization that a name means. */
export interface Recognised {
  readonly organization: WellKnownOrganization
  /** The spelling that it was recognised by. */
  readonly matchedName: string
  readonly score: number
  /** Whether the spelling is equal or only alike. */
  readonly method: 'ALIAS' | 'FUZZY'
}

/** All spellings of one, its name first. */
export const spellingsOf = ({ name, acronym, aliases }: WellKnownOrganization): string[] => [
  name,
  ...(acronym === null ? [] : [acronym]),
  ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias[0])),
]

const spellings = wellKnownOrganizations.flatMap((organization) =>
  spellingsOf(organization).map((spelling) => ({ organization, spelling, key: nameKey(spelling) })),
)

/** British and American spelling: `Organisation`, `Program`. */
const spelledOtherwise = (key: string): string[] => {
  const american = key
    .replace(/programme\b/g, 'program')
    .replace(/\bcentre\b/g, 'center')
    .replace(/\blabour\b/g, 'labor')
  return unique([key, american].flatMap((each) => [each, each.replace(/organization/g, 'organisation')]))
}

const byKey = new Map(
  spellings.toReversed().flatMap((row) => spelledOtherwise(row.key).map((key) => [key, row] as const)),
)

/**
 * The well-known organization that is called so. An office of one that has offices is that one: `UNDP Philippines`,
 * `UNDP Istanbul Regional Hub`; a programme with a name of its own is not.
 */
export const recogniseWellKnown = (read: ReadName): Recognised | null => {
  for (const key of [read.key, ...read.variants]) {
    const found = byKey.get(key) ?? officeOf(key) ?? saidTwice(key)
    if (found !== null && found !== undefined) {
      return { organization: found.organization, matchedName: found.spelling, score: 1, method: 'ALIAS' }
    }
  }
  return null
}

/** `United Nations Environment Programme (UN Environment/UNEP)`: several spellings of one. */
const saidTwice = (key: string) => {
  const said = key.split(/[()/]/).flatMap((part) => nameKey(part.trim()) || [])
  const found = said.map((part) => byKey.get(part))
  const [first] = found
  return said.length > 1 && found.every((row) => row?.organization === first?.organization) ? first : undefined
}

const withOffices = spellings
  .filter(({ organization }) => organization.hasOffices)
  .map((row) => ({ ...row, words: wordsOf(row.spelling), shortForms: shortFormsOf(row.organization) }))
  .toSorted((a, b) => b.words.length - a.words.length)

/** The words of the short forms, which stand beside the name: `… Programme (UNDP) Costa Rica`. */
function shortFormsOf(organization: WellKnownOrganization): ReadonlySet<string> {
  return new Set(spellingsOf(organization).filter(isAcronym).flatMap(wordsOf))
}

const byFirstWord = Map.groupBy(withOffices, ({ words }) => words[0]!)
const byLastWord = Map.groupBy(withOffices, ({ words }) => words.at(-1)!)

/** The organization whose spelling begins or ends a text that says nothing else but which office is meant. */
const officeOf = (key: string) => {
  const words = wordsOf(key)
  const first = (byFirstWord.get(words[0] ?? '') ?? []).find((row) => isOffice(words, row, 0))
  return (
    first ??
    (byLastWord.get(words.at(-1) ?? '') ?? []).find((row) => isOffice(words, row, words.length - row.words.length)) ??
    null
  )
}

const isOffice = (words: readonly string[], { words: spelling, shortForms }: Spelling, start: number): boolean => {
  if (words.length === spelling.length || spelling.some((word, index) => words[start + index] !== word)) return false
  const around = [...words.slice(0, start), ...words.slice(start + spelling.length)]
  return findPlaces(around).rest.every((word) => officeWords.has(word) || linkWords.has(word) || shortForms.has(word))
}

type Spelling = (typeof withOffices)[number]

const linkWords = new Set(['the', 'of', 'for', 'and', 'in', 'en', 'de'])

/** By the words that tell, so that few are compared with each name. */
const byWord = new Map<string, { organization: WellKnownOrganization; spelling: string; parts: NameParts }[]>()
for (const { organization, spelling } of spellings) {
  const parts = partsOf(spelling)
  for (const word of parts.words.keys())
    byWord.set(word, [...(byWord.get(word) ?? []), { organization, spelling, parts }])
}

/** The well-known organization whose spelling is most like the name; null when none reaches the threshold. */
export const resembleWellKnown = (parts: NameParts, threshold: number): Recognised | null => {
  let best: Recognised | null = null
  for (const row of new Set([...parts.words.keys()].flatMap((word) => byWord.get(word) ?? []))) {
    const score = scoreNames(parts, row.parts, {}, threshold)
    if (score >= threshold && score > (best?.score ?? 0)) {
      best = { organization: row.organization, matchedName: row.spelling, score, method: 'FUZZY' }
    }
  }
  return best
}
