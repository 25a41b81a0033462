import { expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import { commitments } from '../src/index.ts'
import { given as givenIn, lead, partner } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

await given.commitments(
  Array.from({ length: 100 }, (_, index) => ({
    title: `Commitment ${index}`,
    narratives: { description: 'Promises.', implementation: 'Steps.' },
    partners: [lead(given.organization().uuid), partner(given.organization().uuid)],
    goals: [13, 14],
    targets: ['14.2'],
    countries: ['KEN'],
    terms: ['region.africa'],
    networks: [given.network().uuid],
    resources: [{ type: 'OTHER' as const, description: 'Boats', amount: null }],
    otherPlaces: [{ text: 'Global', kind: 'REGION' as const }],
  })),
)

const narratives = `summary description implementation capacity capacityBuildingAndTechnologyTransfer
  coordinationMechanisms governance evaluation expectedImpact quantification nature additionalInformation updates
  beneficiaries headquarters geographicCoverage partnersText websiteText`

/** The statements of a page of all hundred commitments with these fields. */
const statementsOf = (fields: string) =>
  room.statementsOf(async () => {
    const { data } = await room.run(`{ commitments(first: 100) { nodes { ${fields} } } }`)
    expect(data?.['commitments'].nodes).toHaveLength(100)
  })

it.each([
  ['the plain facts and the lead', 'id registrationNumber title timeframe { startsOn } leadOrganization { id }', 0],
  ['all narrative sections', narratives, 1],
  [
    'what it is linked to, with the cards of lead and networks',
    `goals { id } targets { id } countries { id } terms { id } actionNetworks { id slug name }
      leadOrganization { id name acronym type }`,
    0,
  ],
  ['a page of partners', 'partners(first: 5) { nodes { name organization { id name acronym type } } }', 1],
  ['the number of partners', 'partners { totalCount }', 1],
  [
    'everything',
    `${narratives} earlierRegistrationNumbers goals { id } targets { id } countries { id } terms { id }
      actionNetworks { id } resources { type } otherPlaces { text } source { registry }
      partners { nodes { name } totalCount } leadOrganization { id }`,
    7,
  ],
])('reads %s of a hundred commitments in as few statements as of one', async (_, fields, more) => {
  expect(await statementsOf(fields)).toHaveLength(1 + more)
})

it('reads no narrative for a list of titles', async () => {
  const [statement] = await statementsOf('title')
  expect(statement).not.toContain('narratives')
})
