import type { Database } from '@pledgegraph/database'
import { sql } from 'kysely'
import { type RecogniseOptions, recognisePartners } from '../curation/recognise-partners.ts'
import type { Run } from './kept-records.ts'

/** Takes down, with the records, that the names which they bring are still to be looked up. */
export const announceNames = async (database: Database, { id }: Run): Promise<void> => {
  await sql`insert into import_pending_names (import_id) values (${id}) on conflict do nothing`.execute(database)
}

/**
 * Looks up what an import brought, and all names when an earlier one was killed before it came to that.
 * @returns how many partners mean an organization now that meant none before.
 */
export const lookUpPendingNames = async (
  database: Database,
  run: Run,
  options: Omit<RecogniseOptions, 'names'>,
): Promise<number> => {
  const { rows: pending } = await sql<{ importId: string }>`
    select import_id as "importId" from import_pending_names
  `.execute(database)
  const ids = pending.map(({ importId }) => importId)
  const names = ids.some((id) => id !== run.id) ? 'ALL' : run.names.toLookUp()
  const recognised = await recognisePartners(database, { ...options, names })
  if (ids.length > 0 && options.signal?.aborted !== true) {
    await sql`delete from import_pending_names where import_id = any(${ids}::uuid[])`.execute(database)
  }
  return recognised
}
