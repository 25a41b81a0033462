import type { Database } from '@pledgegraph/database'
import { sql } from 'kysely'

/** After so many records the tables are looked at for the first time, then each time that four times as many are in. */
const firstLook = 1000
const growth = 4

/**
 * Has the database look at how large its tables are while they fill. A connection keeps the plans that it made for empty
 * tables, which read all of a table once it is full; and an embedded database never looks by itself.
 */
export const createStatistics = (
  database: Database,
): { grow: (written: number) => Promise<void>; finish: () => Promise<void> } => {
  let written = 0
  let looked = 0
  const look = async (): Promise<void> => {
    await sql`analyze`.execute(database)
    looked = written
  }
  return {
    grow: async (count) => {
      written += count
      if (written >= Math.max(firstLook, looked * growth)) await look()
    },
    finish: async () => {
      if (written > looked) await look()
    },
  }
}
