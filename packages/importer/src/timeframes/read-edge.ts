import { type YearRange, isSentinel, isWithin } from '../dates.ts'
import { readNumbers } from './period-in-numbers.ts'
import { readWords } from './period-in-words.ts'
import type { PeriodReading } from './period-reading.ts'
import {
  atLeastPhrases,
  fromPhrases,
  harmlessRemarks,
  nowPhrases,
  ongoingCompanions,
  ongoingPhrases,
  unknownPhrases,
  untilPhrases,
} from './phrases.ts'
import { type Token, afterPhrase, longestEdge, phraseOf, tokenize, unwrap } from './tokens.ts'

/** A date, and whether the words make it a start ("since 2012") or an end ("until 2012"). */
export interface DatedEdge extends PeriodReading {
  kind: 'DATED'
  bound: 'FROM' | 'UNTIL' | null
  /** Whether it is said to go on from there: "ongoing since 2012". */
  ongoing: boolean
}

/** What one end of a time frame says. */
export type Edge =
  | DatedEdge
  /** Goes on without an end; as a start: was going on already. */
  | { kind: 'ONGOING' }
  /** Goes on at the day of writing, whichever that is. */
  | { kind: 'NOW' }
  /** Says that there is no date: "N/A", "to be determined". */
  | { kind: 'UNKNOWN' }
  /** Nothing but dashes. */
  | { kind: 'EMPTY' }
  | { kind: 'SENTINEL_DATE' | 'IMPOSSIBLE_DATE' | 'UNREADABLE_DATE' }

/** Reads one end of a time frame, or a whole one that is a single date. */
export const readEdge = (text: string, years: YearRange): Edge => {
  if (text.trim().length > longestEdge) return { kind: 'UNREADABLE_DATE' }
  const tokens = tokenize(text)
  const edge = readPhrase(tokens) ?? readOngoing(tokens) ?? readDated(tokens) ?? { kind: 'UNREADABLE_DATE' }
  if (edge.kind !== 'DATED') return edge
  const { first, precision } = edge.period
  if (precision === 'DAY' && isSentinel(first)) return { kind: 'SENTINEL_DATE' }
  return isWithin(first, years) ? edge : { kind: 'IMPOSSIBLE_DATE' }
}

const readPhrase = (tokens: readonly Token[]): Edge | null => {
  if (tokens.every(({ text }) => '-–—−/._'.includes(text))) return { kind: 'EMPTY' }
  const phrase = phraseOf(tokens)
  if (/^[0 ]+$/.test(phrase)) return { kind: 'SENTINEL_DATE' }
  if (unknownPhrases.has(phrase)) return { kind: 'UNKNOWN' }
  const until = afterPhrase(tokens, untilPhrases)
  return nowPhrases.has(until === null ? phrase : phraseOf(until)) ? { kind: 'NOW' } : null
}

/** "ongoing", "ongoing since 2012", "ongoing until at least 2060"; but "ongoing until 2030" has an end. */
const readOngoing = (tokens: readonly Token[]): Edge | null => {
  const after = afterPhrase(unwrap(tokens), ongoingPhrases)
  if (after === null) return null
  const rest = unwrap(withoutCompanions(after))
  if (rest.length === 0) return { kind: 'ONGOING' }
  const atLeast = afterPhrase(afterPhrase(rest, untilPhrases) ?? [], atLeastPhrases)
  if (atLeast !== null) return readPeriod(atLeast) && { kind: 'ONGOING' }
  const edge = readBound(rest)
  return edge?.bound ? { ...edge, ongoing: edge.bound === 'FROM' } : null
}

const withoutCompanions = (tokens: readonly Token[]): readonly Token[] => {
  const rest = tokens.findIndex(({ kind, text }) => !ongoingCompanions.has(text) && kind !== 'SIGN')
  return rest === -1 ? [] : tokens.slice(rest)
}

/** A date, or "2015 onwards". */
const readDated = (tokens: readonly Token[]): Edge | null => {
  const bare = withoutRemark(tokens)
  const edge = readBound(bare)
  if (edge !== null) return edge
  const lastNumber = bare.findLastIndex(({ kind }) => kind === 'NUMBER')
  if (!ongoingPhrases.has(phraseOf(bare.slice(lastNumber + 1)))) return null
  const before = readBound(bare.slice(0, lastNumber + 1))
  return before === null || before.bound === 'UNTIL' ? null : { ...before, bound: 'FROM', ongoing: true }
}

const readBound = (tokens: readonly Token[]): DatedEdge | null => {
  // The words first: "de" may begin a date as well as "from", and takes nothing away from one that is understood.
  const plain = readPeriod(tokens)
  if (plain !== null) return { kind: 'DATED', bound: null, ongoing: false, ...plain }
  const from = readPeriod(afterPhrase(tokens, fromPhrases) ?? [])
  if (from !== null) return { kind: 'DATED', bound: 'FROM', ongoing: false, ...from }
  const until = readPeriod(afterPhrase(tokens, untilPhrases) ?? [])
  return until && { kind: 'DATED', bound: 'UNTIL', ongoing: false, ...until }
}

const readPeriod = (tokens: readonly Token[]): PeriodReading | null => {
  const bare = unwrap(tokens)
  if (bare.length === 0) return null
  return bare.some(({ kind }) => kind === 'WORD') ? readWords(bare) : readNumbers(bare)
}

/** Without a remark in brackets at the end. */
const withoutRemark = (tokens: readonly Token[]): readonly Token[] => {
  const open = tokens.findLastIndex(({ text }) => text === '(')
  const isRemark = open > 0 && tokens.at(-1)?.text === ')' && harmlessRemarks.has(phraseOf(tokens.slice(open)))
  return isRemark ? tokens.slice(0, open) : tokens
}
