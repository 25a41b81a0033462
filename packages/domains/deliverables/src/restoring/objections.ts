import { encodeId } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import type { RoomDatabase } from '../queries/room.ts'
import type { RestoredDeliverables } from './restored-deliverables.ts'

/**
 * Why what belongs to each commitment cannot be restored: the registry knows something newer of it, or knows it as
 * another commitment's. Null where it can, one a record, in their order; two statements.
 */
export const objectionsToRestoring = async (
  database: RoomDatabase,
  records: readonly RestoredDeliverables[],
): Promise<(string | null)[]> => {
  if (records.length === 0) return []
  const known = {
    Deliverable: indexed(await findKnown(database, 'deliverables', records, ({ deliverables }) => deliverables)),
    ProgressReport: indexed(await findKnown(database, 'progress_reports', records, (record) => record.progressReports)),
  }
  const claimed = new Map<string, string>()
  return records.map((record) => {
    const objection =
      objectionTo('Deliverable', record.commitmentId, record.deliverables, known.Deliverable, claimed) ??
      objectionTo('ProgressReport', record.commitmentId, record.progressReports, known.ProgressReport, claimed)
    if (objection === null) {
      for (const { id } of [...record.deliverables, ...record.progressReports]) claimed.set(id, record.commitmentId)
    }
    return objection
  })
}

interface Known {
  readonly id: string
  readonly commitmentId: string
  readonly updatedAt: string
}

type Restored = Pick<Known, 'id' | 'updatedAt'>

/** What the registry knows, to be found without looking through all of it for every record. */
interface KnownIndex {
  /** The commitment of each id. */
  readonly owners: ReadonlyMap<string, string>
  readonly byCommitment: ReadonlyMap<string, readonly Known[]>
}

const indexed = (known: readonly Known[]): KnownIndex => ({
  owners: new Map(known.map(({ id, commitmentId }) => [id, commitmentId])),
  byCommitment: Map.groupBy(known, ({ commitmentId }) => commitmentId),
})

/** All that the registry has of these commitments, and what it has under these ids. */
const findKnown = (
  database: RoomDatabase,
  table: 'deliverables' | 'progress_reports',
  records: readonly RestoredDeliverables[],
  restored: (record: RestoredDeliverables) => readonly Restored[],
): Promise<Known[]> =>
  database
    .selectFrom(table)
    .select(['id', 'commitment_id as commitmentId', 'updated_at as updatedAt'])
    .where(({ eb, or }) =>
      or([
        eb('commitment_id', '=', sql<string>`any(${records.map(({ commitmentId }) => commitmentId)}::uuid[])`),
        eb('id', '=', sql<string>`any(${records.flatMap(restored).map(({ id }) => id)}::uuid[])`),
      ]),
    )
    .execute()

const objectionTo = (
  type: 'Deliverable' | 'ProgressReport',
  commitmentId: string,
  restored: readonly Restored[],
  known: KnownIndex,
  claimed: ReadonlyMap<string, string>,
): string | null => {
  for (const { id } of restored) {
    const owner = claimed.get(id) ?? known.owners.get(id) ?? commitmentId
    if (owner !== commitmentId || claimed.has(id)) {
      return `${encodeId(type, id)} belongs to ${encodeId('Commitment', owner)}.`
    }
  }
  const byId = new Map(restored.map((each) => [each.id, each]))
  for (const { id, updatedAt } of known.byCommitment.get(commitmentId) ?? []) {
    const line = byId.get(id)
    if (line === undefined) return `The registry has something newer: ${encodeId(type, id)}.`
    if (updatedAt > line.updatedAt) {
      return `The registry has a newer version of ${encodeId(type, id)}, of ${updatedAt}; this one is of ${line.updatedAt}.`
    }
  }
  return null
}
