import { decodeHtmlEntities } from './html-entities.ts'
import { repairMojibake } from './mojibake.ts'

/** What was wrong with a text beyond its line breaks and the white space around it. */
export type Repair =
  'lone surrogate' | 'spreadsheet escape' | 'HTML' | 'wrong encoding' | 'symbol font' | 'control character'

export interface CleanText {
  /** Null when nothing but white space is left. */
  text: string | null
  repairs: Repair[]
}

const symbols: Readonly<Record<string, string>> = { '\uf020': ' ', '\uf02d': '–' }

const steps: readonly (readonly [Repair, (text: string) => string])[] = [
  ['lone surrogate', (text) => text.toWellFormed()],
  // Spreadsheets write a carriage return inside a cell as _x000D_, mostly followed by the line feed itself.
  ['spreadsheet escape', (text) => text.replace(/_x000D_\n?|_x000A_/gi, '\n').replace(/_x0009_/gi, '\t')],
  ['HTML', (text) => decodeHtmlEntities(text).replace(/<br ?\/?>/gi, '\n')],
  // Before the control characters go, because five of them are bytes of such text.
  ['wrong encoding', repairMojibake],
  // Word processors keep the bullets of their symbol fonts in the private use area, where others show a box.
  ['symbol font', (text) => text.replace(/[\uf020\uf02d\uf076\uf0a7\uf0b7\uf0d8]/g, (sign) => symbols[sign] ?? '•')],
  // PostgreSQL cannot store NUL; the others show as nothing, yet keep words apart.
  ['control character', (text) => text.replaceAll('\0', '').replace(controls, ' ')],
]

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]+/g

/** Text as people wrote it: damage repaired and reported, line breaks as `\n`, without white space around it. */
export const cleanText = (raw: string): CleanText => {
  const repairs: Repair[] = []
  let text = raw.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
  for (const [repair, apply] of steps) {
    const next = apply(text)
    if (next !== text) repairs.push(repair)
    text = next
  }
  text = text.replace(/[\r\u2028\u2029]+/g, '\n').trim()
  return { text: text === '' ? null : text, repairs }
}

/** The same for a title or a name, which is one line. */
export const cleanLine = (raw: string): CleanText => {
  const { text, repairs } = cleanText(raw)
  return { text: text?.replace(/\s+/g, ' ') ?? null, repairs }
}

/** Text as it is looked up: without case, accents and punctuation. `Côte d’Ivoire` → `cote d ivoire`. */
export const lookupKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
