import { shorten } from './oddities.ts'

/**
 * Why a file whose first line begins like this is not JSON Lines; null when it is. Judged once, by the first line that
 * is not blank, so that a page or a table saved under the wrong name is one refusal and not thousands.
 */
export const notJsonLines = (start: Buffer): string | null => {
  const packed = magic.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))
  if (packed !== undefined) return `${packed.is}; ${remedy}.`
  const text = start.toString('utf8').trim()
  if (text.startsWith('{\0')) return `Text in UTF-16; ${remedy}.`
  if (text.startsWith('{')) return spansLines(text) ? `A JSON object over several lines; ${remedy}.` : null
  if (text.startsWith('[')) return `One JSON list; ${remedy}. Make lines of it: jq -c '.[]' list.json`
  const beginning = JSON.stringify(shorten(text, 40))
  if (text.startsWith('<')) return `A page or other markup, beginning with ${beginning}; ${remedy}.`
  if (isBinary(text)) return `A binary file; ${remedy}.`
  if (/[,;\t|]/.test(text)) return `A table, beginning with ${beginning}; ${remedy}.`
  return `The first line is no JSON object but ${beginning}; ${remedy}.`
}

const remedy = 'JSON Lines have one JSON object on each line, as UTF-8'

/** Control characters, or more than a few bytes that are no UTF-8: a table in an old encoding has only its accents. */
const isBinary = (text: string): boolean => {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const controls = text.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return controls > 0 || broken * 5 > text.length
}

/** `{` alone, or a member that another follows: how a program that indents begins. A long line is a record cut off. */
const spansLines = (text: string): boolean => text.length < 200 && /^\{(?:.*[,{[])?$/s.test(text)

const magic: readonly { bytes: readonly number[]; is: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'A zip archive or a spreadsheet (save it as CSV)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'An old spreadsheet (save it as CSV) or document' },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'A PDF document' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], is: 'A file compressed with zstd' },
  { bytes: [0x42, 0x5a, 0x68], is: 'A file compressed with bzip2' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], is: 'A file compressed with xz' },
  { bytes: [0x1f, 0x8b], is: 'A file compressed twice' },
  { bytes: [0xff, 0xfe], is: 'Text in UTF-16' },
  { bytes: [0xfe, 0xff], is: 'Text in UTF-16' },
]
