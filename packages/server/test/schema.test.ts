import { describe, expect, it } from '@jest/globals'
import {
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { compose, domains, monolithSchema, printApi, subgraphSchema } from '../src/index.ts'

const monolith = monolithSchema(domains)
const composed = buildSchema(compose(domains).apiSdl)

/** Every coordinate of a schema that a description can stand at: types, fields, arguments, input fields, enum values. */
const coordinates = (schema: GraphQLSchema): Map<string, string | null | undefined> => {
  const found = new Map<string, string | null | undefined>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
    found.set(type.name, type.description)
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        found.set(`${type.name}.${field.name}`, field.description)
        for (const argument of field.args)
          found.set(`${type.name}.${field.name}(${argument.name})`, argument.description)
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) found.set(`${type.name}.${field.name}`, field.description)
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) found.set(`${type.name}.${value.name}`, value.description)
    }
  }
  return found
}

describe('the two assemblies', () => {
  it('have the same API', () => {
    expect(printApi(monolith)).toBe(printApi(composed))
  })

  it('lose nothing that a room declares', () => {
    const api = coordinates(monolith)
    const machinery = /^(_|federation__|link__)|^Query\._/
    for (const domain of domains) {
      const declared = [...coordinates(subgraphSchema(domain)).keys()].filter((name) => !machinery.test(name))
      // A room knows only the common types that it uses, so those can be missing from the API if nobody does.
      expect(declared.filter((name) => !api.has(name)).filter((name) => !unusedCommon(name))).toEqual([])
    }
  })
})

/** The shared scalars, enums and inputs that `common.graphql` offers to every room. */
const unusedCommon = (name: string): boolean => !composed.getType(name.split('.')[0]!) && !isDeclaredByARoom(name)
const isDeclaredByARoom = (name: string): boolean =>
  domains.some(({ typeDefs }) =>
    typeDefs.definitions.some((definition) => 'name' in definition && definition.name?.value === name.split('.')[0]),
  )

describe('the API', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    const silent = [...coordinates(monolith)].filter(([, description]) => !description).map(([name]) => name)
    expect(silent).toEqual([])
  })

  it('lets no list that hangs on something erase it when its arguments are refused', () => {
    const erasing = Object.values(monolith.getTypeMap()).flatMap((type) =>
      isObjectType(type) && type.name !== 'Query'
        ? Object.values(type.getFields()).flatMap((field) =>
            isNonNullType(field.type) && getNamedType(field.type).name.endsWith('Connection')
              ? [`${type.name}.${field.name}`]
              : [],
          )
        : [],
    )
    expect(erasing).toEqual([])
  })

  it('pages every connection the same way', () => {
    for (const type of Object.values(monolith.getTypeMap())) {
      if (!isObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        if (!getNamedType(field.type).name.endsWith('Connection')) continue
        expect({ field: `${type.name}.${field.name}`, arguments: field.args.map(({ name }) => name) }).toEqual({
          field: `${type.name}.${field.name}`,
          arguments: expect.arrayContaining(['first', 'after', 'last', 'before']),
        })
      }
    }
  })
})
