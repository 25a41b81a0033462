import { describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import {
  decideName,
  findOrganizationsByNames,
  organizations,
  recordOrganizations,
  recordWellKnownOrganizations,
} from '../src/index.ts'
import { findOrganizationsByIds } from '../src/queries.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const { database } = room
const given = givenIn(database)

describe('recordOrganizations', () => {
  it('creates each organization once, however it is spelled within the batch', async () => {
    const outcomes = await recordOrganizations(database, [
      { name: 'Ministère de la Mer', type: 'GOVERNMENT' },
      { name: 'MINISTERE DE LA MER', type: 'GOVERNMENT' },
      { name: 'Coral Fund', type: null },
    ])
    expect(outcomes.map((outcome) => outcome?.isNew)).toEqual([true, true, true])
    expect(outcomes[0]!.id).toBe(outcomes[1]!.id)
    expect(outcomes[2]!.id).not.toBe(outcomes[0]!.id)
  })

  it('finds a known organization by name and by alias', async () => {
    const { uuid } = await given.organization({ name: 'United Nations Development Programme' })
    await given.alias(uuid, 'PNUD', 'fr')
    const outcomes = await recordOrganizations(database, [
      { name: 'united nations  development programme', type: null },
      { name: '“PNUD”', type: null },
    ])
    expect(outcomes).toMatchObject([
      { id: uuid, isNew: false },
      { id: uuid, isNew: false },
    ])
  })

  it('answers with the successor of a merged organization', async () => {
    const successor = await given.organization({ name: 'Sea Alliance' })
    await given.organization({ name: 'Alliance of the Sea', status: 'MERGED', merged_into_id: successor.uuid })
    expect(await recordOrganizations(database, [{ name: 'Alliance of the Sea', type: null }])).toMatchObject([
      { id: successor.uuid, isNew: false },
    ])
  })

  it('fills in a missing type and never overwrites one', async () => {
    const untyped = await given.organization({ name: 'Untyped' })
    const typed = await given.organization({ name: 'Typed', type: 'NGO' })
    await recordOrganizations(database, [
      { name: 'Untyped', type: 'PARTNERSHIP' },
      { name: 'Typed', type: 'PARTNERSHIP' },
    ])
    const rows = await findOrganizationsByIds(database, [untyped.uuid, typed.uuid])
    expect(Object.fromEntries(rows.map(({ name, type }) => [name, type]))).toEqual({
      Untyped: 'PARTNERSHIP',
      Typed: 'NGO',
    })
  })

  it('takes the first of several types in a batch, and says which type an organization has', async () => {
    const batch = ([null, 'GOVERNMENT', 'PRIVATE_SECTOR'] as const).map((type) => ({ name: 'Many-sided', type }))
    const types = (await recordOrganizations(database, batch)).map((outcome) => outcome?.type)
    expect(types).toEqual(['GOVERNMENT', 'GOVERNMENT', 'GOVERNMENT'])
    const [again] = await recordOrganizations(database, [{ name: 'Many-sided', type: 'NGO' }])
    expect(again).toMatchObject({ isNew: false, type: 'GOVERNMENT' })
  })

  it('stores the country of a new organization', async () => {
    const [outcome] = await recordOrganizations(database, [{ name: 'Lake Office', type: null, country: 'KEN' }])
    expect(await findOrganizationsByIds(database, [outcome!.id])).toMatchObject([{ countryCode: 'KEN' }])
  })

  it('keeps a name that is all punctuation', async () => {
    const [outcome] = await recordOrganizations(database, [{ name: '—', type: null }])
    expect(await recordOrganizations(database, [{ name: '—', type: null }])).toMatchObject([
      { id: outcome!.id, isNew: false },
    ])
  })

  it('takes a name and its acronym apart, and knows the organization by both and as it was written', async () => {
    const [outcome] = await recordOrganizations(database, [{ name: 'Pearl River Trust Alliance (PRITA)', type: null }])
    expect(outcome).toMatchObject({ isNew: true, match: { method: 'NAME', matchedName: 'Pearl River Trust Alliance' } })
    const [row] = await findOrganizationsByIds(database, [outcome!.id])
    expect(row).toMatchObject({ name: 'Pearl River Trust Alliance', acronym: 'PRITA' })
    const spellings = ['Pearl River Trust Alliance (PRITA)', 'PRITA', 'pearl river trust alliance']
    expect(await findOrganizationsByNames(database, spellings)).toEqual(spellings.map(() => outcome!.id))
  })

  it('finds what the records before it brought, however the batch is cut', async () => {
    const names = ['Harbour Seal Observatory (HASEO)', 'Harbour Seal Observatory', 'Harbor Seal Observatory', 'HASEO']
    const outcomes = await recordOrganizations(
      database,
      names.map((name) => ({ name, type: null })),
    )
    expect(new Set(outcomes.map((outcome) => outcome?.id)).size).toBe(1)
    expect(outcomes.map((outcome) => outcome?.match.method)).toEqual(['NAME', 'NAME', 'FUZZY', 'ACRONYM'])
    for (const name of names) {
      expect(await recordOrganizations(database, [{ name, type: null }])).toMatchObject([
        { id: outcomes[0]!.id, isNew: false },
      ])
    }
  })

  it('makes no alias of a spelling that it recognised', async () => {
    const { uuid } = await given.organization({ name: 'Monsoon Forum of Trincomalee' })
    await recordOrganizations(database, [{ name: 'Monsoon Forum of Trincomalée, ', type: null }])
    await recordOrganizations(database, [{ name: 'Monsoon Forums of Trincomale', type: null }])
    const aliases = await database
      .selectFrom('organization_aliases')
      .select('alias')
      .where('organization_id', '=', uuid)
      .execute()
    expect(aliases).toEqual([])
  })

  it('creates a well-known organization with all its spellings once something names it', async () => {
    const [outcome] = await recordOrganizations(database, [{ name: 'PNUMA', type: null }])
    const [row] = await findOrganizationsByIds(database, [outcome!.id])
    expect(outcome).toMatchObject({ isNew: true, match: { method: 'ALIAS', matchedName: 'PNUMA' } })
    expect(row).toMatchObject({
      name: 'United Nations Environment Programme',
      acronym: 'UNEP',
      type: 'UNITED_NATIONS_OR_MULTILATERAL_BODY',
    })
    expect(await findOrganizationsByNames(database, ['UN Environment', 'UNEP Kenya'])).toEqual([
      outcome!.id,
      outcome!.id,
    ])
  })

  it('keeps ministries of one name in two countries apart', async () => {
    const name = 'Ministry of Atolls'
    const records = [['PAN'], ['PER'], ['PAN', 'USA'], ['PER']].map((countries) => ({ name, type: null, countries }))
    const [panama, peru, ...again] = await recordOrganizations(database, records)
    expect(peru!.id).not.toBe(panama!.id)
    expect(again.map((outcome) => outcome!.id)).toEqual([panama!.id, peru!.id])
    const later = await recordOrganizations(database, records)
    expect(later.map((outcome) => outcome!.id)).toEqual([panama!.id, peru!.id, panama!.id, peru!.id])
  })

  it('records nobody under a name of which a curator decided so', async () => {
    await decideName(database, { name: 'Several of us', organizationId: null })
    expect(await recordOrganizations(database, [{ name: 'several of us', type: null }])).toEqual([null])
  })

  it('keeps the identifiers of a new organization', async () => {
    const identifiers = [{ scheme: 'WIKIDATA' as const, value: 'https://www.wikidata.org/wiki/Q900100' }]
    const [first] = await recordOrganizations(database, [{ name: 'Cuttlefish Chamber', type: null, identifiers }])
    const [second] = await recordOrganizations(database, [{ name: 'Chamber of Sepia', type: null, identifiers }])
    expect(second).toMatchObject({
      id: first!.id,
      isNew: false,
      match: { method: 'IDENTIFIER', matchedName: 'Q900100' },
    })
  })

  it('runs as many statements for two hundred as for two', async () => {
    const batch = (size: number, prefix: string) =>
      Array.from({ length: size }, (_, index) => ({ name: `${prefix} ${index}`, type: 'NGO' as const }))
    const two = await room.statementsOf(() => recordOrganizations(database, batch(2, 'two')))
    const many = await room.statementsOf(() => recordOrganizations(database, batch(200, 'many')))
    expect(many).toHaveLength(two.length)
  })
})

describe('findOrganizationsByNames', () => {
  it('answers in the order of the names, with null for a name that nobody has', async () => {
    const fund = await given.organization({ name: 'Reef Fund' })
    const union = await given.organization({ name: 'Союз рыбаков' })
    await given.alias(union.uuid, 'Union of Fishers', 'en')
    const names = ['union of FISHERS', 'Reef Fund of Nowhere', '“Reef Fund”', 'Союз рыбаков', 'Reef Fund']
    expect(await findOrganizationsByNames(database, names)).toEqual([
      union.uuid,
      null,
      fund.uuid,
      union.uuid,
      fund.uuid,
    ])
  })

  it('answers with the successor of a merged organization', async () => {
    const successor = await given.organization({ name: 'Tide Office' })
    await given.organization({ name: 'Office of Tides', status: 'MERGED', merged_into_id: successor.uuid })
    expect(await findOrganizationsByNames(database, ['Office of Tides'])).toEqual([successor.uuid])
  })

  it('is one statement, however many names there are', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `Nobody ${index}`)
    expect(await room.statementsOf(() => findOrganizationsByNames(database, names))).toHaveLength(1)
  })
})

describe('recordWellKnownOrganizations', () => {
  it('creates the well-known organizations that are named, and nobody else', async () => {
    const mentions = ['UNCTAD', 'Perfectly Unheard-of League', 'UNCTAD', 'UNCTAD Geneva'].map((name) => ({ name }))
    const matches = await recordWellKnownOrganizations(database, mentions)
    const [first] = matches
    expect(first).toMatchObject({ method: 'ALIAS', matchedName: 'UNCTAD' })
    expect(matches.map((match) => match?.organizationId ?? null)).toEqual([
      first!.organizationId,
      null,
      first!.organizationId,
      first!.organizationId,
    ])
    const again = await recordWellKnownOrganizations(database, mentions)
    expect(again.map((match) => match?.organizationId)).toEqual(matches.map((match) => match?.organizationId))
  })
})
