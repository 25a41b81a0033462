import { describe, expect, it } from '@jest/globals'
import { newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { deliverables } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(deliverables)
const given = givenIn(room.database)

const [first, second] = [await given.commitment(), await given.commitment()].toSorted((a, b) =>
  a.uuid < b.uuid ? -1 : 1,
)
/** Due in this order and created in the opposite one; equal dates and places are told apart by the ids. */
const created = (day: number) => `2024-01-0${day}T00:00:00.000Z`
const [least, middle, greatest] = [newUuid(), newUuid(), newUuid()].toSorted()
const a = await given.deliverable(first!, {
  description: 'a',
  position: 1,
  due_date: '2020-01-01',
  created_at: created(5),
})
const b = await given.deliverable(second!, {
  id: least!,
  description: 'b',
  position: 0,
  due_date: '2025-06-30',
  created_at: created(4),
  state: 'CANCELLED',
})
const c = await given.deliverable(first!, {
  description: 'c',
  position: 2,
  due_date: '2030-01-01',
  created_at: created(3),
})
const d = await given.deliverable(first!, {
  id: middle!,
  description: 'd',
  position: 0,
  created_at: created(2),
  state: 'DELIVERED',
  delivered_on: '2025-01-01',
})
const e = await given.deliverable(second!, {
  id: greatest!,
  description: 'e',
  position: 0,
  created_at: created(1),
  due_text: 'mid-2020s',
})

const list = async (args: Record<string, unknown>) => {
  const { data, errors } = await room.run(
    `query ($filter: DeliverableFilter, $orderBy: DeliverableOrder, $first: Int, $after: String, $last: Int, $before: String) {
      deliverables(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { description } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    args,
  )
  const answer = data?.['deliverables']
  return {
    found: answer?.nodes.map(({ description }: { description: string }) => description).join(''),
    totalCount: answer?.totalCount,
    pageInfo: answer?.pageInfo,
    message: errors?.[0]?.message,
  }
}

describe('deliverables', () => {
  it('are sorted by due date, those without one last', async () => {
    expect(await list({})).toMatchObject({ found: 'abcde', totalCount: 5 })
  })

  it.each([
    [{ field: 'DUE_DATE', direction: 'DESC' }, 'cbaed'],
    [{ field: 'CREATED_AT' }, 'edcba'],
    [{ field: 'CREATED_AT', direction: 'DESC' }, 'abcde'],
    [{ field: 'POSITION' }, 'dacbe'],
    [{ field: 'POSITION', direction: 'DESC' }, 'ebcad'],
  ])('are sorted otherwise when that is asked for: %j', async (orderBy, order) => {
    expect((await list({ orderBy })).found).toBe(order)
  })

  it.each([
    [{ field: 'DUE_DATE' }],
    [{ field: 'DUE_DATE', direction: 'DESC' }],
    [{ field: 'CREATED_AT' }],
    [{ field: 'POSITION' }],
    [{ field: 'POSITION', direction: 'DESC' }],
  ])('can be paged forward and back in any order: %j', async (orderBy) => {
    const all = (await list({ orderBy })).found
    const one = await list({ orderBy, first: 2 })
    const two = await list({ orderBy, first: 2, after: one.pageInfo.endCursor })
    const three = await list({ orderBy, first: 2, after: two.pageInfo.endCursor })
    const back = await list({ orderBy, last: 2, before: three.pageInfo.startCursor })
    expect(one.found + two.found + three.found).toBe(all)
    expect(back.found).toBe(two.found)
    expect([one, two, three].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false])
    expect([one, back].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([false, true])
  })
})

describe('the filter of deliverables', () => {
  it.each([
    ['the commitments', { commitments: [second!.id] }, 'be'],
    ['either commitment', { commitments: [second!.id, first!.id] }, 'abcde'],
    ['the ids', { ids: [e.id, a.id] }, 'ae'],
    ['the states', { states: ['DELIVERED', 'CANCELLED'] }, 'bd'],
    ['a range of due dates, both ends included', { due: { from: '2020-01-01', to: '2025-06-30' } }, 'ab'],
    ['due dates from a day on', { due: { from: '2020-01-02' } }, 'bc'],
    ['due dates up to a day', { due: { to: '2025-06-30' } }, 'ab'],
    ['any due date', { due: {} }, 'abc'],
    ['what is overdue', { overdueAsOf: '2026-03-26' }, 'a'],
    ['what is overdue on a later day', { overdueAsOf: '2030-01-02' }, 'ac'],
    ['several conditions, which all must hold', { commitments: [first!.id], due: { from: '2025-01-01' } }, 'c'],
    ['no ids', { ids: [] }, ''],
    ['no commitments', { commitments: [] }, ''],
    ['no states', { states: [] }, ''],
    [
      'nulls, which are no conditions',
      { ids: null, commitments: null, due: null, states: null, overdueAsOf: null },
      'abcde',
    ],
  ])('keeps %s', async (_, filter, found) => {
    expect(await list({ filter })).toMatchObject({ found, totalCount: found.length })
  })

  it('keeps the order of the list, whatever the order of the ids', async () => {
    const ids = [d, c, b].map(({ id }) => id)
    expect((await list({ filter: { ids }, orderBy: { field: 'DUE_DATE', direction: 'DESC' } })).found).toBe('cbd')
  })
})

describe('bad input to deliverables', () => {
  it.each([
    [
      { filter: { ids: ['x'] } },
      '"x" is not an id of Deliverable; those look like deliverable_01h455vb4pex5vsknk084sn02q.',
    ],
    [
      { filter: { commitments: ['goal_14'] } },
      '"goal_14" is not an id of Commitment; those look like commitment_01h455vb4pex5vsknk084sn02q.',
    ],
    [
      { filter: { due: { from: '2026-01-02', to: '2026-01-01' } } },
      'filter.due ends on 2026-01-01, before it begins on 2026-01-02; give the earlier day as from.',
    ],
    [{ first: 101 }, 'first takes a number from 1 to 100; got 101.'],
    [{ after: 'x' }, '"x" is not a cursor; give an endCursor or startCursor as it was answered.'],
  ])('is refused: %j', async (args, message) => {
    expect((await list(args)).message).toBe(message)
  })

  it('is refused: a day that is none', async () => {
    expect((await list({ filter: { overdueAsOf: '1970-13-01' } })).message).toContain('"1970-13-01" is not a date')
  })

  it.each(['ids', 'commitments'])('is refused: more than a hundred %s', async (name) => {
    const ids = Array.from({ length: 101 }, () => (name === 'ids' ? a : first!).id)
    expect((await list({ filter: { [name]: ids } })).message).toBe(`filter.${name} takes at most 100 values; got 101.`)
  })

  it('is refused: a cursor of another order', async () => {
    const { pageInfo } = await list({ first: 1 })
    const { message } = await list({ first: 1, after: pageInfo.endCursor, orderBy: { field: 'POSITION' } })
    expect(message).toMatch(/belongs to a list in the order DUE_DATE_ASC, not POSITION_ASC/)
  })
})
