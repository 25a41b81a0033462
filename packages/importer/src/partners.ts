import type { PartnerDraft } from './drafts.ts'
import type { Note } from './oddities.ts'
import { lookupKey } from './text.ts'

/** A longer name is a sentence about somebody. */
export const longestName = 300

/** More names than any commitment has partners: then the separators are something else. */
const mostPartners = 1000

/**
 * The partners that can be told apart in a text without guessing: new lines, bullets and semicolons part them. Commas
 * do not, because names hold them ("United Nations Educational, Scientific and Cultural Organization"); a line with
 * commas stays one name for a person to look at.
 */
export const readPartners = (text: string | null, field: string, note: Note): PartnerDraft[] => {
  const names = new Map<string, string>()
  const candidates = text === null ? [] : splitNames(text)
  if (candidates.length > mostPartners) {
    note('TOO_MANY_PARTNERS', field, `${candidates.length} names`)
    return []
  }
  for (const name of candidates) {
    const known = names.get(lookupKey(name))
    if (isNoName(name)) note('NOT_A_PARTNER', field, name)
    else if (name.length > longestName) note('NAME_TOO_LONG', field, name)
    else if (known !== undefined) note('DUPLICATE_PARTNER', field, name)
    else names.set(lookupKey(name), name)
  }
  return [...names.values()].map((name) => ({ name }))
}

/** Bullets of every kind. The middle dot is one only where it stands free: Catalan writes `Col·lectiu`. */
const bullets = /[\n•●▪◦‣■⁃∙]|(?<=^|\s)·(?=\s)/

const splitNames = (text: string): string[] =>
  text
    .split(bullets)
    .flatMap(splitAtSemicolons)
    .map(withoutListMark)
    .filter((name) => name !== '')

/**
 * A semicolon within parentheses parts what is said about one partner: "KIOST (public; research), KITECH". Where the
 * parentheses do not match, nobody can say what is within.
 */
const splitAtSemicolons = (line: string): string[] => {
  const names: string[] = []
  const within: string[] = []
  let depth = 0
  for (const part of line.split(';')) {
    within.push(part)
    for (const character of part) depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (depth < 0) break
    if (depth === 0) names.push(within.splice(0).join(';'))
  }
  return depth === 0 ? names : line.split(';')
}

/**
 * Without the dash, star or number that began its line, and without the comma that ended it. A colon goes where it
 * stands behind what is said about a partner, "UNESCO (IGO):"; elsewhere it ends a heading.
 */
const withoutListMark = (line: string): string =>
  line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:[-–—*+>]+\s+|\(?\d{1,2}[.)]\s+)+/, '')
    .replace(/\s?[,;]?$/, '')
    .replace(/\) ?:$/, ')')

/** What people write into the field when there is no partner, or none yet, besides headings and bare addresses. */
const noNames = new Set([
  'and',
  'and many more',
  'and others',
  'et al',
  'etc',
  'lead entity',
  'multiple',
  'n a',
  'na',
  'nil',
  'no partners',
  'none',
  'none yet',
  'not applicable',
  'open',
  'other',
  'other partners',
  'others',
  'partner',
  'partners',
  'pending',
  'tba',
  'tbc',
  'tbd',
  'to be announced',
  'to be confirmed',
  'to be decided',
  'to be defined',
  'to be determined',
  'unknown',
  'various',
  'various partners',
])

/** Whether a text in the place of a name names nobody. */
export const isNoName = (name: string): boolean =>
  noNames.has(lookupKey(name)) ||
  !/\p{Letter}/u.test(name) ||
  name.endsWith(':') ||
  /^(?:https?:\/\/|www\.)\S+$/i.test(name) ||
  /^(?:we are |currently |still )?(?:open (?:to|for)|looking for|seeking)\b/i.test(name) ||
  /\b(?:additional|more|further|other|new) partners (?:are )?(?:welcome|to be|will be|wanted|may|can)\b/i.test(name)
