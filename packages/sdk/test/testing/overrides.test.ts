import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import type { DocumentTypeDecoration } from '../../src/index.ts'
import { type MockOptions, type Overrides, answerTo, mockFetch, mockPledgegraph } from '../../src/testing/index.ts'
import { askBy, askMock } from './ask.ts'

const withOperations = (operations: Overrides) => mockPledgegraph({ operations })

describe('an override', () => {
  it('says a part, and the rest is made up', async () => {
    const registry = withOperations({ Commitment: () => ({ commitment: { title: 'Clean harbours' } }) })
    const { commitment } = await registry.commitment({ id: 'commitment_1' })
    const plain = await mockPledgegraph().commitment({ id: 'commitment_1' })
    expect(commitment).toEqual({ ...plain.commitment, title: 'Clean harbours' })
  })

  it('can be said without a function', async () => {
    const registry = withOperations({ Goal: { goal: { label: 'Life under water' } } })
    expect(await registry.goal({ number: 14 })).toMatchObject({ goal: { number: 14, label: 'Life under water' } })
  })

  it('knows the variables', async () => {
    const registry = withOperations({ Goal: ({ number }) => ({ goal: { label: `Goal ${number}` } }) })
    expect(await registry.goal({ number: 3 })).toMatchObject({ goal: { label: 'Goal 3' } })
  })

  it('may take its time', async () => {
    const registry = withOperations({ Goal: async () => Promise.resolve({ goal: { label: 'Later' } }) })
    expect(await registry.goal({ number: 3 })).toMatchObject({ goal: { label: 'Later' } })
  })

  it('that says nothing leaves everything made up', async () => {
    const registry = withOperations({ Goal: () => {} })
    expect(await registry.goal({ number: 3 })).toEqual(await mockPledgegraph().goal({ number: 3 }))
  })

  it('may say that there is none', async () => {
    const registry = withOperations({ Commitment: () => ({ commitment: null }) })
    expect(await registry.commitment({ id: 'commitment_1' })).toEqual({ commitment: null })
  })

  it('goes as deep as the data', async () => {
    const registry = withOperations({
      Commitment: () => ({
        commitment: { leadOrganization: { country: { code: 'KEN' } }, timeframe: { endsOn: null }, targets: [] },
      }),
    })
    const { commitment } = await registry.commitment({ id: 'commitment_1' })
    expect(commitment).toMatchObject({
      leadOrganization: { id: expect.any(String), country: { code: 'KEN' } },
      timeframe: { endsOn: null, ongoing: expect.any(Boolean) },
      targets: [],
    })
  })

  it('makes up an object that would have been null', async () => {
    const operations = { Commitment: () => ({ commitment: { leadOrganization: { name: 'Us' } } }) }
    const { commitment } = await mockPledgegraph({ nulls: 1, operations }).commitment({ id: 'commitment_1' })
    expect(commitment!.leadOrganization).toMatchObject({ id: expect.stringMatching(/^organization_/), name: 'Us' })
  })

  it('with an id is about the thing with that id', async () => {
    const registry = withOperations({
      Commitment: () => ({ commitment: { leadOrganization: { id: 'organization_9' } } }),
    })
    const { commitment } = await registry.commitment({ id: 'commitment_1' })
    const { organization } = await registry.organization({ id: 'organization_9' })
    expect(commitment!.leadOrganization!.name).toBe(organization!.name)
  })

  it('may use ids of its own', async () => {
    const registry = withOperations({ Commitment: () => ({ commitment: { id: '42' } }) })
    expect(await registry.commitment({ id: 'commitment_1' })).toMatchObject({ commitment: { id: '42' } })
  })

  it('may answer a value of an enum that nobody knows yet', async () => {
    const registry = withOperations({ Commitment: () => ({ commitment: { status: 'ON_HOLD' } }) })
    expect(await registry.commitment({ id: 'commitment_1' })).toMatchObject({ commitment: { status: 'ON_HOLD' } })
  })

  it('may be about things of several types', async () => {
    const registry = withOperations({
      Nodes: () => ({ nodes: [{ __typename: 'Goal', label: 'Mine' }, null, { id: 'organization_2', name: 'Us' }] }),
    })
    const nodes = await Promise.all(['goal_1', 'goal_2', 'goal_3'].map((id) => registry.node(id)))
    expect(nodes).toMatchObject([
      { __typename: 'Goal', label: 'Mine' },
      null,
      { __typename: 'Organization', name: 'Us' },
    ])
  })

  it('counts how often it was asked', async () => {
    const counts: number[] = []
    const registry = withOperations({ Goal: (_, { count }) => void counts.push(count) })
    await registry.goal({ number: 1 })
    await registry.goals()
    await registry.goal({ number: 2 })
    expect(counts).toEqual([1, 2])
  })

  it('sees the headers', async () => {
    const operations: Overrides = {
      Goal: (_, { headers }) => ({ goal: { label: headers.get('authorization') ?? 'nobody' } }),
    }
    const registry = mockPledgegraph({ operations }, { token: 'secret' })
    expect(await registry.goal({ number: 1 })).toMatchObject({ goal: { label: 'Bearer secret' } })
  })
})

describe('a list in an override', () => {
  it('has as many entries as it says, each made up around what it says', async () => {
    const registry = withOperations({
      Commitments: () => ({ commitments: { nodes: [{ title: 'One' }, {}, { title: 'Three' }] } }),
    })
    const { commitments } = await registry.commitments({ first: 20, withTotalCount: true })
    expect(commitments).toMatchObject({
      nodes: [{ title: 'One' }, { title: expect.any(String) }, { title: 'Three' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
      totalCount: 3,
    })
    expect(new Set(commitments.nodes.map(({ id }) => id)).size).toBe(3)
  })

  it('is cut into the pages that are asked for', async () => {
    const nodes = Array.from({ length: 250 }, (_, index) => ({ title: `Number ${index}` }))
    const registry = withOperations({ Commitments: () => ({ commitments: { nodes } }) })
    const found: { title: string; id: string }[] = []
    for await (const one of registry.commitments.all()) found.push(one)
    expect(found.map(({ title }) => title)).toEqual(nodes.map(({ title }) => title))
    expect(new Set(found.map(({ id }) => id)).size).toBe(250)
    expect(registry.calls).toHaveLength(3)
  })

  it('is the page itself when it says where the page lies', async () => {
    const registry = withOperations({
      Commitments: ({ after }) => ({
        commitments: {
          nodes: [{ title: after ?? 'the first' }],
          pageInfo: { hasNextPage: after === undefined, endCursor: 'c1' },
        },
      }),
    })
    const titles: string[] = []
    for await (const { title } of registry.commitments.all()) titles.push(title)
    expect(titles).toEqual(['the first', 'c1'])
  })

  it('may be empty', async () => {
    const registry = withOperations({ Commitments: () => ({ commitments: { nodes: [] } }) })
    expect(await registry.commitments({ withTotalCount: true })).toMatchObject({
      commitments: { nodes: [], totalCount: 0 },
    })
  })

  it('may say only how many there are', async () => {
    const registry = withOperations({ Commitments: () => ({ commitments: { totalCount: 12_345 } }) })
    const { commitments } = await registry.commitments({ first: 2, withTotalCount: true })
    expect(commitments).toMatchObject({ nodes: [{}, {}], totalCount: 12_345 })
  })

  it('may say what is asked for on a condition only', async () => {
    const registry = withOperations({ Commitments: () => ({ commitments: { totalCount: 12_345 } }) })
    expect((await registry.commitments()).commitments).not.toHaveProperty('totalCount')
  })

  it('may have more entries than there are', async () => {
    const goals = Array.from({ length: 20 }, () => ({ label: 'Another goal' }))
    const registry = withOperations({ Goals: () => ({ goals: { nodes: goals } }) })
    const { goals: found } = await registry.goals({ first: 100 })
    expect(found.nodes).toHaveLength(20)
  })
})

interface MineData {
  readonly mine: { readonly nodes: readonly { readonly name: string; readonly title: string }[] }
}
const mine = `query Mine($size: Int!) {
  mine: commitments(first: $size) { ...Parts }
}
fragment Parts on CommitmentConnection { edges { at: cursor node { title } } nodes { name: title ... on Commitment { title } } }
` as string & DocumentTypeDecoration<MineData, { readonly size: number }>

describe('a document of one’s own', () => {
  it('is answered', async () => {
    const { mine: found } = await mockPledgegraph().query(mine, { size: 2 })
    expect(found.nodes).toEqual([
      { name: expect.any(String), title: expect.any(String) },
      { name: expect.any(String), title: expect.any(String) },
    ])
  })

  it('is overridden by the names that it has in the answer', async () => {
    const documents = [answerTo(mine, ({ size }) => ({ mine: { nodes: [{ name: `first of ${size}` }] } }))]
    const { mine: found } = await mockPledgegraph({ documents }).query(mine, { size: 2 })
    expect(found.nodes).toEqual([{ name: 'first of 2', title: expect.any(String) }])
  })

  it('is overridden in its edges, too', async () => {
    const ask = askMock({
      documents: [answerTo(mine as string, { mine: { edges: [{ at: 'x', node: { title: 'T' } }] } })],
    })
    const { data } = await ask(mine, { size: 2 })
    expect(data).toEqual({
      mine: {
        edges: [{ at: 'x', node: { title: 'T' } }],
        nodes: [{ name: expect.any(String), title: expect.any(String) }],
      },
    })
  })

  it('may be parsed', async () => {
    const documents = [answerTo(parse('query Mine { goal(number: 1) { label } }'), { goal: { label: 'First' } })]
    expect(await askMock({ documents })('query Mine { goal(number: 1) { label } }')).toEqual({
      data: { goal: { label: 'First' } },
    })
  })

  it('that has no name is not overridden', () => {
    expect(() => answerTo('{ goal(number: 1) { label } }', {})).toThrow(
      'Only an operation with a name can be overridden',
    )
  })
})

describe('a mistake', () => {
  it('in the name of an operation is refused with the names that there are', () => {
    // @ts-expect-error There is no such operation.
    expect(() => mockFetch({ operations: { Commitmants: {} } })).toThrow(
      /There is no curated operation Commitmants; there are ActionNetwork, .*Commitments, /,
    )
  })

  it('in the name of a field is refused with the names that there are', async () => {
    // @ts-expect-error There is no such field.
    const operations: Overrides = { Goal: { goal: { lable: 'Typo' } } }
    await expect(mockPledgegraph({ operations }).goal({ number: 1 })).rejects.toThrow(
      'The override answers goal.lable, which the operation does not ask for; it asks for id, number, label, title, targets.',
    )
  })

  it('in a value is an error of the field', async () => {
    // @ts-expect-error A number is no version.
    const ask = askBy(mockFetch({ operations: { Commitment: { commitment: { version: 'two' } } } }))
    const { errors } = await ask('query Commitment { commitment(id: "commitment_1") { version } }')
    expect(errors).toMatchObject([{ path: ['commitment', 'version'] }])
  })

  it('of two overrides for one operation is refused', () => {
    const documents = [answerTo('query Goal { goal(number: 1) { label } }', {})]
    expect(() => mockFetch({ operations: { Goal: {} }, documents })).toThrow('Goal is overridden twice.')
  })

  it.each([
    [{ seed: Number.NaN }, 'seed takes a number'],
    [{ size: 0 }, 'size takes a number from 1 to 1000; got 0.'],
    [{ nulls: 2 }, 'nulls takes a number from 0 to 1; got 2.'],
    [{ delay: -1 }, 'delay takes a number from 0 to 3600000; got -1.'],
    [{ sed: 1 }, 'The mock has no option sed; it has seed, size, nulls, delay, operations, documents.'],
  ])('in the options is refused: %j', (options, message) => {
    expect(() => mockFetch(options as MockOptions)).toThrow(message) // as from JavaScript
  })
})

describe('types', () => {
  it('know the operation, its variables and its data', () => {
    const operations: Overrides = {
      // @ts-expect-error The variable is a number.
      Goal: ({ number }) => ({ goal: { label: number } }),
      // @ts-expect-error The title is a text.
      Commitment: () => ({ commitment: { title: 1 } }),
      Commitments: () => ({ commitments: { nodes: [{ status: 'PUBLISHED' }] } }),
      // @ts-expect-error A status is one of a few words in variables.
      Terms: ({ filter }) => ({ terms: { totalCount: filter?.schemes?.includes('NOWHERE') ? 1 : 0 } }),
    }
    expect(Object.keys(operations)).toHaveLength(4)
  })
})
