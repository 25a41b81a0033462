import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid, operator } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { deliverables } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(deliverables)
const given = givenIn(room.database)

const draft = await given.commitment('DRAFT')
const deliverable = await given.deliverable(draft, { due_date: '2020-01-01', description: 'Not for anybody yet' })
const report = await given.report(draft, { submitted_at: '2019-01-01T00:00:00Z', status: 'ON_TRACK' })
await given.update(draft, report, deliverable)

const entities = async (representations: readonly object[], selection: string, viewer?: typeof operator) => {
  const { data, errors } = await room.run(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
    { representations },
    viewer,
  )
  expect(errors).toBeUndefined()
  return data?.['_entities']
}

const lent = `... on Commitment {
  deliverables { nodes { id } totalCount pageInfo { hasNextPage endCursor } }
  progressReports { nodes { id } totalCount }
  reporting(asOf: "2026-03-26") { light }
}`
const nothing = {
  deliverables: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } },
  progressReports: { nodes: [], totalCount: 0 },
  reporting: null,
}

describe('what belongs to a draft', () => {
  it('is not found by its id', async () => {
    const { data } = await room.run(
      'query ($d: ID!, $r: ID!) { deliverable(id: $d) { id } progressReport(id: $r) { id } }',
      {
        d: deliverable.id,
        r: report.id,
      },
    )
    expect(data).toEqual({ deliverable: null, progressReport: null })
  })

  it.each([
    ['no filter', 'deliverables'],
    ['its commitment', 'deliverables(filter: { commitments: [$commitment] })'],
    ['its id', 'deliverables(filter: { ids: [$deliverable] })'],
    ['what is overdue', 'deliverables(filter: { overdueAsOf: "2026-03-26" })'],
    ['its commitment and place', 'deliverables(filter: { commitments: [$commitment] }, orderBy: { field: POSITION })'],
    ['no filter', 'progressReports'],
    ['its commitment', 'progressReports(filter: { commitments: [$commitment] })'],
    ['its id', 'progressReports(filter: { ids: [$report] })'],
  ])('is in no list and no count with %s: %s', async (_, list) => {
    const field = list
      .replace('$commitment', `"${draft.id}"`)
      .replace('$deliverable', `"${deliverable.id}"`)
      .replace('$report', `"${report.id}"`)
    const { data, errors } = await room.run(`{ list: ${field} { nodes { id } totalCount pageInfo { endCursor } } }`)
    expect(errors).toBeUndefined()
    expect(data?.['list']).toEqual({ nodes: [], totalCount: 0, pageInfo: { endCursor: null } })
  })

  it('is not found as an entity', async () => {
    const representations = [
      { __typename: 'Deliverable', id: deliverable.id },
      { __typename: 'ProgressReport', id: report.id },
    ]
    expect(
      await entities(representations, '... on Deliverable { description } ... on ProgressReport { status }'),
    ).toEqual([null, null])
  })

  it('is not shown by a reference to the draft', async () => {
    expect(await entities([{ __typename: 'Commitment', id: draft.id }], lent)).toEqual([nothing])
  })

  it('looks the same as what does not exist', async () => {
    expect(await entities([{ __typename: 'Commitment', id: encodeId('Commitment', newUuid()) }], lent)).toEqual([
      nothing,
    ])
  })

  it('is seen by the operator', async () => {
    expect(await entities([{ __typename: 'Commitment', id: draft.id }], lent, operator)).toMatchObject([
      {
        deliverables: { nodes: [{ id: deliverable.id }], totalCount: 1 },
        progressReports: { totalCount: 1 },
        reporting: { light: 'RED' },
      },
    ])
  })

  it('is seen by everybody once the draft is published, and by nobody when it is a draft again', async () => {
    const later = await given.commitment('DRAFT')
    const { id } = await given.deliverable(later)
    const find = async () =>
      (await room.run('query ($id: ID!) { deliverable(id: $id) { id } }', { id })).data?.['deliverable']
    expect(await find()).toBeNull()
    await given.status(later, 'PUBLISHED')
    expect(await find()).toEqual({ id })
    await given.status(later, 'DRAFT')
    expect(await find()).toBeNull()
  })
})
