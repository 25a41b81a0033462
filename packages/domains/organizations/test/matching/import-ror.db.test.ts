import { describe, expect, it } from '@jest/globals'
import { openRoom, sharedData, skipReason } from '@pledgegraph/testkit'
import { importRor, matchOrganizations, organizations } from '../../src/index.ts'
import { findAliasesByOrganizationIds, findIdentifiersByOrganizationIds } from '../../src/details.ts'
import { findOrganizationsByIds } from '../../src/queries.ts'
import { given as givenIn } from '../given.ts'
import { numberedLines } from './lines.ts'

const room = await openRoom(organizations)
const { database } = room
const given = givenIn(database)

const own = { includeMerged: false }

async function* linesOf(...records: readonly (object | string)[]) {
  for (const [index, record] of records.entries()) {
    yield { line: index + 1, text: typeof record === 'string' ? record : JSON.stringify(record) }
  }
}

const record = (id: string, name: string, more: object = {}) => ({
  id: `https://ror.org/${id}`,
  name,
  status: 'active',
  types: ['Education'],
  countries: ['FJ'],
  ...more,
})

const find = async (name: string) =>
  (await matchOrganizations(database, [{ name }], { fuzzy: false }))[0]!.organizationId

describe('importRor', () => {
  it('creates what the registry does not have, and nothing twice', async () => {
    const coral = record('01aaaaa01', 'Coral College', {
      names: ['Collège du Corail', 'CORCOL'],
      externalIds: { Wikidata: 'Q900001' },
    })
    const first = await importRor(database, linesOf(coral, record('01aaaaa02', 'Kelp College')), { batchSize: 1 })
    expect(first).toMatchObject({ created: 2, updated: 0, unchanged: 0, refused: 0 })
    const again = await importRor(database, linesOf(coral, coral))
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 2, refused: 0 })
    const [row] = await findOrganizationsByIds(database, [await find('Collège du Corail')])
    expect(row).toMatchObject({
      name: 'Coral College',
      acronym: 'CORCOL',
      type: 'ACADEMIC_INSTITUTION',
      countryCode: 'FJI',
    })
  })

  it('completes an organization of the same name and keeps what it says itself', async () => {
    const { uuid } = await given.organization({ name: 'SHELL college', type: 'NGO' })
    const shell = record('01aaaaa03', 'Shell College', {
      names: ['Muschel-Hochschule'],
      links: ['https://shell.example'],
    })
    expect(await importRor(database, linesOf(shell))).toMatchObject({ updated: 1 })
    expect(await findOrganizationsByIds(database, [uuid])).toMatchObject([
      { name: 'SHELL college', type: 'NGO', countryCode: 'FJI', website: 'https://shell.example' },
    ])
    expect(await findAliasesByOrganizationIds(database, [uuid], own)).toMatchObject([{ name: 'Muschel-Hochschule' }])
    expect(await findIdentifiersByOrganizationIds(database, [uuid], own)).toMatchObject([
      { value: 'https://ror.org/01aaaaa03' },
    ])
  })

  it('completes an organization that has one of the identifiers, whatever it is called', async () => {
    const { uuid } = await given.organization({ name: 'College of Pearls' })
    await given.identifier(uuid, 'WIKIDATA', 'Q900002')
    const pearl = record('01aaaaa04', 'Pearl College', { externalIds: { wikidata: 'Q900002' } })
    expect(await importRor(database, linesOf(pearl))).toMatchObject({ created: 0, updated: 1 })
    expect(await find('Pearl College')).toBe(uuid)
  })

  it.each([
    ['of another country', { name: 'Sponge College', country_code: 'KEN' }, record('01aaaaa05', 'Sponge College')],
    ['of a name that many countries have', { name: 'Ministry of Sponges' }, record('01aaaaa06', 'Ministry of Sponges')],
  ])('leaves a namesake %s alone', async (_, columns, line) => {
    await given.organization(columns)
    expect(await importRor(database, linesOf(line))).toMatchObject({ created: 1, updated: 0 })
  })

  it('keeps two records of one name apart', async () => {
    const records = [record('01aaaaa07', 'Squid College'), record('01aaaaa08', 'Squid College')]
    expect(await importRor(database, linesOf(...records))).toMatchObject({ created: 2 })
    expect(await importRor(database, linesOf(...records))).toMatchObject({ created: 0, unchanged: 2 })
  })

  it('knows a well-known organization and its offices as one, wherever ROR puts them', async () => {
    const office = record('01h409w36', 'United Nations Development Programme', {
      countries: ['HR'],
      types: ['Government'],
    })
    const whole = record('051777d98', 'United Nations Development Programme', { countries: ['US'], types: ['Other'] })
    expect(await importRor(database, linesOf(office, whole))).toMatchObject({ created: 1 })
    const id = await find('PNUD')
    expect(await findOrganizationsByIds(database, [id])).toMatchObject([
      { name: 'United Nations Development Programme', acronym: 'UNDP', countryCode: null },
    ])
    const identifiers = await findIdentifiersByOrganizationIds(database, [id], own)
    expect(identifiers.flatMap(({ scheme, value }) => (scheme === 'ROR' ? [value] : []))).toEqual([
      'https://ror.org/01h409w36',
      'https://ror.org/051777d98',
    ])
  })

  it('refuses what is no record with its line, and takes the rest', async () => {
    const heard: number[] = []
    const lines = linesOf('{"id":', '', '[]', record('01aaaaa09', 'Whelk College'))
    const summary = await importRor(database, lines, { onRefused: ({ line }) => heard.push(line) })
    expect(summary).toMatchObject({ created: 1, refused: 2 })
    expect(summary.firstRefused).toEqual([
      { line: 1, reason: expect.stringMatching(/^It is no JSON: /) },
      { line: 3, reason: expect.stringMatching(/^It is no JSON object/) },
    ])
    expect(heard).toEqual([1, 3])
  })

  it('runs as many statements for two hundred records as for two', async () => {
    const many = (size: number, first: number) =>
      Array.from({ length: size }, (_, index) =>
        record(`02aaa${String(first + index).padStart(4, '0')}`, `College of ${first + index} Shells`, {
          names: [`${first + index} Shells`],
        }),
      )
    const two = await room.statementsOf(() => importRor(database, linesOf(...many(2, 0))))
    const hundreds = await room.statementsOf(() => importRor(database, linesOf(...many(200, 1000))))
    expect(hundreds).toHaveLength(two.length)
  })
})

const file = 'reference/ror_subset_matching_registry.jsonl'
const path = sharedData(file)
const onData = path === null ? it.skip : it

const other = await openRoom(organizations)

onData(path === null ? skipReason(file) : 'takes all records of ROR that stand for somebody', async () => {
  const first = await importRor(other.database, numberedLines(path!))
  expect(first).toMatchObject({ created: 1524, updated: 5, refused: 61 })
  expect(first.firstRefused.every(({ reason }) => reason.startsWith('ROR has withdrawn'))).toBe(true)
  expect(await importRor(other.database, numberedLines(path!))).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 1529,
  })
})
