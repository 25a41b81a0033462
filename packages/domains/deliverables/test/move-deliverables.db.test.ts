import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { deliverables, moveDeliverables, recordDeliverables } from '../src/index.ts'
import { type Given, given as givenIn } from './given.ts'

const room = await openRoom(deliverables)
const given = givenIn(room.database)

const move = (...moves: [Given, Given][]) =>
  room.database.transaction().execute((transaction: Database) =>
    moveDeliverables(
      transaction,
      moves.map(([from, into]) => ({ from: from.uuid, into: into.uuid })),
    ),
  )

const read = async ({ id }: Given) => {
  const { data } = await room.run(
    `query ($id: ID!, $representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Commitment {
        deliverables { nodes { id position description } } progressReports { nodes { id deliverables { id } } }
      } }
      deliverables(filter: { commitments: [$id] }) { totalCount }
      progressReports(filter: { commitments: [$id] }) { totalCount }
    }`,
    { id, representations: [{ __typename: 'Commitment', id }] },
  )
  const [commitment] = data!['_entities']
  return {
    promises: commitment.deliverables.nodes,
    reports: commitment.progressReports.nodes,
    counts: [data!['deliverables'].totalCount, data!['progressReports'].totalCount],
  }
}

describe('moveDeliverables', () => {
  it('appends deliverables to those that are there, with their ids and their reports', async () => {
    const [then, now] = [await given.commitment(), await given.commitment()]
    const [a, b] = [
      await given.deliverable(then, { position: 0, description: 'a' }),
      await given.deliverable(then, { position: 3, description: 'b' }),
    ]
    const first = await given.deliverable(now, { position: 1, description: 'first' })
    const report = await given.report(then)
    await given.update(then, report, b)
    await move([then, now])
    expect(await read(now)).toEqual({
      promises: [
        { id: first.id, position: 1, description: 'first' },
        { id: a.id, position: 2, description: 'a' },
        { id: b.id, position: 3, description: 'b' },
      ],
      reports: [{ id: report.id, deliverables: [{ id: b.id }] }],
      counts: [3, 1],
    })
    expect(await read(then)).toEqual({ promises: [], reports: [], counts: [0, 0] })
  })

  it('counts from 0 where there are none, and takes several in their order', async () => {
    const [one, two, now] = [await given.commitment(), await given.commitment(), await given.commitment()]
    await given.deliverable(one, { description: 'one' })
    await given.deliverable(two, { description: 'two' })
    await move([two, now], [one, now])
    expect((await read(now)).promises).toMatchObject([
      { position: 0, description: 'two' },
      { position: 1, description: 'one' },
    ])
  })

  it('leaves imported ones recognisable by the next import', async () => {
    const [then, now] = [await given.commitment(), await given.commitment()]
    const listed = [{ description: 'Reefs', dueDate: '2030-01-01', dueText: null }]
    await recordDeliverables(room.database, [{ commitmentId: then.uuid, deliverables: listed, progressReports: [] }])
    const [before] = (await read(then)).promises
    await move([then, now])
    const record = { commitmentId: now.uuid, deliverables: listed, progressReports: [] }
    expect(await recordDeliverables(room.database, [record])).toEqual([{ commitmentId: now.uuid, isChanged: false }])
    expect((await read(now)).promises).toEqual([before])
  })

  it('does nothing about nothing', async () => {
    expect(await room.statementsOf(() => moveDeliverables(room.database, []))).toEqual([])
  })

  it('runs this SQL', async () => {
    const [then, now] = [await given.commitment(), await given.commitment()]
    const moves = [{ from: then.uuid, into: now.uuid }]
    expect((await room.statementsOf(() => moveDeliverables(room.database, moves))).join('\n\n')).toMatchSnapshot()
  })
})

it('lists what belongs to the successor of a commitment that is asked for', async () => {
  const [then, now] = [await given.commitment(), await given.commitment()]
  await given.deliverable(now)
  await given.report(now)
  // What the commitments room writes when it absorbs a commitment.
  await sql`
    insert into commitment_successors (commitment_id, successor_id) values (${then.uuid}, ${now.uuid})
  `.execute(room.database)
  expect((await read(then)).counts).toEqual([1, 1])
})
