import { beforeAll, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { openDatabase } from '../src/index.ts'
import { migrateUntil, runMigration } from './run-migrations.ts'

const { database } = await openDatabase()

const migration = '2026-11-23-2030-earlier-texts.ts'

const commitment = '018f0000-0000-7000-8000-000000000001'

/** A registry as it was before. */
beforeAll(async () => {
  await migrateUntil(database, migration)
  await sql`
    insert into commitments (id, kind, title, title_key, status, ongoing)
    values (${commitment}, 'COMMITMENT', 'Reefs', 'reefs', 'PUBLISHED', false)`.execute(database)
  await sql`
    insert into registration_numbers (number_key, number, commitment_id, is_current)
    values ('new1', '#New1', ${commitment}, true), ('old1', '#Old1', ${commitment}, false)`.execute(database)
  await sql`
    insert into commitment_sources (commitment_id, registry, key, content_hash)
    values (${commitment}, 'registry', '#New1', 'hash')`.execute(database)
  await runMigration(database, migration)
}, 120_000)

it('takes the current number for what the earlier ones became', async () => {
  const { rows } = await sql`select number_key, generation from registration_numbers order by number_key`.execute(
    database,
  )
  expect(rows).toEqual([
    { number_key: 'new1', generation: 1 },
    { number_key: 'old1', generation: 0 },
  ])
})

it('takes what sources said for said under the current number', async () => {
  const { rows } = await sql`select registry, number_key from commitment_sources`.execute(database)
  expect(rows).toEqual([{ registry: 'registry', number_key: 'new1' }])
})

it('leads nodes to themselves', async () => {
  const { rows } = await sql`select type, uuid, leads_to from visible_nodes`.execute(database)
  expect(rows).toEqual([{ type: 'Commitment', uuid: commitment, leads_to: commitment }])
})
