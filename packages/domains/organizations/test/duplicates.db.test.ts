import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import {
  dismissDuplicate,
  findDuplicates,
  mergeOrganizations,
  organizations,
  unmergeOrganization,
} from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const { database } = room
const given = givenIn(database)

const find = () => database.transaction().execute((transaction: Database) => findDuplicates(transaction))

const list = async (args = '', selection = 'nodes { matchedNames }') => {
  const { data, errors } = await room.run(`{ duplicateOrganizations${args} { ${selection} } }`)
  expect(errors).toBeUndefined()
  return data!['duplicateOrganizations']
}

/** The pairs that are listed among these names, each in alphabetical order. */
const pairsAmong = async (names: readonly string[]): Promise<string[][]> => {
  const { nodes } = await list('(first: 100)', 'nodes { organization { name } duplicate { name } }')
  return nodes
    .map((pair: Record<'organization' | 'duplicate', { name: string }>) =>
      [pair.organization.name, pair.duplicate.name].toSorted(),
    )
    .filter((pair: string[]) => pair.every((name) => names.includes(name)))
    .toSorted()
}

/** Public commitments that name the organization, as the commitments' room stores them. */
const givenMentions = async (organizationId: string, count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) {
    const id = newUuid()
    await sql`
      insert into commitments (id, kind, title, title_key, status, ongoing)
      values (${id}, 'COMMITMENT', 'Reef', 'reef', 'PUBLISHED', false)`.execute(database)
    await sql`
      insert into commitment_partners
        (commitment_id, position, organization_id, named_organization_id, name, name_key, role, is_public, listed_at)
      select id, 1, ${organizationId}, ${organizationId}, 'Somebody', 'somebody', 'PARTNER', is_public, listed_at
      from commitments where id = ${id}`.execute(database)
  }
}

describe('findDuplicates', () => {
  it.each([
    ['spellings of one name', 'Marine Stewardship Council', 'Marine Stewardship Councill'],
    ['a name with and without its acronym', 'Sustainable Ocean Alliance', 'Sustainable Ocean Alliance (SOA)'],
    ['the same name in two scripts of accents', 'Fundación Malpelo', 'FUNDACION MALPELO'],
  ])('finds %s', async (_, one, other) => {
    await given.organization({ name: one })
    await given.organization({ name: other })
    await find()
    expect(await pairsAmong([one, other])).toEqual([[one, other].toSorted()])
  })

  it('finds one by its alias, and one that is known by nothing but the acronym of the other', async () => {
    const french = await given.organization({ name: 'Banque Azur', acronym: 'BAZUR' })
    await given.alias(french.uuid, 'Azure Bank of Fisheries')
    await given.organization({ name: 'Azure Bank for Fisheries' })
    await given.organization({ name: 'BAZUR' })
    await find()
    expect(await pairsAmong(['Banque Azur', 'Azure Bank for Fisheries', 'BAZUR'])).toEqual([
      ['Azure Bank for Fisheries', 'Banque Azur'],
      ['BAZUR', 'Banque Azur'],
    ])
  })

  it.each([
    ['names that are not alike', { name: 'Lagoon Trust' }, { name: 'Glacier Trust' }],
    ['names of two countries', { name: 'Coastguard of Kenya' }, { name: 'Coastguard of Fiji' }],
    [
      'ministries of two countries',
      { name: 'Ministry of Tides', context_countries: ['KEN'] },
      { name: 'Ministry of Tides', context_countries: ['FJI'] },
    ],
    [
      'long names that share an acronym by chance',
      { name: 'Society of Plankton Cartographers', acronym: 'SPLC' },
      { name: 'Southern Poverty Law Centre', acronym: 'SPLC' },
    ],
  ])('leaves alone %s', async (_, one, other) => {
    await given.organization(one)
    await given.organization(other)
    await find()
    expect(await pairsAmong([one.name, other.name])).toEqual([])
  })

  it('leaves alone two that another registry tells apart', async () => {
    for (const value of ['Q701', 'Q702']) {
      const { uuid } = await given.organization({ name: 'Twin Institute' })
      await given.identifier(uuid, 'WIKIDATA', value)
    }
    await find()
    expect(await pairsAmong(['Twin Institute'])).toEqual([])
  })

  it('says how many are open, new and gone', async () => {
    await find()
    const { uuid } = await given.organization({ name: 'Estuary Watchers' })
    await given.organization({ name: 'Estuary Watchers.' })
    const first = await find()
    expect(first).toMatchObject({ new: 1, gone: 0 })
    expect(await find()).toEqual({ open: first.open, new: 0, gone: 0 })
    await database
      .updateTable('organizations')
      .set({ name: 'Zzyzx', name_key: 'zzyzx' })
      .where('id', '=', uuid)
      .execute()
    expect(await find()).toEqual({ open: first.open - 1, new: 0, gone: 1 })
  })

  it('runs a number of statements that does not depend on how many organizations a batch has', async () => {
    const before = await room.statementsOf(find)
    for (let index = 0; index < 30; index += 1) await given.organization({ name: `Unalike ${newUuid()}` })
    expect(await room.statementsOf(find)).toHaveLength(before.length)
  })
})

describe('a pair', () => {
  it('goes when one is merged into the other, and can be found again after an unmerge', async () => {
    const names = ['Mangrove Guild', 'The Mangrove Guild']
    const [one, other] = await Promise.all(names.map((name) => given.organization({ name })))
    await find()
    await mergeOrganizations(database, { from: one!.uuid, into: other!.uuid })
    expect(await pairsAmong(names)).toEqual([])
    await find()
    expect(await pairsAmong(names)).toEqual([])
    await unmergeOrganization(database, { id: one!.uuid })
    await find()
    expect(await pairsAmong(names)).toEqual([names])
  })

  it('stays dismissed, whichever of the two is named first', async () => {
    const names = ['Seagrass Club', 'Seagrass Clubs']
    const [one, other] = await Promise.all(names.map((name) => given.organization({ name })))
    await find()
    await dismissDuplicate(database, { id: other!.uuid, otherId: one!.uuid })
    expect(await pairsAmong(names)).toEqual([])
    await find()
    expect(await pairsAmong(names)).toEqual([])
  })

  it('is not dismissed when it is not listed', async () => {
    const [one, other] = [await given.organization({ name: 'Unlike' }), await given.organization({ name: 'Different' })]
    await expect(dismissDuplicate(database, { id: one.uuid, otherId: other.uuid })).rejects.toThrow(
      `${one.id} and ${other.id} are not among the possible duplicates; give a pair that is listed there.`,
    )
  })
})

describe('duplicateOrganizations', () => {
  const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { matchedNames }'

  beforeAll(async () => {
    const uuids: Record<string, string> = {}
    for (const name of ['Kelp Fund', 'Kelp Funds', 'Tuna Forum', 'Tuna Forums', 'Whale House', 'Whale Houses']) {
      uuids[name] = (await given.organization({ name })).uuid
    }
    await givenMentions(uuids['Kelp Funds']!, 3)
    await givenMentions(uuids['Kelp Fund']!, 1)
    await givenMentions(uuids['Whale House']!, 2)
    await find()
  })

  it('come with those first that most commitments name, and of the two that one first', async () => {
    const { nodes } = await list(
      '(first: 3)',
      'nodes { organization { name } duplicate { name } matchedNames commitmentCount score }',
    )
    expect(nodes.slice(0, 2)).toEqual([
      {
        organization: { name: 'Kelp Funds' },
        duplicate: { name: 'Kelp Fund' },
        matchedNames: ['Kelp Funds', 'Kelp Fund'],
        commitmentCount: 4,
        score: expect.any(Number),
      },
      {
        organization: { name: 'Whale House' },
        duplicate: { name: 'Whale Houses' },
        matchedNames: ['Whale House', 'Whale Houses'],
        commitmentCount: 2,
        score: expect.any(Number),
      },
    ])
    expect(nodes[2].commitmentCount).toBe(0)
    expect(nodes.every(({ score }: { score: number }) => score >= 0.75 && score <= 1)).toBe(true)
  })

  it('page forward and backward over the whole list', async () => {
    const { totalCount, nodes } = await list('(first: 100)', 'totalCount nodes { matchedNames }')
    expect(totalCount).toBe(nodes.length)
    const forward = []
    for (let args = '(first: 2)'; args !== '';) {
      const { nodes: some, pageInfo } = await list(args, page)
      forward.push(...some)
      args = pageInfo.hasNextPage ? `(first: 2, after: "${pageInfo.endCursor}")` : ''
    }
    expect(forward).toEqual(nodes)
    const backward = []
    for (let args = '(last: 3)'; args !== '';) {
      const { nodes: some, pageInfo } = await list(args, page)
      backward.unshift(...some)
      args = pageInfo.hasPreviousPage ? `(last: 3, before: "${pageInfo.startCursor}")` : ''
    }
    expect(backward).toEqual(nodes)
  })

  it('refuse a cursor of another list', async () => {
    const { data } = await room.run('{ organizations(first: 1) { pageInfo { endCursor } } }')
    const { errors } = await room.run(
      `{ duplicateOrganizations(after: "${data!['organizations'].pageInfo.endCursor}") { nodes { score } } }`,
    )
    expect(errors?.[0]?.message).toMatch(/belongs to a list in the order NAME_ASC, not MENTIONS_DESC/)
  })

  it('run two statements for a page, however long', async () => {
    const selection = 'nodes { organization { name } duplicate { name } }'
    expect(await room.statementsOf(() => list('(first: 1)', selection))).toHaveLength(2)
    expect(await room.statementsOf(() => list('(first: 100)', selection))).toHaveLength(2)
  })
})
