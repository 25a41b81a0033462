import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Viewer, anonymous, operator } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { commitments } from '../src/index.ts'
import { type RoomDatabase, listPartnersByCommitmentIds } from '../src/queries/index.ts'
import * as details from '../src/queries/details.ts'
import { findEarlierTextsByCommitmentIds } from '../src/queries/earlier-texts.ts'
import { type CommitmentStatus, lifecycle } from '../src/rules.ts'
import { given as givenIn, lead, partner } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)
const statuses = Object.entries(lifecycle).map(([status, { isPublic }]) => ({
  status: status as CommitmentStatus,
  isPublic,
}))

describe.each(statuses)('a commitment that is $status', ({ status, isPublic }) => {
  const [leader, helper, network] = [given.organization(), given.organization(), given.network()]
  let stored: { id: string; uuid: string; number: string }

  beforeAll(async () => {
    await given.commitment({
      registrationNumber: `#Earlier-${status}`,
      source: { registry: 'old', key: '1', url: null },
    })
    stored = await given.commitment({
      status,
      title: `Title of ${status}`,
      earlierNumbers: [`#Earlier-${status}`],
      narratives: { description: 'Secret.' },
      goals: [14],
      targets: ['14.2'],
      countries: ['KEN'],
      terms: ['region.africa'],
      networks: [network.uuid],
      partners: [lead(leader.uuid), partner(helper.uuid)],
      resources: [{ type: 'OTHER', description: 'Boats', amount: null }],
      otherPlaces: [{ text: 'Global', kind: 'REGION' }],
    })
  })

  /** Everything that could lead to it, by a name for the test. */
  const paths: Record<string, () => string> = {
    'its id': () => `commitment(id: "${stored.id}") { id }`,
    'its number': () => `commitment(registrationNumber: "${stored.number}") { id }`,
    'an earlier number': () => `commitment(registrationNumber: "earlier-${status}") { id }`,
    'a reference': () =>
      `_entities(representations: [{ __typename: "Commitment", id: "${stored.id}" }]) { ... on Commitment { id } }`,
    'the list of all': () => 'commitments(first: 100) { nodes { id } }',
    ...Object.fromEntries(
      [
        () => `ids: ["${stored.id}"]`,
        () => `statuses: [${status}]`,
        () => `actionNetworks: ["${network.id}"]`,
        () => `leadOrganizations: ["${leader.id}"]`,
        () => `organizations: ["${helper.id}"]`,
        () => `organizations: ["${leader.id}", "${helper.id}"]`,
        () => 'goals: [14], targets: ["14.2"], countries: ["KEN"], terms: ["term_region.africa"]',
        () => 'titleContains: "title of", kinds: [COMMITMENT], hasEndDate: false',
      ].flatMap((filter, index): [string, () => string][] => [
        [`the list by filter ${index}`, () => `commitments(first: 100, filter: { ${filter()} }) { nodes { id } }`],
        [
          `the list by filter ${index} and title`,
          () => `commitments(first: 100, filter: { ${filter()} }, orderBy: { field: TITLE }) { nodes { id } }`,
        ],
      ]),
    ),
    ...Object.fromEntries(
      [
        { typeName: 'Goal', id: 'goal_14', field: 'commitments' },
        { typeName: 'Target', id: 'target_14.2', field: 'commitments' },
        { typeName: 'Country', id: 'country_KEN', field: 'commitments' },
        { typeName: 'Term', id: 'term_region.africa', field: 'commitments' },
        { typeName: 'ActionNetwork', id: network.id, field: 'commitments' },
        { typeName: 'Organization', id: leader.id, field: 'ledCommitments' },
        { typeName: 'Organization', id: helper.id, field: 'partnerCommitments' },
      ].map(({ typeName, id, field }) => [
        `${typeName}.${field}`,
        () =>
          `_entities(representations: [{ __typename: "${typeName}", id: "${id}" }]) {
            ... on ${typeName} { ${field}(first: 100) { nodes { id } } }
          }`,
      ]),
    ),
  }

  const finds = async (path: string, viewer: Viewer): Promise<boolean> => {
    const { data, errors } = await room.run(`{ answer: ${paths[path]!()} }`, {}, viewer)
    expect(errors).toBeUndefined()
    return JSON.stringify(data).includes(stored.id)
  }

  it.each(Object.keys(paths))(`is ${isPublic ? '' : 'not '}found by anybody through %s`, async (path) => {
    expect(await finds(path, anonymous)).toBe(isPublic)
  })

  it.each(Object.keys(paths))('is found by the operator through %s', async (path) => {
    expect(await finds(path, operator)).toBe(true)
  })

  it(`is ${isPublic ? '' : 'not '}counted for anybody`, async () => {
    const counted = async (viewer: Viewer) => {
      const { data } = await room.run(
        `{
          all: commitments { totalCount }
          led: commitments(filter: { leadOrganizations: ["${leader.id}"] }) { totalCount }
          any: commitments(filter: { organizations: ["${leader.id}", "${helper.id}"], goals: [14] }) { totalCount }
          _entities(representations: [{ __typename: "Organization", id: "${helper.id}" }]) {
            ... on Organization {
              partnerCommitments { totalCount }
              narrowed: partnerCommitments(filter: { goals: [14] }) { totalCount }
            }
          }
        }`,
        {},
        viewer,
      )
      const { partnerCommitments, narrowed } = data!['_entities'][0]
      return [data?.['led'], data?.['any'], partnerCommitments, narrowed].map(({ totalCount }) => totalCount)
    }
    expect(await counted(anonymous)).toEqual(Array(4).fill(isPublic ? 1 : 0))
    expect(await counted(operator)).toEqual([1, 1, 1, 1])
  })

  it(`has ${isPublic ? '' : 'no '}details for anybody who knows its UUID`, async () => {
    const database: RoomDatabase = room.database
    const ids = [stored.uuid]
    const found = await Promise.all([
      ...Object.values(details).map((find) => find(database, anonymous, ids, null)),
      findEarlierTextsByCommitmentIds(database, anonymous, ids),
      listPartnersByCommitmentIds(
        database,
        anonymous,
        ids,
        null,
        { size: 5, direction: 'FORWARD', cursor: null },
        null,
      ).then(([page]) => page!.nodes),
    ])
    expect(found.map(({ length }) => length > 0)).toEqual(Array(7).fill(isPublic))
  })

  it(`is ${isPublic ? '' : 'not '}public in the view for other rooms`, async () => {
    const { rows } =
      await sql`select is_public from commitment_visibility where commitment_id = ${stored.uuid}`.execute(room.database)
    expect(rows).toEqual([{ is_public: isPublic }])
  })
})

it('leaves all lists when it is no longer public, and comes back', async () => {
  const { id, uuid } = await given.commitment({ goals: [9] })
  const listed = async () => {
    const { data } = await room.run(
      `{ _entities(representations: [{ __typename: "Goal", id: "goal_9" }]) {
        ... on Goal { commitments { nodes { id } totalCount } }
      } }`,
    )
    return data?.['_entities'][0].commitments
  }
  const setStatus = (status: CommitmentStatus) =>
    room.database.updateTable('commitments').set({ status }).where('id', '=', uuid).execute()
  await setStatus('CHANGES_REQUESTED')
  expect(await listed()).toEqual({ nodes: [], totalCount: 0 })
  await setStatus('WITHDRAWN')
  expect(await listed()).toEqual({ nodes: [{ id }], totalCount: 1 })
})

it('never reads a contact', async () => {
  const { id } = await given.commitment()
  const statements = await room.statementsOf(() =>
    room.run(`{ commitment(id: "${id}") { id title partners { nodes { name } } } }`),
  )
  expect(statements.join()).not.toContain('contacts')
})
