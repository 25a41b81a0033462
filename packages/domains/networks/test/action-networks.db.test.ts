import { beforeAll, describe, expect, it } from '@jest/globals'
import { newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { networks } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(networks)
const given = givenIn(room.database)
const keeper = given.organization()

/** Named and created in opposite orders; two share a name. */
const created = (day: number) => `2026-01-0${day}T00:00:00.000Z`
const [older, newer] = [newUuid(), newUuid()].toSorted()
const byName = [
  await given.network({ name: 'Arctic Watch', created_at: created(5), goals: [13, 14] }),
  await given.network({ name: 'Blue Carbon', created_at: created(4), goals: [13], stewards: [keeper.uuid] }),
  await given.network({ name: 'blue Économy', created_at: created(3), goals: [8] }),
  await given.network({ id: older!, name: 'Coral', created_at: created(2), stewards: [keeper.uuid] }),
  await given.network({ id: newer!, name: 'Coral', created_at: created(1), goals: [14, 17] }),
]
const names = byName.map(({ name }) => name)

const list = async (args: Record<string, unknown>) => {
  const { data, errors } = await room.run(
    `query ($filter: ActionNetworkFilter, $orderBy: ActionNetworkOrder, $first: Int, $after: String, $last: Int, $before: String) {
      actionNetworks(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { id name } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    args,
  )
  const answer = data?.['actionNetworks']
  return {
    ids: answer?.nodes.map(({ id }: { id: string }) => id),
    names: answer?.nodes.map(({ name }: { name: string }) => name),
    totalCount: answer?.totalCount,
    pageInfo: answer?.pageInfo,
    message: errors?.[0]?.message,
  }
}

describe('actionNetworks', () => {
  it('are sorted by name without case and accents, namesakes by id', async () => {
    const { ids, totalCount } = await list({ first: 100 })
    expect(ids).toEqual(byName.map(({ id }) => id))
    expect(totalCount).toBe(5)
  })

  it('are sorted by the moment of their creation when that is asked for', async () => {
    expect((await list({ orderBy: { field: 'CREATED_AT' } })).ids).toEqual(byName.toReversed().map(({ id }) => id))
  })

  it('are sorted by id when that is asked for', async () => {
    expect((await list({ orderBy: { field: 'ID' } })).ids).toEqual(byName.map(({ id }) => id).toSorted())
  })

  it('are sorted downwards when that is asked for', async () => {
    expect((await list({ orderBy: { field: 'NAME', direction: 'DESC' } })).ids).toEqual(
      byName.toReversed().map(({ id }) => id),
    )
  })

  it('can be paged forward to the end', async () => {
    const first = await list({ first: 2 })
    const second = await list({ first: 2, after: first.pageInfo.endCursor })
    const third = await list({ first: 2, after: second.pageInfo.endCursor })
    expect([...first.ids, ...second.ids, ...third.ids]).toEqual(byName.map(({ id }) => id))
    expect([first, second, third].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ])
  })

  it('can be paged backward to the beginning', async () => {
    const orderBy = { field: 'CREATED_AT', direction: 'DESC' }
    const last = await list({ last: 3, orderBy })
    const before = await list({ last: 3, before: last.pageInfo.startCursor, orderBy })
    expect([...before.ids, ...last.ids]).toEqual(byName.map(({ id }) => id))
    expect(before.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true })
  })

  it('do not repeat or skip when a network is added between two pages', async () => {
    const filter = { goals: [8, 13] }
    const first = await list({ first: 2, filter })
    const added = await given.network({ name: 'Alpha', goals: [13] })
    const second = await list({ first: 2, filter, after: first.pageInfo.endCursor })
    await room.database.deleteFrom('action_network_goals').where('action_network_id', '=', added.uuid).execute()
    await room.database.deleteFrom('action_networks').where('id', '=', added.uuid).execute()
    expect(second.names).toEqual(['blue Économy'])
  })
})

describe('the filter of actionNetworks', () => {
  it('keeps the networks of any of the goals', async () => {
    const { names: found, totalCount } = await list({ filter: { goals: [8, 14] } })
    expect(found).toEqual(['Arctic Watch', 'blue Économy', 'Coral'])
    expect(totalCount).toBe(3)
  })

  it('keeps the networks that an organization keeps', async () => {
    expect((await list({ filter: { steward: keeper.id } })).names).toEqual(['Blue Carbon', 'Coral'])
  })

  it('keeps the names that begin with a text, whatever its case and accents', async () => {
    expect((await list({ filter: { namePrefix: 'BLUE éc' } })).names).toEqual(['blue Économy'])
  })

  it('keeps the networks with these ids', async () => {
    const ids = [byName[3]!.id, byName[0]!.id]
    expect((await list({ filter: { ids } })).ids).toEqual(ids.toReversed())
  })

  it('asks that all conditions hold', async () => {
    const { names: found, totalCount } = await list({ filter: { goals: [13], namePrefix: 'blue' } })
    expect(found).toEqual(['Blue Carbon'])
    expect(totalCount).toBe(1)
  })

  it.each(['ids', 'goals'])('matches nothing with the empty list in %s', async (condition) => {
    expect(await list({ filter: { [condition]: [] } })).toMatchObject({ names: [], totalCount: 0 })
  })

  it('holds everything when its parts are null', async () => {
    expect((await list({ filter: { ids: null, goals: null, steward: null, namePrefix: null } })).names).toEqual(names)
  })
})

describe('bad input to actionNetworks', () => {
  let nameCursor: string
  beforeAll(async () => {
    nameCursor = (await list({ first: 1 })).pageInfo.endCursor
  })

  it.each([
    [{ filter: { goals: [14, 18] } }, '18 is no Sustainable Development Goal; those are numbered 1 to 17.'],
    [{ filter: { goals: [-1] } }, '-1 is no Sustainable Development Goal; those are numbered 1 to 17.'],
    [
      { filter: { namePrefix: ' - ' } },
      'filter.namePrefix takes the beginning of a name; " - " has no letter or digit.',
    ],
    [
      { filter: { ids: ['goal_14'] } },
      '"goal_14" is not an id of ActionNetwork; those look like action_network_01h455vb4pex5vsknk084sn02q.',
    ],
    [
      { filter: { steward: 'x' } },
      '"x" is not an id of Organization; those look like organization_01h455vb4pex5vsknk084sn02q.',
    ],
    [{ first: 0 }, 'first takes a number from 1 to 100; got 0.'],
    [{ last: 101 }, 'last takes a number from 1 to 100; got 101.'],
    [{ first: 1, before: 'x' }, 'Page one way at a time: first with after, or last with before.'],
    [{ after: 'x' }, '"x" is not a cursor; give an endCursor or startCursor as it was answered.'],
  ])('is refused: %j', async (args, message) => {
    expect((await list(args)).message).toBe(message)
  })

  it('is refused: a cursor of another order', async () => {
    const { message } = await list({ after: nameCursor, orderBy: { field: 'CREATED_AT' } })
    expect(message).toMatch(/belongs to a list in the order NAME_ASC, not CREATED_AT_ASC/)
  })

  it('is refused: more than a hundred ids', async () => {
    const ids = Array.from({ length: 101 }, () => byName[0]!.id)
    expect((await list({ filter: { ids } })).message).toBe('filter.ids takes at most 100 values; got 101.')
  })
})
