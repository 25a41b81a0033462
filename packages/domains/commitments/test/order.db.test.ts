import { describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { commitments } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

const [a, b, c, d] = await given.commitments([
  { title: 'Álgae', goals: [14], registeredAt: '2020-01-01T00:00:00Z', timeframe: { startsOn: '2021-01-01' } },
  { title: 'bays', goals: [14], registeredAt: null, timeframe: { startsOn: '2020-01-01', endsOn: '2024-01-01' } },
  { title: 'Coasts', goals: [14], registeredAt: '2021-01-01T00:00:00Z', timeframe: { endsOn: '2023-01-01' } },
  { title: 'deltas', goals: [14], registeredAt: null },
])
const letters = new Map([
  [a!.id, 'a'],
  [b!.id, 'b'],
  [c!.id, 'c'],
  [d!.id, 'd'],
])
for (const [index, { uuid }] of [c!, a!, d!, b!].entries()) {
  await room.database
    .updateTable('commitments')
    .set({ updated_at: sql`now() + ${index} * interval '1 hour'` })
    .where('id', '=', uuid)
    .execute()
}

const page = async (orderBy: object | null, args: object, filter: object | null = null) => {
  const { data, errors } = await room.run(
    `query (
      $filter: CommitmentFilter, $orderBy: CommitmentOrder
      $first: Int, $after: String, $last: Int, $before: String
    ) {
      commitments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      }
    }`,
    { filter, orderBy, ...args },
  )
  const { nodes, pageInfo } = data?.['commitments'] ?? {}
  return {
    text: nodes?.map(({ id }: { id: string }) => letters.get(id)).join(''),
    pageInfo,
    message: errors?.[0]?.message,
  }
}

/** All pages of one, from one end to the other. */
const walk = async (orderBy: object | null, filter: object | null, backward = false): Promise<string> => {
  const [size, from, cursor, more] = backward
    ? (['last', 'before', 'startCursor', 'hasPreviousPage'] as const)
    : (['first', 'after', 'endCursor', 'hasNextPage'] as const)
  let text = ''
  let next: { [size]: number; [from]?: string } | null = { [size]: 1 } as never
  while (next !== null) {
    const each = await page(orderBy, next, filter)
    text = backward ? each.text + text : text + each.text
    next = each.pageInfo[more] ? ({ [size]: 1, [from]: each.pageInfo[cursor] } as never) : null
  }
  return text
}

// Of b and d, which are alike in some of these, the one that was stored later is larger.
const orders: [field: string, ascending: string, descending: string][] = [
  ['ID', 'abcd', 'dcba'],
  ['REGISTERED_AT', 'acbd', 'cadb'],
  ['UPDATED_AT', 'cadb', 'bdac'],
  ['TITLE', 'abcd', 'dcba'],
  ['STARTS_ON', 'bacd', 'abdc'],
  ['ENDS_ON', 'cbad', 'bcda'],
]

describe.each(orders)('the order %s', (field, ascending, descending) => {
  const ways = [
    ['ASC', ascending],
    ['DESC', descending],
  ] as const

  it.each(ways)('%s puts those without the value last', async (direction, expected) => {
    expect((await page({ field, direction }, {})).text).toBe(expected)
  })

  it.each(ways)('%s is walked forward page by page', async (direction, expected) => {
    expect(await walk({ field, direction }, null)).toBe(expected)
  })

  it.each(ways)('%s is walked back page by page', async (direction, expected) => {
    expect(await walk({ field, direction }, null, true)).toBe(expected)
  })

  it.each(ways)('%s is the same for the list of a goal', async (direction, expected) => {
    expect(await walk({ field, direction }, { goals: [14] })).toBe(expected)
    expect(await walk({ field, direction }, { goals: [14] }, true)).toBe(expected)
  })
})

describe('orderBy', () => {
  it('is the latest registration first when left out', async () => {
    expect(await walk(null, null)).toBe('cadb')
  })

  it('is ascending when only the field is given', async () => {
    expect((await page({ field: 'TITLE' }, {})).text).toBe('abcd')
  })

  it('refuses the cursor of another order', async () => {
    const { pageInfo } = await page({ field: 'TITLE' }, { first: 1 })
    const { message } = await page({ field: 'ENDS_ON' }, { first: 1, after: pageInfo.endCursor })
    expect(message).toMatch(/belongs to a list in the order TITLE_ASC, not ENDS_ON_ASC; ask with the same orderBy\.$/)
  })

  it('takes the cursor of the whole list in the list of a goal', async () => {
    const { pageInfo } = await page(null, { first: 1 })
    expect((await page(null, { first: 4, after: pageInfo.endCursor }, { goals: [14] })).text).toBe('adb')
  })

  it.each([
    [{ first: 0 }, 'first takes a number from 1 to 100; got 0.'],
    [{ last: 101 }, 'last takes a number from 1 to 100; got 101.'],
    [{ first: 1, last: 1 }, 'Page one way at a time: first with after, or last with before.'],
    [{ first: 1, after: 'x' }, '"x" is not a cursor; give an endCursor or startCursor as it was answered.'],
  ])('refuses the page %j', async (args, message) => {
    expect((await page(null, args)).message).toBe(message)
  })
})
