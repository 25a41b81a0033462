import { describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import { deliverables } from '../src/index.ts'
import { type Given, given as givenIn } from './given.ts'

const room = await openRoom(deliverables)
const given = givenIn(room.database)

const ask = async (commitments: readonly Given[], fields: string) => {
  const { data, errors } = await room.run(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Commitment { ${fields} } }
    }`,
    { representations: commitments.map(({ id }) => ({ __typename: 'Commitment', id })) },
  )
  return { commitments: data?.['_entities'], message: errors?.[0]?.message }
}

const withDeliverables = async (...dueDates: (string | null)[]) => {
  const commitment = await given.commitment()
  for (const [position, due_date] of dueDates.entries()) await given.deliverable(commitment, { position, due_date })
  return commitment
}

const withReports = async (...moments: string[]) => {
  const commitment = await given.commitment()
  for (const submitted_at of moments) await given.report(commitment, { submitted_at, status: 'ON_TRACK' })
  return commitment
}

describe('Commitment.deliverables', () => {
  it('come as the holder ordered them, with their number', async () => {
    const commitments = [await withDeliverables('2027-01-01', null, '2026-01-01'), await withDeliverables()]
    const { commitments: found } = await ask(
      commitments,
      'deliverables(first: 2) { nodes { position dueDate } totalCount }',
    )
    expect(found).toEqual([
      {
        deliverables: {
          nodes: [
            { position: 0, dueDate: '2027-01-01' },
            { position: 1, dueDate: null },
          ],
          totalCount: 3,
        },
      },
      { deliverables: { nodes: [], totalCount: 0 } },
    ])
  })

  it('can be sorted by due date', async () => {
    const commitment = await withDeliverables('2027-01-01', null, '2026-01-01')
    const { commitments: found } = await ask(
      [commitment],
      'deliverables(orderBy: { field: DUE_DATE }) { nodes { dueDate } }',
    )
    expect(found[0].deliverables.nodes).toEqual([
      { dueDate: '2026-01-01' },
      { dueDate: '2027-01-01' },
      { dueDate: null },
    ])
  })

  it('can be filtered, and the number follows', async () => {
    const commitment = await withDeliverables('2027-01-01', null, '2026-01-01')
    const { commitments: found } = await ask(
      [commitment],
      'deliverables(filter: { due: { to: "2026-12-31" } }) { nodes { dueDate } totalCount }',
    )
    expect(found[0].deliverables).toEqual({ nodes: [{ dueDate: '2026-01-01' }], totalCount: 1 })
  })

  it('can be paged forward and back', async () => {
    const commitment = await withDeliverables(null, null, null)
    const page = async (args: string) =>
      (await ask([commitment], `deliverables(${args}) { nodes { position } pageInfo { startCursor endCursor } }`))
        .commitments[0].deliverables
    const first = await page('first: 2')
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`)
    const back = await page(`last: 2, before: "${second.pageInfo.startCursor}"`)
    expect(second.nodes).toEqual([{ position: 2 }])
    expect(back.nodes).toEqual(first.nodes)
  })

  it('refuse a bad filter with the value', async () => {
    const { commitments, message } = await ask(
      [await given.commitment()],
      'deliverables(filter: { ids: ["x"] }) { totalCount }',
    )
    expect(commitments).toEqual([{ deliverables: null }])
    expect(message).toMatch(/^"x" is not an id of Deliverable/)
  })
})

describe('Commitment.progressReports', () => {
  it('come with the latest first, with their number', async () => {
    const commitments = [await withReports('2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'), await withReports()]
    const { commitments: found } = await ask(
      commitments,
      'progressReports(first: 1) { nodes { submittedAt } totalCount }',
    )
    expect(found).toEqual([
      { progressReports: { nodes: [{ submittedAt: '2025-01-01T00:00:00.000Z' }], totalCount: 2 } },
      { progressReports: { nodes: [], totalCount: 0 } },
    ])
  })

  it('can be filtered, sorted and paged', async () => {
    const commitment = await withReports('2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z', '2025-06-01T00:00:00Z')
    const page = async (args: string) =>
      (
        await ask(
          [commitment],
          `progressReports(filter: { submitted: { from: "2025-01-01" } }, orderBy: { field: SUBMITTED_AT }, ${args}) {
            nodes { submittedAt } totalCount pageInfo { endCursor }
          }`,
        )
      ).commitments[0].progressReports
    const first = await page('first: 1')
    const second = await page(`first: 1, after: "${first.pageInfo.endCursor}"`)
    expect(first).toMatchObject({ nodes: [{ submittedAt: '2025-01-01T00:00:00.000Z' }], totalCount: 2 })
    expect(second.nodes).toEqual([{ submittedAt: '2025-06-01T00:00:00.000Z' }])
  })
})

describe('Commitment.reporting', () => {
  const reporting = async (commitment: Given, asOf?: string) => {
    const fields = 'asOf light reason lastReportedAt lastStatus reportCount active ruleVersion'
    const args = asOf === undefined ? '' : `(asOf: "${asOf}")`
    return (await ask([commitment], `reporting${args} { ${fields} }`)).commitments[0].reporting
  }

  it('counts the reports up to the end of the day, in UTC', async () => {
    const commitment = await withReports('2025-01-10T23:59:59.999Z', '2025-01-11T00:00:00Z', '2024-01-01T00:00:00Z')
    expect(await reporting(commitment, '2025-01-10')).toEqual({
      asOf: '2025-01-10',
      light: 'GREEN',
      reason: 'The last progress report, of 2025-01-10, was under a year old on 2025-01-10.',
      lastReportedAt: '2025-01-10T23:59:59.999Z',
      lastStatus: 'ON_TRACK',
      reportCount: 2,
      active: true,
      ruleVersion: 1,
    })
  })

  it('takes the status of the last report', async () => {
    const commitment = await withReports('2020-01-01T00:00:00Z')
    await given.report(commitment, { submitted_at: '2021-01-01T00:00:00Z', status: 'COMPLETED' })
    expect(await reporting(commitment, '2026-01-01')).toMatchObject({ light: 'COMPLETED', lastStatus: 'COMPLETED' })
    expect(await reporting(commitment, '2020-06-01')).toMatchObject({ light: 'GREEN', lastStatus: 'ON_TRACK' })
  })

  it('counts a commitment as inactive while it is red, until it reports again', async () => {
    const commitment = await withReports('2020-01-01T00:00:00Z', '2023-01-01T00:00:00Z')
    const days = ['2019-01-01', '2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01']
    const answers = await Promise.all(days.map((day) => reporting(commitment, day)))
    expect(answers.map(({ light, active }) => [light, active])).toEqual([
      ['NEVER_REPORTED', true],
      ['YELLOW', true],
      ['RED', false],
      ['RED', false],
      ['GREEN', true],
    ])
  })

  it('leaves out a report whose date is not known', async () => {
    const commitment = await given.commitment()
    await given.report(commitment, { submitted_text: 'last summer', status: 'COMPLETED' })
    expect(await reporting(commitment)).toMatchObject({ light: 'NEVER_REPORTED', reportCount: 0, lastStatus: null })
  })

  it('is judged as of today when no day is given', async () => {
    const before = new Date().toISOString().slice(0, 10)
    const { asOf, light } = await reporting(await withReports(new Date().toISOString()))
    const after = new Date().toISOString().slice(0, 10)
    expect([before, after]).toContain(asOf)
    expect(light).toBe('GREEN')
  })
})

describe('a hundred commitments', () => {
  it('are read with a number of statements that does not depend on their number', async () => {
    const commitments = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const commitment = await withDeliverables('2020-01-01', '2021-01-01')
        const report = await given.report(commitment, { submitted_at: '2020-06-01T00:00:00Z' })
        await given.update(commitment, report, await given.deliverable(commitment, { position: 2 }))
        return commitment
      }),
    )
    const fields = `
      deliverables(first: 5) { nodes { commitment { id } overdue(asOf: "2026-03-26") progressReports { title } } totalCount }
      progressReports(first: 5) { nodes { commitment { id } deliverables { position } } totalCount }
      reporting(asOf: "2026-03-26") { light }
    `
    const few = await room.statementsOf(() => ask(commitments.slice(0, 2), fields))
    const many = await room.statementsOf(() => ask(commitments, fields))
    // Two pages, two counts, the lights; below them the reports of the deliverables, the deliverables of the reports, and
    // the last reports that decide what is overdue, where they do not go with those that decide the lights.
    expect(many.length).toBeLessThanOrEqual(8)
    expect(new Set(many)).toEqual(new Set(few))
  })

  it('are judged in one statement', async () => {
    const commitments = await Promise.all(Array.from({ length: 100 }, () => withReports('2025-01-01T00:00:00Z')))
    const statements = await room.statementsOf(async () => {
      const { commitments: found } = await ask(commitments, 'reporting(asOf: "2025-06-01") { light }')
      expect(found).toEqual(commitments.map(() => ({ reporting: { light: 'GREEN' } })))
    })
    expect(statements).toHaveLength(1)
  })
})
