import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { linksThatDiffer, openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { type RecordOutcome, type RecordedCommitment, commitments, recordCommitments } from '../src/index.ts'
import { type Changes, funder, lead, partner, recorded } from './given.ts'

const room = await openRoom(commitments)

const record = (...records: RecordedCommitment[]): Promise<RecordOutcome[]> =>
  room.database.transaction().execute((transaction: Database) => recordCommitments(transaction, records))

const recordOne = async (one: RecordedCommitment): Promise<RecordOutcome> => (await record(one))[0]!

const idOf = (outcome: RecordOutcome): string => {
  if (outcome.outcome === 'REFUSED') throw new Error(outcome.reason)
  return outcome.id
}

const read = async (registrationNumber: string, fields: string) => {
  const { data, errors } = await room.run(
    `query ($number: String) { commitment(registrationNumber: $number) { ${fields} } }`,
    { number: registrationNumber },
  )
  expect(errors).toBeUndefined()
  return data?.['commitment']
}

/** A record that fills every table. */
const full = (changes: Changes = {}): RecordedCommitment =>
  recorded({
    earlierNumbers: [`#Old${newUuid()}`],
    narratives: { description: 'Promises.' },
    partners: [lead(newUuid()), partner(newUuid())],
    goals: [14],
    targets: ['14.2'],
    countries: ['KEN'],
    otherPlaces: [{ text: 'Global', kind: 'REGION' }],
    terms: ['region.africa'],
    networks: [newUuid()],
    resources: [{ type: 'FINANCING', description: '5 USD', amount: { value: '5', currency: 'USD' } }],
    ...changes,
  })

const tables = [
  'commitments',
  'commitment_narratives',
  'commitment_sources',
  'commitment_goals',
  'commitment_targets',
  'commitment_countries',
  'commitment_terms',
  'commitment_networks',
  'commitment_partners',
  'commitment_resources',
  'commitment_other_places',
  'registration_numbers',
  'commitment_earlier_texts',
] as const

/** Everything that is stored, as text. */
const everything = async (): Promise<string> => {
  const rows = await Promise.all(
    tables.map((table) => sql`select to_jsonb(stored) from ${sql.table(table)} as stored`.execute(room.database)),
  )
  return JSON.stringify(rows.map((each) => each.rows))
}

describe('recordCommitments creates', () => {
  it('what it has not heard of', async () => {
    const one = recorded()
    const outcome = await recordOne(one)
    expect(outcome).toEqual({ outcome: 'CREATED', id: expect.any(String) })
    expect(await read(one.registrationNumber, 'id version')).toEqual({
      id: encodeId('Commitment', idOf(outcome)),
      version: 1,
    })
  })

  it('nothing from an empty batch', async () => {
    expect(await record()).toEqual([])
  })

  it('one entry of what a record repeats', async () => {
    const one = full({
      goals: [14, 14],
      targets: ['14.2', '14.2'],
      countries: ['KEN', 'KEN'],
      terms: ['region.asia', 'region.asia'],
    })
    await recordOne({ ...one, earlierNumbers: [one.registrationNumber.toLowerCase(), ...one.earlierNumbers] })
    expect(
      await read(one.registrationNumber, 'registrationNumber goals { id } countries { id } earlierRegistrationNumbers'),
    ).toEqual({
      registrationNumber: one.registrationNumber,
      goals: [{ id: 'goal_14' }],
      countries: [{ id: 'country_KEN' }],
      earlierRegistrationNumbers: one.earlierNumbers,
    })
  })

  it('texts as they are, whatever their characters', async () => {
    const title = `"Quotes" \\u0041 \\ {brace} 'apostrophe' \u{1f40b} ${'é'} $1 <b>`
    const one = recorded({ title, narratives: { description: `${title}\n\n\t${title}` } })
    await recordOne(one)
    expect(await read(one.registrationNumber, 'title description')).toEqual({
      title,
      description: `${title}\n\n\t${title}`,
    })
  })
})

describe('recordCommitments leaves unchanged', () => {
  it('what it hears a second time, to the last row', async () => {
    const records = [full(), full(), recorded()]
    const first = await record(...records)
    const stored = await everything()
    expect(await record(...records)).toEqual(first.map((outcome) => ({ outcome: 'UNCHANGED', id: idOf(outcome) })))
    expect(await everything()).toBe(stored)
  })

  it('what has its properties in another order', async () => {
    const one = full()
    const id = idOf(await recordOne(one))
    // The same properties are there, the last first.
    const reversed = Object.fromEntries(Object.entries(one).toReversed()) as unknown as RecordedCommitment
    expect(await recordOne(reversed)).toEqual({ outcome: 'UNCHANGED', id })
  })

  it('what another source said last, when this source says what it said before', async () => {
    const one = recorded({ title: 'From one' })
    const two = { ...one, title: 'From two', source: { registry: 'another', key: 'x', url: null } }
    await recordOne(one)
    expect(await recordOne(two)).toMatchObject({ outcome: 'UPDATED' })
    expect([await recordOne(one), await recordOne(two)]).toMatchObject([
      { outcome: 'UNCHANGED', isEarlier: true },
      { outcome: 'UNCHANGED' },
    ])
    expect(await read(one.registrationNumber, 'title source { registry }')).toEqual({
      title: 'From two',
      source: { registry: 'another' },
    })
  })
})

describe('recordCommitments updates', () => {
  it('what says something else now, and counts the version', async () => {
    const one = recorded({ title: 'Before' })
    const id = idOf(await recordOne(one))
    expect(await recordOne({ ...one, title: 'After' })).toEqual({ outcome: 'UPDATED', id })
    expect(await recordOne({ ...one, title: 'After all' })).toEqual({ outcome: 'UPDATED', id })
    expect(await read(one.registrationNumber, 'title version')).toEqual({ title: 'After all', version: 3 })
  })

  it('the moment of the last change, and not that of what stays', async () => {
    const [one, two] = [recorded(), recorded()]
    await record(one, two)
    const before = await Promise.all([one, two].map(({ registrationNumber }) => read(registrationNumber, 'updatedAt')))
    await new Promise((resolve) => setTimeout(resolve, 5))
    await record({ ...one, title: 'After' }, two)
    const after = await Promise.all([one, two].map(({ registrationNumber }) => read(registrationNumber, 'updatedAt')))
    expect(after[0].updatedAt > before[0].updatedAt).toBe(true)
    expect(after[1]).toEqual(before[1])
  })

  it('every list and text, with nothing left over', async () => {
    const one = full()
    await recordOne(one)
    const [organization, network] = [newUuid(), newUuid()]
    await recordOne({
      ...one,
      narratives: { ...one.narratives, description: null, summary: 'New.' },
      partners: [lead(organization, 'New lead')],
      goals: [1, 2],
      targets: [],
      countries: ['TUV'],
      otherPlaces: [],
      terms: [],
      networks: [network],
      resources: [{ type: 'OTHER', description: 'Boats', amount: null }],
      registeredAt: '2020-02-02T00:00:00Z',
    })
    const fields = `summary description leadOrganization { id } partners { nodes { name } } goals { id } targets { id }
      countries { id } otherPlaces { text } terms { id } actionNetworks { id }
      resources { type description amount { value } } registeredAt`
    expect(await read(one.registrationNumber, fields)).toEqual({
      summary: 'New.',
      description: null,
      leadOrganization: { id: encodeId('Organization', organization) },
      partners: { nodes: [{ name: 'New lead' }] },
      goals: [{ id: 'goal_1' }, { id: 'goal_2' }],
      targets: [],
      countries: [{ id: 'country_TUV' }],
      otherPlaces: [],
      terms: [],
      actionNetworks: [{ id: encodeId('ActionNetwork', network) }],
      resources: [{ type: 'OTHER', description: 'Boats', amount: null }],
      registeredAt: '2020-02-02T00:00:00.000Z',
    })
  })

  it('the number, and keeps the one before as an earlier one', async () => {
    const before = recorded({ registrationNumber: '#Renumbered1' })
    const id = idOf(await recordOne(before))
    const after = recorded({ registrationNumber: '#Renumbered2', earlierNumbers: ['renumbered1'] })
    expect(await recordOne(after)).toEqual({ outcome: 'UPDATED', id })
    const again = recorded({ registrationNumber: '#Renumbered3', earlierNumbers: ['#Renumbered2'] })
    expect(await recordOne(again)).toEqual({ outcome: 'UPDATED', id })
    expect(await read('#renumbered1', 'registrationNumber earlierRegistrationNumbers')).toEqual({
      registrationNumber: '#Renumbered3',
      // As the record writes it that was registered under it.
      earlierRegistrationNumbers: ['#Renumbered1', '#Renumbered2'],
    })
  })

  it('partners, and remembers who had confirmed', async () => {
    const [reefTrust, blueBank] = [newUuid(), newUuid()]
    const one = recorded({ partners: [partner(reefTrust), funder(blueBank), partner(null, 'A school')] })
    await recordOne(one)
    await room.database
      .updateTable('commitment_partners')
      .set({ confirmed: true })
      .where('organization_id', 'in', [reefTrust, blueBank])
      .execute()
    await recordOne({
      ...one,
      partners: [partner(newUuid(), 'New'), partner(reefTrust, 'RT'), partner(blueBank), partner(null, 'A school')],
    })
    expect((await read(one.registrationNumber, 'partners { nodes { name confirmed } }')).partners.nodes).toEqual([
      { name: 'New', confirmed: false },
      { name: 'RT', confirmed: true },
      // It had confirmed that it pays, not that it takes part.
      { name: 'Reef Trust', confirmed: false },
      { name: 'A school', confirmed: false },
    ])
  })
})

describe('recordCommitments refuses', () => {
  it('the second of two records with the same number, and stores the others', async () => {
    const [one, two] = [recorded({ registrationNumber: '#Twice1' }), recorded({ registrationNumber: 'twice1 ' })]
    expect(await record(one, two, recorded())).toEqual([
      { outcome: 'CREATED', id: expect.any(String) },
      { outcome: 'REFUSED', reason: 'twice1  occurs twice in this batch.' },
      { outcome: 'CREATED', id: expect.any(String) },
    ])
  })

  it('a record that claims the number of another commitment', async () => {
    await record(recorded({ registrationNumber: '#One1' }), recorded({ registrationNumber: '#Two2' }))
    expect(await recordOne(recorded({ registrationNumber: '#One1', earlierNumbers: ['#Two2'] }))).toEqual({
      outcome: 'REFUSED',
      reason: 'Its numbers belong to different commitments, #One1 and #Two2.',
    })
  })

  it('a record that names a number as earlier which its own number became', async () => {
    await recordOne(recorded({ registrationNumber: '#Newer1', earlierNumbers: ['#Older1'] }))
    expect(await recordOne(recorded({ registrationNumber: '#Older1', earlierNumbers: ['#Newer1'] }))).toEqual({
      outcome: 'REFUSED',
      reason: 'It names #Newer1 as an earlier number, which is no earlier than #Older1.',
    })
  })

  it('a record that names a number as earlier which became another', async () => {
    await recordOne(recorded({ registrationNumber: '#Heir1', earlierNumbers: ['#Estate1'] }))
    expect(await recordOne(recorded({ registrationNumber: '#Heir2', earlierNumbers: ['#Estate1'] }))).toEqual({
      outcome: 'REFUSED',
      reason: '#Estate1 has become #Heir1 already.',
    })
  })

  it.each<[what: string, changes: Changes, reason: string]>([
    ['an empty title', { title: ' ' }, 'title is empty; null says that there is none.'],
    ['an endless title', { title: 'a'.repeat(501) }, `"${'a'.repeat(59)}… is no title of at most 500 characters.`],
    [
      'a title that folds into an endless one',
      { title: '\ufdfa'.repeat(500) },
      `"${'\ufdfa'.repeat(59)}… is no title of at most 500 characters.`,
    ],
    [
      'an endless number',
      { earlierNumbers: ['1'.repeat(101)] },
      `"${'1'.repeat(59)}… is no registration number; those look like #OceanAction46441.`,
    ],
    [
      'a number with a NUL',
      { earlierNumbers: ['#\0'] },
      'earlierNumbers.0 holds characters that cannot be stored: "#\\u0000".',
    ],
    [
      'a term by its label',
      { terms: ['Arctic Ocean'] },
      '"Arctic Ocean" is no key of a term such as ocean-basin.arctic-ocean.',
    ],
    [
      'a text with a NUL',
      { narratives: { summary: 'a\0b' } },
      'narratives.summary holds characters that cannot be stored: "a\\u0000b".',
    ],
    [
      'half a surrogate pair',
      { partners: [partner(null, 'a\ud800')] },
      'partners.0.name holds characters that cannot be stored: "a\\ud800".',
    ],
    [
      'a number that is none',
      { earlierNumbers: ['#'] },
      '"#" is no registration number; those look like #OceanAction46441.',
    ],
    ['two leads', { partners: [lead(null), lead(null, 'Other')] }, 'More than one partner leads.'],
    [
      'an end before the start',
      { timeframe: { startsOn: '2026-01-02', endsOn: '2026-01-01' } },
      'It ends on 2026-01-01, before it begins on 2026-01-02.',
    ],
    [
      'a day that does not exist',
      { timeframe: { endsOn: '2026-02-30' } },
      '"2026-02-30" is no date; those look like 2026-03-26.',
    ],
    ['a moment that is none', { registeredAt: 'soon' }, '"soon" is no moment; those look like 2026-03-26T09:30:00Z.'],
    ['goal 18', { goals: [18] }, '"18" is no goal; those are numbered 1 to 17.'],
    ['a target of no goal', { targets: ['18.1'] }, '"18.1" is no target; those look like 14.2 or 14.a.'],
    ['a country by its name', { countries: ['Kenya'] }, '"Kenya" is no alpha-3 country code such as KEN.'],
    ['a language by its name', { language: 'French' }, '"French" is no language tag such as fr.'],
    ['a network by its slug', { networks: ['ocean'] }, '"ocean" is no UUID of an action network.'],
    ['an organization by its name', { partners: [partner('UNDP')] }, '"UNDP" is no UUID of an organization.'],
    [
      'an amount in words',
      { resources: [{ type: 'FINANCING', description: null, amount: { value: '2 million', currency: 'USD' } }] },
      '"2 million" is no amount such as 1079136.50.',
    ],
    [
      'a currency by its sign',
      { resources: [{ type: 'FINANCING', description: null, amount: { value: '2', currency: '$' } }] },
      '"$" is no currency code such as USD.',
    ],
  ])('%s, and stores the others', async (_, changes, reason) => {
    expect(await record(recorded(changes), recorded())).toEqual([
      { outcome: 'REFUSED', reason },
      { outcome: 'CREATED', id: expect.any(String) },
    ])
  })
})

describe('a batch', () => {
  it('waits for another that stores the same', async () => {
    const one = full()
    const outcomes = await Promise.all([recordOne(one), recordOne(one)])
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['CREATED', 'UNCHANGED'])
    expect(new Set(outcomes.map(idOf)).size).toBe(1)
  })

  it('leaves nothing behind when it is interrupted, and is stored whole when it comes again', async () => {
    const records = [full(), full()]
    const stored = await everything()
    const interrupted = room.database.transaction().execute(async (transaction: Database) => {
      await recordCommitments(transaction, records)
      throw new Error('killed')
    })
    await expect(interrupted).rejects.toThrow('killed')
    expect(await everything()).toBe(stored)
    expect(await record(...records)).toMatchObject([{ outcome: 'CREATED' }, { outcome: 'CREATED' }])
  })

  it('runs as many statements for two hundred records as for one', async () => {
    const statements = (records: RecordedCommitment[]) =>
      room.statementsOf(() => recordCommitments(room.database, records))
    const many = Array.from({ length: 200 }, () => full())
    expect(await statements(many)).toEqual(await statements([full()]))
    expect(await statements(many.map((one) => ({ ...one, title: 'After' })))).toHaveLength(16)
    expect(await statements(many.map((one) => ({ ...one, title: 'After' })))).toHaveLength(4)
  })
})

it('shows each commitment as linked to what filters find it by', async () => {
  const links = { goals: [14, 2, 14], targets: ['14.10', '14.a', '14.2'], countries: ['KEN', 'FJI', 'KEN'] }
  const one = full({ ...links, terms: ['region.oceania', 'region.africa'], networks: [newUuid(), newUuid()] })
  await record(one)
  const fields = 'goals { id } targets { id } countries { id } terms { id } actionNetworks { id }'
  expect(await read(one.registrationNumber, fields)).toMatchObject({
    goals: [{ id: 'goal_2' }, { id: 'goal_14' }],
    targets: [{ id: 'target_14.2' }, { id: 'target_14.10' }, { id: 'target_14.a' }],
    countries: [{ id: 'country_FJI' }, { id: 'country_KEN' }],
    terms: [{ id: 'term_region.africa' }, { id: 'term_region.oceania' }],
    actionNetworks: one.networks.toSorted().map((uuid) => ({ id: encodeId('ActionNetwork', uuid) })),
  })
  await record({ ...one, goals: [3], targets: [], countries: ['PER'], terms: [], networks: [] })
  expect(await read(one.registrationNumber, fields)).toEqual({
    goals: [{ id: 'goal_3' }],
    targets: [],
    countries: [{ id: 'country_PER' }],
    terms: [],
    actionNetworks: [],
  })
  // Those of all tests above, as well.
  expect(await linksThatDiffer(room.database)).toEqual([])
})
