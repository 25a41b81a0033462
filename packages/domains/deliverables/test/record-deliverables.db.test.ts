import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { type DeliverableEntry, type ProgressReportEntry, deliverables, recordDeliverables } from '../src/index.ts'
import { type Given, given as givenIn } from './given.ts'

const room = await openRoom(deliverables)
const { database, statementsOf } = room
const given = givenIn(database)

const promise = (description: string | null, dueDate: string | null = null): DeliverableEntry => ({
  description,
  dueDate,
  dueText: null,
})
const report = (title: string, columns: Partial<ProgressReportEntry> = {}): ProgressReportEntry => ({
  title,
  status: 'ON_TRACK',
  body: null,
  submittedAt: '2020-06-11T07:46:01.000Z',
  submittedText: null,
  sourceUrl: null,
  ...columns,
})

const inTransaction = (action: (transaction: Database) => Promise<unknown>) => database.transaction().execute(action)

const record = async (
  { uuid }: Given,
  promised: readonly DeliverableEntry[] | null,
  reports: readonly ProgressReportEntry[] | null = null,
): Promise<boolean> => {
  const [outcome] = await recordDeliverables(database, [
    { commitmentId: uuid, deliverables: promised, progressReports: reports },
  ])
  return outcome!.isChanged
}

const readBoth = async ({ id }: Given) => {
  const { data } = await room.run(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Commitment {
      deliverables { nodes { id position description dueDate dueText state updatedAt } }
      progressReports { nodes { id title status body submittedAt submittedText sourceUrl } }
    } } }`,
    { representations: [{ __typename: 'Commitment', id }] },
  )
  const [commitment] = data?.['_entities'] ?? []
  return { promises: commitment.deliverables.nodes, reports: commitment.progressReports.nodes }
}

describe('recordDeliverables', () => {
  it('takes over both lists whole and in their order', async () => {
    const commitment = await given.commitment()
    const isChanged = await record(
      commitment,
      [{ description: 'b', dueDate: null, dueText: '2nd half of 2018' }, promise('a', '2020-01-01'), promise(null)],
      [
        report('Progress', {
          status: 'COMPLETED',
          body: 'Done.',
          submittedText: '11 June',
          sourceUrl: 'https://registry.example/9',
        }),
      ],
    )
    const { promises, reports } = await readBoth(commitment)
    expect(isChanged).toBe(true)
    expect(promises).toMatchObject([
      { position: 0, description: 'b', dueDate: null, dueText: '2nd half of 2018', state: 'PLANNED' },
      { position: 1, description: 'a', dueDate: '2020-01-01', dueText: null, state: 'PLANNED' },
      { position: 2, description: null, dueDate: null, dueText: null, state: 'PLANNED' },
    ])
    expect(reports).toMatchObject([
      {
        title: 'Progress',
        status: 'COMPLETED',
        body: 'Done.',
        submittedAt: '2020-06-11T07:46:01.000Z',
        submittedText: '11 June',
        sourceUrl: 'https://registry.example/9',
      },
    ])
  })

  it('writes nothing when the same comes again', async () => {
    const commitment = await given.commitment()
    const lists = [
      [promise('a', '2020-01-01'), promise('a', '2020-01-01'), promise(null)],
      [
        report('x', { sourceUrl: '/1' }),
        report('x', { sourceUrl: '/2' }),
        report('y', { submittedAt: null, title: null }),
      ],
    ] as const
    await record(commitment, ...lists)
    const before = await readBoth(commitment)
    const statements = await statementsOf(async () => expect(await record(commitment, ...lists)).toBe(false))
    expect(await readBoth(commitment)).toEqual(before)
    expect(statements.filter((statement) => /insert|update/.test(statement))).toEqual([])
  })

  it('keeps the ids of entries that moved, were postponed or were reworded', async () => {
    const commitment = await given.commitment()
    await record(commitment, [promise('moves'), promise('is postponed', '2020-01-01'), promise('is rewordet')])
    const [moves, isPostponed, isReworded] = (await readBoth(commitment)).promises
    await record(commitment, [promise('is postponed', '2021-01-01'), promise('moves'), promise('is reworded')])
    expect((await readBoth(commitment)).promises).toMatchObject([
      { id: isPostponed.id, position: 0, dueDate: '2021-01-01' },
      { id: moves.id, position: 1 },
      { id: isReworded.id, position: 2, description: 'is reworded' },
    ])
  })

  it('cancels a planned deliverable that is listed no more, and plans it again when it comes back', async () => {
    const commitment = await given.commitment()
    await record(commitment, [promise('a', '2020-01-01'), promise('b', '2021-01-01')])
    const [, b] = (await readBoth(commitment)).promises
    expect(await record(commitment, [promise('a', '2020-01-01')])).toBe(true)
    expect(await record(commitment, [promise('a', '2020-01-01')])).toBe(false)
    expect((await readBoth(commitment)).promises).toMatchObject([
      { state: 'PLANNED' },
      { id: b.id, state: 'CANCELLED' },
    ])
    expect(await record(commitment, [promise('a', '2020-01-01'), promise('b', '2021-01-01')])).toBe(true)
    expect((await readBoth(commitment)).promises).toMatchObject([{ state: 'PLANNED' }, { id: b.id, state: 'PLANNED' }])
  })

  it('leaves states that were set in this registry', async () => {
    const commitment = await given.commitment()
    await record(commitment, [promise('delivered'), promise('given up')])
    await database
      .updateTable('deliverables')
      .set({ state: 'DELIVERED', delivered_on: '2025-01-01' })
      .where('description', '=', 'delivered')
      .execute()
    await database
      .updateTable('deliverables')
      .set({ state: 'CANCELLED' })
      .where('description', '=', 'given up')
      .execute()
    await record(commitment, [promise('delivered', '2024-01-01'), promise('given up', '2024-01-01')])
    await record(commitment, [])
    await record(commitment, [promise('delivered', '2024-01-01'), promise('given up', '2024-01-01')])
    expect((await readBoth(commitment)).promises).toMatchObject([{ state: 'DELIVERED' }, { state: 'CANCELLED' }])
  })

  it('leaves deliverables that were written in this registry', async () => {
    const commitment = await given.commitment()
    const own = await given.deliverable(commitment, { description: 'our own' })
    await record(commitment, [promise('from the source')])
    await record(commitment, [])
    expect((await readBoth(commitment)).promises).toMatchObject([
      { id: own.id, state: 'PLANNED' },
      { description: 'from the source', state: 'CANCELLED' },
    ])
  })

  it('takes over what changed in a report, keeps its id and keeps a text that the source does not give', async () => {
    const commitment = await given.commitment()
    await record(commitment, null, [report('x', { body: 'All is well.' })])
    const [before] = (await readBoth(commitment)).reports
    expect(await record(commitment, null, [report('x', { status: 'OFF_TRACK', sourceUrl: '/1' })])).toBe(true)
    expect((await readBoth(commitment)).reports).toEqual([{ ...before, status: 'OFF_TRACK', sourceUrl: '/1' }])
  })

  it('keeps a report that the source has no more', async () => {
    const commitment = await given.commitment()
    await record(commitment, null, [report('x')])
    expect(await record(commitment, null, [])).toBe(false)
    expect((await readBoth(commitment)).reports).toHaveLength(1)
  })

  it('changes nothing about what the source does not speak of', async () => {
    const commitment = await given.commitment()
    await record(commitment, [promise('a')], [report('x')])
    expect(await record(commitment, null, null)).toBe(false)
    expect((await readBoth(commitment)).promises).toMatchObject([{ state: 'PLANNED' }])
  })

  it('says of each commitment of a batch whether it changed, and moves the time of what changed only', async () => {
    const [one, other] = [await given.commitment(), await given.commitment()]
    await record(one, [promise('a')])
    await record(other, [promise('a'), promise('b')])
    const [, before] = (await readBoth(other)).promises
    const outcomes = await recordDeliverables(database, [
      { commitmentId: one.uuid, deliverables: [promise('a')], progressReports: [] },
      { commitmentId: other.uuid, deliverables: [promise('a', '2030-01-01'), promise('b')], progressReports: [] },
    ])
    expect(outcomes).toEqual([
      { commitmentId: one.uuid, isChanged: false },
      { commitmentId: other.uuid, isChanged: true },
    ])
    expect((await readBoth(other)).promises[1]).toEqual(before)
  })

  it('runs eight statements for two hundred commitments where everything happens', async () => {
    const ids = Array.from({ length: 200 }, () => newUuid())
    const batch = (suffix: string) =>
      ids.map((commitmentId) => ({
        commitmentId,
        deliverables: [
          promise('a', suffix === '' ? null : '2030-01-01'),
          promise(`b${suffix}`, `20${suffix.length}0-01-01`),
        ],
        progressReports: [report('x', { status: suffix === '' ? 'ON_TRACK' : 'OFF_TRACK' }), report(`y${suffix}`)],
      }))
    await recordDeliverables(database, batch(''))
    const statements = await statementsOf(() =>
      inTransaction((transaction) => recordDeliverables(transaction, batch('!'))),
    )
    expect(statements.filter((statement) => !/^(begin|commit)/.test(statement))).toHaveLength(8)
  })

  it('adds an entry once when two imports bring it at once', async () => {
    const commitment = await given.commitment()
    const imports = [1, 2].map(() =>
      inTransaction((transaction) =>
        recordDeliverables(transaction, [
          { commitmentId: commitment.uuid, deliverables: [promise('a')], progressReports: [report('x')] },
        ]),
      ),
    )
    await Promise.all(imports)
    const { promises, reports } = await readBoth(commitment)
    expect([promises.length, reports.length]).toEqual([1, 1])
  })

  it('refuses a commitment that is in a batch twice', async () => {
    const { uuid } = await given.commitment()
    const entry = { commitmentId: uuid, deliverables: [], progressReports: [] }
    await expect(recordDeliverables(database, [entry, entry])).rejects.toThrow(
      `The commitment ${uuid} is in one batch twice; give each one record.`,
    )
  })

  it('runs no statement for an empty batch', async () => {
    expect(await statementsOf(() => recordDeliverables(database, []))).toEqual([])
  })
})
