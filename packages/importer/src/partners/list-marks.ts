import { withoutEnd } from './ends.ts'
import { abbreviations } from './words.ts'

/**
 * A line without the dash, star or number that began it, and without the comma that ended it. A colon goes where it
 * stands behind what is said about a partner, "UNESCO (IGO):"; elsewhere it ends a heading. So do a full stop behind
 * parentheses and parentheses with nothing in them.
 */
export const withoutListMarks = (line: string): string => {
  const text = withoutMark(line.trim().replace(/\s+/g, ' '))
    .replace(/ ?\( ?\)$/, '')
    .replace(/,? etc\.?$/i, '')
  return withoutFullStop(withoutEnd(text, ' ,;،、，').replace(/\) ?:$/, ')'))
}

/** A line without the dash, star or number that began it. */
export const withoutMark = (line: string): string => line.replace(marks, '')

/** The full stop of an abbreviation belongs to it: `Inc.`, `S.A.`, `et al.` */
const withoutFullStop = (text: string): string => {
  const [, word = ''] = /([\p{Letter}\d.)”"'’-]{1,40})\.$/u.exec(text.slice(-42)) ?? []
  const isAbbreviation =
    word === '' || word.includes('.') || abbreviations.has(word.toLowerCase()) || /^\p{Letter}{1,2}$/u.test(word)
  return isAbbreviation ? text : text.slice(0, -1)
}

/** A dash and a number also without a space where a letter follows: `-Albawsala`, `1.OSSAP`, `2.-Ministry`. */
const marks =
  /^(?:[-–—*+>►✓➢]+ |[-–—*+►✓➢]+(?=\p{Letter})|\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)] |\(?\d{1,2}[.)]-?(?=\p{Letter}))+/iu
