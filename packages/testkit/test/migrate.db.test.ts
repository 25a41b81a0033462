import { describe, expect, it } from '@jest/globals'
import { DatabaseUnavailable, migrateToLatest, pendingMigrations } from '@pledgegraph/database'
import { sql } from 'kysely'
import { openDatabase } from '../src/index.ts'

const { database, statementsOf } = await openDatabase()

const withoutSchema = () =>
  sql`drop schema public cascade; `.execute(database).then(() => sql`create schema public`.execute(database))

describe('migrateToLatest', () => {
  it('does nothing to a database that is up to date', async () => {
    expect(await migrateToLatest(database)).toEqual([])
  })

  it('makes the whole schema from nothing, once, when several start together', async () => {
    await withoutSchema()
    const applied = await Promise.all([migrateToLatest(database), migrateToLatest(database)])
    expect(applied.flat().length).toBeGreaterThan(1)
    expect(new Set(applied.flat()).size).toBe(applied.flat().length)
    expect(await migrateToLatest(database)).toEqual([])
  })

  it('locks for its transaction, never for a session that the pool would give to somebody else', async () => {
    const statements = await statementsOf(() => migrateToLatest(database))
    expect(statements.join('\n')).toContain('pg_advisory_xact_lock')
    expect(statements.join('\n')).not.toMatch(/pg_advisory_(un)?lock/)
    const { rows } = await sql`
      select locktype from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
    `.execute(database)
    expect(rows).toEqual([])
  })

  it('leaves nothing pending, and pending is all that it would do', async () => {
    expect(await pendingMigrations(database)).toEqual([])
    await withoutSchema()
    const pending = await pendingMigrations(database)
    expect(await migrateToLatest(database)).toEqual(pending)
  })

  it('refuses a database that a newer version wrote', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('2999-01-01-0000-flying-cars', '2999-01-01')`.execute(
      database,
    )
    const refusal = migrateToLatest(database)
    await expect(refusal).rejects.toThrow(DatabaseUnavailable)
    await expect(refusal).rejects.toThrow(
      /newer version of Pledgegraph \(it has the migration 2999-01-01-0000-flying-cars\)/,
    )
  })
})
