import {
  type GraphQLInterfaceType,
  type GraphQLNamedOutputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { addDays, dayBetween, momentBetween, today } from './days.ts'
import type { Random } from './random.ts'
import { type Arguments, type Asked, type Rule, type Thing, isThing } from './thing.ts'
import { place, prose, sentence, slugOf, title } from './words.ts'

/** What a field answers that no room has a rule for: a value of its type that goes with its name. */
export const madeUp = (asked: Asked, field: string, type: GraphQLOutputType): unknown => {
  const { thing, args, random } = asked
  const nullable = getNullableType(type)
  const named = getNamedType(type)
  const way = wayTo(thing, field, args)
  const itemType = isListType(nullable) ? named : connectionItem(named)
  if (itemType === null) return byName[`${named.name} ${field}`]?.(asked) ?? one(asked, field, named, way)
  if (field === 'userErrors') return [] // what a mutation answers when it goes well
  const counted = Array.from({ length: random.between(1, 3) }, (_, index) => index)
  return unique(counted.map((index) => one(asked, field, itemType, `${way}.${index}`)))
}

/** The key of what stands in a field and is no entity; the pages of a list are of one list. */
export const wayTo = (thing: Thing, field: string, args: Arguments): string => {
  const others = Object.entries(args).filter(([name]) => !paging.has(name))
  return `${thing.key}.${field}${others.length === 0 ? '' : JSON.stringify(others)}`
}

const paging = new Set(['first', 'after', 'last', 'before'])

/** The type of the entries, where a type is a connection; otherwise null. */
export const connectionItem = (type: GraphQLNamedType): GraphQLNamedOutputType | null => {
  const fields = isObjectType(type) ? type.getFields() : {}
  return fields['pageInfo'] && fields['nodes'] ? getNamedType(fields['nodes'].type) : null
}

const one = (asked: Asked, field: string, type: GraphQLNamedType, way: string): unknown => {
  const { world, random } = asked
  if (isEnumType(type)) return random.pick(type.getValues()).value
  if (isScalarType(type)) return (scalars[type.name] ?? textOf(field))(asked, type)
  const concrete = isAbstractType(type) ? random.pick(implementers(world.schema, type)) : type.name
  if (isEntity(world.schema, concrete)) return random.pick(world.all(concrete))
  return { type: concrete, key: way, fields: {} }
}

const implementers = (schema: GraphQLSchema, type: GraphQLInterfaceType | GraphQLUnionType): string[] =>
  schema.getPossibleTypes(type).map(({ name }) => name)

/** The types that have a global id. */
export const entityTypes = (schema: GraphQLSchema): string[] => {
  const node = schema.getType('Node')
  return isAbstractType(node) ? implementers(schema, node) : []
}

export const isEntity = (schema: GraphQLSchema, type: string): boolean => entityTypes(schema).includes(type)

const unique = (values: readonly unknown[]): unknown[] => {
  const keys = values.map((value) => (isThing(value) ? value.key : value))
  return values.filter((_, index) => keys.indexOf(keys[index]) === index)
}

const scalars: Readonly<Record<string, (asked: Asked, type: GraphQLScalarType) => unknown>> = {
  Boolean: ({ random }) => random.chance(0.5),
  Int: ({ random }) => random.between(0, 40),
  Float: ({ random }) => random.below(101) / 100,
  ID: ({ thing }) => thing.key,
  Date: ({ random }) => dayBetween(random, '2018-01-01', today),
  DateTime: ({ random }) => momentBetween(random, '2018-01-01', today),
  Decimal: ({ random }) => String(random.between(1, 5000) * 500),
  CountryCode: ({ world, random }) => world.text(random.pick(world.all('Country')), 'code'),
}

const textOf =
  (field: string) =>
  (asked: Asked): string =>
    /Url$|^url$|^website$/.test(field) ? address(asked) : sentence(asked.random)

const address = ({ random }: Asked): string => `https://${slugOf(place(random))}.example/`

/** Fields that mean the same wherever they stand, with their type. */
const byName: Readonly<Record<string, Rule>> = {
  'String title': ({ random }) => title(random),
  'String name': ({ random }) => title(random),
  'String description': ({ random }) => prose(random, 2),
  'String language': () => 'en',
  'DateTime createdAt': ({ random }) => momentBetween(random, '2018-01-01', '2025-12-31'),
  'DateTime updatedAt': ({ thing, world, random }) => since(world.text(thing, 'createdAt'), random),
}

/** A moment on a later day than another; the same when there is no later day. */
export const since = (moment: string | null, random: Random): string => {
  const from = moment ?? '2022-01-01T00:00:00.000Z'
  const next = addDays(from.slice(0, 10), 1)
  return next > today ? from : momentBetween(random, next, today)
}
