import { countryOfName } from '../countries.ts'
import { kindOfStakeholder } from '../places.ts'
import { lookupKey } from '../text.ts'
import { isCity } from './cities.ts'
import { isNoName } from './no-names.ts'
import {
  groups,
  kindsOfOrganization,
  legalForms,
  linkingWords,
  titlesBehindPersons,
  titlesOfPersons,
  topics,
  wordsOfSentences,
} from './words.ts'

/**
 * What a piece of a line looks like by itself. ADDITION: belongs to the name before it. UNCLEAR: nothing that
 * is surely a name, or part of one.
 */
export type Kind =
  | 'ACRONYM'
  | 'ORGANIZATION'
  | 'PROPER_NAME'
  | 'GROUP'
  | 'COUNTRY'
  | 'PLACE'
  | 'TOPIC'
  | 'ADDITION'
  | 'NOBODY'
  | 'UNCLEAR'

/** Longer pieces than any name are sentences. */
const mostWords = 16

const longestPiece = 1000

/** The kind of a piece that stands between two commas. */
export const kindOf = (piece: string): Kind => {
  if (piece.length > longestPiece) return 'UNCLEAR'
  const text = bareName(piece)
  if (isAddition(text) || /^\S*(?:ror\.org|wikidata\.org)\/\S+$/i.test(piece.trim())) return 'ADDITION'
  if (isNoName(text)) return 'NOBODY'
  if (text.length > 200 || hasLooseQuote(text) || isWithOthers(text)) return 'UNCLEAR'
  if (countryOf(text) !== null) return 'COUNTRY'
  if (isCity(text) || kindOfStakeholder(text) === 'REGION') return 'PLACE'
  return kindOfWords(text.split(' '))
}

/** What is no name by itself: `Inc.`, a number, and an acronym in parentheses of which nothing is left. */
const isAddition = (text: string): boolean =>
  text === '' || /^\d[\d ]*$/.test(text) || legalForms.has(text.toLowerCase().replace(/[. ]/g, ''))

const kindOfWords = (words: readonly string[]): Kind => {
  const keys = words.map(lookupKey)
  if (words.length > mostWords || isPerson(words)) return 'UNCLEAR'
  if (words.some((word, index) => isWordOfSentence(word, keys[index] ?? ''))) return 'UNCLEAR'
  if (words.length <= 4 && words.some(isAcronym)) return 'ACRONYM'
  if (keys.every((key) => topics.has(key) || linkingWords.has(key) || key === '')) return 'TOPIC'
  const begins = /^[\p{Uppercase}\p{Lo}\d]/u
  const small = words.filter(
    (word, index) => !begins.test(word) && !linkingWords.has(keys[index] ?? '') && !isBrand(word),
  )
  const isCapitalized = (begins.test(words[0] ?? '') || isBrand(words[0] ?? '')) && small.length * 4 <= words.length
  if (groups.has(keys.at(-1) ?? '') && !(isCapitalized && words.length > 1)) return 'GROUP'
  if (begins.test(words[0] ?? '') && keys.some((key) => kindsOfOrganization.has(key))) return 'ORGANIZATION'
  return isCapitalized && words.length <= 8 ? 'PROPER_NAME' : 'UNCLEAR'
}

const isPerson = (words: readonly string[]): boolean =>
  titlesOfPersons.has((words[0] ?? '').toLowerCase()) ||
  titlesBehindPersons.has((words.at(-1) ?? '').toLowerCase().replace('.', ''))

const hasLooseQuote = (text: string): boolean => (text.match(/["“”]/g)?.length ?? 0) % 2 === 1

const isWithOthers = (text: string): boolean =>
  /\b(?:in|in close) (?:partnership|collaboration|cooperation|coordination|association) with\b/i.test(text)

/** Without what stands in parentheses, and without "and the" before it. */
export const bareName = (piece: string): string =>
  piece
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(leadingWords, '')
    .replace(/[ .:]$/, '')

/** Without what joins the last name of a list to those before it, and without an article in small letters. */
export const withoutLeadingWords = (text: string): string => text.replace(leadingWords, '')

const leadingWords =
  /^(?:and|&|und|plus|as well as|AND|PLUS) +(?:the +|THE +)?|^(?:the|el|la|le|les|los|las) +(?=\p{Uppercase})|^(?:y|et|e) +(?:(?:el|la|le|les|los|las) +)?(?=\p{Uppercase})/u

const isWordOfSentence = (word: string, key: string): boolean =>
  /^\p{Lowercase}/u.test(word) && (wordsOfSentences.has(key) || wordsOfSentences.has(word))

/** `UNDP`, `UN-Habitat`, `SPC/SPREP`, `3M`; not `II`, and not a word that is one letter. */
const isAcronym = (word: string): boolean =>
  /^(?=(?:.*\p{Uppercase}){2})[\p{Uppercase}\d][\p{Uppercase}\d&./+-]{1,14}$/u.test(word) && !/^[IVX]+$/.test(word)

/** `eOdyn`, `coralreefcare.com`. */
const isBrand = (word: string): boolean => /^\p{Lowercase}{1,3}\p{Uppercase}|^[\w-]+\.(?:com|org|net)$/u.test(word)

/** The code of a country, also where it is written as partners write it. */
export const countryOf = (text: string): string | null => {
  if (text.length > 80) return null
  return furtherCountries.get(text.replace(/[. ]/g, '').toUpperCase()) ?? countryOfName(text)
}

const furtherCountries: ReadonlyMap<string, string> = new Map([
  ['USA', 'USA'],
  ['US', 'USA'],
  ['UK', 'GBR'],
  ['UAE', 'ARE'],
  ['PNG', 'PNG'],
  ['FSM', 'FSM'],
  ['RMI', 'MHL'],
  ['PRCHINA', 'CHN'],
  ['ROKOREA', 'KOR'],
  ['DPRKOREA', 'PRK'],
  ['LAOPDR', 'LAO'],
  ['THEGAMBIA', 'GMB'],
  ['THEBAHAMAS', 'BHS'],
  ['DRC', 'COD'],
  ['DROFCONGO', 'COD'],
])
