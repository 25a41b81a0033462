import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse } from 'graphql'
import { incompatibilities } from '../../codegen/compatibility.ts'

const then = `
  type Query { reefs(filter: ReefFilter, state: ReefState): [Reef!]! }
  type Reef { id: ID! name: String depth: Int }
  enum ReefState { GROWING BLEACHED }
  input ReefFilter { states: [ReefState!] deeper: Int inner: ReefFilter }
`
const operations = parse(`
  query Reefs($filter: ReefFilter, $state: ReefState) { reefs(filter: $filter, state: $state) { id name } }
`)

/** What is wrong for the clients of then when this part of the schema becomes that. */
const after = (part: string, becomes: string): string[] => {
  expect(then).toContain(part)
  return incompatibilities(operations, buildSchema(then), buildSchema(then.replace(part, becomes)))
}

describe('clients go on with', () => {
  it.each([
    ['a schema that is the same', 'id: ID!', 'id: ID!'],
    ['a new field', 'id: ID!', 'id: ID! colour: String'],
    ['a field that is never null any more', 'name: String', 'name: String!'],
    ['a field gone that they do not ask for', 'depth: Int', ''],
    ['a new value of an enum', 'GROWING', 'GROWING UNKNOWN'],
    ['a new condition', 'deeper: Int', 'deeper: Int higher: Int'],
    ['a new condition with a default', 'deeper: Int', 'deeper: Int higher: Int! = 0'],
    ['a single value that became a list', 'deeper: Int', 'deeper: [Int!]'],
    ['a new argument', 'state: ReefState)', 'state: ReefState, limit: Int)'],
  ])('%s', (_, part, becomes) => {
    expect(after(part, becomes)).toEqual([])
  })
})

describe('clients break on', () => {
  it.each([
    ['a field that is gone', 'name: String', '', 'Cannot query field "name" on type "Reef".'],
    ['a field that may be null now', 'id: ID!', 'id: ID', 'Reef.id was ID! and is ID.'],
    ['a list whose entries may be null now', '[Reef!]!', '[Reef]!', 'Query.reefs was [Reef!]! and is [Reef]!.'],
    ['a field of another type', 'name: String', 'name: [String!]', 'Reef.name was String and is [String!].'],
    ['a value of an enum that is gone', 'BLEACHED', '', 'ReefState.BLEACHED is no value any more.'],
    ['a condition that is gone', 'deeper: Int', '', 'ReefFilter.deeper is gone.'],
    ['a condition that is required now', 'deeper: Int', 'deeper: Int!', 'ReefFilter.deeper was Int and is Int!.'],
    [
      'a new condition that is required',
      'deeper: Int',
      'deeper: Int higher: Int!',
      'ReefFilter.higher is new and required.',
    ],
    [
      'a list that became a single value',
      '[ReefState!]',
      'ReefState',
      'ReefFilter.states was [ReefState!] and is ReefState.',
    ],
  ])('%s', (_, part, becomes, problem) => {
    expect(after(part, becomes)).toEqual([problem])
  })

  it('an argument that is required now', () => {
    expect(after('state: ReefState)', 'state: ReefState, limit: Int!)')).toEqual([
      'Field "reefs" argument "limit" of type "Int!" is required, but it was not provided.',
    ])
  })
})
