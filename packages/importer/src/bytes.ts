import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { DamagedGzip, gunzip, isGzip } from './gunzip.ts'

/** A path, `-` for standard input, or a stream of bytes. */
export type ByteSource = string | Readable

/** A file or stream that cannot be opened. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource'
}

/** A source that was opened and whose beginning is known. */
export interface OpenSource {
  /** So much of the beginning as it takes to tell what it is: decompressed, at most 64 KiB. */
  readonly start: Buffer
  /** All of it, decompressed, from the beginning. Damage throws behind everything that came before it. */
  readonly chunks: AsyncGenerator<Uint8Array>
  /** How much of it was read: of the file, so compressed where the file is. */
  readonly progress: { readonly bytesRead: number }
}

/** The size of a file, against which `bytesRead` shows the progress; null for streams and standard input. */
export const totalBytes = async (source: ByteSource): Promise<number | null> => {
  if (typeof source !== 'string' || source === '-') return null
  const file = await stat(source).catch((error: unknown) => {
    throw unreadable(source, error)
  })
  return file.isFile() ? file.size : null
}

/**
 * Opens a source, plain or gzip as its first bytes say.
 * @throws UnreadableSource when there is no such file or it may not be read.
 */
export const openSource = async (source: ByteSource): Promise<OpenSource> => {
  const progress = { bytesRead: 0 }
  const chunks = plainBytes(counted(open(source), progress))
  const read: Uint8Array[] = []
  let failure: unknown = null
  let isEnd = false
  while (!isEnd && !tellsWhatItIs(Buffer.concat(read))) {
    try {
      const { value, done } = await chunks.next()
      if (done === true) isEnd = true
      else read.push(value)
    } catch (error) {
      if (progress.bytesRead === 0) throw unreadable(source, error)
      failure = error
      isEnd = true
    }
  }
  return { start: Buffer.concat(read).subarray(0, longestStart), chunks: continued(read, chunks, failure), progress }
}

const longestStart = 64 * 1024

/** An object or a list by its first sign, so that nobody waits for more of a pipe; all else shows what it is later. */
const tellsWhatItIs = (start: Buffer): boolean =>
  start.length >= longestStart || /^\ufeff?\s*[{[]/.test(start.subarray(0, 64).toString('utf8'))

async function* continued(
  read: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
  failure: unknown,
): AsyncGenerator<Uint8Array> {
  try {
    yield* read
    if (failure !== null) throw failure
    yield* rest
  } finally {
    // Whoever stops early must not leave the file open.
    await rest.return(undefined)
  }
}

/** What to say of a source that breaks off: damaged data, or a failure to read. */
export const whyCutOff = (error: unknown): string =>
  `Nothing from here on: ${error instanceof DamagedGzip ? error.message : `reading failed (${messageOf(error)})`}.`

const open = (source: ByteSource): AsyncIterable<unknown> => {
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
    await chunks.return(undefined)
  }
}

async function* startingWith(start: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start
  yield* chunks
}

const unreadable = (source: ByteSource, error: unknown): UnreadableSource => {
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
