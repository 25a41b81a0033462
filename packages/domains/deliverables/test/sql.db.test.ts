import { expect, it } from '@jest/globals'
import { operator } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { deliverables, recordDeliverables } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(deliverables)
const given = givenIn(room.database)
const commitment = await given.commitment()
const deliverable = await given.deliverable(commitment, { due_date: '2020-01-01' })
const report = await given.report(commitment, { submitted_at: '2019-01-01T00:00:00Z' })
await given.update(commitment, report, deliverable)

const ofCommitment = (fields: string) =>
  `{ _entities(representations: [{ __typename: "Commitment", id: "${commitment.id}" }]) { ... on Commitment { ${fields} } } }`

it.each([
  [
    'a deliverable by its id, with its reports',
    `{ deliverable(id: "${deliverable.id}") { progressReports { title } } }`,
  ],
  ['a report by its id, with its deliverables', `{ progressReport(id: "${report.id}") { deliverables { dueDate } } }`],
  ['a page of deliverables', '{ deliverables(first: 5) { nodes { dueDate } totalCount } }'],
  [
    'a filtered page of deliverables',
    `{ deliverables(first: 5, orderBy: { field: DUE_DATE, direction: DESC }, filter: {
        commitments: ["${commitment.id}"], due: { from: "2026-01-01" }, states: [PLANNED], overdueAsOf: "2026-03-26"
      }) { nodes { dueDate } } }`,
  ],
  ['a page of reports', '{ progressReports(first: 5) { nodes { title } totalCount } }'],
  [
    'a filtered page of reports',
    `{ progressReports(first: 5, orderBy: { field: SUBMITTED_AT }, filter: {
        statuses: [COMPLETED], submitted: { to: "2026-01-01" }
      }) { nodes { title } } }`,
  ],
  ['the deliverables of commitments', ofCommitment('deliverables(first: 5) { nodes { dueDate } totalCount }')],
  ['the reports of commitments', ofCommitment('progressReports(first: 5) { nodes { title } totalCount }')],
  ['how commitments report', ofCommitment('reporting { light }')],
])('reads %s with this SQL', async (_, operation) => {
  expect((await room.statementsOf(() => room.run(operation))).toSorted().join('\n\n')).toMatchSnapshot()
})

it('reads for the operator with this SQL', async () => {
  const statements = await room.statementsOf(() => room.run('{ deliverables { nodes { dueDate } } }', {}, operator))
  expect(statements.join('\n\n')).toMatchSnapshot()
})

it('records deliverables and reports with this SQL', async () => {
  const imported = await given.commitment()
  const statementsFor = (text: string) =>
    room.statementsOf(() =>
      recordDeliverables(room.database, [
        {
          commitmentId: imported.uuid,
          deliverables: [
            { description: 'stays', dueDate: null, dueText: text },
            { description: text, dueDate: null, dueText: text },
          ],
          progressReports: [
            { title: 'stays', status: null, body: text, submittedAt: null, submittedText: null, sourceUrl: null },
            { title: text, status: null, body: null, submittedAt: null, submittedText: null, sourceUrl: null },
          ],
        },
      ]),
    )
  await statementsFor('first')
  expect((await statementsFor('second')).join('\n\n')).toMatchSnapshot()
})
