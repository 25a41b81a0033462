import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

type Chunk = string | Uint8Array
type Chunks = AsyncIterable<Chunk> | Iterable<Chunk>

/**
 * Writes a file that is there as a whole or not at all: under another name until it is complete. A name that ends in
 * `.gz` is packed. Rejects when the signal aborts; what was written by then goes away.
 */
export const writeWhole = async (path: string, chunks: Chunks, signal: AbortSignal): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.partial`)
  try {
    // Opened before anything can fail: a stream that is still opening when it is destroyed would make the file afterwards.
    const file = (await open(partial, 'w')).createWriteStream({ flush: true })
    await (path.toLowerCase().endsWith('.gz')
      ? pipeline(chunks, createGzip(), file, { signal })
      : pipeline(chunks, file, { signal }))
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** Writes to standard output. Whoever reads only the beginning of it closes it: that is no failure. */
export const writeToStandardOutput = async (chunks: Chunks, signal: AbortSignal): Promise<void> => {
  try {
    await pipeline(chunks, process.stdout, { signal, end: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}
