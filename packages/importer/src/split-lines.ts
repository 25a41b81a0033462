export interface RawLine {
  /** The first line is 1. */
  line: number
  /** Without the line break; null when the line is longer than allowed. */
  bytes: Buffer | null
  /** The beginning of the line, also where it is too long. */
  start: Buffer
  /** In bytes, without the line break. */
  length: number
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const startLength = 512

/**
 * Cuts bytes into lines at line feeds, with or without a carriage return before them. A line longer than `longest`
 * bytes is counted and not kept, so that memory stays flat whatever comes.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<RawLine> {
  const current = new LineBuffer(longest)
  let line = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      current.add(chunk.subarray(from, end))
      line += 1
      yield current.take(line)
      from = end + 1
    }
    current.add(chunk.subarray(from))
  }
  if (current.length > 0) yield current.take(line + 1)
}

class LineBuffer {
  length = 0
  #parts: Uint8Array[] = []
  #start: Buffer = Buffer.alloc(0)
  readonly #longest: number

  constructor(longest: number) {
    this.#longest = longest
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return
    if (this.length < startLength) {
      this.#start = Buffer.concat([this.#start, part.subarray(0, startLength - this.length)])
    }
    this.length += part.length
    // One byte more than the longest line: it may be the carriage return.
    if (this.length > this.#longest + 1) this.#parts = []
    else this.#parts.push(part)
  }

  take(line: number): RawLine {
    const all = Buffer.concat(this.#parts)
    const bytes = all.at(-1) === carriageReturn ? all.subarray(0, -1) : all
    const isWhole = all.length === this.length && bytes.length <= this.#longest
    const length = isWhole ? bytes.length : this.length
    const raw = { line, bytes: isWhole ? bytes : null, start: this.#start, length }
    this.length = 0
    this.#parts = []
    this.#start = Buffer.alloc(0)
    return raw
  }
}
