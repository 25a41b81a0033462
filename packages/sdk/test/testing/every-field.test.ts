import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  type GraphQLOutputType,
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { isEntity } from '../../src/testing/made-up.ts'
import { rooms } from '../../src/testing/rooms/index.ts'
import { mockSchema } from '../../src/testing/schema.ts'
import { type Thing, entity, isThing } from '../../src/testing/thing.ts'
import { createWorld } from '../../src/testing/world.ts'
import { vocabularies } from '../../src/testing/find-by.ts'

const schema = mockSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

const wellFormed: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string' && value !== '',
  String: (value) => typeof value === 'string' && value !== '',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isSafeInteger(value),
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) => typeof value === 'string' && new Date(value).toISOString() === value,
  Decimal: (value) => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value),
  CountryCode: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
}

/** Why a value is not of a type; empty when it is. */
const misfits = (value: unknown, type: GraphQLOutputType, where: string): string[] => {
  if (value === null) return isNonNullType(type) ? [`${where} is null`] : []
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    if (!Array.isArray(value)) return [`${where} is no list`]
    return value.flatMap((each, index) => misfits(each, nullable.ofType, `${where}.${index}`))
  }
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValue(String(value)) ? [] : [`${where} is ${String(value)}`]
  if (isObjectType(named)) {
    const isConnection = 'pageInfo' in named.getFields()
    const all = isConnection ? value : [value]
    const wanted = isConnection ? getNamedType(named.getFields()['nodes']!.type).name : named.name
    const fits = Array.isArray(all) && all.every((each) => isThing(each) && each.type === wanted)
    return fits ? [] : [`${where} is not of ${wanted}`]
  }
  if (isAbstractType(named)) return isThing(value) ? [] : [`${where} is no thing`]
  return wellFormed[named.name]?.(value) ? [] : [`${where} is ${JSON.stringify(value)}`]
}

describe.each([
  { seed: 1, nulls: 0 },
  { seed: 2, nulls: 0.5 },
  { seed: 3, nulls: 1 },
])('with $seed as the seed and a share of $nulls nulls', ({ seed, nulls }) => {
  const world = createWorld(schema, { seed, nulls, size: 12 })

  it.each(types.filter(isObjectType))('makes up every field of %s', (type) => {
    const things: readonly Thing[] = isEntity(schema, type.name)
      ? [...world.all(type.name).slice(0, 20), ...others(type.name)]
      : [1, 2, 3].map((number) => ({ type: type.name, key: `somewhere.${number}`, fields: {} }))
    const problems = things.flatMap((thing) =>
      Object.values(type.getFields())
        .filter(({ name }) => !isMadeElsewhere(type.name, name))
        .flatMap((field) => misfits(world.get(thing, field.name), field.type, `${thing.key}.${field.name}`)),
    )
    expect(problems).toEqual([])
  })

  /** One that is in no list. */
  const others = (type: string): Thing[] => (vocabularies.has(type) ? [] : [entity(type, 'xyz')])
})

/** What is made with the thing that it belongs to, or with the page that it is part of. */
const isMadeElsewhere = (type: string, field: string): boolean =>
  type === 'Query' ||
  type === 'PageInfo' ||
  /(Connection|Edge)$/.test(type) ||
  `${type}.${field}` === 'DuplicateOrganizations.matchedNames'

describe('the rooms', () => {
  const inputs = types.filter(isInputObjectType)

  it('know every condition of every filter', () => {
    const unknown = inputs
      .filter(({ name }) => name.endsWith('Filter'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const))
      .filter(([filter, condition]) => condition !== 'ids' && rooms.conditions[filter]?.[condition] === undefined)
    expect(unknown).toEqual([])
  })

  it('know every order of every list', () => {
    const unknown = types
      .filter(isEnumType)
      .filter(({ name }) => name.endsWith('OrderField'))
      .flatMap((type) => type.getValues().map(({ name }) => [type.name.replace(/Field$/, ''), name] as const))
      .filter(([order, value]) => rooms.orders[order]?.[value] === undefined)
    expect(unknown).toEqual([])
  })

  it('know no field that the schema has not', () => {
    const known = Object.entries(rooms.fields).flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => [type, field] as const),
    )
    expect(known.filter(([type, field]) => !(field in fieldsOf(type)))).toEqual([])
  })

  const fieldsOf = (name: string): object => {
    const type = schema.getType(name)
    return isObjectType(type) ? type.getFields() : {}
  }
})

it('has the schema that is committed', () => {
  const committed = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'))
  expect(types.map(({ name }) => name)).toEqual(
    Object.keys(committed.getTypeMap()).filter((name) => !name.startsWith('__')),
  )
})
