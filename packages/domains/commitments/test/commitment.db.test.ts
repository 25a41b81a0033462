import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { commitments } from '../src/index.ts'
import { funder, given as givenIn, lead, partner } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

const ask = async (args: { readonly id?: string; readonly registrationNumber?: string }, fields = 'id') => {
  const { data, errors } = await room.run(
    `query ($id: ID, $registrationNumber: String) {
      commitment(id: $id, registrationNumber: $registrationNumber) { ${fields} }
    }`,
    args,
  )
  return { commitment: data?.['commitment'], message: errors?.[0]?.message, code: errors?.[0]?.extensions['code'] }
}

describe('commitment', () => {
  it('is found by its id', async () => {
    const { id } = await given.commitment()
    expect((await ask({ id })).commitment).toEqual({ id })
  })

  it.each([
    ['as it is', '#OceanAction46441'],
    ['without its sign', 'OceanAction46441'],
    ['in another case', '#OCEANACTION46441'],
    ['with white space around it', '\u00a0 # oceanaction46441\n'],
  ])('is found by its registration number %s', async (_, registrationNumber) => {
    const { id } = await ask({ registrationNumber: '#OceanAction46441' }).then(
      async ({ commitment }) => commitment ?? (await given.commitment({ registrationNumber: '#OceanAction46441' })),
    )
    expect((await ask({ registrationNumber })).commitment).toEqual({ id })
  })

  it('is found by an earlier number, and says which is the current one', async () => {
    const { id } = await given.commitment({ registrationNumber: '#New7', earlierNumbers: ['#Old9', '#Old8'] })
    const { commitment } = await ask({ registrationNumber: 'old9' }, 'id registrationNumber earlierRegistrationNumbers')
    expect(commitment).toEqual({ id, registrationNumber: '#New7', earlierRegistrationNumbers: ['#Old8', '#Old9'] })
  })

  it('is null for an id and for a number that nothing has', async () => {
    expect(await ask({ id: encodeId('Commitment', newUuid()) })).toMatchObject({ commitment: null, message: undefined })
    expect(await ask({ registrationNumber: '#Nothing1' })).toMatchObject({ commitment: null, message: undefined })
  })

  it.each(['', ' ', '#', ' # '])('refuses %j as a number', async (registrationNumber) => {
    expect(await ask({ registrationNumber })).toMatchObject({
      message: `${JSON.stringify(registrationNumber)} is no registration number; those look like #OceanAction46441.`,
      code: 'BAD_USER_INPUT',
    })
  })

  it('refuses the id of another type', async () => {
    const { message, code } = await ask({ id: given.organization().id })
    expect(message).toMatch(/^"organization_\w+" is not an id of Commitment; those look like commitment_/)
    expect(code).toBe('BAD_USER_INPUT')
  })

  it('refuses an id and a number together, and neither', async () => {
    const { id, number } = await given.commitment()
    expect((await ask({ id, registrationNumber: number })).message).toBe(
      'Give exactly one of id, registrationNumber; got id and registrationNumber.',
    )
    expect((await ask({})).message).toBe('Give exactly one of id, registrationNumber; got none.')
  })
})

describe('Commitment', () => {
  it('has the plain facts', async () => {
    const { id } = await given.commitment({
      registrationNumber: '#Facts1',
      kind: 'PARTNERSHIP',
      status: 'COMPLETED',
      title: 'Récifs vivants',
      language: 'fr',
      website: 'https://reefs.example',
      registeredAt: '2022-05-06T07:08:09.5Z',
      publishedAt: '2022-06-01T00:00:00Z',
    })
    const fields = 'registrationNumber kind status title language version website registeredAt publishedAt'
    expect((await ask({ id }, fields)).commitment).toEqual({
      registrationNumber: '#Facts1',
      kind: 'PARTNERSHIP',
      status: 'COMPLETED',
      title: 'Récifs vivants',
      language: 'fr',
      version: 1,
      website: 'https://reefs.example',
      registeredAt: '2022-05-06T07:08:09.500Z',
      publishedAt: '2022-06-01T00:00:00.000Z',
    })
  })

  it('has the texts of its holder', async () => {
    const narratives = {
      summary: 'A summary.',
      description: 'One paragraph.\n\nAnother.',
      implementation: 'Step by step.',
      capacity: 'Ten boats.',
      capacityBuildingAndTechnologyTransfer: 'We teach.',
      coordinationMechanisms: 'We meet.',
      governance: 'A board.',
      evaluation: 'We count.',
      expectedImpact: 'Less waste.',
      quantification: '20 tonnes',
      nature: 'Noise pollution',
      additionalInformation: 'More.',
      updates: 'News.',
      beneficiaries: 'Everybody.',
      headquarters: 'Nairobi',
      geographicCoverage: 'Southern California',
      partnersText: 'Reef Trust; Blue Bank',
      websiteText: 'reefs.example and others',
    }
    const { id } = await given.commitment({ narratives })
    expect((await ask({ id }, Object.keys(narratives).join(' '))).commitment).toEqual(narratives)
  })

  it('has goals and targets in the order in which people count', async () => {
    const { id } = await given.commitment({ goals: [17, 3, 14], targets: ['14.a', '17.14', '14.10', '3.d', '14.2'] })
    expect((await ask({ id }, 'goals { id } targets { id }')).commitment).toEqual({
      goals: [{ id: 'goal_3' }, { id: 'goal_14' }, { id: 'goal_17' }],
      targets: ['3.d', '14.2', '14.10', '14.a', '17.14'].map((code) => ({ id: `target_${code}` })),
    })
  })

  it('has places, terms and action networks', async () => {
    const network = given.network()
    const { id } = await given.commitment({
      countries: ['TUV', 'KEN'],
      otherPlaces: [
        { text: 'European Commission', kind: 'ORGANIZATION' },
        { text: 'Global', kind: 'REGION' },
      ],
      terms: ['ocean-basin.arctic-ocean'],
      networks: [network.uuid],
    })
    const fields = 'countries { id } otherPlaces { text kind } terms { id } actionNetworks { id }'
    expect((await ask({ id }, fields)).commitment).toEqual({
      countries: [{ id: 'country_KEN' }, { id: 'country_TUV' }],
      otherPlaces: [
        { text: 'European Commission', kind: 'ORGANIZATION' },
        { text: 'Global', kind: 'REGION' },
      ],
      terms: [{ id: 'term_ocean-basin.arctic-ocean' }],
      actionNetworks: [{ id: network.id }],
    })
  })

  it('has resources line by line, with exact amounts', async () => {
    const { id } = await given.commitment({
      resources: [
        { type: 'FINANCING', description: '$ 42,531.37', amount: { value: '42531.37', currency: 'USD' } },
        { type: 'STAFF_TECHNICAL_EXPERTISE', description: '15 volunteers', amount: null },
        { type: 'FINANCING', description: null, amount: { value: '175000000000', currency: 'USD' } },
      ],
    })
    expect(
      (await ask({ id }, 'resources { type description amount { value currency } }')).commitment.resources,
    ).toEqual([
      { type: 'FINANCING', description: '$ 42,531.37', amount: { value: '42531.37', currency: 'USD' } },
      { type: 'STAFF_TECHNICAL_EXPERTISE', description: '15 volunteers', amount: null },
      { type: 'FINANCING', description: null, amount: { value: '175000000000', currency: 'USD' } },
    ])
  })

  it('has a timeframe with its texts', async () => {
    const timeframe = {
      startsOn: '2022-05-01',
      endsOn: '2030-12-31',
      startText: 'May 2022',
      endText: '2030',
      precision: 'MONTH',
      ongoing: true,
    } as const
    const { id } = await given.commitment({ timeframe })
    const fields = 'timeframe { startsOn endsOn startText endText precision ongoing }'
    expect((await ask({ id }, fields)).commitment.timeframe).toEqual(timeframe)
  })

  it('has a source', async () => {
    const { id } = await given.commitment({ source: { registry: 'sdgs', key: '1', url: 'https://sdgs.example/1' } })
    const { source } = (await ask({ id }, 'source { registry url importedAt }')).commitment
    expect(source).toEqual({ registry: 'sdgs', url: 'https://sdgs.example/1', importedAt: expect.stringMatching(/Z$/) })
  })

  it('says nothing where nothing is known', async () => {
    const { id } = await given.commitment({ registeredAt: null })
    const fields = `language website registeredAt publishedAt description leadOrganization { id } goals { id }
      resources { type } otherPlaces { text } timeframe { startsOn endsOn precision ongoing }
      partners { nodes { name } totalCount } earlierRegistrationNumbers`
    expect((await ask({ id }, fields)).commitment).toEqual({
      language: null,
      website: null,
      registeredAt: null,
      publishedAt: null,
      description: null,
      leadOrganization: null,
      goals: [],
      resources: [],
      otherPlaces: [],
      timeframe: { startsOn: null, endsOn: null, precision: null, ongoing: false },
      partners: { nodes: [], totalCount: 0 },
      earlierRegistrationNumbers: [],
    })
  })
})

describe('Commitment.partners', () => {
  const everybody = async () => {
    const [one, two] = [given.organization(), given.organization()]
    const { id } = await given.commitment({
      partners: [
        partner(null, 'A school'),
        funder(two.uuid, 'Blue Bank'),
        { ...lead(one.uuid, 'Ocean Fund'), type: 'NGO' },
        partner(two.uuid, 'BB'),
      ],
    })
    return { id, one, two }
  }

  it('begin with the lead and go on in the order of the holder', async () => {
    const { id, one, two } = await everybody()
    const fields =
      'leadOrganization { id } partners { nodes { name type role confirmed organization { id } } totalCount }'
    expect((await ask({ id }, fields)).commitment).toEqual({
      leadOrganization: { id: one.id },
      partners: {
        nodes: [
          { name: 'Ocean Fund', type: 'NGO', role: 'LEAD', confirmed: false, organization: { id: one.id } },
          { name: 'A school', type: null, role: 'PARTNER', confirmed: false, organization: null },
          { name: 'Blue Bank', type: null, role: 'FUNDER', confirmed: false, organization: { id: two.id } },
          { name: 'BB', type: null, role: 'PARTNER', confirmed: false, organization: { id: two.id } },
        ],
        totalCount: 4,
      },
    })
  })

  it('can be narrowed to a role', async () => {
    const { id } = await everybody()
    const { partners } = (await ask({ id }, 'partners(role: PARTNER) { nodes { name } totalCount }')).commitment
    expect(partners).toEqual({ nodes: [{ name: 'A school' }, { name: 'BB' }], totalCount: 2 })
  })

  it('can be paged forward and back', async () => {
    const { id } = await everybody()
    const page = async (args: string) =>
      (await ask({ id }, `partners(${args}) { nodes { name } pageInfo { startCursor endCursor hasNextPage } }`))
        .commitment.partners
    const first = await page('first: 3')
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`)
    const back = await page(`last: 1, before: "${second.pageInfo.startCursor}"`)
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
    expect([...second.nodes, ...back.nodes]).toEqual([{ name: 'BB' }, { name: 'Blue Bank' }])
  })

  it('name a lead whom nobody has looked up yet', async () => {
    const { id } = await given.commitment({ partners: [lead(null, 'Who knows')] })
    expect((await ask({ id }, 'leadOrganization { id } partners(role: LEAD) { nodes { name } }')).commitment).toEqual({
      leadOrganization: null,
      partners: { nodes: [{ name: 'Who knows' }] },
    })
  })
})
