import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { naturalKey, vocabularies } from './find-by.ts'
import { connectionItem, entityTypes, madeUp } from './made-up.ts'
import { createRandom } from './random.ts'
import { rooms } from './rooms/index.ts'
import { type Thing, type World, entity, idPrefix, isThing } from './thing.ts'

export interface WorldOptions {
  readonly seed: number
  readonly size: number
  /** How often what may be null is null, 0 to 1. */
  readonly nulls: number
}

/** A registry that nobody wrote: it exists as far as it is asked for, and the order of the questions does not matter. */
export const createWorld = (schema: GraphQLSchema, { seed, size, nulls }: WorldOptions): World => {
  const pools = new Map<string, readonly Thing[]>()
  const world: World = {
    schema,
    size,
    random: ({ type, key }, question) => createRandom(seed, type, key, question),
    isNull: (thing, field) => world.random(thing, `${field}?`).chance(nulls),
    get: (thing, field, args = {}) => {
      if (field in thing.fields) return thing.fields[field]
      const known = naturalKey(thing, field)
      if (known !== undefined) return known
      const asked = { thing, args, world, random: world.random(thing, field) }
      const rule = rooms.fields[thing.type]?.[field]
      if (rule !== undefined) return rule(asked)
      const type = fieldType(schema, thing.type, field)
      return mayBeNull(type) && world.isNull(thing, field) ? null : madeUp(asked, field, type)
    },
    text: (thing, field) => ifText(world.get(thing, field)),
    thing: (thing, field) => ifThing(world.get(thing, field)),
    things: (thing, field) => ifThings(world.get(thing, field)),
    all: (type) => {
      const known = pools.get(type)
      if (known !== undefined) return known
      const made = rooms.all[type]?.(world) ?? Array.from({ length: size }, (_, index) => entity(type, index + 1))
      pools.set(type, made)
      return made
    },
    find: (id) => {
      const type = typeOfId(schema, id)
      if (type === null) return null
      const listed = world.all(type).find(({ key }) => key === id)
      return listed ?? (vocabularies.has(type) ? null : entity(type, id.slice(idPrefix(type).length + 1)))
    },
  }
  return world
}

/** The type that a global id belongs to: that with the longest prefix; null when no type has this prefix. */
export const typeOfId = (schema: GraphQLSchema, id: string): string | null =>
  entityTypes(schema)
    .filter((type) => id.startsWith(`${idPrefix(type)}_`))
    .reduce<string | null>((longest, type) => (longest !== null && longest.length > type.length ? longest : type), null)

const fieldType = (schema: GraphQLSchema, typeName: string, field: string): GraphQLOutputType => {
  const type = schema.getType(typeName)
  const found = isObjectType(type) ? type.getFields()[field] : undefined
  if (found === undefined) throw new TypeError(`${typeName} has no field ${field}`)
  return found.type
}

/** Lists are there: they are null only when the server that lends them fails. */
const mayBeNull = (type: GraphQLOutputType): boolean =>
  !isNonNullType(type) && !isListType(type) && connectionItem(getNamedType(type)) === null

const ifText = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const ifThing = (value: unknown): Thing | null => (isThing(value) ? value : null)
const ifThings = (value: unknown): readonly Thing[] => (Array.isArray(value) ? value.filter(isThing) : [])
