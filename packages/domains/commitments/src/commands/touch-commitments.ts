import { sql } from 'kysely'
import type { RoomDatabase } from '../queries/index.ts'

/** Something about these commitments changed that stands in other tables. */
export const touchCommitments = async (database: RoomDatabase, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await sql`
    update commitments set version = version + 1, updated_at = now() where id = any(${ids}::uuid[])
  `.execute(database)
}
