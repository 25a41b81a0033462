import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { commitments } from '../src/index.ts'
import { funder, given as givenIn, lead, partner } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

/** Asks the field of each of the owners; one list an owner. */
const ask = async (typeName: string, ids: readonly string[], field: string, fields: string) => {
  const { data, errors } = await room.run(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${typeName} { list: ${field} { ${fields} } } }
    }`,
    { representations: ids.map((id) => ({ __typename: typeName, id })) },
  )
  return { lists: data?.['_entities']?.map(({ list }: { list: unknown }) => list), message: errors?.[0]?.message }
}

const lists = async (typeName: string, ids: readonly string[], field: string) =>
  (await ask(typeName, ids, field, 'nodes { title } totalCount')).lists.map(
    ({ nodes, totalCount }: { nodes: { title: string }[]; totalCount: number }) => [
      totalCount,
      ...nodes.map(({ title }) => title),
    ],
  )

/** Commitments a (the oldest), b and c that share an owner. */
const three = (shared: object) => {
  const [oldest, middle, latest] = ['2020', '2021', '2022'].map((year) => `${year}-01-01T00:00:00Z`)
  return given.commitments([
    { title: 'b', registeredAt: middle!, ...shared },
    { title: 'a', registeredAt: oldest!, ...shared },
    { title: 'c', registeredAt: latest!, ...shared },
  ])
}

describe('the commitments of', () => {
  it('a goal', async () => {
    await three({ goals: [5, 16] })
    expect(await lists('Goal', ['goal_16', 'goal_2', 'goal_5'], 'commitments')).toEqual([
      [3, 'c', 'b', 'a'],
      [0],
      [3, 'c', 'b', 'a'],
    ])
  })

  it('a target', async () => {
    await three({ targets: ['3.d'] })
    expect(await lists('Target', ['target_3.d', 'target_3.1'], 'commitments')).toEqual([[3, 'c', 'b', 'a'], [0]])
  })

  it('a country', async () => {
    await three({ countries: ['FJI'] })
    expect(await lists('Country', ['country_FJI', 'country_KEN'], 'commitments')).toEqual([[3, 'c', 'b', 'a'], [0]])
  })

  it('a term', async () => {
    await three({ terms: ['region.asia'] })
    expect(await lists('Term', ['term_region.asia', 'term_region.africa'], 'commitments')).toEqual([
      [3, 'c', 'b', 'a'],
      [0],
    ])
  })

  it('an action network', async () => {
    const [network, other] = [given.network(), given.network()]
    await three({ networks: [network.uuid] })
    expect(await lists('ActionNetwork', [network.id, other.id], 'commitments')).toEqual([[3, 'c', 'b', 'a'], [0]])
  })

  it('an organization that leads them', async () => {
    const [leader, other] = [given.organization(), given.organization()]
    await three({ partners: [lead(leader.uuid), partner(other.uuid)] })
    expect(await lists('Organization', [leader.id, other.id], 'ledCommitments')).toEqual([[3, 'c', 'b', 'a'], [0]])
  })

  it('an organization that takes part, in as many roles as it likes', async () => {
    const [leader, other] = [given.organization(), given.organization()]
    await three({ partners: [lead(leader.uuid), partner(other.uuid), funder(other.uuid), partner(other.uuid)] })
    expect(await lists('Organization', [leader.id, other.id], 'partnerCommitments')).toEqual([[0], [3, 'c', 'b', 'a']])
  })
})

describe('a lent list', () => {
  it.each([
    ['Goal', 'goal_18', '"goal_18" is not an id of Goal; those look like goal_14.'],
    ['Target', 'target_14', '"target_14" is not an id of Target; those look like target_14.2.'],
    ['Country', 'country_ken', '"country_ken" is not an id of Country; those look like country_KEN.'],
    ['Term', 'goal_1', '"goal_1" is not an id of Term; those begin with term_.'],
  ])('of a %s refuses the malformed id %s', async (typeName, id, message) => {
    expect(await ask(typeName, [id], 'commitments', 'totalCount')).toEqual({ lists: [null], message })
  })

  it('is narrowed by a filter, and so is its count', async () => {
    await three({ countries: ['PLW'], goals: [1] })
    await given.commitments([
      { title: 'd', countries: ['PLW'], goals: [2] },
      { title: 'e', countries: ['PLW'] },
    ])
    const { lists } = await ask(
      'Country',
      ['country_PLW'],
      'commitments(filter: { goals: [2, 3] })',
      'nodes { title } totalCount',
    )
    expect(lists).toEqual([{ nodes: [{ title: 'd' }], totalCount: 1 }])
  })

  it('is narrowed by another value of its own link', async () => {
    await three({ countries: ['NRU'] })
    await given.commitment({ title: 'both', countries: ['NRU', 'TON'] })
    const { lists } = await ask(
      'Country',
      ['country_NRU'],
      'commitments(filter: { countries: ["TON"] })',
      'nodes { title } totalCount',
    )
    expect(lists).toEqual([{ nodes: [{ title: 'both' }], totalCount: 1 }])
  })

  it('counts a commitment once, whatever the roles and the filter', async () => {
    const organization = given.organization()
    await three({ partners: [partner(organization.uuid), funder(organization.uuid)], kind: 'PARTNERSHIP' })
    const { lists } = await ask(
      'Organization',
      [organization.id],
      'partnerCommitments(filter: { kinds: [PARTNERSHIP] })',
      'nodes { title } totalCount',
    )
    expect(lists[0].totalCount).toBe(3)
    expect(lists[0].nodes).toHaveLength(3)
  })

  it.each(['REGISTERED_AT', 'TITLE', 'ENDS_ON'])('by %s can be paged forward and back', async (field) => {
    const organization = given.organization()
    await three({
      partners: [partner(organization.uuid), funder(organization.uuid)],
      timeframe: { endsOn: '2030-01-01' },
    })
    const page = async (args: string) =>
      (
        await ask(
          'Organization',
          [organization.id],
          `partnerCommitments(${args}, orderBy: { field: ${field}, direction: DESC })`,
          'nodes { title } pageInfo { startCursor endCursor }',
        )
      ).lists[0]
    const whole = await page('first: 10')
    const first = await page('first: 2')
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`)
    const back = await page(`last: 2, before: "${second.pageInfo.startCursor}"`)
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes)
    expect(back.nodes).toEqual(first.nodes)
  })

  it('runs a page and a count for a hundred owners', async () => {
    const organizations = Array.from({ length: 100 }, () => given.organization())
    await given.commitments(organizations.map(({ uuid }) => ({ partners: [lead(uuid)] })))
    const statements = await room.statementsOf(() =>
      ask(
        'Organization',
        organizations.map(({ id }) => id),
        'ledCommitments(first: 5)',
        'nodes { title } totalCount',
      ),
    )
    expect(statements).toHaveLength(2)
  })

  it('does not count when nobody asks how many there are', async () => {
    const statements = await room.statementsOf(() => ask('Goal', ['goal_14'], 'commitments', 'nodes { title }'))
    expect(statements).toHaveLength(1)
    expect(statements[0]).not.toContain('count(')
  })

  it('counts in the link alone when there is no filter', async () => {
    const [count] = await room.statementsOf(() => ask('Goal', ['goal_14'], 'commitments', 'totalCount'))
    expect(count).not.toContain('"commitments"')
  })
})

describe('a reference to a commitment', () => {
  it('is completed in one statement, with null for what is not there', async () => {
    const [one, two] = await given.commitments([{ title: 'one' }, { title: 'two' }])
    const ids = [two!.id, encodeId('Commitment', newUuid()), one!.id, two!.id]
    let entities: unknown
    const statements = await room.statementsOf(async () => {
      const { data } = await room.run(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { title } } }',
        { r: ids.map((id) => ({ __typename: 'Commitment', id })) },
      )
      entities = data?.['_entities']
    })
    expect(entities).toEqual([{ title: 'two' }, null, { title: 'one' }, { title: 'two' }])
    expect(statements).toHaveLength(1)
  })
})
