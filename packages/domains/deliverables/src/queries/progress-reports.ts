import { type Order, pageOf, pagesPerOwner, toPage } from '@pledgegraph/database'
import type { DayRange, Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type SelectQueryBuilder, type Selectable, sql } from 'kysely'
import { type RoomDatabase, type RoomTables, allOf, isVisible, presentCommitments } from './room.ts'

const progressReportColumns = [
  'progress_reports.id',
  'progress_reports.commitment_id as commitmentId',
  'progress_reports.title',
  'progress_reports.status',
  'progress_reports.body',
  'progress_reports.submitted_at as submittedAt',
  'progress_reports.submitted_text as submittedText',
  'progress_reports.source_url as sourceUrl',
  'progress_reports.created_at as createdAt',
  'progress_reports.updated_at as updatedAt',
] as const

type Columns = Selectable<RoomTables['progress_reports']>

export interface ProgressReportRow extends Pick<Columns, 'id' | 'title' | 'status' | 'body'> {
  readonly commitmentId: Columns['commitment_id']
  readonly submittedAt: Columns['submitted_at']
  readonly submittedText: Columns['submitted_text']
  readonly sourceUrl: Columns['source_url']
  readonly createdAt: Columns['created_at']
  readonly updatedAt: Columns['updated_at']
}

const visibleProgressReports = (database: RoomDatabase, viewer: Viewer) =>
  database.selectFrom('progress_reports').where(isVisible(sql`progress_reports.commitment_id`, viewer))

export const findProgressReportsByIds = (
  database: RoomDatabase,
  ids: readonly string[],
  viewer: Viewer,
): Promise<ProgressReportRow[]> =>
  visibleProgressReports(database, viewer)
    .select(progressReportColumns)
    .where('progress_reports.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()

/** The reports that update each of these deliverables, the latest first. */
export const findProgressReportsByDeliverableIds = (
  database: RoomDatabase,
  deliverableIds: readonly string[],
  viewer: Viewer,
) =>
  visibleProgressReports(database, viewer)
    .innerJoin('progress_report_deliverables', 'progress_report_deliverables.progress_report_id', 'progress_reports.id')
    .select(progressReportColumns)
    .select('progress_report_deliverables.deliverable_id as deliverableId')
    .where('progress_report_deliverables.deliverable_id', '=', sql<string>`any(${deliverableIds}::uuid[])`)
    .orderBy(sql`${submittedAt('DESC')} desc`)
    .orderBy('progress_reports.id', 'desc')
    .execute()

/** Which reports a list holds. */
export interface ProgressReportConditions {
  readonly ids?: readonly string[]
  readonly commitmentIds?: readonly string[]
  readonly statuses?: readonly NonNullable<Columns['status']>[]
  readonly submitted?: DayRange
}

export const listProgressReports = async (
  database: RoomDatabase,
  conditions: ProgressReportConditions,
  order: Order,
  page: PageRequest,
  viewer: Viewer,
): Promise<Page<ProgressReportRow>> => {
  const query = visibleProgressReports(database, viewer)
    .select(progressReportColumns)
    .$call(matching(conditions, order.direction))
  return toPage(await pageOf(query, order, page).execute(), order, page)
}

export const countProgressReports = async (
  database: RoomDatabase,
  conditions: ProgressReportConditions,
  viewer: Viewer,
): Promise<number> => {
  const { count } = await visibleProgressReports(database, viewer)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$call(matching(conditions))
    .executeTakeFirstOrThrow()
  return count
}

/** The same page of each of these commitments, in the order of the commitments. */
export const listProgressReportsByCommitmentIds = (
  database: RoomDatabase,
  commitmentIds: readonly string[],
  conditions: ProgressReportConditions,
  order: Order,
  page: PageRequest,
  viewer: Viewer,
): Promise<Page<ProgressReportRow>[]> =>
  pagesPerOwner(
    database,
    commitmentIds,
    'uuid',
    (commitmentId) =>
      visibleProgressReports(database, viewer)
        .select(progressReportColumns)
        .where('progress_reports.commitment_id', '=', commitmentId)
        .$call(matching(conditions, order.direction)),
    order,
    page,
  )

/** How many reports each of these commitments has; one that has none has no row. */
export const countProgressReportsByCommitmentIds = (
  database: RoomDatabase,
  commitmentIds: readonly string[],
  conditions: ProgressReportConditions,
  viewer: Viewer,
) =>
  visibleProgressReports(database, viewer)
    .select(({ fn }) => ['progress_reports.commitment_id as commitmentId', fn.countAll<number>().as('count')])
    .where('progress_reports.commitment_id', '=', sql<string>`any(${commitmentIds}::uuid[])`)
    .$call(matching(conditions))
    .groupBy('progress_reports.commitment_id')
    .execute()

const matching =
  ({ ids, commitmentIds, statuses, submitted }: ProgressReportConditions, direction: Order['direction'] = 'DESC') =>
  <Row>(query: SelectQueryBuilder<RoomTables, 'progress_reports', Row>) =>
    query
      .$if(ids !== undefined, (rest) => rest.where('progress_reports.id', '=', sql<string>`any(${ids}::uuid[])`))
      .$if(commitmentIds !== undefined, (rest) =>
        rest.where('progress_reports.commitment_id', '=', sql<string>`any(${presentCommitments(commitmentIds!)})`),
      )
      .$if(statuses !== undefined, (rest) =>
        rest.where(sql<boolean>`progress_reports.status = any(${statuses}::text[])`),
      )
      .$if(submitted !== undefined, (rest) => rest.where(isSubmittedWithin(submitted!, direction)))

/**
 * The submission as the list is sorted by it, so that one index answers the order and the conditions. Reports without a
 * date come last in both directions.
 */
const submittedAt = (direction: Order['direction']) =>
  direction === 'ASC'
    ? sql`coalesce(progress_reports.submitted_at, 'infinity')`
    : sql`coalesce(progress_reports.submitted_at, '-infinity')`

/** Days are those of UTC; the last one counts to its end. */
const isSubmittedWithin = ({ from, to }: DayRange, direction: Order['direction']) =>
  allOf(
    sql`progress_reports.submitted_at is not null`,
    from !== null && sql`${submittedAt(direction)} >= ${from}::date::timestamp at time zone 'UTC'`,
    to !== null && sql`${submittedAt(direction)} < (${to}::date + 1)::timestamp at time zone 'UTC'`,
  )

export type ProgressReportOrderField = 'SUBMITTED_AT'

export const progressReportOrder = (field: ProgressReportOrderField, direction: Order['direction']): Order => ({
  name: field,
  direction,
  columns: [
    { expression: submittedAt(direction), type: 'timestamptz' },
    { expression: sql`progress_reports.id`, type: 'uuid' },
  ],
})
