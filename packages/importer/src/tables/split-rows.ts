/** One row of a table, cut off but not yet taken apart. */
export interface RawRow {
  /** Where it begins; the first line is 1. */
  readonly line: number
  /** Without the line break; null when it is longer than allowed. */
  readonly bytes: Buffer | null
  /** In bytes, without the line break. */
  readonly length: number
  readonly damage: Damage | null
}

/** What is wrong with the quotation marks of a row. */
export interface Damage {
  readonly kind: 'TEXT_BEHIND_CLOSING_MARK' | 'MARK_WITHIN_VALUE' | 'NOT_CLOSED'
  /** Where the damage is; a row can have many lines. */
  readonly line: number
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const mark = 0x22

/** Where in a row a byte stands. */
type State = 'START' | 'PLAIN' | 'QUOTED' | 'BEHIND_MARK' | 'DAMAGED'

/**
 * Cuts bytes into the rows of a table: at line breaks that stand in no quoted value. A row longer than `longest` bytes
 * is counted and not kept, so that memory stays flat whatever comes. Behind damaged quoting the next line begins a new
 * row; a mark that is never closed takes the rest of the table with it.
 *
 * Parsers of tables stop at the first damage or go on within the quoted value, and drop what they hold when a row is
 * too long; here every row behind counts.
 */
export class RowSplitter {
  readonly #longest: number
  /** By byte: 0 for one that is a value's own wherever it stands, 2 for a delimiter, 1 for the other signs. */
  #meanings = new Uint8Array(256)
  #line = 1
  #firstLine = 1
  #state: State = 'START'
  #damage: Damage | null = null
  #parts: Uint8Array[] = []
  #length = 0
  #isBehindCarriageReturn = false

  constructor(delimiters: readonly string[], longest: number) {
    this.#longest = longest
    this.expect(delimiters)
  }

  /** Says what can stand before a quoted value; to be narrowed down once the header has told which it is. */
  expect(delimiters: readonly string[]): void {
    this.#meanings = new Uint8Array(256)
    for (const delimiter of delimiters) this.#meanings[delimiter.charCodeAt(0)] = 2
    for (const sign of [lineFeed, carriageReturn, mark]) this.#meanings[sign] = 1
  }

  async *rows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawRow> {
    for await (const chunk of chunks) yield* this.#cut(chunk)
    if (this.#length === 0) return
    if (this.#state === 'QUOTED') this.#damage = { kind: 'NOT_CLOSED', line: this.#firstLine }
    yield this.#take()
  }

  *#cut(chunk: Uint8Array): Generator<RawRow> {
    const meanings = this.#meanings
    let from = 0
    let isWithinValue = false
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!
      // Nearly all bytes are such, so they have to cost nearly nothing.
      if (isWithinValue && meanings[byte] === 0) continue
      const isSecondHalf = byte === lineFeed && this.#isBehindCarriageReturn
      this.#isBehindCarriageReturn = byte === carriageReturn
      const isBreak = byte === lineFeed || byte === carriageReturn
      if (isBreak && this.#state !== 'QUOTED') {
        this.#keep(chunk.subarray(from, at))
        from = at + 1
        // A line feed behind a carriage return ended its line already.
        if (isSecondHalf) continue
        this.#line += 1
        yield this.#take()
      } else {
        if (isBreak && !isSecondHalf) this.#line += 1
        this.#step(byte)
      }
      isWithinValue = this.#state !== 'START' && this.#state !== 'BEHIND_MARK' && !this.#isBehindCarriageReturn
    }
    this.#keep(chunk.subarray(from))
  }

  /** What a byte that ends no row makes of the state. */
  #step(byte: number): void {
    if (this.#state === 'QUOTED') {
      if (byte === mark) this.#state = 'BEHIND_MARK'
    } else if (byte === mark) this.#meetMark()
    else if (this.#state !== 'DAMAGED') this.#meetOther(byte)
  }

  #meetMark(): void {
    if (this.#state === 'START' || this.#state === 'BEHIND_MARK') this.#state = 'QUOTED'
    else if (this.#state === 'PLAIN') this.#breakAt('MARK_WITHIN_VALUE')
  }

  #meetOther(byte: number): void {
    if (this.#meanings[byte] === 2) this.#state = 'START'
    else if (this.#state === 'BEHIND_MARK') this.#breakAt('TEXT_BEHIND_CLOSING_MARK')
    else this.#state = 'PLAIN'
  }

  #breakAt(kind: Damage['kind']): void {
    this.#state = 'DAMAGED'
    this.#damage = { kind, line: this.#line }
  }

  #keep(part: Uint8Array): void {
    if (part.length === 0) return
    this.#length += part.length
    if (this.#length > this.#longest) this.#parts = []
    else this.#parts.push(part)
  }

  #take(): RawRow {
    const isWhole = this.#length <= this.#longest
    const row: RawRow = {
      line: this.#firstLine,
      bytes: isWhole ? Buffer.concat(this.#parts) : null,
      length: this.#length,
      damage: this.#damage,
    }
    this.#firstLine = this.#line
    this.#state = 'START'
    this.#damage = null
    this.#parts = []
    this.#length = 0
    return row
  }
}
