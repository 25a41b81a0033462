import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { anonymous, encodeId, operator } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { type RecordedCommitment, commitments, recordCommitments } from '../src/index.ts'
import { type Changes, given as givenIn, lead, partner, recorded } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

const record = (...records: RecordedCommitment[]) =>
  room.database.transaction().execute((transaction: Database) => recordCommitments(transaction, records))

const read = async (registrationNumber: string, fields: string, viewer = anonymous) => {
  const { data, errors } = await room.run(
    `query ($number: String) { commitment(registrationNumber: $number) { ${fields} } }`,
    { number: registrationNumber },
    viewer,
  )
  expect(errors).toBeUndefined()
  return data?.['commitment']
}

const titles = async (number: string, viewer = anonymous): Promise<string[]> =>
  (await read(number, 'earlierTexts { title }', viewer)).earlierTexts.map(({ title }: { title: string }) => title)

const network = given.network()

/** A record that says something in every field. */
const everything = (changes: Changes): RecordedCommitment =>
  recorded({
    kind: 'PARTNERSHIP',
    title: 'Récifs vivants',
    language: 'fr',
    narratives: {
      summary: 'A summary.',
      description: 'One paragraph.\n\nAnother "quoted" \\u0041.',
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
    },
    partners: [partner(null, 'Reef Trust'), { ...lead(given.organization().uuid), type: 'NGO' }],
    goals: [17, 3, 17, 14],
    targets: ['14.a', '17.14', '14.10', '3.d', '14.2'],
    countries: ['TUV', 'KEN'],
    otherPlaces: [{ text: 'Global', kind: 'REGION' }],
    terms: ['region.africa', 'ocean-basin.arctic-ocean'],
    networks: [network.uuid],
    resources: [
      { type: 'FINANCING', description: '$ 42,531.30', amount: { value: '042531.30', currency: 'USD' } },
      { type: 'OTHER', description: null, amount: null },
    ],
    timeframe: {
      startsOn: '2018-07-01',
      endsOn: '2018-12-31',
      startText: '2nd half of 2018',
      endText: 'the same',
      precision: 'HALF',
      ongoing: true,
    },
    website: 'https://reefs.example/',
    registeredAt: '2017-06-05T07:08:09.5Z',
    publishedAt: '2017-06-06T00:00:00Z',
    ...changes,
  })

const everyField = `
  registrationNumber kind title language status
  summary description implementation capacity capacityBuildingAndTechnologyTransfer coordinationMechanisms governance
  evaluation expectedImpact quantification nature additionalInformation updates beneficiaries headquarters
  geographicCoverage partnersText websiteText website registeredAt publishedAt
  goals { id } targets { id } countries { id } otherPlaces { text kind } terms { id } actionNetworks { id }
  resources { type description amount { value currency } }
  timeframe { startsOn endsOn startText endText precision ongoing }
  source { registry key url }`

const old = { registry: 'old', key: 'old-key', url: 'https://old.example/1' }
const source = (registry: string, key: string) => ({ registry, key, url: null })

describe('a text that something newer takes the place of', () => {
  it('is kept whole, as the commitment said it', async () => {
    await record(everything({ registrationNumber: '#Whole1', source: old }))
    const before = await read('#Whole1', `${everyField} partners { nodes { name type role } }`)
    await record(
      recorded({ registrationNumber: '#Whole2', earlierNumbers: ['#Whole1'], source: source('new', '#Whole2') }),
    )
    const { earlierTexts } = await read('#Whole1', `earlierTexts { ${everyField} partners { name type role } }`)
    expect(earlierTexts).toEqual([{ ...before, partners: before.partners.nodes }])
  })

  it('is the same when it comes late', async () => {
    const fields = `earlierTexts { ${everyField} partners { name type role } }`
    const late = everything({ registrationNumber: '#Late1', source: old })
    const newer = recorded({ registrationNumber: '#Late2', earlierNumbers: ['#Late1'], source: source('new', '2') })
    await record(newer)
    expect(await record(late)).toMatchObject([{ outcome: 'KEPT' }])
    const kept = await read('#Late2', fields)
    const inTime = everything({ registrationNumber: '#InTime1', source: old })
    await record(inTime)
    await record({ ...newer, registrationNumber: '#InTime2', earlierNumbers: ['#InTime1'] })
    const replaced = await read('#InTime2', fields)
    expect(kept).toEqual(JSON.parse(JSON.stringify(replaced).replaceAll('InTime', 'Late')))
  })

  it('says nothing where nothing was said', async () => {
    await record(recorded({ registrationNumber: '#Little1', registeredAt: null, source: old }))
    await record(recorded({ registrationNumber: '#Little2', earlierNumbers: ['#Little1'], source: source('new', '2') }))
    const fields = `language description goals { id } resources { type } partners { name } website registeredAt
      timeframe { startsOn endsOn precision ongoing } keptAt source { importedAt }`
    expect((await read('#Little2', `earlierTexts { ${fields} }`)).earlierTexts).toEqual([
      {
        language: null,
        description: null,
        goals: [],
        resources: [],
        partners: [],
        website: null,
        registeredAt: null,
        timeframe: { startsOn: null, endsOn: null, precision: null, ongoing: false },
        keptAt: expect.stringMatching(/Z$/),
        source: { importedAt: expect.stringMatching(/Z$/) },
      },
    ])
  })
})

describe('recordCommitments keeps', () => {
  it('what comes under an earlier number, and changes nothing else', async () => {
    await record(recorded({ registrationNumber: '#Now1', earlierNumbers: ['#Then1'], title: 'Now', goals: [14] }))
    const before = await read('#Now1', everyField)
    const [outcome] = await record(recorded({ registrationNumber: 'then1', title: 'Then', goals: [1], source: old }))
    expect(outcome).toEqual({ outcome: 'KEPT', id: expect.any(String) })
    expect(await read('#Now1', everyField)).toEqual(before)
    expect(await titles('#Now1')).toEqual(['Then'])
  })

  it('a record of the same source under an outdated number', async () => {
    await record(recorded({ registrationNumber: '#Own2', earlierNumbers: ['#Own1'], title: 'Now' }))
    expect(await record(recorded({ registrationNumber: '#Own1', title: 'Out of date' }))).toMatchObject([
      { outcome: 'KEPT' },
    ])
    expect(await read('#Own1', 'title registrationNumber')).toEqual({ title: 'Now', registrationNumber: '#Own2' })
    expect(await titles('#Own1')).toEqual(['Out of date'])
  })

  it('one text a source and number, which is the latest', async () => {
    await record(recorded({ registrationNumber: '#Twice2', earlierNumbers: ['#Twice1'] }))
    const then = recorded({ registrationNumber: '#Twice1', title: 'Then', source: old })
    await record(then)
    expect(await record({ ...then, title: 'Then, corrected' })).toMatchObject([{ outcome: 'KEPT' }])
    expect(await titles('#Twice1')).toEqual(['Then, corrected'])
  })

  it('nothing a second time', async () => {
    await record(recorded({ registrationNumber: '#Again2', earlierNumbers: ['#Again1'] }))
    const then = recorded({ registrationNumber: '#Again1', title: 'Then', source: old })
    await record(then)
    const before = await read('#Again2', 'version updatedAt earlierTexts { keptAt }')
    expect(await record(then)).toEqual([{ outcome: 'UNCHANGED', id: expect.any(String), isEarlier: true }])
    expect(await read('#Again2', 'version updatedAt earlierTexts { keptAt }')).toEqual(before)
  })

  it('what another source said under the same number, whichever speaks last', async () => {
    const one = recorded({ registrationNumber: '#Two1', title: 'From one', source: source('one', '1') })
    const two = { ...one, title: 'From two', source: source('two', '2') }
    await record(one)
    await record(two)
    expect(await titles('#Two1')).toEqual(['From one'])
    await record({ ...one, title: 'From one again' })
    expect(await read('#Two1', 'title earlierTexts { title source { registry } }')).toEqual({
      title: 'From one again',
      earlierTexts: [{ title: 'From two', source: { registry: 'two' } }],
    })
  })

  it('nothing of a source that corrects itself', async () => {
    const one = recorded({ registrationNumber: '#Corrected1', title: 'Before' })
    await record(one)
    await record({ ...one, title: 'After' })
    expect(await titles('#Corrected1')).toEqual([])
  })

  it('the older of two records that come together', async () => {
    const outcomes = await record(
      recorded({ registrationNumber: '#Together1', title: 'Then', source: old }),
      recorded({ registrationNumber: '#Together2', title: 'Now', earlierNumbers: ['#Together1'] }),
    )
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['KEPT', 'CREATED'])
    expect(await read('#Together1', 'title earlierTexts { title }')).toEqual({
      title: 'Now',
      earlierTexts: [{ title: 'Then' }],
    })
  })

  it('what was said under the later number first', async () => {
    await record(recorded({ registrationNumber: '#Z1', title: 'First', source: old }))
    await record(recorded({ registrationNumber: '#A2', title: 'Second', earlierNumbers: ['#Z1'] }))
    await record(recorded({ registrationNumber: '#M3', title: 'Third', earlierNumbers: ['#A2'] }))
    expect(await titles('#M3')).toEqual(['Second', 'First'])
  })
})

describe('an earlier text', () => {
  it('is not shown when it was never public', async () => {
    await record(recorded({ registrationNumber: '#Draft1', title: 'A draft', status: 'DRAFT', source: old }))
    await record(recorded({ registrationNumber: '#Draft2', earlierNumbers: ['#Draft1'], title: 'Published' }))
    expect(await titles('#Draft2')).toEqual([])
    expect(await titles('#Draft2', operator)).toEqual(['A draft'])
  })

  it('is hidden with its commitment', async () => {
    await record(recorded({ registrationNumber: '#Hidden1', title: 'Was public', source: old }))
    await record(recorded({ registrationNumber: '#Hidden2', earlierNumbers: ['#Hidden1'], status: 'REJECTED' }))
    expect(await read('#Hidden1', 'earlierTexts { title }')).toBeNull()
    expect(await titles('#Hidden1', operator)).toEqual(['Was public'])
  })

  it('is read in one statement for a page of commitments', async () => {
    const page = (size: number) =>
      room.statementsOf(() => room.run(`{ commitments(first: ${size}) { nodes { earlierTexts { title } } } }`))
    expect(await page(100)).toHaveLength((await page(2)).length)
  })

  it('leads to networks by their ids', async () => {
    await record(everything({ registrationNumber: '#Net1', source: old }))
    await record(recorded({ registrationNumber: '#Net2', earlierNumbers: ['#Net1'] }))
    const { earlierTexts } = await read('#Net2', 'earlierTexts { actionNetworks { id } }')
    expect(earlierTexts).toEqual([{ actionNetworks: [{ id: encodeId('ActionNetwork', network.uuid) }] }])
  })
})
