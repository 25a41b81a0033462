import { beforeAll, describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import { organizations } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const given = givenIn(room.database)

const list = async (args: string, selection = 'nodes { name }') => {
  const { data, errors } = await room.run(`{ organizations(${args}) { ${selection} } }`)
  expect(errors).toBeUndefined()
  return data?.['organizations']
}
const names = async (args: string): Promise<string[]> =>
  (await list(args)).nodes.map(({ name }: { name: string }) => name)

const ids: Record<string, string> = {}

beforeAll(async () => {
  const rows = [
    {
      name: 'Zebra Trust',
      type: 'PHILANTHROPIC_ORGANIZATION',
      country_code: 'KEN',
      created_at: '2020-01-01T00:00:00Z',
    },
    { name: 'École Normale', type: 'ACADEMIC_INSTITUTION', country_code: 'FRA', created_at: '2021-01-01T00:00:00Z' },
    { name: 'aqua watch', type: 'NGO', country_code: 'KEN', created_at: '2022-01-01T00:00:00Z' },
    {
      name: 'Ecole Polytechnique',
      type: 'ACADEMIC_INSTITUTION',
      country_code: 'FRA',
      created_at: '2023-01-01T00:00:00Z',
    },
  ] as const
  for (const row of rows) ids[row.name] = (await given.organization(row)).uuid
  await given.organization({ name: 'Aqua Watch Ltd', status: 'MERGED', merged_into_id: ids['aqua watch']! })
  await given.identifier(ids['École Normale']!, 'ROR', 'https://ror.org/05a0dhs15')
})

describe('organizations', () => {
  it('come by name without regard to case and accents, merged ones left out', async () => {
    expect(await names('first: 10')).toEqual(['aqua watch', 'École Normale', 'Ecole Polytechnique', 'Zebra Trust'])
  })

  it.each([
    [
      'by name, last first',
      'orderBy: { field: NAME, direction: DESC }',
      ['Zebra Trust', 'Ecole Polytechnique', 'École Normale', 'aqua watch'],
    ],
    [
      'by creation',
      'orderBy: { field: CREATED_AT }',
      ['Zebra Trust', 'École Normale', 'aqua watch', 'Ecole Polytechnique'],
    ],
    [
      'of a type',
      'filter: { types: [NGO, ACADEMIC_INSTITUTION] }',
      ['aqua watch', 'École Normale', 'Ecole Polytechnique'],
    ],
    ['of a country by any of its codes', 'filter: { countries: ["ke"] }', ['aqua watch', 'Zebra Trust']],
    ['of a country and a type', 'filter: { countries: ["250"], types: [NGO] }', []],
    ['with an identifier of a scheme', 'filter: { identifierScheme: ROR }', ['École Normale']],
    ['whose name begins with a text', 'filter: { namePrefix: "ÉCOLE" }', ['École Normale', 'Ecole Polytechnique']],
    ['that were merged', 'filter: { status: MERGED }', ['Aqua Watch Ltd']],
    ['of an empty list of countries', 'filter: { countries: [] }', []],
  ])('come %s', async (_, args, expected) => {
    expect(await names(args)).toEqual(expected)
  })

  it('come by id', async () => {
    const { nodes } = await list('orderBy: { field: ID }', 'nodes { id }')
    const ids = nodes.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(ids.toSorted())
  })

  it('count the whole list whatever the page, in a statement of its own', async () => {
    expect((await list('first: 1', 'totalCount nodes { name }')).totalCount).toBe(4)
    const onlyCount = await room.statementsOf(() => list('first: 1', 'totalCount'))
    expect(onlyCount).toHaveLength(1)
    const onlyPage = await room.statementsOf(() =>
      list('first: 1', 'nodes { name } pageInfo { hasNextPage } edges { cursor }'),
    )
    expect(onlyPage).toHaveLength(1)
  })

  it('page forward and say where they are', async () => {
    const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { name }'
    const first = await list('first: 3', pageInfo)
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const second = await list(`first: 3, after: "${first.pageInfo.endCursor}"`, pageInfo)
    expect(second.nodes).toEqual([{ name: 'Zebra Trust' }])
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  it('page backward in the order of the list', async () => {
    const last = await list('last: 2', 'pageInfo { startCursor hasPreviousPage hasNextPage } nodes { name }')
    expect(last.nodes).toEqual([{ name: 'Ecole Polytechnique' }, { name: 'Zebra Trust' }])
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false })
    expect(await names(`last: 5, before: "${last.pageInfo.startCursor}"`)).toEqual(['aqua watch', 'École Normale'])
  })

  it('answer an empty page with null cursors', async () => {
    const page = await list(
      'filter: { namePrefix: "nobody" }',
      'totalCount edges { cursor } pageInfo { startCursor endCursor hasNextPage }',
    )
    expect(page).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: false },
    })
  })

  it('run as many statements for a hundred as for one', async () => {
    const selection = 'nodes { name aliases { name } identifiers { value } country { id } mergedInto { name } }'
    for (let index = 0; index < 100; index += 1) await given.organization({ name: `Many ${index}` })
    const one = await room.statementsOf(() => list('first: 1', selection))
    const hundred = await room.statementsOf(() => list('first: 100', selection))
    expect(hundred).toHaveLength(one.length)
    expect(hundred).toHaveLength(3)
  })

  it.each([
    ['first: 0', /first takes a number from 1 to 100; got 0\./],
    ['first: -1', /got -1\./],
    ['first: 101', /got 101\./],
    ['last: 101', /last takes a number from 1 to 100/],
    ['first: 2, last: 2', /Page one way at a time/],
    ['first: 2, before: "x"', /Page one way at a time/],
    ['after: "nonsense"', /"nonsense" is not a cursor/],
    ['after: ""', /"" is not a cursor/],
    ['filter: { ids: ["organization_1"] }', /is not an id of Organization/],
    [`filter: { ids: [${Array.from({ length: 101 }, () => '"x"').join(',')}] }`, /at most 100 values; got 101/],
    ['filter: { namePrefix: " - " }', /has no letter or digit/],
    ['filter: { countries: ["XX"] }', /"XX" is no country/],
  ])('refuse %s', async (args, message) => {
    const { errors } = await room.run(`{ organizations(${args}) { nodes { id } } }`)
    expect(errors?.[0]?.message).toMatch(message)
  })

  it('refuse a cursor of another order', async () => {
    const { pageInfo } = await list('first: 1', 'pageInfo { endCursor }')
    const { errors } = await room.run(
      `{ organizations(after: "${pageInfo.endCursor}", orderBy: { field: CREATED_AT }) { nodes { id } } }`,
    )
    expect(errors?.[0]?.message).toMatch(/belongs to a list in the order NAME_ASC, not CREATED_AT_ASC/)
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})
