import { describe, expect, it } from '@jest/globals'
import { CommitmentsDocument, GraphqlError, Pledgegraph, byHash, overGet } from '../../src/index.ts'
import { openDemo } from '../open-demo.ts'
import { thrownBy } from './thrown-by.ts'

const url = await openDemo()
const registry = new Pledgegraph({ url })

/** A client, and how many requests it has made over which method. */
const counted = (options: object = {}) => {
  const methods: string[] = []
  const client = new Pledgegraph({ url, ...options, onRequest: ({ method }) => void methods.push(method) })
  return { client, methods }
}

describe('the registry', () => {
  it('tells of one commitment by its number', async () => {
    const { commitments } = await registry.commitments({ first: 1 })
    const { registrationNumber, id } = commitments.nodes[0]!
    const { commitment } = await registry.commitment({ registrationNumber })
    expect(commitment!.id).toBe(id)
  })

  it('counts only when it is asked to', async () => {
    expect((await registry.commitments({ first: 5 })).commitments).not.toHaveProperty('totalCount')
    expect((await registry.commitments({ first: 5, withTotalCount: true })).commitments.totalCount).toBe(30)
  })

  it('gives out a whole list, each entry once', async () => {
    const ids = new Set<string>()
    for await (const { id } of registry.commitments.all({ first: 7 })) ids.add(id)
    expect(ids.size).toBe(30)
  })

  it('gives out a list of a conditions', async () => {
    for await (const { goals } of registry.commitments.all({ filter: { goals: [14] } })) {
      expect(goals!.map(({ number }) => number)).toContain(14)
    }
  })

  it('gives out the list of one owner', async () => {
    const { commitments } = await registry.commitments({ first: 30 })
    const names: string[] = []
    for (const { id } of commitments.nodes) {
      for await (const { name } of registry.commitmentPartners.all({ id, first: 1 })) names.push(name)
    }
    expect(names.length).toBeGreaterThan(30)
  })

  it('has no list of an owner that is not there', async () => {
    const pages = []
    for await (const page of registry.actionNetworkCommitments.pages({ slug: 'nowhere' })) pages.push(page)
    expect(pages).toEqual([{ actionNetwork: null }])
    for await (const _ of registry.actionNetworkCommitments.all({ slug: 'nowhere' }))
      throw new Error('An entry of nothing')
  })

  it('says what is wrong with a question', async () => {
    const error = await thrownBy(GraphqlError, registry.commitments({ first: 1000 }))
    expect(error).toMatchObject({ operation: 'Commitments', code: 'BAD_USER_INPUT', status: 200 })
    expect(error.message).toBe('Commitments: first takes a number from 1 to 100; got 1000.')
  })

  it('says that a document is none', async () => {
    const error = await thrownBy(GraphqlError, registry.query('query Wrong { wrong }'))
    expect(error.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('answers documents of my own, and lists in them', async () => {
    const data = await registry.query('query Titles($first: Int) { commitments(first: $first) { nodes { title } } }', {
      first: 2,
    })
    expect(data).toEqual({ commitments: { nodes: [{ title: expect.any(String) }, { title: expect.any(String) }] } })
    let count = 0
    for await (const _ of registry.all(CommitmentsDocument, {}, ({ commitments }) => commitments)) count++
    expect(count).toBe(30)
  })

  it('answers over GET', async () => {
    const { client, methods } = counted({ reads: overGet() })
    expect(await client.goal({ number: 14 })).toEqual(await registry.goal({ number: 14 }))
    expect(methods).toEqual(['GET'])
  })

  it('answers hashes', async () => {
    const { client, methods } = counted({ persisted: byHash() })
    const answers = [await client.goals(), await client.goals(), await registry.goals()]
    expect(answers[0]).toEqual(answers[2])
    expect(answers[1]).toEqual(answers[2])
    // With text the first time, and without the second time.
    expect(methods).toHaveLength(3)
  })

  it('answers hashes over GET', async () => {
    const { client, methods } = counted({ persisted: byHash(), reads: overGet() })
    expect([await client.targets(), await client.targets()]).toEqual([
      await registry.targets(),
      await registry.targets(),
    ])
    expect(methods).toEqual(['GET', 'POST', 'GET'])
  })
})

describe('nodes', () => {
  it('are asked for together when they are asked for at a time', async () => {
    const { client, methods } = counted()
    const { nodes } = (await registry.commitments({ first: 30 })).commitments
    const wanted = [...nodes.map(({ id }) => id), 'goal_14', nodes[0]!.id]
    const found = await Promise.all(wanted.map(async (id) => (await client.node(id))?.id))
    expect(found).toEqual(wanted)
    expect(methods).toHaveLength(1)
  })

  it('are told apart by their types', async () => {
    const [goal, country, none] = await Promise.all(
      ['goal_14', 'country_KEN', 'commitment_01h455vb4pex5vsknk084sn02q'].map((id) => registry.node(id)),
    )
    expect(goal?.__typename === 'Goal' && goal.number).toBe(14)
    expect(country?.__typename === 'Country' && country.countryCode).toBe('KEN')
    expect(none).toBeNull()
  })

  it('are asked for a hundred at a time', async () => {
    const { client, methods } = counted()
    const ids: string[] = []
    for await (const { id } of registry.countries.all()) ids.push(id)
    expect(ids).toHaveLength(249)
    expect(await Promise.all(ids.map(async (id) => (await client.node(id))!.id))).toEqual(ids)
    expect(methods).toHaveLength(3)
  })

  it('are refused one by one', async () => {
    const ids = ['goal_14', 'nonsense', 'goal_13', 'country_KEN']
    const settled = await Promise.allSettled(ids.map((id) => registry.node(id)))
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value?.id : one.reason.message))).toEqual([
      'goal_14',
      expect.stringContaining('Nodes: "nonsense" is not a global id'),
      'goal_13',
      'country_KEN',
    ])
  })
})
