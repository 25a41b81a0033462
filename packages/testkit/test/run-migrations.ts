import { readdirSync } from 'node:fs'
import type { Database } from '@pledgegraph/database'
import { sql } from 'kysely'

const folder = new URL('../../database/src/migrations/', import.meta.url)

/** Runs the migration of a file, in one transaction as the registry does. */
export const runMigration = async (database: Database, file: string): Promise<void> => {
  const { up } = await import(new URL(file, folder).href)
  await database.transaction().execute(up)
}

/** Empties the database, and brings it to where it was before the migration of that file. */
export const migrateUntil = async (database: Database, migration: string): Promise<void> => {
  await sql`drop schema public cascade`.execute(database)
  await sql`create schema public`.execute(database)
  for (const file of readdirSync(folder).toSorted()) if (file < migration) await runMigration(database, file)
}
