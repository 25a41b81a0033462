import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { deliverables } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(deliverables)
const given = givenIn(room.database)

const ask = async (id: string, fields: string) => {
  const { data, errors } = await room.run(`query ($id: ID!) { deliverable(id: $id) { ${fields} } }`, { id })
  return { deliverable: data?.['deliverable'], message: errors?.[0]?.message, code: errors?.[0]?.extensions['code'] }
}

describe('deliverable', () => {
  it('is found by its id, with all that is known about it', async () => {
    const commitment = await given.commitment()
    const { id } = await given.deliverable(commitment, {
      position: 3,
      description: 'Ten clean beaches',
      due_date: '2025-12-31',
      due_text: '31 December 2025',
      state: 'DELIVERED',
      delivered_on: '2025-11-30',
      evidence_url: 'https://beaches.example',
      created_at: '2024-01-01T00:00:00.000Z',
      updated_at: '2025-12-01T00:00:00.000Z',
    })
    const fields = `
      id commitment { id } position description dueDate dueText state deliveredAt evidenceUrl createdAt updatedAt
      overdue progressReports { id }
    `
    expect((await ask(id, fields)).deliverable).toEqual({
      id,
      commitment: { id: commitment.id },
      position: 3,
      description: 'Ten clean beaches',
      dueDate: '2025-12-31',
      dueText: '31 December 2025',
      state: 'DELIVERED',
      deliveredAt: '2025-11-30',
      evidenceUrl: 'https://beaches.example',
      createdAt: '2024-01-01T00:00:00.000Z',
      updatedAt: '2025-12-01T00:00:00.000Z',
      overdue: false,
      progressReports: [],
    })
  })

  it('lists the reports that update it, the latest first', async () => {
    const commitment = await given.commitment()
    const deliverable = await given.deliverable(commitment)
    const early = await given.report(commitment, { title: 'early', submitted_at: '2024-01-01T00:00:00Z' })
    const late = await given.report(commitment, { title: 'late', submitted_at: '2025-01-01T00:00:00Z' })
    await given.report(commitment, { title: 'on something else' })
    for (const report of [early, late]) await given.update(commitment, report, deliverable)
    const { deliverable: found } = await ask(deliverable.id, 'progressReports { title deliverables { id } }')
    expect(found.progressReports).toEqual([
      { title: 'late', deliverables: [{ id: deliverable.id }] },
      { title: 'early', deliverables: [{ id: deliverable.id }] },
    ])
  })

  it('says why it is overdue, and by which rule', async () => {
    const { id } = await given.deliverable(await given.commitment(), { due_date: '2026-03-25' })
    const { deliverable } = await ask(id, 'overdueVerdict(asOf: "2026-03-26") { asOf overdue reason ruleVersion }')
    expect(deliverable.overdueVerdict).toEqual({
      asOf: '2026-03-26',
      overdue: true,
      reason: 'It was due on 2026-03-25, and the commitment had not reported from then to 2026-03-26.',
      ruleVersion: 1,
    })
  })

  it('is judged as of today when no day is given', async () => {
    const commitment = await given.commitment()
    const past = await given.deliverable(commitment, { due_date: '2020-01-01' })
    const future = await given.deliverable(commitment, { due_date: '9999-12-31' })
    expect((await ask(past.id, 'overdue')).deliverable).toEqual({ overdue: true })
    expect((await ask(future.id, 'overdue')).deliverable).toEqual({ overdue: false })
  })

  it('is null for an id that nothing has', async () => {
    expect(await ask(encodeId('Deliverable', newUuid()), 'id')).toMatchObject({ deliverable: null, message: undefined })
  })

  it('refuses the id of another type', async () => {
    const { id } = await given.commitment()
    const { message, code } = await ask(id, 'id')
    expect(message).toBe(`"${id}" is not an id of Deliverable; those look like deliverable_01h455vb4pex5vsknk084sn02q.`)
    expect(code).toBe('BAD_USER_INPUT')
  })

  it('refuses a day that does not exist', async () => {
    const { id } = await given.deliverable(await given.commitment())
    expect((await ask(id, 'overdue(asOf: "2026-02-30")')).message).toContain(
      '"2026-02-30" is not a date; dates look like 2026-03-26.',
    )
  })
})

describe('a deliverable in the database', () => {
  it.each([
    ['delivered without a day', { state: 'DELIVERED' } as const],
    ['planned with a day of delivery', { delivered_on: '2025-01-01' }],
    ['due on no finite day', { due_date: 'infinity' }],
    ['before the first place', { position: -1 }],
  ])('cannot be %s', async (_, columns) => {
    await expect(given.deliverable(await given.commitment(), columns)).rejects.toThrow('violates check constraint')
  })

  it('cannot be updated by a report on another commitment', async () => {
    const [one, other] = [await given.commitment(), await given.commitment()]
    const update = given.update(one, await given.report(one), await given.deliverable(other))
    await expect(update).rejects.toThrow('violates foreign key constraint')
  })
})
