import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { describeTables } from '@pledgegraph/database'
import { sql } from 'kysely'
import { openDatabase } from '../src/index.ts'

const { database } = await openDatabase()

/** Each engine runs this file and compares with the same files, so that the two are compared with each other. */
describe('the schema on this engine', () => {
  it('has the tables that the rooms are checked against', async () => {
    const committed = readFileSync(new URL('../../database/src/tables.generated.ts', import.meta.url), 'utf8')
    expect(await describeTables(database)).toBe(committed)
  })

  it('has the indexes that the lists are read through', async () => {
    const { rows } = await sql<{ definition: string }>`
      select indexdef as definition from pg_indexes
      where schemaname = 'public' and tablename not like 'kysely%'
      order by tablename, indexname`.execute(database)
    expect(rows.map(({ definition }) => definition).join('\n')).toMatchSnapshot()
  })

  it('has the constraints that hold what the domain promises', async () => {
    const { rows } = await sql<{ constraint: string }>`
      select conrelid::regclass || ': ' || pg_get_constraintdef(oid) as constraint
      from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u') and conrelid::regclass::text not like 'kysely%'
      order by conrelid::regclass::text collate "C", contype, pg_get_constraintdef(oid) collate "C"`.execute(database)
    expect(rows.map(({ constraint }) => constraint).join('\n')).toMatchSnapshot()
  })

  it('lets no foreign key cross from room to room', async () => {
    const { rows } = await sql<{ from: string; to: string }>`
      select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(database)
    const room = (table: string) =>
      table
        .replace(/^progress_report(s|_deliverables)$/, 'deliverables')
        .split('_')[0]!
        .replace(/s$/, '')
    const crossing = rows.filter(({ from, to }) => room(from) !== room(to))
    expect(crossing.map(({ from, to }) => `${from} -> ${to}`).toSorted()).toEqual(withinOneRoom)
  })
})

/** Inside a room, though the names of the tables begin differently. */
const withinOneRoom = [
  'commitment_earlier_texts -> registration_numbers',
  'commitment_sources -> registration_numbers',
  'registration_numbers -> commitments',
  'targets -> goals',
]
