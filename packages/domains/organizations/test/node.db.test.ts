import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { organizations } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const given = givenIn(room.database)

describe('node', () => {
  it('leads to an organization', async () => {
    const { id } = await given.organization({ name: 'Kelp Society' })
    const { data } = await room.run(
      `query ($id: ID!) { node(id: $id) { __typename id ... on Organization { name } } }`,
      { id },
    )
    expect(data?.['node']).toEqual({ __typename: 'Organization', id, name: 'Kelp Society' })
  })

  it('is null for an id of another room that nothing has', async () => {
    const { data, errors } = await room.run(`query ($id: ID!) { node(id: $id) { id } }`, {
      id: encodeId('Commitment', newUuid()),
    })
    expect(errors).toBeUndefined()
    expect(data?.['node']).toBeNull()
  })

  it('leads on from a commitment that was absorbed', async () => {
    const [absorbed, successor] = [newUuid(), newUuid()]
    await sql`
      insert into commitments (id, kind, title, title_key, status, ongoing)
      values (${successor}, 'COMMITMENT', 'Reefs', 'reefs', 'PUBLISHED', false)`.execute(room.database)
    await sql`
      insert into commitment_successors (commitment_id, successor_id) values (${absorbed}, ${successor})
    `.execute(room.database)
    const ids = [encodeId('Commitment', absorbed), encodeId('Commitment', successor)]
    const { data } = await room.run(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids })
    expect(data?.['nodes']).toEqual([{ id: ids[1] }, { id: ids[1] }])
  })

  it.each(['', 'nonsense', 'goal', 'user_01h455vb4pex5vsknk084sn02q', 'commitment_1', 'organization_'])(
    'refuses %j',
    async (id) => {
      const { errors } = await room.run(`query ($id: ID!) { node(id: $id) { id } }`, { id })
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    },
  )
})

describe('nodes', () => {
  it('come in the order of the ids, null where there is nothing', async () => {
    const { id } = await given.organization({ name: 'Kelp Society' })
    const missing = encodeId('Deliverable', newUuid())
    const { data } = await room.run(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids: [missing, id, id] })
    expect(data?.['nodes']).toEqual([null, { id }, { id }])
  })

  it('lead on from organizations that were merged, among others', async () => {
    const [successor, other] = [await given.organization({ name: 'UNDP' }), await given.organization({ name: 'Kelp' })]
    const merged = await given.organization({ name: 'U.N.D.P.', status: 'MERGED', merged_into_id: successor.uuid })
    const missing = encodeId('Organization', newUuid())
    const { data } = await room.run(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Organization { name } } }`, {
      ids: [other.id, merged.id, missing, successor.id, merged.id],
    })
    const [undp, kelp] = [
      { id: successor.id, name: 'UNDP' },
      { id: other.id, name: 'Kelp' },
    ]
    expect(data?.['nodes']).toEqual([kelp, undp, null, undp, undp])
  })

  it('are refused when one of the ids is malformed', async () => {
    const ids = [(await given.organization()).id, 'organization_x']
    const { data, errors } = await room.run(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids })
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ path: ['nodes'], extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it('run two statements for a hundred of mixed types', async () => {
    const { id } = await given.organization()
    const ids = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? id : encodeId('Commitment', newUuid())))
    const statements = await room.statementsOf(() =>
      room.run(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids }),
    )
    expect(statements).toHaveLength(2)
  })

  it('are none for no ids', async () => {
    expect(await room.run('{ nodes(ids: []) { id } }')).toEqual({ data: { nodes: [] } })
  })

  it('are at most a hundred', async () => {
    const ids = Array.from({ length: 101 }, () => encodeId('Goal', newUuid()))
    const { errors } = await room.run(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids })
    expect(errors?.[0]?.message).toBe('ids takes at most 100 values; got 101.')
  })
})
