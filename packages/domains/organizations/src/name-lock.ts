import { sql } from 'kysely'
import type { RoomDatabase } from './queries.ts'

/**
 * Whoever decides which organization a name means holds this lock until the end of the transaction: imports, so that
 * two at once do not create an organization twice, and merges, so that nothing is recorded under an organization while
 * it is moving. A name is no unique key, since namesakes exist.
 */
export const lockOrganizationNames = async (database: RoomDatabase): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('organization names'))`.execute(database)
}
