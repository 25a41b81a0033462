import { describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import { networks } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(networks)
const given = givenIn(room.database)

const ask = async (organizations: readonly { readonly id: string }[], fields: string, args = '') => {
  const { data, errors } = await room.run(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Organization { stewardedNetworks${args} { ${fields} } } }
    }`,
    { representations: organizations.map(({ id }) => ({ __typename: 'Organization', id })) },
  )
  const lists = data?.['_entities'].map((entity: Record<string, unknown>) => entity['stewardedNetworks'])
  return { lists, message: errors?.[0]?.message }
}

const keeperOf = async (...names: string[]) => {
  const organization = given.organization()
  for (const name of names) await given.network({ name, stewards: [organization.uuid] })
  return organization
}

describe('Organization.stewardedNetworks', () => {
  it('holds the networks that each organization keeps, by name, with their number', async () => {
    const one = await keeperOf('Seagrass', 'Mangroves')
    const none = await keeperOf()
    const { lists } = await ask([one, none], 'nodes { name } totalCount')
    expect(lists).toEqual([
      { nodes: [{ name: 'Mangroves' }, { name: 'Seagrass' }], totalCount: 2 },
      { nodes: [], totalCount: 0 },
    ])
  })

  it('can be paged forward and back', async () => {
    const keeper = await keeperOf('a', 'b', 'c')
    const first = await ask([keeper], 'nodes { name } pageInfo { endCursor hasNextPage }', '(first: 2)')
    const { endCursor, hasNextPage } = first.lists[0].pageInfo
    const rest = await ask([keeper], 'nodes { name } pageInfo { startCursor }', `(first: 2, after: "${endCursor}")`)
    const back = await ask([keeper], 'nodes { name }', `(last: 1, before: "${rest.lists[0].pageInfo.startCursor}")`)
    expect([first, rest, back].map(({ lists }) => lists[0].nodes.map(({ name }: { name: string }) => name))).toEqual([
      ['a', 'b'],
      ['c'],
      ['b'],
    ])
    expect(hasNextPage).toBe(true)
  })

  it('is sorted otherwise when that is asked for', async () => {
    const keeper = await keeperOf('a', 'b')
    const { lists } = await ask([keeper], 'nodes { name }', '(orderBy: { field: NAME, direction: DESC })')
    expect(lists[0].nodes).toEqual([{ name: 'b' }, { name: 'a' }])
  })

  it('takes a page size up to a hundred only', async () => {
    const { lists, message } = await ask([await keeperOf()], 'totalCount', '(first: 101)')
    expect(lists).toEqual([null])
    expect(message).toBe('first takes a number from 1 to 100; got 101.')
  })

  it('runs four statements for a hundred organizations: the page, the count, the goals and the stewards', async () => {
    const keepers = await Promise.all(Array.from({ length: 100 }, (_, index) => keeperOf(`network ${index}`)))
    const statements = await room.statementsOf(() =>
      ask(keepers, 'totalCount nodes { name goals { id } stewards { id } }'),
    )
    expect(statements).toHaveLength(4)
  })

  it('does not count when nobody asks how many there are', async () => {
    const keeper = await keeperOf('x')
    const statements = await room.statementsOf(() => ask([keeper], 'nodes { name }'))
    expect(statements).toHaveLength(1)
    expect(statements[0]).not.toContain('count(')
  })
})
