import type { Damage, RawRow } from './split-rows.ts'

/** The text of a row, or why it has none; where nothing behind it can be read either, this is the end. */
export type RowText = { text: string } | { reason: string; isEnd: boolean }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Decodes a row whose quoting is in order. */
export const readRowText = ({ line, bytes, length, damage }: RawRow, longest: number): RowText => {
  if (damage !== null) return { reason: reasonOf(damage, line), isEnd: damage.kind === 'NOT_CLOSED' }
  if (bytes === null) return { reason: `The row is ${length} bytes long; at most ${longest} are read.`, isEnd: false }
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return { reason: isUtf16(bytes) ? inUtf16 : notUtf8(bytes), isEnd: false }
  }
}

const reasonOf = ({ kind, line }: Damage, first: number): string => {
  const lines = line === first ? '' : ` The lines from ${first} to ${line} were passed over.`
  return `${reasons[kind](line)}${lines}`
}

const reasons: Readonly<Record<Damage['kind'], (line: number) => string>> = {
  TEXT_BEHIND_CLOSING_MARK: (line) =>
    `On line ${line}, a value goes on behind its closing quotation mark; marks within a value have to be doubled.`,
  MARK_WITHIN_VALUE: (line) =>
    `On line ${line}, a quotation mark stands within a value; the whole value has to be in quotation marks, and those ` +
    `within it doubled.`,
  NOT_CLOSED: (line) =>
    `A quotation mark that opens in the row of line ${line} is never closed; nothing behind it could be read.`,
}

const isUtf16 = (bytes: Buffer): boolean =>
  bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe])) || bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))

/** What to say of a table in the encoding that old spreadsheets call Unicode. */
export const inUtf16 = 'It is text in UTF-16; save the table as CSV in UTF-8.'

const notUtf8 = (bytes: Buffer): string => {
  const comeBack = Buffer.from(bytes.toString('utf8'))
  const at = bytes.findIndex((byte, index) => byte !== comeBack[index])
  const byte = bytes[at]?.toString(16).padStart(2, '0') ?? ''
  return `The row is not UTF-8: byte ${at + 1} of it is 0x${byte}; save the table as CSV in UTF-8.`
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** The bytes of a table without the byte order mark that spreadsheets write before them. */
export async function* withoutByteOrderMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | null = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (start === null) {
      yield chunk
      continue
    }
    start = Buffer.concat([start, chunk])
    if (start.length < byteOrderMark.length) continue
    yield byteOrderMark.equals(start.subarray(0, 3)) ? start.subarray(3) : start
    start = null
  }
  if (start !== null) yield start
}
