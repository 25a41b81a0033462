import { lookupKey } from '../text.ts'
import { verbs } from './words.ts'

/** Whether a text says something about partners rather than naming one: at least six words, a small verb among them. */
export const isSentence = (text: string): boolean => {
  const words = text
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/\s+/)
  if (
    /^(?:in|with|through|for|as|to|by|at|under|including|which|who|that|supported|funded|based)$/.test(words[0] ?? '')
  )
    return true
  if (/^(?:We|Our|They|This|These|It|There) \p{Lowercase}/u.test(text)) return true
  return words.length >= 6 && words.slice(1).some((word) => /^\p{Lowercase}/u.test(word) && verbs.has(lookupKey(word)))
}
