import { expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import * as fc from 'fast-check'
import { commitments } from '../src/index.ts'
import { type Changes, given as givenIn } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

const fields = ['ID', 'REGISTERED_AT', 'UPDATED_AT', 'TITLE', 'STARTS_ON', 'ENDS_ON'] as const

/** Few values, so that many commitments are alike, and missing ones. */
const day = fc.constantFrom(null, '2020-01-01', '2021-06-15', '2022-12-31')
const moment = fc.constantFrom(null, '2020-01-01T00:00:00Z', '2021-06-15T12:00:00.5Z', '2022-12-31T23:59:59.999Z')
const commitment = fc.record({
  title: fc.constantFrom('a', 'Á', 'b', 'c', 'd'),
  registeredAt: moment,
  startsOn: fc.constantFrom(null, '2018-01-01', '2019-01-01'),
  endsOn: day,
})
const walk = fc.record({
  before: fc.array(commitment, { minLength: 1, maxLength: 12 }),
  /** What is inserted after each page. */
  meanwhile: fc.array(fc.array(commitment, { maxLength: 3 }), { maxLength: 6 }),
  field: fc.constantFrom(...fields),
  direction: fc.constantFrom('ASC', 'DESC'),
  size: fc.integer({ min: 1, max: 5 }),
  backward: fc.boolean(),
  /** Whether the list of all or the list of a network is walked. */
  ofNetwork: fc.boolean(),
})

type Stored = { readonly id: string }

it('answers every entry that was there once and in order, whatever is inserted meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(walk, async ({ before, meanwhile, ofNetwork, ...how }) => {
      const network = given.network()
      const store = (
        many: readonly ({ startsOn: string | null; endsOn: string | null } & Changes)[],
      ): Promise<Stored[]> =>
        given.commitments(
          many.map(({ startsOn, endsOn, ...changes }) => ({
            ...changes,
            timeframe: { startsOn, endsOn },
            networks: [network.uuid],
          })),
        )
      const original = new Set((await store(before)).map(({ id }) => id))
      const filter = ofNetwork ? { actionNetworks: [network.id] } : { actionNetworks: [network.id, given.network().id] }
      const inOrder = await wholeList(filter, how)
      const insertions = [...meanwhile]
      const walked = await walkPages(filter, how, async () => void (await store(insertions.shift() ?? [])))
      expect(inOrder).toHaveLength(original.size)
      expect(walked.filter((id) => original.has(id))).toEqual(inOrder)
      expect(new Set(walked).size).toBe(walked.length)
    }),
    { numRuns: 60 },
  )
})

interface How {
  readonly field: (typeof fields)[number]
  readonly direction: string
  readonly size: number
  readonly backward: boolean
}

const page = async (filter: object, { field, direction }: How, args: object) => {
  const { data, errors } = await room.run(
    `query (
      $filter: CommitmentFilter, $orderBy: CommitmentOrder
      $first: Int, $after: String, $last: Int, $before: String
    ) {
      commitments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      }
    }`,
    { filter, orderBy: { field, direction }, ...args },
  )
  expect(errors).toBeUndefined()
  const { nodes, pageInfo } = data!['commitments']
  return { ids: nodes.map(({ id }: Stored) => id) as string[], pageInfo }
}

const wholeList = async (filter: object, how: How): Promise<string[]> => (await page(filter, how, { first: 100 })).ids

const walkPages = async (filter: object, how: How, afterEachPage: () => Promise<void>): Promise<string[]> => {
  const { size, backward } = how
  let walked: string[] = []
  let cursor: string | null = null
  for (;;) {
    const args: object = backward ? { last: size, before: cursor } : { first: size, after: cursor }
    const { ids, pageInfo } = await page(filter, how, args)
    walked = backward ? [...ids, ...walked] : [...walked, ...ids]
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return walked
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
    await afterEachPage()
  }
}
