import { decodeId } from '../../packages/kernel/src/index.ts'
import type { Json } from './operations/operation.ts'

/**
 * Brings the answers of all contenders into one shape. Documents help with aliases: an object that has nothing but `_`
 * or `nodes` stands for its value, `name__first` for the first of a list, `name__x` and `name__y` for parts of one list.
 * Lists are sorted where their order means nothing.
 */
export const canonical = (value: Json, unordered = false): Json => {
  const shape = shapeOf(value)
  return unordered ? sorted(shape) : shape
}

const shapeOf = (value: Json): Json => {
  if (typeof value === 'string') return textOf(value)
  if (isList(value)) return value.map(shapeOf)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).toSorted(([one], [other]) => compare(one, other))
  const [only] = entries
  const isWrapping = entries.length === 1 && (only?.[0] === '_' || only?.[0] === 'nodes')
  return isWrapping ? shapeOf(only![1]) : withoutParts(entries) // one entry, which is the first
}

const withoutParts = (entries: readonly (readonly [string, Json])[]): Json => {
  const result: Record<string, Json> = {}
  for (const [name, value] of entries) {
    const [stem = name, part] = name.split('__')
    const shape = shapeOf(value)
    if (part === undefined) result[stem] = shape
    else if (part === 'first') result[stem] = asList(shape)[0] ?? null
    else result[stem] = [...asList(result[stem] ?? []), ...asList(shape)]
  }
  return result
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const asList = (value: Json): readonly Json[] => (isList(value) ? value : [value])

const momentShape = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/
const idShape = /^([a-z]+(?:_[a-z]+)*)_[0-7][\da-hjkmnp-tv-z]{25}$/

/** Global ids as UUIDs, moments in UTC. */
const textOf = (text: string): string => {
  if (momentShape.test(text)) return new Date(text).toISOString()
  const prefix = idShape.exec(text)?.[1]
  return prefix === undefined ? text : decodeId(typeName(prefix), text)
}

/** `action_network` → `ActionNetwork` */
const typeName = (prefix: string): string =>
  prefix.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

const sorted = (value: Json): Json => {
  if (isList(value)) {
    return value.map(sorted).toSorted((one, other) => compare(JSON.stringify(one), JSON.stringify(other)))
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sorted(inner)]))
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
