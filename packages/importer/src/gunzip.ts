import { createGunzip } from 'node:zlib'

/** Compressed data that cannot be read further; the message is the reason. */
export class DamagedGzip extends Error {
  override readonly name = 'DamagedGzip'
}

/** Whether data that begins like this is gzip. */
export const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b

/** A piece can grow a thousandfold and is held in memory, so pieces are small. */
const pieceLength = 4096

/**
 * Decompresses gzip, also of several members, and yields everything before the damage when it is damaged.
 *
 * A decompressor that meets damage keeps to itself what it had made of the piece in its hands. So there are two: the
 * scout goes ahead, and where it fails, the follower, which is one piece behind, gives the rest byte by byte.
 * @throws DamagedGzip when the data is corrupt, ends early, or is followed by something else.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const scout = new Inflater()
  const follower = new Inflater()
  try {
    for await (const piece of pieces(chunks, pieceLength)) {
      const inflated = await scout.feed(piece)
      if (scout.failure !== null) yield* upToDamage(follower, piece)
      else {
        yield* inflated
        await follower.feed(piece)
      }
      scout.throwIfDamaged()
    }
    yield* await scout.finish()
    scout.throwIfDamaged()
  } finally {
    scout.close()
    follower.close()
  }
}

async function* pieces(chunks: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += length) yield chunk.subarray(start, start + length)
  }
}

async function* upToDamage(follower: Inflater, piece: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < piece.length && follower.failure === null; at += 1) {
    yield* await follower.feed(piece.subarray(at, at + 1))
  }
}

class Inflater {
  failure: Error | null = null
  readonly #gunzip = createGunzip()
  readonly #inflated: Uint8Array[] = []
  #wake = (): void => undefined

  constructor() {
    this.#gunzip.on('data', (data: Uint8Array) => this.#inflated.push(data))
    this.#gunzip.on('error', (error) => {
      this.failure = error
    })
    // After an error the callbacks of writes are not called, but this is.
    this.#gunzip.on('close', () => this.#wake())
  }

  /** What the piece gives, as far as it goes. */
  feed(piece: Uint8Array): Promise<Uint8Array[]> {
    return this.#step((done) => this.#gunzip.write(piece, () => done()))
  }

  finish(): Promise<Uint8Array[]> {
    return this.#step(() => this.#gunzip.end())
  }

  throwIfDamaged(): void {
    const { failure } = this
    if (failure === null) return
    const endsEarly = 'code' in failure && failure.code === 'Z_BUF_ERROR'
    throw new DamagedGzip(
      endsEarly ? 'the gzip data ends early; the file was cut off' : `the gzip data is corrupt (${failure.message})`,
    )
  }

  close(): void {
    this.#gunzip.destroy()
  }

  async #step(act: (done: () => void) => void): Promise<Uint8Array[]> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve
      if (this.#gunzip.closed || this.failure !== null) resolve()
      else act(resolve)
    })
    return this.#inflated.splice(0)
  }
}
