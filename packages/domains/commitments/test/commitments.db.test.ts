import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { commitments } from '../src/index.ts'
import { funder, given as givenIn, lead, partner } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

const [reefTrust, oceanFund, blueBank] = [given.organization(), given.organization(), given.organization()]
const [conference, sids] = [given.network(), given.network()]

const [reefs, plastic, storms, whales] = await given.commitments([
  {
    title: 'Récifs 100%',
    kind: 'COMMITMENT',
    goals: [14, 13],
    targets: ['14.2', '14.a'],
    countries: ['KEN'],
    terms: ['ocean-basin.indian-ocean'],
    networks: [conference.uuid],
    partners: [lead(oceanFund.uuid), partner(reefTrust.uuid), funder(reefTrust.uuid)],
    timeframe: { startsOn: '2022-01-01', endsOn: '2030-12-31' },
    registeredAt: '2022-03-01T23:59:59Z',
  },
  {
    title: 'Plastic_free beaches',
    kind: 'PARTNERSHIP',
    status: 'COMPLETED',
    goals: [14],
    targets: ['14.1'],
    countries: ['KEN', 'TUV'],
    terms: ['ocean-basin.indian-ocean', 'ocean-basin.south-pacific'],
    networks: [conference.uuid, sids.uuid],
    partners: [lead(reefTrust.uuid)],
    timeframe: { startsOn: '2023-06-15' },
    registeredAt: '2022-03-02T00:00:00Z',
  },
  {
    title: 'Early warning of storms',
    kind: 'COMMITMENT',
    goals: [13],
    countries: ['TUV'],
    networks: [sids.uuid],
    partners: [lead(null), partner(oceanFund.uuid)],
    timeframe: { endsOn: '2025-01-01' },
    registeredAt: null,
  },
  { title: 'Whales', kind: 'GOOD_PRACTICE', registeredAt: '2024-01-01T00:00:00Z' },
])
await given.commitment({
  title: 'A draft on reefs',
  status: 'DRAFT',
  goals: [14],
  networks: [sids.uuid],
  countries: ['KEN'],
})

const names = new Map([
  [reefs!.id, 'reefs'],
  [plastic!.id, 'plastic'],
  [storms!.id, 'storms'],
  [whales!.id, 'whales'],
])

const ask = async (filter: object, fields = 'nodes { id } totalCount') => {
  const { data, errors } = await room.run(
    `query ($filter: CommitmentFilter) { commitments(filter: $filter) { ${fields} } }`,
    { filter },
  )
  return { connection: data?.['commitments'], message: errors?.[0]?.message, code: errors?.[0]?.extensions['code'] }
}

/** What a filter finds by name in the usual order; the count must say the same. */
const found = async (filter: object): Promise<string[]> => {
  const { connection } = await ask(filter)
  expect(connection.totalCount).toBe(connection.nodes.length)
  return connection.nodes.map(({ id }: { id: string }) => names.get(id))
}

describe('commitments', () => {
  it('holds all that are public, the latest registered first', async () => {
    expect(await found({})).toEqual(['whales', 'plastic', 'reefs', 'storms'])
  })

  it.each<[filter: string, value: () => object, expected: string[]]>([
    ['ids', () => ({ ids: [storms!.id, reefs!.id] }), ['reefs', 'storms']],
    ['one goal', () => ({ goals: [14] }), ['plastic', 'reefs']],
    ['one goal twice', () => ({ goals: [14, 14] }), ['plastic', 'reefs']],
    ['any of several goals', () => ({ goals: [13, 14] }), ['plastic', 'reefs', 'storms']],
    ['a target', () => ({ targets: ['14.A'] }), ['reefs']],
    ['any of several targets', () => ({ targets: ['14.1', '14.2'] }), ['plastic', 'reefs']],
    ['a country by any of its codes', () => ({ countries: ['ke'] }), ['plastic', 'reefs']],
    ['any of several countries', () => ({ countries: ['KEN', '798'] }), ['plastic', 'reefs', 'storms']],
    ['a term', () => ({ terms: ['term_ocean-basin.south-pacific'] }), ['plastic']],
    ['an action network', () => ({ actionNetworks: [sids.id] }), ['plastic', 'storms']],
    [
      'any of several action networks',
      () => ({ actionNetworks: [sids.id, conference.id] }),
      ['plastic', 'reefs', 'storms'],
    ],
    ['the organization that leads', () => ({ leadOrganizations: [reefTrust.id] }), ['plastic']],
    ['any of several that lead', () => ({ leadOrganizations: [reefTrust.id, oceanFund.id] }), ['plastic', 'reefs']],
    ['an organization in whatever role', () => ({ organizations: [reefTrust.id] }), ['plastic', 'reefs']],
    [
      'any of several organizations',
      () => ({ organizations: [reefTrust.id, oceanFund.id] }),
      ['plastic', 'reefs', 'storms'],
    ],
    ['an organization that takes part in nothing', () => ({ organizations: [blueBank.id] }), []],
    ['a kind', () => ({ kinds: ['GOOD_PRACTICE'] }), ['whales']],
    ['any of several kinds', () => ({ kinds: ['GOOD_PRACTICE', 'PARTNERSHIP'] }), ['whales', 'plastic']],
    ['a status', () => ({ statuses: ['COMPLETED'] }), ['plastic']],
    ['statuses of which one is not public', () => ({ statuses: ['DRAFT', 'COMPLETED'] }), ['plastic']],
    ['the days of the start', () => ({ started: { from: '2022-01-01', to: '2022-12-31' } }), ['reefs']],
    ['a first day of the start', () => ({ started: { from: '2022-01-02' } }), ['plastic']],
    ['a last day of the start', () => ({ started: { to: '2022-01-01' } }), ['reefs']],
    ['any start at all', () => ({ started: {} }), ['plastic', 'reefs']],
    ['the days of the end', () => ({ ending: { from: '2025-01-01', to: '2025-01-01' } }), ['storms']],
    ['any end at all', () => ({ ending: {} }), ['reefs', 'storms']],
    ['the day of registration in UTC', () => ({ registered: { from: '2022-03-01', to: '2022-03-01' } }), ['reefs']],
    ['a first day of registration', () => ({ registered: { from: '2022-03-02' } }), ['whales', 'plastic']],
    ['a last day of registration', () => ({ registered: { to: '2022-03-02' } }), ['plastic', 'reefs']],
    ['the last day that there is', () => ({ registered: { to: '9999-12-31' } }), ['whales', 'plastic', 'reefs']],
    ['a change that lies in the past', () => ({ updated: { to: '2001-01-01' } }), []],
    ['any change', () => ({ updated: { from: '2001-01-01' } }), ['whales', 'plastic', 'reefs', 'storms']],
    ['an end date', () => ({ hasEndDate: true }), ['reefs', 'storms']],
    ['no end date', () => ({ hasEndDate: false }), ['whales', 'plastic']],
    ['a part of the title without its accents', () => ({ titleContains: 'RECIFS' }), ['reefs']],
    ['a part of the title with a percent sign', () => ({ titleContains: '100%' }), ['reefs']],
    ['a part of the title with an underscore', () => ({ titleContains: 'c_f' }), ['plastic']],
    ['an underscore that stands for nothing else', () => ({ titleContains: 'e_rly' }), []],
    ['a backslash', () => ({ titleContains: 'a\\b' }), []],
    ["a goal and another goal's target", () => ({ goals: [13], targets: ['14.2'] }), ['reefs']],
    [
      'a goal, a country, a network and a kind',
      () => ({ goals: [14], countries: ['KEN'], actionNetworks: [sids.id], kinds: ['PARTNERSHIP'] }),
      ['plastic'],
    ],
    [
      'several of everything',
      () => ({ goals: [13, 14], countries: ['KEN', 'TUV'], hasEndDate: true }),
      ['reefs', 'storms'],
    ],
    ['conditions that exclude each other', () => ({ goals: [14], kinds: ['GOOD_PRACTICE'] }), []],
    ['nothing, by an empty list', () => ({ goals: [] }), []],
    ['nothing, by an empty list of ids', () => ({ ids: [] }), []],
    ['nothing, by an empty list of kinds', () => ({ kinds: [] }), []],
    [
      'everything, by null',
      () => ({ goals: null, hasEndDate: null, titleContains: null }),
      ['whales', 'plastic', 'reefs', 'storms'],
    ],
  ])('can be narrowed to %s', async (_, filter, expected) => {
    expect(await found(filter())).toEqual(expected)
  })

  it.each<[what: string, filter: () => object, message: string]>([
    ['goal 0', () => ({ goals: [0] }), 'filter.goals takes the numbers of goals, 1 to 17; got 0.'],
    ['goal 18', () => ({ goals: [14, 18] }), 'filter.goals takes the numbers of goals, 1 to 17; got 18.'],
    [
      'a target without its goal',
      () => ({ targets: ['14'] }),
      'filter.targets takes codes of targets such as 14.2 or 14.a; got "14".',
    ],
    [
      'a target of goal 18',
      () => ({ targets: ['18.1'] }),
      'filter.targets takes codes of targets such as 14.2 or 14.a; got "18.1".',
    ],
    [
      'a malformed term',
      () => ({ terms: ['term_x'] }),
      '"term_x" is not an id of Term; those look like term_ocean-basin.arctic-ocean.',
    ],
    [
      'a range that is turned round',
      () => ({ started: { from: '2026-02-01', to: '2026-01-01' } }),
      'filter.started ends on 2026-01-01, before it begins on 2026-02-01; give the earlier day as from.',
    ],
    [
      'one letter of a title',
      () => ({ titleContains: ' a! ' }),
      'filter.titleContains takes a text with at least two letters or digits; got " a! ".',
    ],
    [
      'more than a hundred ids',
      () => ({ ids: Array(101).fill(encodeId('Commitment', newUuid())) }),
      'filter.ids takes at most 100 values; got 101.',
    ],
    [
      'more than a hundred targets',
      () => ({ targets: Array(101).fill('14.2') }),
      'filter.targets takes at most 100 values; got 101.',
    ],
  ])('refuses %s', async (_, filter, message) => {
    expect(await ask(filter())).toMatchObject({ message, code: 'BAD_USER_INPUT' })
  })

  it.each(['ids', 'actionNetworks', 'leadOrganizations', 'organizations'])(
    'refuses what is no id among %s',
    async (name) => {
      const { message, code } = await ask({ [name]: ['reefs'] })
      expect(message).toMatch(/^"reefs" is not an id of \w+; those look like/)
      expect(code).toBe('BAD_USER_INPUT')
    },
  )

  it('does not count when nobody asks how many there are', async () => {
    const statements = await room.statementsOf(() => ask({ goals: [14] }, 'nodes { id }'))
    expect(statements).toHaveLength(1)
    expect(statements[0]).not.toContain('count(')
  })

  it('reads no page when nobody asks for one', async () => {
    const statements = await room.statementsOf(() => ask({ goals: [14] }, 'totalCount'))
    expect(statements).toHaveLength(1)
    expect(statements[0]).toContain('count(')
  })

  it.each([{ goals: [14] }, { goals: [13, 14] }])('counts %j in the link alone', async (filter) => {
    const [count] = await room.statementsOf(() => ask(filter, 'totalCount'))
    expect(count).not.toContain('"commitments"')
  })
})
