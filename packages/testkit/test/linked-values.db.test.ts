import { expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { linksThatDiffer, openDatabase } from '../src/index.ts'
import { migrateUntil, runMigration } from './run-migrations.ts'

const { database } = await openDatabase()

const migration = '2026-11-30-1000-linked-values.ts'

const network = '018f0000-0000-7000-8000-00000000000a'

it('copies what commitments are linked to into their rows, in the order of lists', async () => {
  await migrateUntil(database, migration)
  const [linked, other] = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002']
  await sql`
    insert into commitments (id, kind, title, title_key, status, ongoing)
    select id, 'COMMITMENT', 'Reefs', 'reefs', 'PUBLISHED', false from unnest(${[linked, other]}::uuid[]) as new (id)
  `.execute(database)
  const links = [
    { table: 'commitment_goals', values: ['14', '2'] },
    { table: 'commitment_targets', values: ['14.10', '14.a', '14.2'] },
    { table: 'commitment_countries', values: ['KEN', 'FJI'] },
    { table: 'commitment_terms', values: ['region.oceania', 'region.africa'] },
    { table: 'commitment_networks', values: [network] },
  ]
  for (const { table, values } of links)
    for (const value of values)
      await sql`insert into ${sql.table(table)} values (${linked}, ${sql.lit(value)}, true, '-infinity')`.execute(
        database,
      )
  await runMigration(database, migration)
  const { rows } = await sql`
    select goal_numbers, target_codes, country_codes, term_keys, network_ids from commitments order by id
  `.execute(database)
  expect(rows).toEqual([
    {
      goal_numbers: [2, 14],
      target_codes: ['14.2', '14.10', '14.a'],
      country_codes: ['FJI', 'KEN'],
      term_keys: ['region.africa', 'region.oceania'],
      network_ids: [network],
    },
    { goal_numbers: [], target_codes: [], country_codes: [], term_keys: [], network_ids: [] },
  ])
  expect(await linksThatDiffer(database)).toEqual([])
}, 120_000)
