import { anyOf, hidden, prepared } from '@pledgegraph/database'
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
export const summarizeReportsByCommitmentIds = (
  database: RoomDatabase,
  commitmentIds: readonly string[],
  asOf: string,
  viewer: Viewer,
): Promise<ReportSummary[]> => reportSummaries(database, viewer, { commitmentIds, asOf })

const reportSummaries = prepared(
  (
    database: RoomDatabase,
    viewer: Viewer,
    { commitmentIds, asOf }: { readonly commitmentIds: readonly string[]; readonly asOf: string },
  ) =>
    sql<ReportSummary>`
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
        and (progress_reports.submitted_at at time zone 'UTC')::date <= ${hidden(asOf, 'date')}
      where commitment_visibility.commitment_id = ${anyOf(commitmentIds, 'uuid')}${onlyPublic(viewer)}
      group by commitment_visibility.commitment_id
    `.compile(database),
)
