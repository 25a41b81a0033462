import { sql } from 'kysely'
import type { RoomDatabase } from '../queries/room.ts'

/** Two imports at once must not add an entry twice; entries have no unique key, since sources list some twice. */
export const lockImports = (database: RoomDatabase) =>
  sql`select pg_advisory_xact_lock(hashtext('imported deliverables'))`.execute(database)
