import { expect, it } from '@jest/globals'
import { anonymous, operator } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import * as fc from 'fast-check'
import { commitments } from '../src/index.ts'
import { partnerKey } from '../src/rules.ts'
import { given as givenIn, partner } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

/** Few names in few spellings, so that many are alike. */
const name = fc.constantFrom('a', 'A', 'á', 'b', 'B ', 'c', 'd', 'e', '?')
const registry = fc.array(
  fc.record({
    names: fc.array(fc.record({ name, isKnown: fc.boolean() }), { maxLength: 4 }),
    status: fc.constantFrom('PUBLISHED', 'DRAFT', 'WITHDRAWN'),
  }),
  { maxLength: 12 },
)
type Registry = ReturnType<typeof registry.generate>['value']

const known = given.organization()

it('holds every name with its count in order, page by page either way, for either audience', async () => {
  const property = fc.asyncProperty(
    registry,
    fc.integer({ min: 1, max: 4 }),
    fc.boolean(),
    fc.boolean(),
    async (said, size, backward, isOperator) => {
      await room.database.deleteFrom('commitment_partners').execute()
      await given.commitments(
        said.map(({ names, status }) => ({
          status,
          partners: names.map((each) => partner(each.isKnown ? known.uuid : null, each.name)),
        })),
      )
      const expected = tally(said.filter(({ status }) => isOperator || status !== 'DRAFT'))
      expect(await walk(size, backward, isOperator)).toEqual({ entries: expected, totalCount: expected.length })
    },
  )
  await fc.assert(property, { numRuns: 60 })
})

/** What the list holds, counted in the plainest way. */
const tally = (said: Registry) => {
  const counts = new Map<string, number>()
  for (const { names } of said) {
    for (const key of new Set(names.filter(({ isKnown }) => !isKnown).map((each) => partnerKey(each.name)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
}

const walk = async (size: number, backward: boolean, isOperator: boolean) => {
  let entries: [key: string, count: number][] = []
  let cursor: string | null = null
  for (;;) {
    const { data, errors } = await room.run(
      `query ($first: Int, $after: String, $last: Int, $before: String) {
        list: unresolvedOrganizations(first: $first, after: $after, last: $last, before: $before) {
          nodes { name commitmentCount } totalCount
          pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
        }
      }`,
      backward ? { last: size, before: cursor } : { first: size, after: cursor },
      isOperator ? operator : anonymous,
    )
    expect(errors).toBeUndefined()
    const { nodes, totalCount, pageInfo } = data!['list']
    const page = nodes.map((node: { name: string; commitmentCount: number }) => [
      partnerKey(node.name),
      node.commitmentCount,
    ])
    entries = backward ? [...page, ...entries] : [...entries, ...page]
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return { entries, totalCount }
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
  }
}
