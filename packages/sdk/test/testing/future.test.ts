import { describe, expect, it } from '@jest/globals'
import { answer, prepare } from '../../src/testing/execute.ts'
import { sdl } from '../../src/testing/schema.generated.ts'
import { makeSchema } from '../../src/testing/schema.ts'
import { createWorld } from '../../src/testing/world.ts'

/** What no room of the mock knows yet is made up from types and names, so that a new part of the schema just works. */
const schema = makeSchema(`${sdl}
  extend type Query {
    search(text: String!, first: Int, after: String, last: Int, before: String): SearchConnection!
    insight(of: InsightTopic!): Insight!
  }
  type Mutation { registerCommitment(title: String!): RegisterCommitmentPayload! }
  union SearchResult = Commitment | Organization
  type SearchConnection { nodes: [SearchResult!]! edges: [SearchEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type SearchEdge { cursor: String! node: SearchResult! }
  enum InsightTopic { PROGRESS MONEY }
  type Insight { topic: InsightTopic! on: Date! sum: Decimal months: [Month!]! notes: [String!]! country: CountryCode! }
  type Month { on: Date! share: Float! best: Commitment moment: DateTime! }
  type RegisterCommitmentPayload { commitment: Commitment userErrors: [UserError!]! }
  type UserError { message: String! path: [String!]! code: String }
`)
const world = createWorld(schema, { seed: 1, size: 20, nulls: 0 })
const ask = (text: string, given?: object) => answer(world, prepare(world, text, null, {}), given)

describe('what is new in the schema', () => {
  it('may be a list of things of several types', async () => {
    const { data } = await ask(
      '{ search(text: "reef", first: 100) { nodes { __typename ... on Node { id } } totalCount } }',
    )
    const { nodes, totalCount } = data!['search'] as { nodes: { id: string }[]; totalCount: number } // as asked
    expect(nodes).toHaveLength(totalCount)
    expect(nodes.every(({ id }) => /^(commitment|organization)_\d+$/.test(id))).toBe(true)
  })

  it('may be a list of which a page is asked for', async () => {
    const all = await ask('{ search(text: "x", first: 100) { nodes { ... on Node { id } } totalCount } }')
    const one = await ask('{ search(text: "x", first: 1) { nodes { ... on Node { id } } totalCount } }')
    const { nodes, totalCount } = all.data!['search'] as { nodes: object[]; totalCount: number } // as asked
    expect(one.data).toEqual({ search: { nodes: nodes.slice(0, 1), totalCount } })
  })

  it('may be things of new types', async () => {
    const { data, errors } = await ask(`{ insight(of: MONEY) {
      topic on sum notes country months { on share moment best { title } }
    } }`)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      insight: { topic: expect.stringMatching(/PROGRESS|MONEY/), months: expect.any(Array) },
    })
  })

  it('may be told what to answer', async () => {
    const given = {
      search: { nodes: [{ __typename: 'Organization', name: 'Us' }] },
      insight: { months: [{}, { share: 1 }] },
    }
    const text =
      '{ search(text: "x") { nodes { ... on Organization { id name } } } insight(of: MONEY) { months { share } } }'
    expect((await ask(text, given)).data).toMatchObject({
      search: { nodes: [{ id: expect.stringMatching(/^organization_/), name: 'Us' }] },
      insight: { months: [{ share: expect.any(Number) }, { share: 1 }] },
    })
  })

  it('may be a mutation, which goes well', async () => {
    const text = 'mutation { registerCommitment(title: "x") { commitment { id } userErrors { message } } }'
    expect((await ask(text)).data).toEqual({
      registerCommitment: { commitment: { id: expect.stringMatching(/^commitment_/) }, userErrors: [] },
    })
  })

  it('may be a mutation that refuses', async () => {
    const text = 'mutation { registerCommitment(title: "x") { commitment { id } userErrors { message code } } }'
    const given = { registerCommitment: { commitment: null, userErrors: [{ message: 'Too short.' }] } }
    expect((await ask(text, given)).data).toMatchObject({
      registerCommitment: { userErrors: [{ message: 'Too short.' }] },
    })
  })
})
