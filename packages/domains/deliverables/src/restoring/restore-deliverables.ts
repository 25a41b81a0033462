import { syncRows } from '@pledgegraph/database'
import type { RoomDatabase } from '../queries/room.ts'
import type { RestoredDeliverables } from './restored-deliverables.ts'

/**
 * Takes deliverables and progress reports back from an export under the ids that they had. Only for records that nothing
 * is objected to, no commitment twice; run it in the transaction that restores the commitments. Three statements.
 * @returns the ids of the commitments about which anything was written.
 */
export const restoreDeliverables = async (
  database: RoomDatabase,
  records: readonly RestoredDeliverables[],
): Promise<ReadonlySet<string>> => {
  const complete = records.flatMap(({ progressReports }) => progressReports.map(({ id }) => id))
  const commitmentOf = new Map(
    records.flatMap(({ commitmentId, progressReports }) =>
      progressReports.map(({ id }) => [id, commitmentId] as const),
    ),
  )
  const owner = 'commitment_id'
  const linked = await syncRows(database, 'deliverables', records.flatMap(toDeliverableRows), {
    key: ['id'],
    owner,
    onlyNew: ['import_state'],
  })
  const reports = await syncRows(database, 'progress_reports', records.flatMap(toReportRows), { key: ['id'], owner })
  const updates = await syncRows(database, 'progress_report_deliverables', records.flatMap(toUpdateRows), {
    key: ['progress_report_id', 'deliverable_id'],
    owner: 'progress_report_id',
    complete,
  })
  // Every update is of a report of the batch.
  return new Set([...linked, ...reports, ...[...updates].map((id) => commitmentOf.get(id)!)])
}

const toDeliverableRows = ({ commitmentId, isImported, deliverables }: RestoredDeliverables) =>
  deliverables.map((each) => ({
    id: each.id,
    commitment_id: commitmentId,
    position: each.position,
    description: each.description,
    due_date: each.dueDate,
    due_text: each.dueText,
    state: each.state,
    delivered_on: each.deliveredAt,
    evidence_url: each.evidenceUrl,
    created_at: each.createdAt,
    updated_at: each.updatedAt,
    // So that the source finds it again: what it lists no more was cancelled.
    import_state: isImported ? (each.state === 'CANCELLED' ? ('DROPPED' as const) : ('LISTED' as const)) : null,
  }))

const toReportRows = ({ commitmentId, progressReports }: RestoredDeliverables) =>
  progressReports.map((each) => ({
    id: each.id,
    commitment_id: commitmentId,
    title: each.title,
    status: each.status,
    body: each.body,
    submitted_at: each.submittedAt,
    submitted_text: each.submittedText,
    source_url: each.sourceUrl,
    created_at: each.createdAt,
    updated_at: each.updatedAt,
  }))

const toUpdateRows = ({ commitmentId, progressReports }: RestoredDeliverables) =>
  progressReports.flatMap(({ id, deliverableIds }) =>
    deliverableIds.map((deliverable_id) => ({
      progress_report_id: id,
      deliverable_id,
      commitment_id: commitmentId,
    })),
  )
