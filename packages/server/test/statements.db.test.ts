import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { anonymous, newUuid } from '@pledgegraph/kernel'
import { openDatabase } from '@pledgegraph/testkit'
import { recordDeliverables } from '@pledgegraph/deliverables'
import { recordOrganizations } from '@pledgegraph/organizations'
import { graphql } from 'graphql'
import { sql } from 'kysely'
import { contextFactory, domains, monolithSchema } from '../src/index.ts'
import { givenRegistry } from './given-registry.ts'

const connection = await openDatabase()
const { database } = connection
const given = await givenRegistry(database)

/** A hundred and more commitments, each with a lead of its own, two partners and two deliverables. */
await database.transaction().execute(async (transaction: Database) => {
  const leads = await recordOrganizations(
    transaction,
    Array.from({ length: 120 }, (_, index) => ({ name: `Lead ${index}`, type: 'NGO' as const })),
  )
  const ids = leads.map(() => newUuid())
  await sql`
    insert into commitments (id, kind, title, title_key, status, lead_organization_id, ongoing, registered_at)
    select id, 'COMMITMENT', 'Many', 'many', 'PUBLISHED', lead, false, now() from unnest(${ids}::uuid[], ${leads.map((lead) => lead!.id)}::uuid[]) as new (id, lead)
  `.execute(transaction)
  await sql`
    insert into registration_numbers (number_key, number, commitment_id, is_current)
    select 'many' || place, '#Many' || place, id, true from unnest(${ids}::uuid[]) with ordinality as new (id, place)
  `.execute(transaction)
  await sql`
    insert into commitment_partners
      (commitment_id, position, organization_id, named_organization_id, name, name_key, role, is_public, listed_at)
    select commitments.id, place, lead_organization_id, lead_organization_id, 'Partner', 'partner', case place when 0 then 'LEAD' else 'PARTNER' end, is_public, listed_at
    from commitments, generate_series(0, 2) as place where title = 'Many'
  `.execute(transaction)
  await recordDeliverables(
    transaction,
    ids.map((commitmentId) => ({
      commitmentId,
      deliverables: [
        { description: 'One', dueDate: '2024-01-01', dueText: null },
        { description: 'Two', dueDate: null, dueText: null },
      ],
      progressReports: [],
    })),
  )
})

const schema = monolithSchema(domains)
const createContext = contextFactory(domains, database)

const run = async (source: string) => {
  const { data, errors } = await graphql({ schema, source, contextValue: createContext(anonymous) })
  expect(errors).toBeUndefined()
  return data
}

const page = (first: number) => `{
  commitments(first: ${first}) {
    nodes {
      title description
      leadOrganization { name country { name } }
      partners(first: 5) { nodes { name organization { name } } }
      goals { label } actionNetworks { name }
      deliverables(first: 5) { nodes { description overdue } }
      reporting { light }
    }
  }
}`

/** What front ends ask for, and how many statements each takes: a statement for each room and level, no more. */
const { visible } = given
const nodeIds = JSON.stringify(
  [visible.Organization, visible.Commitment, visible.Deliverable, visible.ProgressReport].flatMap((ids) =>
    ids.slice(0, 3),
  ),
)
const card = 'id registrationNumber title status registeredAt'

describe('an operation', () => {
  it.each([
    ['a commitment by its number', 1, '{ commitment(registrationNumber: "#Test1") { id title version } }'],
    [
      'a commitment by its number, with its lead',
      1,
      `{ commitment(registrationNumber: "#Test1") { ${card} leadOrganization { id name acronym type } } }`,
    ],
    [
      'a commitment by its number, with more of its lead than comes along',
      2,
      `{ commitment(registrationNumber: "#Test1") { ${card} leadOrganization { id name website } } }`,
    ],
    ['the ids of leads, of which the commitments know all', 1, '{ commitments { nodes { leadOrganization { id } } } }'],
    [
      'commitments of a goal and status, with lead, partners, deliverables and networks',
      3,
      `{ commitments(first: 20, filter: { goals: [14], statuses: [PUBLISHED] }) { nodes {
          ${card} leadOrganization { id name }
          partners(first: 5) { nodes { name role organization { id name } } }
          deliverables(first: 5) { nodes { id description dueDate state } }
          actionNetworks { id name } } } }`,
    ],
    [
      'an organization with its commitments, their deliverables and networks, and the count',
      3,
      `{ organization(id: "${visible.Organization[0]}") { id name type
          ledCommitments(first: 10) { totalCount nodes {
            ${card} deliverables(first: 10) { nodes { id description } } actionNetworks { id name } } } } }`,
    ],
    ['a page of the list of all, with leads', 1, `{ commitments { nodes { ${card} leadOrganization { id name } } } }`],
    [
      'overdue deliverables of the commitments of a network',
      2,
      `{ actionNetwork(slug: "ocean") { id name commitments(first: 20) { nodes { id title
          deliverables(filter: { overdueAsOf: "2026-03-26" }, orderBy: { field: DUE_DATE }) { nodes { id dueDate } } } } } }`,
    ],
    [
      'ids of four types',
      4,
      `{ nodes(ids: ${nodeIds}) { id ... on Commitment { title } ... on Organization { name }
          ... on Deliverable { description } ... on ProgressReport { submittedAt } } }`,
    ],
    ['ids of four types, and nothing but whether they are there', 2, `{ nodes(ids: ${nodeIds}) { id } }`],
    ['a count alone', 1, '{ commitments(filter: { goals: [14] }) { totalCount } }'],
    [
      'a page and its count',
      2,
      '{ commitments(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }',
    ],
  ])('for %s runs %i statements', async (_, count, source) => {
    expect(await connection.statementsOf(() => run(source))).toHaveLength(count)
  })

  it('reads no column that nobody asks for', async () => {
    const [statement] = await connection.statementsOf(() => run('{ commitments { nodes { title } } }'))
    expect(statement).toMatch(/^select "commitments"."id", "commitments"."title" from "commitments" where /)
  })
})

describe('who may see a commitment', () => {
  const below = 'deliverables { totalCount nodes { id } } progressReports { totalCount nodes { id } }'
  const checks = async (source: string) => {
    const statements = await connection.statementsOf(() => run(source))
    return statements.filter((statement) => statement.includes('commitment_visibility')).length
  }

  it('is not asked again about one that was read for the viewer', async () => {
    expect(await checks(`{ commitments(first: 5) { nodes { title ${below} } } }`)).toBe(0)
  })

  it.each([
    ['was given by its id', 4, `{ commitment(id: "${visible.Commitment[0]}") { title ${below} } }`],
    ['another room handed out', 5, `{ deliverable(id: "${visible.Deliverable[0]}") { commitment { ${below} } } }`],
  ])('is asked about one that %s, %i times', async (_, count, source) => {
    expect(await checks(source)).toBe(count)
  })
})

describe('a page of commitments with lead, partners, deliverables and networks', () => {
  it('runs as many statements for a hundred as for two', async () => {
    const two = await connection.statementsOf(() => run(page(2)))
    const hundred = await connection.statementsOf(async () => {
      expect(await run(page(100))).toMatchObject({ commitments: { nodes: { length: 100 } } })
    })
    expect(hundred.length).toBeLessThanOrEqual(two.length + 3)
    expect(hundred.length).toBeLessThanOrEqual(13)
  })
})

describe('concurrent requests of the same audience', () => {
  it('share their statements', async () => {
    const source = '{ commitments(first: 3) { nodes { leadOrganization { website } } } }'
    const one = await connection.statementsOf(() => run(source))
    const twenty = await connection.statementsOf(() => Promise.all(Array.from({ length: 20 }, () => run(source))))
    // A list is a statement a request; what hangs on it is fetched for all together.
    expect(one).toHaveLength(2)
    expect(twenty.length).toBeLessThan(20 * one.length)
  })
})
