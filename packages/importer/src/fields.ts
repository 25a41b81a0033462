import { quote } from '@pledgegraph/kernel'
import type { Note } from './oddities.ts'
import { type CleanText, cleanLine, cleanText } from './text.ts'

/** A record that cannot be taken in. The message names the field, the value and what would be right. */
export class WrongRecord extends Error {
  override readonly name = 'WrongRecord'
}

type JsonObject = Readonly<Record<string, unknown>>

/** Far more than any form takes. Without an end, one enormous record would fill the memory with its oddities. */
const longestText = 1_000_000
const longestList = 10_000
const mostUnknown = 100

/**
 * The fields of one JSON object from a stranger. Reading one checks its type, cleans its text and takes down what was
 * repaired; a field that is missing reads as null. In the end it is known which fields nobody asked for.
 *
 * Everything that reads throws WrongRecord at a value of the wrong type.
 */
export class Fields {
  readonly note: Note
  readonly #record: JsonObject
  readonly #path: string
  readonly #asked = new Set<string>()
  readonly #children: Fields[] = []

  /** @throws WrongRecord when the record is no JSON object. */
  constructor(record: unknown, note: Note, path = '') {
    if (!isObject(record)) throw wrong(path === '' ? 'the record' : path, 'a JSON object', record)
    this.#record = record
    this.#path = path
    this.note = note
  }

  /** Where a field is, for what is noted about it: `deliverables[0].date`. */
  path(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`
  }

  /** Whether the record has the field, whatever is in it. */
  has(name: string): boolean {
    return Object.hasOwn(this.#record, name)
  }

  /** Several lines of text. */
  text(name: string): string | null {
    return this.#text(name, cleanText)
  }

  /** One line of text. */
  line(name: string): string | null {
    return this.#text(name, cleanLine)
  }

  /** One line of text without which the record is refused, as it is when the line is longer than `longest`. */
  requiredLine(name: string, longest: number): string {
    const text = this.line(name)
    if (text === null) throw wrong(this.path(name), 'text that is not blank', this.#record[name])
    if (text.length > longest) throw wrong(this.path(name), `at most ${longest} characters`, text)
    return text
  }

  /** A list of lines; a line by itself counts as a list of one. */
  lines(name: string): string[] {
    const value = this.#value(name)
    if (typeof value === 'string') {
      const line = this.#clean(value, this.path(name), cleanLine)
      return line === null ? [] : [line]
    }
    return this.#list(name).flatMap((item, index) => {
      const field = `${this.path(name)}[${index}]`
      if (typeof item !== 'string') throw wrong(field, 'text', item)
      return this.#clean(item, field, cleanLine) ?? []
    })
  }

  numbersOrTexts(name: string): (string | number)[] {
    return this.#list(name).map((item, index) => {
      if (typeof item === 'number' || typeof item === 'string') return item
      throw wrong(`${this.path(name)}[${index}]`, 'a number', item)
    })
  }

  objects(name: string): Fields[] {
    const path = this.path(name)
    const objects = this.#list(name).map((item, index) => new Fields(item, this.note, `${path}[${index}]`))
    this.#children.push(...objects)
    return objects
  }

  /** Marks a field that the draft has no place for as known, and takes down what it says if it says anything. */
  onlyVerbatim(name: string): void {
    const value = this.#value(name)
    if (saysSomething(value)) this.note('ONLY_VERBATIM', this.path(name), asText(value))
  }

  /** Marks a field as known when its value says what is already known from another field. */
  redundant(name: string, isRedundant: (value: unknown) => boolean): void {
    if (!isRedundant(this.#value(name))) this.onlyVerbatim(name)
  }

  /** Takes down every field that was not asked for; one that all items of a list have, once. */
  noteUnknown(noted: Set<string> = new Set()): void {
    for (const [name, value] of Object.entries(this.#record)) {
      const field = this.path(name).replace(/\[\d+\]/g, '[]')
      if (this.#asked.has(name) || noted.has(field)) continue
      noted.add(field)
      if (noted.size <= mostUnknown) this.note('UNKNOWN_FIELD', field, asText(value))
    }
    for (const child of this.#children) child.noteUnknown(noted)
    if (this.#path === '' && noted.size > mostUnknown) {
      this.note('UNKNOWN_FIELD', '…', `${noted.size - mostUnknown} more fields`)
    }
  }

  #value(name: string): unknown {
    this.#asked.add(name)
    return Object.hasOwn(this.#record, name) ? (this.#record[name] ?? null) : null
  }

  #text(name: string, clean: (raw: string) => CleanText): string | null {
    const value = this.#value(name)
    if (value === null) return null
    if (typeof value !== 'string') throw wrong(this.path(name), 'text or null', value)
    return this.#clean(value, this.path(name), clean)
  }

  #clean(raw: string, field: string, clean: (raw: string) => CleanText): string | null {
    if (raw.length > longestText) throw wrong(field, `at most ${longestText} characters`, `${raw.slice(0, 40)}…`)
    const { text, repairs } = clean(raw)
    if (repairs.length > 0) this.note('REPAIRED_TEXT', field, `${repairs.join(', ')}: ${repairedPart(raw, text ?? '')}`)
    return text
  }

  #list(name: string): unknown[] {
    const value = this.#value(name)
    if (value === null) return []
    if (!Array.isArray(value)) throw wrong(this.path(name), 'a list or null', value)
    if (value.length > longestList) {
      throw new WrongRecord(`${this.path(name)}: expected at most ${longestList} entries, found ${value.length}.`)
    }
    return value
  }
}

/** The text from a little before the first repair, for people to see what was done. */
const repairedPart = (raw: string, text: string): string => {
  const before = raw.trimStart()
  let first = 0
  while (first < text.length && before[first] === text[first]) first += 1
  return first > 40 ? `…${text.slice(first - 30)}` : text
}

/** Whether this is what JSON calls an object. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrong = (field: string, expected: string, found: unknown): WrongRecord =>
  new WrongRecord(`${field}: expected ${expected}, found ${found === undefined ? 'nothing' : quote(found)}.`)

const saysSomething = (value: unknown): boolean =>
  value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0)

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
