import { type ByteSource, type OpenSource, openSource, whyCutOff } from './bytes.ts'
import { notJsonLines } from './file-kind.ts'
import { type RawLine, splitLines } from './split-lines.ts'

export interface LineOptions {
  /** The longest line that is read, in bytes; 16 MiB when left out. */
  longestLine?: number
}

/** One line that is not blank, or why one could not be read. The first line is 1. */
export type LineOutcome = (
  | { ok: true; line: number; text: string }
  | {
      ok: false
      line: number
      reason: string
      /** Whether nothing could be read from here on: the data is damaged, or no JSON Lines. */
      isEnd: boolean
    }
) & {
  /** How much of the source was read by then: of the file, so compressed where the file is. */
  bytesRead: number
}

/**
 * Reads JSON Lines, plain or gzip as its first bytes say. Memory stays flat: a line that is too long is refused without
 * being held, and reading goes on behind it, as it does behind a line that is not UTF-8. Damaged data or data cut off
 * ends in a refusal after everything that came before it. A file that is not JSON Lines is one refusal.
 * @throws UnreadableSource when there is no such file or it may not be read.
 */
export async function* readLines(source: ByteSource, options: LineOptions = {}): AsyncGenerator<LineOutcome> {
  yield* linesOf(await openSource(source), options)
}

/** The lines of a source that is open already. */
export async function* linesOf(
  { chunks, progress }: OpenSource,
  { longestLine = defaultLongestLine }: LineOptions = {},
): AsyncGenerator<LineOutcome> {
  let lastLine = 0
  let isFirst = true
  try {
    for await (const raw of splitLines(chunks, longestLine)) {
      lastLine = raw.line
      const line = raw.line === 1 ? withoutByteOrderMark(raw) : raw
      if (isBlank(line)) continue
      const objection = isFirst ? notJsonLines(line.start) : null
      if (objection !== null) return yield { ok: false, line: line.line, reason: objection, isEnd: true, ...progress }
      isFirst = false
      yield { ...readLine(line, longestLine), ...progress }
    }
  } catch (error) {
    return yield { ok: false, line: lastLine + 1, reason: whyCutOff(error), isEnd: true, ...progress }
  }
  if (isFirst) yield { ok: false, line: 1, reason: nothingInIt, isEnd: true, ...progress }
}

/** In bytes. */
export const defaultLongestLine = 16 * 1024 * 1024

export const nothingInIt = 'There is nothing in it.'

const withoutByteOrderMark = (raw: RawLine): RawLine => {
  const { bytes, start } = raw
  if (!start.subarray(0, 3).equals(byteOrderMark)) return raw
  return { ...raw, bytes: bytes?.subarray(3) ?? null, start: start.subarray(3), length: raw.length - 3 }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

const isBlank = ({ bytes }: RawLine): boolean => bytes?.every((byte) => whiteSpace.has(byte)) ?? false

/** Tab, carriage return, space. */
const whiteSpace = new Set([0x09, 0x0d, 0x20])

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

type Read = { ok: true; line: number; text: string } | { ok: false; line: number; reason: string; isEnd: false }

const readLine = ({ line, bytes, length }: RawLine, longest: number): Read => {
  if (bytes === null) {
    return { ok: false, line, reason: `The line is ${length} bytes long; at most ${longest} are read.`, isEnd: false }
  }
  try {
    return { ok: true, line, text: utf8.decode(bytes) }
  } catch {
    const at = firstDifference(bytes, Buffer.from(bytes.toString('utf8')))
    const byte = bytes[at]?.toString(16).padStart(2, '0') ?? ''
    return { ok: false, line, reason: `The line is not UTF-8: byte ${at + 1} of it is 0x${byte}.`, isEnd: false }
  }
}

/** Decoding replaces what is no UTF-8, so the first byte that does not come back is the one to name. */
const firstDifference = (bytes: Buffer, comeBack: Buffer): number =>
  bytes.findIndex((byte, index) => byte !== comeBack[index])
