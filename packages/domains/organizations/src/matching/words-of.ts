import { fold } from '@pledgegraph/kernel'

/** The words of a text, folded: letters and digits of any script. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/[’'`]s\b/g, '')
    .split(/[^\p{Letter}\p{Mark}\p{Number}]+/u)
    .filter((word) => word !== '')
