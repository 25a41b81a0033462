import { describe, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import { type Answer, askAt } from './assemblies.ts'
import { givenRegistry } from './given-registry.ts'
import { openServer } from './open-server.ts'

const connection = await openDatabase()
await givenRegistry(connection.database)
const url = await openServer(connection)
const ask = askAt(`${url}/graphql`)

/** What the first use of a document answers, executed by graphql-js, and a later one, which is compiled. */
const firstAndLater = async (operation: string, variables: Record<string, unknown> = {}) => [
  await ask(operation, variables),
  await ask(operation, variables),
  await ask(operation, variables),
]

describe('an operation that was compiled', () => {
  it.each([
    ['data', '{ commitments(first: 3) { nodes { title leadOrganization { name } } totalCount } }', {}],
    ['an error with its place', '{ a: goal(number: 18) { label } b: goal(number: 14) { label } }', {}],
    ['a variable of a wrong type', 'query ($number: Int) { goal(number: $number) { label } }', { number: 'x' }],
    ['a variable that is missing', 'query ($id: ID!) { node(id: $id) { id } }', {}],
    [
      'a value that a scalar refuses',
      'query ($day: Date) { deliverables(filter: { overdueAsOf: $day }) { totalCount } }',
      { day: '2023-02-29' },
    ],
    ['a default of a variable', 'query ($number: Int = 13) { goal(number: $number) { label } }', {}],
    ['introspection', '{ __schema { queryType { fields { name args { name defaultValue } } } } __typename }', {}],
    [
      'what a type is made of, scalars of our own among it',
      '{ __type(name: "Commitment") { fields { name type { name ofType { name } } } } goal(number: 14) { number } }',
      {},
    ],
    ['a document of two operations without a name', 'query A { __typename } query B { __typename }', {}],
  ])('answers the same as before, to the letter: %s', async (_, operation, variables) => {
    const [first, ...later] = await firstAndLater(operation, variables)
    for (const answer of later) expect(answer).toEqual(first)
  })

  it('answers each variables with their own data', async () => {
    const operation = 'query ($number: Int!) { goal(number: $number) { number } }'
    const numbers = Array.from({ length: 34 }, (_, index) => (index % 17) + 1)
    const answers = await Promise.all(numbers.map((number) => ask(operation, { number })))
    expect(answers).toEqual(numbers.map((number) => ({ data: { goal: { number } } })))
  })
})

describe('an operation by a name that is not its own', () => {
  it('is refused however often the document came', async () => {
    const named = async (operationName: string) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'query Goal { goal(number: 14) { number } }', operationName }),
      })
      return (await response.json()) as Answer
    }
    const refused = await named('Gaol')
    expect(refused.errors).toEqual([expect.objectContaining({ message: 'Unknown operation named "Gaol".' })])
    expect([await named('Goal'), await named('Goal')]).toEqual(
      Array.from({ length: 2 }, () => ({ data: { goal: { number: 14 } } })),
    )
    expect(await named('Gaol')).toEqual(refused)
  })
})
