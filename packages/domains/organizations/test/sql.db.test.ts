import { expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { mergeOrganizations, organizations, unmergeOrganization } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const given = givenIn(room.database)
// What hangs on an organization is asked for only where there is one.
const { id, uuid } = await given.organization({ name: 'Ocean Fund' })
const { uuid: otherUuid } = await given.organization({ name: 'Ocean Fond' })

it.each([
  [
    'an organization with all that belongs to it',
    `{ organization(id: "${id}") { aliases { name } identifiers { value } merges { note } } }`,
  ],
  ['a page by name', `{ organizations(first: 2) { nodes { name } totalCount } }`],
  [
    'a page before a cursor, newest first',
    `{ organizations(last: 2, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { name } } }`,
  ],
  [
    'all filters at once',
    `{ organizations(filter: { types: [NGO], countries: ["KEN"], identifierScheme: ROR, namePrefix: "a", ids: ["${id}"] }) { nodes { name } } }`,
  ],
  ['possible duplicates', '{ duplicateOrganizations { totalCount nodes { score } } }'],
  ['nodes of other rooms', `{ nodes(ids: ["goal_14", "${encodeId('Commitment', newUuid())}"]) { id } }`],
])('runs this SQL for %s', async (_, operation) => {
  const statements = await room.statementsOf(() => room.run(operation))
  // Statements that run side by side end in any order.
  expect(`${statements.toSorted().join(';\n')};\n`).toMatchSnapshot()
})

it('runs this SQL to merge an organization and to give it back', async () => {
  const merged = await room.statementsOf(() => mergeOrganizations(room.database, { from: otherUuid, into: uuid }))
  const unmerged = await room.statementsOf(() => unmergeOrganization(room.database, { id: otherUuid }))
  expect(`${[...merged, '', ...unmerged].join(';\n')};\n`).toMatchSnapshot()
})
