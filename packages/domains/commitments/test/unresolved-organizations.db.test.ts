import { beforeEach, describe, expect, it } from '@jest/globals'
import { type Viewer, anonymous, operator } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { commitments } from '../src/index.ts'
import { lifecycle } from '../src/rules.ts'
import { funder, given as givenIn, lead, partner } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

// The list is one of the whole registry.
beforeEach(() => room.database.deleteFrom('commitment_partners').execute())

const list = async (args = '', fields = 'name', viewer: Viewer = anonymous) => {
  const { data, errors } = await room.run(
    `{ list: unresolvedOrganizations${args} {
      nodes { ${fields} } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    } }`,
    {},
    viewer,
  )
  return { ...data?.['list'], message: errors?.[0]?.message }
}

const names = async (args = '') => (await list(args)).nodes.map(({ name }: { name: string }) => name)

/** As many commitments that mention the name. */
const mentioned = (name: string, times: number) =>
  given.commitments(Array.from({ length: times }, () => ({ partners: [partner(null, name)] })))

describe('unresolvedOrganizations', () => {
  it('holds the names that no organization was found for, the most frequent first', async () => {
    await mentioned('Zebra Trust', 2)
    await mentioned('Alpha Trust', 1)
    await mentioned('École bleue', 3)
    await mentioned('beta trust', 1)
    await given.commitment({ partners: [lead(given.organization().uuid, 'Known'), partner(given.organization().uuid)] })
    expect(await list('', 'name commitmentCount')).toMatchObject({
      nodes: [
        { name: 'École bleue', commitmentCount: 3 },
        { name: 'Zebra Trust', commitmentCount: 2 },
        { name: 'Alpha Trust', commitmentCount: 1 },
        { name: 'beta trust', commitmentCount: 1 },
      ],
      totalCount: 4,
    })
  })

  it('counts a commitment once, whatever it says how often', async () => {
    await given.commitment({ partners: [lead(null, 'Reef Trust'), partner(null, 'REEF TRUST'), funder(null)] })
    expect((await list('', 'name commitmentCount')).nodes).toEqual([
      { name: 'Blue Bank', commitmentCount: 1 },
      { name: 'REEF TRUST', commitmentCount: 1 },
    ])
  })

  it('takes spellings that differ by case and accents only for one name, the most frequent one first', async () => {
    await mentioned('Fundación Océano', 2)
    await mentioned('fundacion oceano', 1)
    await mentioned('  FUNDACIÓN OCÉANO.', 1)
    expect((await list('', 'name spellings commitmentCount')).nodes).toEqual([
      {
        name: 'Fundación Océano',
        spellings: ['Fundación Océano', '  FUNDACIÓN OCÉANO.', 'fundacion oceano'],
        commitmentCount: 4,
      },
    ])
  })

  it('leaves out what a curator knows to name nobody', async () => {
    await mentioned('NGOs', 3)
    await mentioned('Reef Trust', 1)
    await sql`insert into organization_name_decisions (name_key, name) values ('ngos', 'NGOs')`.execute(room.database)
    expect(await list('', 'name')).toMatchObject({ nodes: [{ name: 'Reef Trust' }], totalCount: 1 })
    await sql`delete from organization_name_decisions`.execute(room.database)
    expect(await names()).toEqual(['NGOs', 'Reef Trust'])
  })

  it('has no more than twenty spellings of a name', async () => {
    const spellings = Array.from({ length: 21 }, (_, dots) => `Dotted${'.'.repeat(dots)}`)
    await given.commitments(spellings.map((name) => ({ partners: [partner(null, name)] })))
    const { nodes } = await list('', 'spellings commitmentCount')
    expect(nodes).toEqual([{ spellings: spellings.slice(0, 20), commitmentCount: 21 }])
  })

  it('keeps names of nothing but punctuation apart, and those that are rather texts', async () => {
    const text = `\ufdfa${'Everybody who wants to take part '.repeat(40)}`
    await given.commitment({ partners: [partner(null, '?'), partner(null, '***'), partner(null, text)] })
    const [punctuation, other, longest] = (await list('', 'name commitments { totalCount }')).nodes
    expect([punctuation.name, other.name]).toEqual(['***', '?'])
    expect(longest).toEqual({ name: text, commitments: { totalCount: 1 } })
  })

  it('can be paged forward and back', async () => {
    for (const [index, name] of ['c', 'a', 'd', 'b', 'e'].entries()) await mentioned(name, index < 3 ? 2 : 1)
    const first = await list('(first: 2)')
    const second = await list(`(first: 2, after: "${first.pageInfo.endCursor}")`)
    const third = await list(`(first: 2, after: "${second.pageInfo.endCursor}")`)
    const back = await list(`(last: 3, before: "${third.pageInfo.startCursor}")`)
    expect([first, second, third, back].map(({ nodes }) => nodes.map(({ name }: { name: string }) => name))).toEqual([
      ['a', 'c'],
      ['d', 'b'],
      ['e'],
      ['c', 'd', 'b'],
    ])
    expect([second.pageInfo.hasNextPage, third.pageInfo.hasNextPage]).toEqual([true, false])
    expect(back.pageInfo.hasPreviousPage).toBe(true)
  })

  it.each([
    ['(first: 101)', 'first takes a number from 1 to 100; got 101.'],
    ['(after: "x")', '"x" is not a cursor; give an endCursor or startCursor as it was answered.'],
    ['(first: 1, last: 1)', 'Page one way at a time: first with after, or last with before.'],
  ])('refuses %s', async (args, message) => {
    expect((await list(args)).message).toBe(message)
  })
})

describe('the commitments of a name', () => {
  it('are those that mention it, each once and the latest first, and can be filtered', async () => {
    const [early, late] = ['2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z']
    await given.commitments([
      { title: 'early', registeredAt: early!, partners: [partner(null), partner(null, 'REEF TRUST')], goals: [14] },
      { title: 'late', registeredAt: late!, partners: [funder(null, 'Reef trust')] },
      { title: 'other', partners: [partner(null, 'Somebody else')] },
    ])
    const fields = `name
      commitments { nodes { title } totalCount }
      filtered: commitments(filter: { goals: [14] }, orderBy: { field: TITLE }) { nodes { title } totalCount }`
    expect((await list('', fields)).nodes[0]).toEqual({
      name: 'REEF TRUST',
      commitments: { nodes: [{ title: 'late' }, { title: 'early' }], totalCount: 2 },
      filtered: { nodes: [{ title: 'early' }], totalCount: 1 },
    })
  })

  it('are none where the name means an organization', async () => {
    const known = given.organization()
    await given.commitments([
      { title: 'open', partners: [partner(null)] },
      { title: 'known', partners: [partner(known.uuid)] },
    ])
    expect((await list('', 'commitments { nodes { title } totalCount }')).nodes).toEqual([
      { commitments: { nodes: [{ title: 'open' }], totalCount: 1 } },
    ])
  })

  it('take as many statements for a hundred names as for one', async () => {
    const fields = 'name spellings commitmentCount commitments(first: 3) { nodes { title } totalCount }'
    const statements = (first: number) =>
      room.statementsOf(async () => expect((await list(`(first: ${first})`, fields)).nodes).toHaveLength(first))
    await given.commitments(Array.from({ length: 100 }, (_, index) => ({ partners: [partner(null, `Name ${index}`)] })))
    expect(await statements(100)).toHaveLength(4)
    expect(await statements(1)).toHaveLength(4)
  })
})

describe.each(Object.entries(lifecycle))(
  'a name that only a commitment mentions that is %s',
  (status, { isPublic }) => {
    beforeEach(() =>
      given.commitments([
        { status: status as keyof typeof lifecycle, title: 'Hidden', partners: [partner(null, 'Whispered')] },
        { title: 'Seen', partners: [partner(null, 'Spoken')] },
      ]),
    )

    const fields = 'name spellings commitmentCount commitments { nodes { title } totalCount }'
    const whispered = { name: 'Whispered', commitments: { nodes: [{ title: 'Hidden' }], totalCount: 1 } }
    const spoken = { name: 'Spoken', commitments: { nodes: [{ title: 'Seen' }], totalCount: 1 } }

    it(`is ${isPublic ? '' : 'not '}listed and counted for anybody`, async () => {
      expect(await list('', fields)).toMatchObject({
        nodes: isPublic ? [spoken, whispered] : [spoken],
        totalCount: isPublic ? 2 : 1,
      })
    })

    it('is listed and counted for the operator', async () => {
      expect(await list('', fields, operator)).toMatchObject({ nodes: [spoken, whispered], totalCount: 2 })
    })

    it(`is ${isPublic ? '' : 'not '}completed for anybody who knows it`, async () => {
      const reference = `{ _entities(representations: [{ __typename: "UnresolvedOrganization", name: "Whispered" }]) {
      ... on UnresolvedOrganization { name commitments { nodes { title } totalCount } }
    } }`
      const of = async (viewer: Viewer) => (await room.run(reference, {}, viewer)).data?.['_entities']
      expect(await of(anonymous)).toEqual([isPublic ? whispered : null])
      expect(await of(operator)).toEqual([whispered])
    })
  },
)

describe('a name that a public commitment and a draft mention', () => {
  beforeEach(() =>
    given.commitments([
      { partners: [partner(null, 'Reef Trust')] },
      { status: 'DRAFT', partners: [partner(null, 'REEF Trust')] },
      { status: 'SUBMITTED', partners: [partner(null, 'REEF Trust')] },
    ]),
  )

  it('counts and is spelled for anybody as in the public one', async () => {
    expect((await list('', 'name spellings commitmentCount commitments { totalCount }')).nodes).toEqual([
      { name: 'Reef Trust', spellings: ['Reef Trust'], commitmentCount: 1, commitments: { totalCount: 1 } },
    ])
  })

  it('counts and is spelled for the operator as in all', async () => {
    expect((await list('', 'name spellings commitmentCount', operator)).nodes).toEqual([
      { name: 'REEF Trust', spellings: ['REEF Trust', 'Reef Trust'], commitmentCount: 3 },
    ])
  })
})

describe('a reference to a name', () => {
  it('is found in any spelling, with null for what nobody is called', async () => {
    await mentioned('Reef Trust', 2)
    const names = ['reef trust', 'Nobody', '', 'Reef Trust']
    let entities: unknown
    const statements = await room.statementsOf(async () => {
      const { data } = await room.run(
        `query ($r: [_Any!]!) {
          _entities(representations: $r) { ... on UnresolvedOrganization { name commitmentCount } }
        }`,
        { r: names.map((name) => ({ __typename: 'UnresolvedOrganization', name })) },
      )
      entities = data?.['_entities']
    })
    const found = { name: 'Reef Trust', commitmentCount: 2 }
    expect(entities).toEqual([found, null, null, found])
    expect(statements).toHaveLength(1)
  })
})

it('does not count names when nobody asks how many there are', async () => {
  await mentioned('Reef Trust', 1)
  expect(await names()).toEqual(['Reef Trust'])
  const statements = await room.statementsOf(() => room.run('{ unresolvedOrganizations { nodes { name } } }'))
  expect(statements).toHaveLength(1)
})
