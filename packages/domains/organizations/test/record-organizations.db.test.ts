import { describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import { findOrganizationsByNames, organizations, recordOrganizations } from '../src/index.ts'
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
    expect(outcomes.map(({ isNew }) => isNew)).toEqual([true, true, true])
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
    const types = (await recordOrganizations(database, batch)).map(({ type }) => type)
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
