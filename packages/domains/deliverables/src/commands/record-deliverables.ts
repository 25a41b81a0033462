import type { RoomDatabase } from '../queries/room.ts'
import type { DeliverablesRecord } from './deliverables-record.ts'
import { lockImports } from './lock-imports.ts'
import { takeOverDeliverables } from './take-over-deliverables.ts'
import { takeOverReports } from './take-over-reports.ts'

export interface DeliverablesOutcome {
  readonly commitmentId: string
  /** Whether anything about its deliverables or reports was written. */
  readonly isChanged: boolean
}

/**
 * Takes over the deliverables and progress reports of a batch of commitments; one answer a record, in their order.
 * The same again writes nothing, and an entry that is still listed keeps its id. Nothing is deleted: a planned
 * deliverable that its source lists no more becomes CANCELLED (and PLANNED again should it come back), a report stays.
 * Deliverables that were written in this registry, and states that were set here, are not touched.
 *
 * A handful of statements whatever the size of the batch. Run it in the transaction that stores the commitments.
 * @throws Error when a commitment is in the batch twice.
 */
export const recordDeliverables = async (
  database: RoomDatabase,
  records: readonly DeliverablesRecord[],
): Promise<DeliverablesOutcome[]> => {
  const ids = records.map(({ commitmentId }) => commitmentId)
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index)
  if (repeated !== undefined) throw new Error(`The commitment ${repeated} is in one batch twice; give each one record.`)
  if (records.length === 0) return []
  await lockImports(database)
  const changed = new Set([
    ...(await takeOverDeliverables(database, records)),
    ...(await takeOverReports(database, records)),
  ])
  return ids.map((commitmentId) => ({ commitmentId, isChanged: changed.has(commitmentId) }))
}
