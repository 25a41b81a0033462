import { describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import * as fc from 'fast-check'
import { deliverables } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(deliverables)
const given = givenIn(room.database)

/** Few days, so that dates coincide often, and moments around midnight in several time zones. */
const day = fc.integer({ min: 1, max: 6 }).map((number) => `2024-03-0${number}`)
const moment = fc
  .tuple(
    day,
    fc.constantFrom('00:00:00', '00:30:00', '12:00:00', '23:59:59.999'),
    fc.constantFrom('Z', '-04:00', '+12:00'),
  )
  .map(([date, time, zone]) => new Date(`${date}T${time}${zone}`).toISOString())
const promise = fc.record({
  dueDate: fc.option(day, { nil: null }),
  state: fc.constantFrom('PLANNED', 'PLANNED', 'PLANNED', 'DELIVERED', 'CANCELLED'),
})

type Promised = { dueDate: string | null; state: 'PLANNED' | 'DELIVERED' | 'CANCELLED' }

/** The rule word for word, with neither the SQL nor rules.ts. */
const isOverdue = ({ dueDate, state }: Promised, reports: readonly (string | null)[], asOf: string): boolean =>
  state === 'PLANNED' &&
  dueDate !== null &&
  dueDate < asOf &&
  !reports.some(
    (submittedAt) => submittedAt !== null && submittedAt.slice(0, 10) >= dueDate && submittedAt.slice(0, 10) <= asOf,
  )

const query = `query ($commitments: [ID!], $asOf: Date) {
  all: deliverables(filter: { commitments: $commitments }, first: 100) { nodes { id overdue(asOf: $asOf) } }
  filtered: deliverables(filter: { commitments: $commitments, overdueAsOf: $asOf }, first: 100) { nodes { id } totalCount }
}`

describe('overdue', () => {
  it('is the same in the field, in the filter, in the count and in the words of the rule', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(promise, { maxLength: 8 }),
        fc.array(fc.option(moment, { nil: null }), { maxLength: 3 }),
        day,
        async (promises, reports, asOf) => {
          const commitment = await given.commitment()
          for (const submitted_at of reports) await given.report(commitment, { submitted_at })
          const expected: string[] = []
          for (const { dueDate, state } of promises) {
            const delivered_on = state === 'DELIVERED' ? '2024-03-01' : null
            const { id } = await given.deliverable(commitment, { due_date: dueDate, state, delivered_on })
            if (isOverdue({ dueDate, state }, reports, asOf)) expected.push(id)
          }
          const { data } = await room.run(query, { commitments: [commitment.id], asOf })
          const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).toSorted()
          const flagged = data?.['all'].nodes.filter(({ overdue }: { overdue: boolean }) => overdue)
          expect(ids(flagged)).toEqual(expected.toSorted())
          expect(ids(data?.['filtered'].nodes)).toEqual(expected.toSorted())
          expect(data?.['filtered'].totalCount).toBe(expected.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})
