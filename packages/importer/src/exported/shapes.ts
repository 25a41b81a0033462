import { quote } from '@pledgegraph/kernel'
import { WrongRecord, isObject } from '../fields.ts'
import type { Note } from '../oddities.ts'

/** A value of a line, checked; what is missing is null. Throws WrongRecord with the field, the value and what would be right. */
export type Shape<Value> = (value: unknown, field: string, note: Note) => Value

/** What a shape makes of a value. */
export type ValueOf<Of> = Of extends Shape<infer Value> ? Value : never

const longestText = 1_000_000
const longestList = 10_000

export const wrong = (field: string, expected: string, found: unknown): WrongRecord =>
  new WrongRecord(`${field}: expected ${expected}, found ${found === null ? 'nothing' : quote(found)}.`)

/** Text as it is: an export has been cleaned before, and comes back as it was. */
export const text: Shape<string> = (value, field) => {
  if (typeof value !== 'string' || value === '') throw wrong(field, 'text that is not empty', value)
  if (value.length > longestText) throw wrong(field, `at most ${longestText} characters`, `${value.slice(0, 40)}…`)
  if (value.includes('\0') || !value.isWellFormed()) throw wrong(field, 'text that can be stored', value)
  return value
}

/** Text that a test accepts. */
export const textLike =
  (expected: string, fits: (value: string) => boolean): Shape<string> =>
  (value, field) => {
    if (typeof value === 'string' && fits(value)) return value
    throw wrong(field, expected, value)
  }

export const oneOf =
  <const Values extends readonly string[]>(values: Values): Shape<Values[number]> =>
  (value, field) => {
    const found = values.find((each) => each === value)
    if (found !== undefined) return found
    throw wrong(field, `one of ${values.join(', ')}`, value)
  }

export const trueOrFalse: Shape<boolean> = (value, field) => {
  if (typeof value === 'boolean') return value
  throw wrong(field, 'true or false', value)
}

export const wholeNumber =
  (from: number, to = 2_147_483_647): Shape<number> =>
  (value, field) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value
    throw wrong(field, `a whole number from ${from} to ${to}`, value)
  }

export const nullable =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value, field, note) =>
    value === null ? null : shape(value, field, note)

/** A list that is missing is empty. */
export const list =
  <Value>(shape: Shape<Value>): Shape<Value[]> =>
  (value, field, note) => {
    if (value === null) return []
    if (!Array.isArray(value)) throw wrong(field, 'a list', value)
    if (value.length > longestList) {
      throw new WrongRecord(`${field}: expected at most ${longestList} entries, found ${value.length}.`)
    }
    return value.map((item: unknown, index) => shape(item, `${field}[${index}]`, note))
  }

/** A list in which nothing is twice, as `identity` tells. */
export const setOf =
  <Value>(shape: Shape<Value>, identity: (value: Value) => unknown = (value) => value): Shape<Value[]> =>
  (value, field, note) => {
    const values = list(shape)(value, field, note)
    const seen = new Set<unknown>()
    for (const [index, each] of values.entries()) {
      if (seen.has(identity(each))) throw wrong(`${field}[${index}]`, 'each entry once', identity(each))
      seen.add(identity(each))
    }
    return values
  }

/** Fields that nobody knows are taken down. */
export const object =
  <const Fields extends Readonly<Record<string, Shape<unknown>>>>(
    fields: Fields,
  ): Shape<{ readonly [Name in keyof Fields]: ValueOf<Fields[Name]> }> =>
  (value, field, note) => {
    if (!isObject(value)) throw wrong(field === '' ? 'the line' : field, 'a JSON object', value)
    const path = (name: string): string => (field === '' ? name : `${field}.${name}`)
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) note('UNKNOWN_FIELD', path(name), JSON.stringify(value[name]))
    }
    const read = Object.entries(fields).map(([name, shape]) => {
      const given = Object.hasOwn(value, name) ? (value[name] ?? null) : null
      return [name, shape(given, path(name), note)]
    })
    // One entry for each field, of its shape.
    return Object.fromEntries(read) as { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> }
  }
