import { describe, expect, it } from '@jest/globals'
import { newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import {
  type Mention,
  candidateOrganizations,
  decideName,
  forgetDecision,
  matchOrganizations,
  organizations,
} from '../../src/index.ts'
import { given as givenIn } from '../given.ts'

const room = await openRoom(organizations)
const { database } = room
const given = givenIn(database)
const match = async (mention: Mention) => (await matchOrganizations(database, [mention]))[0]

describe('matchOrganizations', () => {
  it('goes by an identifier that is given, however its address is written', async () => {
    const { uuid } = await given.organization({ name: 'Reef Institute' })
    await given.identifier(uuid, 'ROR', 'https://ror.org/02y3ad647')
    const identifiers = [{ scheme: 'ROR' as const, value: 'ror.org/02Y3AD647' }]
    expect(await match({ name: 'Institute of Corals', identifiers })).toEqual({
      organizationId: uuid,
      namedOrganizationId: uuid,
      method: 'IDENTIFIER',
      score: 1,
      matchedName: 'https://ror.org/02y3ad647',
    })
  })

  it('goes by an identifier within the name', async () => {
    const { uuid } = await given.organization({ name: 'Kelp Trust' })
    await given.identifier(uuid, 'WIKIDATA', 'Q42')
    expect(await match({ name: 'Trust for Kelp (https://www.wikidata.org/wiki/Q42)' })).toMatchObject({
      organizationId: uuid,
      method: 'IDENTIFIER',
    })
  })

  it('goes by the name and by an alias, whatever case and accents', async () => {
    const { uuid } = await given.organization({ name: 'Fundación Manatí' })
    await given.alias(uuid, 'Manatee Foundation', 'en')
    expect(await match({ name: '“FUNDACION manati”' })).toMatchObject({
      method: 'NAME',
      matchedName: 'Fundación Manatí',
    })
    expect(await match({ name: 'manatee foundation' })).toMatchObject({
      organizationId: uuid,
      method: 'ALIAS',
      matchedName: 'Manatee Foundation',
    })
  })

  it('goes by the name without article, acronym and country', async () => {
    const { uuid } = await given.organization({ name: 'Dugong Union of Global Allies' })
    const spellings = [
      'Dugong Union of Global Allies (DUGA)',
      'The Dugong Union of Global Allies',
      'DUGA - Dugong Union of Global Allies',
      'Dugong Union of Global Allies (Kenya)',
    ]
    const matches = await matchOrganizations(
      database,
      spellings.map((name) => ({ name })),
    )
    expect(matches.map((found) => found?.organizationId)).toEqual(spellings.map(() => uuid))
  })

  it('tells the organization that was named beside its successor', async () => {
    const successor = await given.organization({ name: 'Sea Alliance' })
    const merged = await given.organization({
      name: 'Alliance of the Sea',
      status: 'MERGED',
      merged_into_id: successor.uuid,
      successor_id: successor.uuid,
    })
    expect(await match({ name: 'Alliance of the Sea' })).toMatchObject({
      organizationId: successor.uuid,
      namedOrganizationId: merged.uuid,
    })
  })

  it('knows the offices and all spellings of a well-known organization that the registry has', async () => {
    const { uuid } = await given.organization({ name: 'Programa de las Naciones Unidas para el Desarrollo' })
    expect(await match({ name: 'UNDP Philippines' })).toEqual({
      organizationId: uuid,
      namedOrganizationId: uuid,
      method: 'ALIAS',
      score: 1,
      matchedName: 'UNDP',
    })
  })

  it('knows nobody by a well-known name that the registry does not have', async () => {
    await given.organization({ name: 'Labour Organization of Inland Fishers', acronym: 'ILO' })
    expect(await match({ name: 'ILO' })).toBeNull()
  })

  it('answers null for a name that nobody has', async () => {
    expect(await match({ name: 'Perfectly Unheard-of Society' })).toBeNull()
  })

  it('runs two statements more for two hundred names that nobody has than for none, and one without likeness', async () => {
    const mentions = Array.from({ length: 200 }, (_, index) => ({ name: `Unheard Guild of Place ${index}` }))
    expect(await room.statementsOf(() => matchOrganizations(database, mentions))).toHaveLength(3)
    expect(await room.statementsOf(() => matchOrganizations(database, mentions, { fuzzy: false }))).toHaveLength(1)
    expect(await room.statementsOf(() => matchOrganizations(database, []))).toHaveLength(0)
  })
})

describe('an acronym', () => {
  it('means the only organization that bears it', async () => {
    const { uuid } = await given.organization({ name: 'Mangrove Action League', acronym: 'MALG' })
    expect(await match({ name: 'MALG' })).toMatchObject({
      organizationId: uuid,
      method: 'ACRONYM',
      matchedName: 'MALG',
    })
  })

  it('of several means the one in the countries of the mention, or of its type', async () => {
    const kenyan = await given.organization({ name: 'Sand Agency', acronym: 'SANDA', country_code: 'KEN', type: 'NGO' })
    await given.organization({ name: 'Salt and Dune Authority', acronym: 'SANDA', country_code: 'FJI' })
    expect(await match({ name: 'SANDA' })).toBeNull()
    expect(await match({ name: 'SANDA', countries: ['KEN', 'UGA'] })).toMatchObject({ organizationId: kenyan.uuid })
    expect(await match({ name: 'SANDA', type: 'NGO' })).toMatchObject({ organizationId: kenyan.uuid })
  })

  it('of three letters means somebody only in context', async () => {
    const { uuid } = await given.organization({ name: 'Quiet Bay Trust', acronym: 'QBT', country_code: 'TON' })
    expect(await match({ name: 'QBT' })).toBeNull()
    expect(await match({ name: 'QBT', countries: ['TON'] })).toMatchObject({ organizationId: uuid, method: 'ACRONYM' })
  })

  it.each(['NG', 'NGO', 'Ngong'])('means nobody when it is %s', async (name) => {
    await given.organization({ name: `Society ${newUuid()}`, acronym: name })
    expect(await match({ name })).toBeNull()
  })

  it('that stands as an alias is met in context as well', async () => {
    const one = await given.organization({ name: 'Pelican Yard' })
    const other = await given.organization({ name: 'Plankton Yard' })
    await given.alias(one.uuid, 'PYARD')
    await given.alias(other.uuid, 'PYARD')
    expect(await match({ name: 'PYARD' })).toBeNull()
  })
})

describe('a name that public bodies of many countries have', () => {
  it('means the body of the countries of the mention', async () => {
    const panama = await given.organization({ name: 'Ministry of Mangroves', country_code: 'PAN' })
    const peru = await given.organization({ name: 'Ministry of Mangroves', country_code: 'PER' })
    const name = 'Ministry of Mangroves'
    expect(await match({ name, countries: ['PER'] })).toMatchObject({ organizationId: peru.uuid })
    expect(await match({ name, countries: ['PAN'] })).toMatchObject({ organizationId: panama.uuid })
    expect(await match({ name, countries: ['FJI'] })).toBeNull()
    expect(await match({ name })).toBeNull()
    expect(await match({ name: 'Ministry of Mangroves (Peru)' })).toMatchObject({ organizationId: peru.uuid })
  })

  it('means one of which nobody knows where it is, unless the name says a country', async () => {
    const { uuid } = await given.organization({ name: 'Ministry of Lagoons' })
    expect(await match({ name: 'Ministry of Lagoons', countries: ['PAN'] })).toMatchObject({ organizationId: uuid })
    expect(await match({ name: 'Ministry of Lagoons (Panama)' })).toBeNull()
  })

  it('is not alike across countries either', async () => {
    await given.organization({ name: 'Ministry of Seagrass and Corals', country_code: 'PAN' })
    expect(await match({ name: 'Ministry of Seagrasses and Corals', countries: ['PER'] })).toBeNull()
  })
})

describe('a name that is alike', () => {
  it('is recognised with how much it is alike', async () => {
    const { uuid } = await given.organization({ name: 'Yayasan Karang Lestari Teluk Pemuteran' })
    const found = await match({ name: 'Yayasan Karang Lestari Teluk Pemutaran' })
    expect(found).toMatchObject({
      organizationId: uuid,
      method: 'FUZZY',
      matchedName: 'Yayasan Karang Lestari Teluk Pemuteran',
    })
    expect(found!.score).toBeLessThan(1)
  })

  it('is nobody when two are about as much alike', async () => {
    await given.organization({ name: 'Tidewater Oyster Guild of Marlow' })
    await given.organization({ name: 'Tidewater Oyster Guild of Barlow' })
    expect(await match({ name: 'Tidewater Oyster Guild of Harlow' })).toBeNull()
  })
})

describe('decideName', () => {
  it('comes before everything else, and is taken back by forgetDecision', async () => {
    const named = await given.organization({ name: 'Whale Watch' })
    const meant = await given.organization({ name: 'Whale Watch of Kaikoura' })
    await decideName(database, { name: 'Whale Watch', organizationId: meant.uuid, note: 'They said so.' })
    expect(await match({ name: 'WHALE watch' })).toMatchObject({ organizationId: meant.uuid, method: 'CURATOR' })
    expect(await forgetDecision(database, 'whale watch')).toBe(true)
    expect(await forgetDecision(database, 'whale watch')).toBe(false)
    expect(await match({ name: 'Whale Watch' })).toMatchObject({ organizationId: named.uuid, method: 'NAME' })
  })

  it('may say that a name names nobody, and be decided anew', async () => {
    const { uuid } = await given.organization({ name: 'Various Partners' })
    await decideName(database, { name: 'Various Partners', organizationId: null })
    expect(await match({ name: 'Various Partners' })).toBeNull()
    await decideName(database, { name: 'various partners', organizationId: uuid })
    expect(await match({ name: 'Various Partners' })).toMatchObject({ organizationId: uuid, method: 'CURATOR' })
  })

  it.each([
    ['a blank name', { name: '  ', organizationId: null }, /"  " is no name/],
    ['an organization that is not there', { name: 'X', organizationId: newUuid() }, /No organization has the id/],
  ])('refuses %s', async (_, decision, message) => {
    await expect(decideName(database, decision)).rejects.toThrow(message)
  })
})

describe('candidateOrganizations', () => {
  it('offers the most alike first, each organization once, also those that are not alike enough', async () => {
    const near = await given.organization({ name: 'Lantern Fish Observatory of Vigo' })
    await given.alias(near.uuid, 'Lantern Fish Observatory Vigo')
    const far = await given.organization({ name: 'Lantern Fish Museum' })
    const [candidates] = await candidateOrganizations(database, ['Lantern Fish Observatory'], 5)
    expect(candidates!.map(({ organizationId }) => organizationId)).toEqual([near.uuid, far.uuid])
    expect(candidates![0]!.score).toBeGreaterThan(candidates![1]!.score)
  })

  it('offers all bearers of an acronym', async () => {
    const ids = []
    for (const place of ['Accra', 'Bergen']) {
      ids.push((await given.organization({ name: `Zooplankton Lab ${place}`, acronym: 'ZOOLA' })).uuid)
    }
    const [candidates] = await candidateOrganizations(database, ['ZOOLA'], 5)
    expect(candidates!.map(({ organizationId }) => organizationId).toSorted()).toEqual(ids.toSorted())
  })

  it('answers in the order of the names, at most so many each', async () => {
    for (const place of ['Oslo', 'Lima', 'Rome']) await given.organization({ name: `Guild of Eel Friends ${place}` })
    const lists = await candidateOrganizations(database, ['Nobody Whatsoever', 'Guild of Eel Friends'], 2)
    expect(lists.map(({ length }) => length)).toEqual([0, 2])
  })
})
