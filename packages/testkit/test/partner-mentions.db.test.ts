import { beforeAll, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { openDatabase } from '../src/index.ts'
import { migrateUntil, runMigration } from './run-migrations.ts'

const { database } = await openDatabase()

const migration = '2026-11-23-2020-partner-mentions.ts'

const commitment = '018f0000-0000-7000-8000-000000000001'
const organization = '018f0000-0000-7000-8000-000000000002'
const network = '018f0000-0000-7000-8000-000000000003'

/** A registry as it was before. */
beforeAll(async () => {
  await migrateUntil(database, migration)
  await sql`
    insert into commitments (id, kind, title, title_key, status, lead_organization_id, ongoing)
    values (${commitment}, 'COMMITMENT', 'Reefs', 'reefs', 'PUBLISHED', ${organization}, false)`.execute(database)
  const names = ['Fundación Océano', 'Fundacion OCEANO', '***', '\ufdfa'.repeat(1_000), '\u{1f40b}'.repeat(600)]
  for (const [position, name] of names.entries()) {
    await sql`
      insert into commitment_partners (commitment_id, position, organization_id, name, role, is_public, listed_at)
      values (
        ${commitment}, ${position}, ${position === 0 ? organization : null}, ${name},
        ${position === 0 ? 'LEAD' : 'PARTNER'}, true, '-infinity'
      )`.execute(database)
  }
  // More than are folded at once.
  await sql`
    insert into commitment_partners (commitment_id, position, name, role, is_public, listed_at)
    select ${commitment}, place, 'Name ' || place, 'PARTNER', true, '-infinity' from generate_series(10, 12009) as place
  `.execute(database)
  await sql`
    insert into action_networks (id, slug, name, name_key) values (${network}, 'reefs', 'Reefs', 'reefs')`.execute(
    database,
  )
  await sql`insert into action_network_stewards values (${network}, ${organization})`.execute(database)
  await runMigration(database, migration)
}, 120_000)

it('folds the names that are there', async () => {
  const { rows } = await sql<{ key: string }>`
    select name_key as key from commitment_partners where position < 10 order by position`.execute(database)
  expect(rows.map(({ key }) => key)).toEqual([
    'fundacion oceano',
    'fundacion oceano',
    '***',
    'صلى الله عليه وسلم'.repeat(1_000).slice(0, 500),
    '\u{1f40b}'.repeat(500),
  ])
})

it('folds many names to the last', async () => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from commitment_partners where position >= 10 and name_key = 'name ' || position`.execute(
    database,
  )
  expect(rows).toEqual([{ count: 12_000 }])
})

it('takes the organizations that are there for those that were meant, and knows nothing of how', async () => {
  const { rows } = await sql`
    select position, organization_id, named_organization_id, match_method, match_score, matched_name
    from commitment_partners where position < 2 order by position`.execute(database)
  const nothing = { match_method: null, match_score: null, matched_name: null }
  expect(rows).toEqual([
    { position: 0, organization_id: organization, named_organization_id: organization, ...nothing },
    { position: 1, organization_id: null, named_organization_id: null, ...nothing },
  ])
})

it('takes the stewards that are there for those that were named', async () => {
  const { rows } = await sql`select * from action_network_stewards`.execute(database)
  expect(rows).toEqual([
    { action_network_id: network, organization_id: organization, named_organization_id: organization },
  ])
})
