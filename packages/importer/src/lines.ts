import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { notJsonLines } from './file-kind.ts'
import { DamagedGzip, gunzip, isGzip } from './gunzip.ts'
import { type RawLine, splitLines } from './split-lines.ts'

/** A path, `-` for standard input, or a stream of bytes. */
export type LineSource = string | Readable

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

/** A file or stream that cannot be opened. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource'
}

/** The size of a file, against which `bytesRead` shows the progress; null for streams and standard input. */
export const totalBytes = async (source: LineSource): Promise<number | null> => {
  if (typeof source !== 'string' || source === '-') return null
  const file = await stat(source).catch((error: unknown) => {
    throw unreadable(source, error)
  })
  return file.isFile() ? file.size : null
}

/**
 * Reads JSON Lines, plain or gzip as its first bytes say. Memory stays flat: a line that is too long is refused without
 * being held, and reading goes on behind it, as it does behind a line that is not UTF-8. Damaged data or data cut off
 * ends in a refusal after everything that came before it. A file that is not JSON Lines is one refusal.
 * @throws UnreadableSource when there is no such file or it may not be read.
 */
export async function* readLines(source: LineSource, options: LineOptions = {}): AsyncGenerator<LineOutcome> {
  const { longestLine = 16 * 1024 * 1024 } = options
  const progress = { bytesRead: 0 }
  let lastLine = 0
  let isFirst = true
  try {
    for await (const raw of splitLines(plainBytes(counted(open(source), progress)), longestLine)) {
      lastLine = raw.line
      const line = raw.line === 1 ? withoutByteOrderMark(raw) : raw
      if (isBlank(line)) continue
      const objection = isFirst ? notJsonLines(line.start) : null
      if (objection !== null) return yield { ok: false, line: line.line, reason: objection, isEnd: true, ...progress }
      isFirst = false
      yield { ...readLine(line, longestLine), ...progress }
    }
  } catch (error) {
    if (lastLine === 0 && progress.bytesRead === 0) throw unreadable(source, error)
    return yield {
      ok: false,
      line: lastLine + 1,
      reason: `Nothing from here on: ${whyCutOff(error)}.`,
      isEnd: true,
      ...progress,
    }
  }
  if (isFirst) yield { ok: false, line: 1, reason: 'There is nothing in it.', isEnd: true, ...progress }
}

const open = (source: LineSource): AsyncIterable<unknown> => {
  if (source === '-') return process.stdin
  return typeof source === 'string' ? createReadStream(source) : source
}

async function* counted(chunks: AsyncIterable<unknown>, progress: { bytesRead: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
    progress.bytesRead += bytes.length
    yield bytes
  }
}

/** Decompresses where the first two bytes say so, however small the pieces are in which they come. */
async function* plainBytes(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    let start: Uint8Array = Buffer.alloc(0)
    while (start.length < 2) {
      const { value, done } = await chunks.next()
      if (done === true) break
      start = Buffer.concat([start, value])
    }
    const all = startingWith(start, chunks)
    yield* isGzip(start) ? gunzip(all) : all
  } finally {
    // Whoever stops early must not leave the file open.
    await chunks.return(undefined)
  }
}

async function* startingWith(start: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start
  yield* chunks
}

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

const whyCutOff = (error: unknown): string =>
  error instanceof DamagedGzip ? error.message : `reading failed (${messageOf(error)})`

const unreadable = (source: LineSource, error: unknown): UnreadableSource => {
  const name = typeof source === 'string' ? (source === '-' ? 'Standard input' : JSON.stringify(source)) : 'The stream'
  const reason = reasons.get(propertyOf(error, 'code')) ?? messageOf(error)
  return new UnreadableSource(`${name} cannot be read: ${reason}.`, { cause: error })
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
])

const messageOf = (error: unknown): string => propertyOf(error, 'message') || String(error)

/** Without `instanceof`, which does not know the errors of another realm; under Jest those of Node are such. */
const propertyOf = (error: unknown, name: 'code' | 'message'): string =>
  String(Object.getOwnPropertyDescriptor(Object(error), name)?.value ?? '')
