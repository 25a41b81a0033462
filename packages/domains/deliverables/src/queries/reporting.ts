import type { Viewer } from '@pledgegraph/kernel'
import { type Selectable, sql } from 'kysely'
import { type RoomDatabase, type RoomTables, onlyPublic } from './room.ts'

/** What had been reported on a commitment by a day. */
export interface ReportSummary {
  readonly commitmentId: string
  readonly reportCount: number
  /** Null when nothing had been reported. */
  readonly lastReportedAt: string | null
  readonly lastStatus: Selectable<RoomTables['progress_reports']>['status']
}

/** A row a commitment that the viewer may see, in no particular order. Reports without a date do not count. */
export const summarizeReportsByCommitmentIds = async (
  database: RoomDatabase,
  commitmentIds: readonly string[],
  asOf: string,
  viewer: Viewer,
): Promise<ReportSummary[]> => {
  const { rows } = await sql<ReportSummary>`
    select
      commitment_visibility.commitment_id as "commitmentId",
      count(progress_reports.id) as "reportCount",
      max(progress_reports.submitted_at) as "lastReportedAt",
      (array_agg(
        progress_reports.status order by progress_reports.submitted_at desc, progress_reports.id desc
      ))[1] as "lastStatus"
    from commitment_visibility
    left join progress_reports
      on progress_reports.commitment_id = commitment_visibility.commitment_id
      and (progress_reports.submitted_at at time zone 'UTC')::date <= ${asOf}::date
    where commitment_visibility.commitment_id = any(${commitmentIds}::uuid[])${onlyPublic(viewer)}
    group by commitment_visibility.commitment_id
  `.execute(database)
  return rows
}
