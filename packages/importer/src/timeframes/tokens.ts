import { fold } from '@pledgegraph/kernel'

/** A word, a run of digits or a single sign, with where it stood in the text. */
export interface Token {
  kind: 'WORD' | 'NUMBER' | 'SIGN'
  /** Words folded (lower case, no accents), digits and signs as they are. */
  text: string
  start: number
  end: number
}

/** Nobody needs more to write a date; what is longer is prose, and prose is not searched for dates. */
export const longestEdge = 100

const tokenPattern = /\p{Letter}[\p{Letter}\p{Mark}]*|\d+|\S/gu

/** White space only parts tokens. `1er juin` → number, word, word. */
export const tokenize = (text: string): Token[] =>
  Array.from(text.matchAll(tokenPattern), ({ 0: found, index }) => {
    const kind = kindOf(found)
    return { kind, text: kind === 'WORD' ? fold(found) : found, start: index, end: index + found.length }
  })

const kindOf = (found: string): Token['kind'] => {
  if (/^\p{Letter}/u.test(found)) return 'WORD'
  return /^\d/.test(found) ? 'NUMBER' : 'SIGN'
}

/** The words and numbers in one line, without signs: `N/A` → `n a`. */
export const phraseOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind !== 'SIGN')
    .map(({ text }) => text)
    .join(' ')

const wrapping = new Set(['(', ')', '[', ']', ',', '.', ';', ':', "'", '’', '`', '"', '“', '”'])

/** Without the brackets, quotation marks and full stops around. */
export const unwrap = (tokens: readonly Token[]): readonly Token[] => {
  const first = tokens.findIndex(({ text }) => !wrapping.has(text))
  const last = tokens.findLastIndex(({ text }) => !wrapping.has(text))
  return first === -1 ? [] : tokens.slice(first, last + 1)
}

const longestPhrase = 4

/** What follows after the longest of the phrases that the tokens begin with; null when they begin with none. */
export const afterPhrase = (tokens: readonly Token[], phrases: ReadonlySet<string>): readonly Token[] | null => {
  const wordPlaces = tokens.flatMap(({ kind }, place) => (kind === 'WORD' ? [place] : [])).slice(0, longestPhrase)
  for (const place of wordPlaces.toReversed()) {
    if (phrases.has(phraseOf(tokens.slice(0, place + 1)))) return tokens.slice(place + 1)
  }
  return null
}
