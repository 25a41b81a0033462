import { describe, expect, it } from '@jest/globals'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { examples } from '../src/index.ts'

const operationsOf = (query: string): OperationDefinitionNode[] =>
  parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)

describe.each(examples)('the example $name', ({ query, variables }) => {
  it('begins with the question that it answers', () => {
    expect(query).toMatch(/^# (What|Which|Who|How)\b[^?]*\?/)
  })

  it('is one query with a name, for its tab', () => {
    const operations = operationsOf(query)
    expect(operations).toHaveLength(1)
    expect(operations[0]?.name?.value).toMatch(/^[A-Z]/)
  })

  it('declares the variables that it comes with', () => {
    const declared = operationsOf(query).flatMap(({ variableDefinitions = [] }) =>
      variableDefinitions.map(({ variable }) => variable.name.value),
    )
    expect(declared).toEqual(expect.arrayContaining(Object.keys(variables)))
  })
})
