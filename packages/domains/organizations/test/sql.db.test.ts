import { expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { organizations } from '../src/index.ts'

const room = await openRoom(organizations)
const id = encodeId('Organization', newUuid())

it.each([
  [
    'an organization with all that belongs to it',
    `{ organization(id: "${id}") { aliases { name } identifiers { value } } }`,
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
  ['nodes of other rooms', `{ nodes(ids: ["goal_14", "${encodeId('Commitment', newUuid())}"]) { id } }`],
])('runs this SQL for %s', async (_, operation) => {
  const statements = await room.statementsOf(() => room.run(operation))
  // Statements that run side by side end in any order.
  expect(`${statements.toSorted().join(';\n')};\n`).toMatchSnapshot()
})
