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
await givenRegistry(database)

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
    const source = '{ commitments(first: 3) { nodes { leadOrganization { name } } } }'
    const one = await connection.statementsOf(() => run(source))
    const twenty = await connection.statementsOf(() => Promise.all(Array.from({ length: 20 }, () => run(source))))
    // A list is a statement a request; what hangs on it is fetched for all together.
    expect(one).toHaveLength(2)
    expect(twenty.length).toBeLessThan(20 * one.length)
  })
})
