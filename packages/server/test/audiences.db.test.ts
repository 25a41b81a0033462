import { describe, expect, it } from '@jest/globals'
import { type Viewer, anonymous, operator } from '@pledgegraph/kernel'
import { openDatabase } from '@pledgegraph/testkit'
import { graphql } from 'graphql'
import { contextFactory, domains, monolithSchema } from '../src/index.ts'
import { givenRegistry } from './given-registry.ts'

const { database, statementsOf } = await openDatabase()
const { hidden, visible } = await givenRegistry(database)
const schema = monolithSchema(domains)
const createContext = contextFactory(domains, database)

const source = `query ($hidden: ID!, $visible: ID!) {
  hidden: commitment(id: $hidden) { title deliverables { totalCount nodes { id } } }
  visible: commitment(id: $visible) { title leadOrganization { ledCommitments(first: 100) { nodes { id } } } }
}`

const ask = async (viewer: Viewer, index: number): Promise<string> => {
  const variableValues = {
    hidden: hidden[index % hidden.length]!.id,
    visible: visible.Commitment[index % visible.Commitment.length]!,
  }
  return JSON.stringify(await graphql({ schema, source, variableValues, contextValue: createContext(viewer) }))
}

describe('requests that come together', () => {
  it('fail for themselves alone', async () => {
    const answer = async (id: string) => {
      const result = await graphql({
        schema,
        source: 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }',
        variableValues: { id },
        contextValue: createContext(anonymous),
      })
      return result.errors?.[0]?.message ?? result.data?.['node']
    }
    const ids = ['country_KEN', 'commitment_zzz', 'goal_14', 'organization_zzz', 'x', visible.Commitment[0]!]
    expect(await Promise.all(ids.map(answer))).toEqual([
      { id: 'country_KEN' },
      expect.stringContaining('"commitment_zzz" is not'),
      { id: 'goal_14' },
      expect.stringContaining('"organization_zzz" is not'),
      expect.stringContaining('"x" is not a global id'),
      { id: visible.Commitment[0] },
    ])
  })
})

describe('a thousand requests of two audiences at the same time', () => {
  const viewers = Array.from({ length: 1000 }, (_, index) => (index % 3 === 0 ? operator : anonymous))

  it('answer each audience as if it were alone', async () => {
    const count = hidden.length * visible.Commitment.length
    const alone = async (viewer: Viewer) => {
      const answers: string[] = []
      for (let index = 0; index < count; index++) answers.push(await ask(viewer, index))
      return answers
    }
    const expected = new Map([
      [operator, await alone(operator)],
      [anonymous, await alone(anonymous)],
    ])
    expect(expected.get(operator)!.every((answer) => hidden.some(({ title }) => answer.includes(title)))).toBe(true)
    expect(expected.get(anonymous)!.some((answer) => hidden.some(({ title }) => answer.includes(title)))).toBe(false)

    const answers = await Promise.all(viewers.map((viewer, index) => ask(viewer, index)))
    expect(answers).toEqual(viewers.map((viewer, index) => expected.get(viewer)![index % count]))
  })

  it('share statements within the audience of all who are anonymous', async () => {
    const readers = viewers.filter((viewer) => viewer === anonymous).slice(0, 100)
    const statements = await statementsOf(() => Promise.all(readers.map((viewer, index) => ask(viewer, index))))
    expect(statements.length).toBeLessThan(20)
  })
})
