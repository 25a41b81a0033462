import { cutWords } from './phrases.ts'
import { type Token, longestEdge, tokenize } from './tokens.ts'

/** The words of the start and of the end; one of them may be empty. */
export interface Parts {
  start: string
  end: string
}

/** Parts a time frame at the first dash with white space or nothing around it, as registries write one: `- 2015`. */
export const partAtDash = (text: string): Parts | null => {
  const trimmed = text.trim()
  const dash = /^[-–—]+/.exec(trimmed) ?? /\s[-–—]+\s/.exec(trimmed)
  if (dash !== null) return { start: trimmed.slice(0, dash.index).trim(), end: trimmed.slice(endOf(dash)).trim() }
  return '-–—'.includes(trimmed.at(-1) ?? ' ') ? { start: trimmed.slice(0, -1).trim(), end: '' } : null
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length

/** Every other place where it could be parted: `1991-2012`, `from 2012 to 2015`. */
export const possibleParts = (text: string): Parts[] => {
  if (text.trim().length > 2 * longestEdge) return []
  return tokenize(text).flatMap((token) => {
    if (!isDash(token) && !isCutWord(token, text)) return []
    const start = text.slice(0, token.start).trim()
    const end = text.slice(isDash(token) ? token.end : token.start).trim()
    return start === '' || end === '' ? [] : [{ start, end }]
  })
}

const isDash = ({ text }: Token): boolean => text === '-' || text === '–' || text === '—'

const isCutWord = (token: Token, text: string): boolean =>
  cutWords.has(token.text) && /\s/.test(text.charAt(token.start - 1))
