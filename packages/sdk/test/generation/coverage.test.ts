import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { TypeInfo, buildSchema, getNamedType, isObjectType, visit, visitWithTypeInfo } from 'graphql'
import { operationsOf, readDomains, wholeDocument } from '../../codegen/operations.ts'
import { methodName } from '../../codegen/methods.ts'
import { methods } from '../../src/generated/methods.ts'

const sdk = fileURLToPath(new URL('../..', import.meta.url))
const schema = buildSchema(readFileSync(`${sdk}/../../schema/api.graphql`, 'utf8'))
const whole = wholeDocument(schema, readDomains(`${sdk}/operations`))

/** What operations leave out, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'Query.node': 'is asked through `nodes`, many at a time',
}

const asked = new Set<string>()
const info = new TypeInfo(schema)
visit(
  whole,
  visitWithTypeInfo(info, {
    Field: ({ name }) => void asked.add(`${info.getParentType()!.name}.${name.value}`),
  }),
)

/** Where questions begin, and every list that something lends to something else. */
const entrances = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  .filter(({ type, field }) => type === schema.getQueryType() || getNamedType(field.type).name.endsWith('Connection'))
  .map(({ type, field }) => `${type.name}.${field.name}`)

describe('the operations', () => {
  it('ask for every root field and every list', () => {
    expect(entrances.filter((field) => !asked.has(field) && !(field in leftOut))).toEqual([])
  })

  it('leave out only what is there', () => {
    expect(entrances).toEqual(expect.arrayContaining(Object.keys(leftOut)))
  })

  it('are the methods of the client', () => {
    expect(Object.keys(methods)).toEqual(operationsOf(whole).map(methodName))
  })
})
