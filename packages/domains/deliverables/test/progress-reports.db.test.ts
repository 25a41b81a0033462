import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { deliverables } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(deliverables)
const given = givenIn(room.database)

const one = await given.commitment()
const other = await given.commitment()
/** From the latest to the earliest; two at one moment are told apart by their ids. */
const [lesser, greater] = [newUuid(), newUuid()].toSorted()
const a = await given.report(one, { title: 'a', status: 'ON_TRACK', submitted_at: '2025-06-30T23:59:59.999Z' })
await given.report(other, { title: 'b', status: 'COMPLETED', submitted_at: '2025-06-30T00:00:00Z' })
await given.report(one, { id: greater!, title: 'c', status: 'OFF_TRACK', submitted_at: '2020-01-01T00:00:00Z' })
await given.report(one, { id: lesser!, title: 'd', submitted_at: '2020-01-01T00:00:00Z' })
const e = await given.report(other, { title: 'e', status: 'ON_TRACK', submitted_text: 'last summer' })

const list = async (args: Record<string, unknown>) => {
  const { data, errors } = await room.run(
    `query ($filter: ProgressReportFilter, $orderBy: ProgressReportOrder, $first: Int, $after: String, $last: Int, $before: String) {
      progressReports(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { title } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    args,
  )
  const answer = data?.['progressReports']
  return {
    found: answer?.nodes.map(({ title }: { title: string }) => title).join(''),
    totalCount: answer?.totalCount,
    pageInfo: answer?.pageInfo,
    message: errors?.[0]?.message,
  }
}

describe('progressReports', () => {
  it('come with the latest first and those without a date last', async () => {
    expect(await list({})).toMatchObject({ found: 'abcde', totalCount: 5 })
  })

  it('come with the earliest first when that is asked for, and those without a date still last', async () => {
    expect((await list({ orderBy: { field: 'SUBMITTED_AT' } })).found).toBe('dcbae')
  })

  it.each([['ASC'], ['DESC']])('can be paged forward and back: %s', async (direction) => {
    const orderBy = { field: 'SUBMITTED_AT', direction }
    const all = (await list({ orderBy })).found
    const first = await list({ orderBy, first: 3 })
    const rest = await list({ orderBy, first: 3, after: first.pageInfo.endCursor })
    const back = await list({ orderBy, last: 3, before: rest.pageInfo.startCursor })
    expect(first.found + rest.found).toBe(all)
    expect(back.found).toBe(first.found)
    expect([first, rest].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false])
  })

  it.each([
    ['the commitments', { commitments: [other.id] }, 'be'],
    ['the ids', { ids: [e.id, a.id] }, 'ae'],
    ['the statuses', { statuses: ['ON_TRACK', 'COMPLETED'] }, 'abe'],
    ['a day of UTC from its first to its last moment', { submitted: { from: '2025-06-30', to: '2025-06-30' } }, 'ab'],
    ['days from one on', { submitted: { from: '2020-01-02' } }, 'ab'],
    ['days up to one', { submitted: { to: '2025-06-29' } }, 'cd'],
    ['the last of all days', { submitted: { to: '9999-12-31' } }, 'abcd'],
    ['any day', { submitted: {} }, 'abcd'],
    ['several conditions, which all must hold', { commitments: [one.id], statuses: ['ON_TRACK', 'COMPLETED'] }, 'a'],
    ['no ids', { ids: [] }, ''],
    ['no commitments', { commitments: [] }, ''],
    ['no statuses', { statuses: [] }, ''],
    ['nulls, which are no conditions', { ids: null, commitments: null, statuses: null, submitted: null }, 'abcde'],
  ])('are filtered by %s', async (_, filter, found) => {
    expect(await list({ filter })).toMatchObject({ found, totalCount: found.length })
  })

  it.each([
    [
      { filter: { ids: ['x'] } },
      '"x" is not an id of ProgressReport; those look like progress_report_01h455vb4pex5vsknk084sn02q.',
    ],
    [
      { filter: { commitments: ['x'] } },
      '"x" is not an id of Commitment; those look like commitment_01h455vb4pex5vsknk084sn02q.',
    ],
    [
      { filter: { submitted: { from: '2026-01-02', to: '2026-01-01' } } },
      'filter.submitted ends on 2026-01-01, before it begins on 2026-01-02; give the earlier day as from.',
    ],
    [{ last: 0 }, 'last takes a number from 1 to 100; got 0.'],
  ])('refuse bad input: %j', async (args, message) => {
    expect((await list(args)).message).toBe(message)
  })
})

describe('progressReport', () => {
  const ask = async (id: string) => {
    const { data, errors } = await room.run(
      `query ($id: ID!) { progressReport(id: $id) {
        id commitment { id } title status body submittedAt submittedText sourceUrl createdAt updatedAt
        deliverables { description }
      } }`,
      { id },
    )
    return { report: data?.['progressReport'], message: errors?.[0]?.message }
  }

  it('is found by its id, with all that is known about it', async () => {
    const commitment = await given.commitment()
    const report = await given.report(commitment, {
      title: 'Progress 2025',
      status: 'FINANCIAL_ISSUES',
      body: 'The money is late.',
      submitted_at: '2025-06-11T03:46:01-04:00',
      submitted_text: '11 June',
      source_url: 'https://registry.example/progress/9',
      created_at: '2025-07-01T00:00:00.000Z',
      updated_at: '2025-07-02T00:00:00.000Z',
    })
    const second = await given.deliverable(commitment, { description: 'second', position: 1 })
    const first = await given.deliverable(commitment, { description: 'first', position: 0 })
    for (const deliverable of [second, first]) await given.update(commitment, report, deliverable)
    expect((await ask(report.id)).report).toEqual({
      id: report.id,
      commitment: { id: commitment.id },
      title: 'Progress 2025',
      status: 'FINANCIAL_ISSUES',
      body: 'The money is late.',
      submittedAt: '2025-06-11T07:46:01.000Z',
      submittedText: '11 June',
      sourceUrl: 'https://registry.example/progress/9',
      createdAt: '2025-07-01T00:00:00.000Z',
      updatedAt: '2025-07-02T00:00:00.000Z',
      deliverables: [{ description: 'first' }, { description: 'second' }],
    })
  })

  it('is null for an id that nothing has', async () => {
    expect(await ask(encodeId('ProgressReport', newUuid()))).toEqual({ report: null })
  })

  it('refuses an id that is none', async () => {
    expect((await ask('progress_report_x')).message).toMatch(
      /^"progress_report_x" is not an id of ProgressReport; those look like/,
    )
  })
})
