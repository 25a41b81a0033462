import { type GraphQLOutputType, getNamedType, getNullableType, isListType, isObjectType } from 'graphql'
import { isEntity } from './made-up.ts'
import { isPlainObject } from './selections.ts'
import { type Thing, type World, entity, isThing } from './thing.ts'

/** What an override says, by the names in the answer. */
export type Given = Readonly<Record<string, unknown>>

/** A thing at a place in an answer, with what an override says of it there. */
export interface Placed {
  readonly thing: Thing
  readonly given: Given | undefined
}

/** Puts a value into its place, together with what is said of it there. */
export const place = (world: World, value: unknown, given: unknown, type: GraphQLOutputType, way: string): unknown => {
  const nullable = getNullableType(type)
  if (given === null || given instanceof Error) return given
  if (isListType(nullable)) {
    const values = Array.isArray(value) ? value : []
    const all = Array.isArray(given) ? padded(world, values, given.length, getNamedType(type).name, way) : values
    const givenAt = (index: number): unknown => (Array.isArray(given) ? given[index] : undefined)
    return all.map((each, index) => place(world, each, givenAt(index), nullable.ofType, `${way}.${index}`))
  }
  if (isPlainObject(given)) return { thing: chosen(world, value, given, getNamedType(type).name, way), given }
  return isThing(value) ? { thing: value, given: undefined } : value
}

/** The thing that an override means: the one with its id, else the one that is there, else another. */
export const chosen = (world: World, value: unknown, given: Given, typeName: string, way: string): Thing => {
  const found = typeof given['id'] === 'string' ? world.find(given['id']) : null
  const there = isThing(value) ? value : null
  const type = typeMeant(world, given, typeName, found ?? there)
  if (found?.type === type) return found
  if (typeof given['id'] === 'string') return { type, key: given['id'], fields: { id: given['id'] } }
  return there?.type === type ? there : another(world, type, way)
}

/** Where the schema has an interface, an override may say which type it means; commitments are meant most often. */
const typeMeant = (world: World, { __typename }: Given, typeName: string, thing: Thing | null): string => {
  if (isObjectType(world.schema.getType(typeName))) return typeName
  return typeof __typename === 'string' ? __typename : (thing?.type ?? 'Commitment')
}

const another = (world: World, type: string, way: string): Thing => {
  const blank = { type, key: way, fields: {} }
  return isEntity(world.schema, type) ? world.random(blank, 'which').pick(world.all(type)) : blank
}

/** So many of a type: those that are there, then others that are not among them. */
export const padded = (
  world: World,
  values: readonly unknown[],
  count: number,
  type: string,
  way: string,
): readonly unknown[] => {
  const there = new Set(values.map((value) => (isThing(value) ? value.key : null)))
  const others = isEntity(world.schema, type) ? world.all(type).filter(({ key }) => !there.has(key)) : []
  const blanks = Array.from({ length: count }, (_, index) =>
    isEntity(world.schema, type) ? entity(type, `${way}.${index}`) : { type, key: `${way}.${index}`, fields: {} },
  )
  return [...values, ...others, ...blanks].slice(0, count)
}
