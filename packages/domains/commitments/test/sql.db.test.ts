import { expect, it } from '@jest/globals'
import { newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import {
  attachEarlierNumbers,
  commitments,
  findUnresolvedNames,
  reassignPartners,
  recordCommitments,
  resolvePartners,
  unresolvePartners,
} from '../src/index.ts'
import { byName, given as givenIn, lead, partner, recorded } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)
const organization = 'organization_01h455vb4pex5vsknk084sn02q'
await given.commitment({ registrationNumber: '#OceanAction1', goals: [14], partners: [lead(null)] })

const lent = (typeName: string, id: string, field: string) =>
  `{ _entities(representations: [{ __typename: "${typeName}", id: "${id}" }]) { ... on ${typeName} { ${field} } } }`

it.each([
  ['a commitment by its number', '{ commitment(registrationNumber: "#OceanAction1") { title } }'],
  ['a commitment by its id', '{ commitment(id: "commitment_01h455vb4pex5vsknk084sn02q") { title } }'],
  ['a page of all', '{ commitments(first: 5) { nodes { title } totalCount } }'],
  ['a page of a goal', '{ commitments(first: 5, filter: { goals: [14] }) { nodes { title } totalCount } }'],
  ['a page of several goals', '{ commitments(first: 5, filter: { goals: [13, 14] }) { nodes { title } totalCount } }'],
  [
    'a page with every condition',
    `{ commitments(first: 5, orderBy: { field: ENDS_ON }, filter: {
        ids: ["commitment_01h455vb4pex5vsknk084sn02q"], goals: [13, 14], targets: ["14.2"], countries: ["KEN"]
        terms: ["term_region.asia"], organizations: ["${organization}"]
        kinds: [COMMITMENT], statuses: [PUBLISHED, COMPLETED]
        started: { from: "2020-01-01" }, ending: { to: "2030-12-31" }
        registered: { from: "2020-01-01", to: "2026-12-31" }, updated: {}
        hasEndDate: true, titleContains: "reef"
      }) { nodes { title } totalCount } }`,
  ],
  [
    'the details of commitments',
    `{ commitments(first: 5) { nodes {
        earlierRegistrationNumbers description goals { id } targets { id } actionNetworks { id }
        resources { type } otherPlaces { text } source { url } earlierTexts { title } partners(first: 5) { nodes { name } totalCount }
      } } }`,
  ],
  ['the commitments of goals', lent('Goal', 'goal_14', 'commitments(first: 5) { nodes { title } totalCount }')],
  [
    'the commitments of goals by title, narrowed',
    lent(
      'Goal',
      'goal_14',
      `commitments(first: 5, orderBy: { field: TITLE }, filter: { kinds: [COMMITMENT] }) {
        nodes { title } totalCount
      }`,
    ),
  ],
  [
    'what organizations lead',
    lent('Organization', organization, 'ledCommitments(first: 5) { nodes { title } totalCount }'),
  ],
  [
    'where organizations take part',
    lent('Organization', organization, 'partnerCommitments(first: 5) { nodes { title } totalCount }'),
  ],
  [
    'the names that no organization was found for',
    '{ unresolvedOrganizations(first: 5) { nodes { name commitments(first: 5) { nodes { title } totalCount } } totalCount } }',
  ],
  [
    'names of which somebody else knows',
    `{ _entities(representations: [{ __typename: "UnresolvedOrganization", name: "Ocean Fund" }]) {
        ... on UnresolvedOrganization { spellings commitmentCount } } }`,
  ],
])('reads %s with this SQL', async (_, operation) => {
  const statements = await room.statementsOf(async () => {
    expect((await room.run(operation)).errors).toBeUndefined()
  })
  expect(statements.toSorted().join('\n\n')).toMatchSnapshot()
})

it('records commitments with this SQL', async () => {
  const one = recorded({
    registrationNumber: '#OceanAction1',
    goals: [14],
    targets: ['14.2'],
    countries: ['KEN'],
    otherPlaces: [{ text: 'Global', kind: 'REGION' }],
    terms: ['region.asia'],
    networks: [given.network().uuid],
    resources: [{ type: 'OTHER', description: 'Boats', amount: null }],
    partners: [partner(null)],
  })
  expect((await room.statementsOf(() => recordCommitments(room.database, [one]))).join('\n\n')).toMatchSnapshot()
})

it.each<[what: string, command: () => Promise<unknown>]>([
  ['finds unresolved names', () => findUnresolvedNames(room.database, { limit: 500, after: 'ocean' })],
  ['resolves partners', () => resolvePartners(room.database, [{ nameKey: 'reef trust', match: byName(newUuid()) }])],
  ['unresolves partners', () => unresolvePartners(room.database, ['reef trust'])],
  ['reassigns partners', () => reassignPartners(room.database, { from: [newUuid()], to: newUuid() })],
])('%s with this SQL', async (_, command) => {
  expect((await room.statementsOf(command)).join('\n\n')).toMatchSnapshot()
})

it('takes over what another source said with this SQL', async () => {
  const source = { registry: 'older', key: '1', url: null }
  const one = recorded({ registrationNumber: '#Sql2', earlierNumbers: ['#Sql1'] })
  await given.commitment({ ...one, source })
  const older = recorded({ registrationNumber: '#Sql1', source })
  expect((await room.statementsOf(() => recordCommitments(room.database, [one, older]))).join('\n\n')).toMatchSnapshot()
})

it('attaches earlier numbers with this SQL', async () => {
  await given.commitments([{ registrationNumber: '#Sql3' }, { registrationNumber: '#Sql4' }])
  const pairs = [
    { earlierNumber: '#Sql3', currentNumber: '#Sql4' },
    { earlierNumber: '#Sql5', currentNumber: '#Sql6' },
  ]
  expect((await room.statementsOf(() => attachEarlierNumbers(room.database, pairs))).join('\n\n')).toMatchSnapshot()
})
