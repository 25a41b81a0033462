import { readdirSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { DatabaseUnavailable } from './errors.ts'
import type { Database } from './connect.ts'

const folder = new URL('./migrations/', import.meta.url)

/**
 * Brings the database to the latest schema. Whole or not at all: every pending migration runs in one transaction, under
 * an advisory lock of that transaction, so that servers that start together do not race.
 * @returns the names of the migrations that ran; empty when there was nothing to do.
 * @throws DatabaseUnavailable when the database was written by a newer version of the program.
 */
export const migrateToLatest = async (database: Database): Promise<string[]> =>
  await database.transaction().execute(async (transaction: Database) => {
    // Kysely's migrator would lock for the session: on whichever connection of the pool is free, and unlock on another.
    await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction)
    const { error, results } = await (await openMigrator(transaction)).migrateToLatest()
    if (error !== undefined) throw error
    return (results ?? []).filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName)
  })

/** Any number that no other lock of the database uses. */
const migrationLock = 7_105_231_958_304_113

/**
 * The names of the migrations that have not run yet. Writes nothing.
 * @throws DatabaseUnavailable when the database was written by a newer version of the program.
 */
export const pendingMigrations = async (database: Database): Promise<string[]> => {
  const migrations = await (await openMigrator(database)).getMigrations()
  return migrations.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name)
}

const openMigrator = async (database: Database): Promise<Migrator> => {
  const known = await readMigrations()
  await refuseNewer(database, new Set(Object.keys(known)))
  return new Migrator({
    // Migrations write SQL and know no table types: what they change is not yet in `tables.ts`.
    db: database as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => known },
    allowUnorderedMigrations: false,
  })
}

/** All migrations by name; a name begins with its day, so that names sort in time. */
const readMigrations = async (): Promise<Record<string, Migration>> => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
  const modules = files.map(async (file) => {
    const { up } = (await import(new URL(file, folder).href)) as Migration
    return [file.replace(/\.ts$/, ''), { up }] as const
  })
  return Object.fromEntries(await Promise.all(modules))
}

const refuseNewer = async (database: Database, known: ReadonlySet<string>): Promise<void> => {
  const { rows: tables } = await sql<{
    name: string | null
  }>`select to_regclass('kysely_migration')::text as name`.execute(database)
  if (tables[0]?.name === null) return
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database)
  const newer = rows.map(({ name }) => name).filter((name) => !known.has(name))
  if (newer.length > 0) {
    throw new DatabaseUnavailable(
      `The database was written by a newer version of Pledgegraph (it has the migration ${newer[0]}). Update the program, or name another data directory.`,
    )
  }
}
