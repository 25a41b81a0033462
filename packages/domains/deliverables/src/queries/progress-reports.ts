import {
  type Order,
  alongOwner,
  anyOf,
  asked,
  columnsOf,
  ownedList,
  pages,
  pagesPerOwner,
  prepared,
} from '@pledgegraph/database'
import type { Along, DayRange, Fields, Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type SelectQueryBuilder, type Selectable, sql } from 'kysely'
import { type RoomDatabase, type RoomTables, type Sight, allOf, isVisible, presentCommitments } from './room.ts'

/** What the fields of a report are read from. */
const fieldColumns = {
  commitment: ['progress_reports.commitment_id as commitmentId'],
  title: ['progress_reports.title'],
  status: ['progress_reports.status'],
  body: ['progress_reports.body'],
  submittedAt: ['progress_reports.submitted_at as submittedAt'],
  submittedText: ['progress_reports.submitted_text as submittedText'],
  sourceUrl: ['progress_reports.source_url as sourceUrl'],
  createdAt: ['progress_reports.created_at as createdAt'],
  updatedAt: ['progress_reports.updated_at as updatedAt'],
} as const

type FieldName = keyof typeof fieldColumns

const selected = (fields: readonly FieldName[]) => ['progress_reports.id' as const, ...columnsOf(fieldColumns, fields)]

type Columns = Selectable<RoomTables['progress_reports']>

/** Columns of fields that were not asked for are not there. */
export interface ProgressReportRow extends Pick<Columns, 'id' | 'title' | 'status' | 'body'> {
  readonly commitmentId: Columns['commitment_id']
  readonly submittedAt: Columns['submitted_at']
  readonly submittedText: Columns['submitted_text']
  readonly sourceUrl: Columns['source_url']
  readonly createdAt: Columns['created_at']
  readonly updatedAt: Columns['updated_at']
}

const visibleProgressReports = (database: RoomDatabase, sight: Sight) =>
  database.selectFrom('progress_reports').where(isVisible(sql`progress_reports.commitment_id`, sight))

export const findProgressReportsByIds = (
  database: RoomDatabase,
  ids: readonly string[],
  viewer: Viewer,
  fields: Fields = null,
): Promise<ProgressReportRow[]> =>
  progressReportsByIds(database, { viewer, fields: asked(fieldColumns, fields) }, { ids })

interface Shape {
  readonly viewer: Viewer
  readonly fields: readonly FieldName[]
}

const progressReportsByIds = prepared(
  (database: RoomDatabase, { viewer, fields }: Shape, { ids }: { readonly ids: readonly string[] }) =>
    visibleProgressReports(database, viewer)
      .select(selected(fields))
      .where('progress_reports.id', '=', anyOf(ids, 'uuid'))
      .compile(),
)

/** The reports that update each of these deliverables, the latest first. */
export const findProgressReportsByDeliverableIds = (
  database: RoomDatabase,
  deliverableIds: readonly string[],
  viewer: Viewer,
  fields: Fields,
): Promise<(ProgressReportRow & { readonly deliverableId: string })[]> =>
  progressReportsByDeliverableIds(database, { viewer, fields: asked(fieldColumns, fields) }, { deliverableIds })

const progressReportsByDeliverableIds = prepared(
  (
    database: RoomDatabase,
    { viewer, fields }: Shape,
    { deliverableIds }: { readonly deliverableIds: readonly string[] },
  ) =>
    visibleProgressReports(database, viewer)
      .innerJoin(
        'progress_report_deliverables',
        'progress_report_deliverables.progress_report_id',
        'progress_reports.id',
      )
      .select(selected(fields))
      .select('progress_report_deliverables.deliverable_id as deliverableId')
      .where('progress_report_deliverables.deliverable_id', '=', anyOf(deliverableIds, 'uuid'))
      .orderBy(sql`${submittedAt('DESC')} desc`)
      .orderBy('progress_reports.id', 'desc')
      .compile(),
)

/** Which reports a list holds. */
export interface ProgressReportConditions {
  readonly ids?: readonly string[]
  readonly commitmentIds?: readonly string[]
  readonly statuses?: readonly NonNullable<Columns['status']>[]
  readonly submitted?: DayRange
}

export const listProgressReports = (
  database: RoomDatabase,
  conditions: ProgressReportConditions,
  order: ProgressReportOrder,
  page: PageRequest,
  viewer: Viewer,
  fields: Fields,
): Promise<Page<ProgressReportRow>> =>
  progressReportPages(database, { viewer, order, fields: asked(fieldColumns, fields) }, conditions, page, fields)

const progressReportPages = pages({
  order: ({ order }: Ordered) => sortOrder(order),
  rows: (database: RoomDatabase, { viewer, order, fields }, conditions: ProgressReportConditions) =>
    visibleProgressReports(database, viewer).select(selected(fields)).$call(matching(conditions, order.direction)),
})

interface Ordered extends Shape {
  readonly order: ProgressReportOrder
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
  order: ProgressReportOrder,
  page: PageRequest,
  sight: Sight,
  fields: Fields,
): Promise<Page<ProgressReportRow>[]> => {
  const shape = { sight, order, fields: asked(fieldColumns, fields) }
  return progressReportPagesPerCommitment(database, commitmentIds, shape, conditions, page, fields)
}

interface OwnedShape extends Omit<Ordered, 'viewer'> {
  readonly sight: Sight
}

const listOfCommitment = ownedList({
  ownerType: () => 'uuid',
  order: ({ order }: OwnedShape) => sortOrder(order),
  // Once a commitment, and not once a report.
  isOwner: (commitmentId, { sight }) => isVisible(commitmentId, sight),
  rows: (database: RoomDatabase, commitmentId, { order, fields }, conditions: ProgressReportConditions) =>
    database
      .selectFrom('progress_reports')
      .select(selected(fields))
      .where('progress_reports.commitment_id', '=', commitmentId)
      .$call(matching(conditions, order.direction)),
})

const progressReportPagesPerCommitment = pagesPerOwner(listOfCommitment)

const progressReportsAlong = alongOwner(listOfCommitment, ['submittedAt', 'createdAt', 'updatedAt'])

/** The same page, asked for along with commitments. */
export const askProgressReports = (
  conditions: ProgressReportConditions,
  order: ProgressReportOrder,
  page: PageRequest,
  fields: Fields,
): Along =>
  progressReportsAlong.ask({ sight: 'SEEN', order, fields: asked(fieldColumns, fields) }, conditions, page, fields)

export const takeProgressReports = progressReportsAlong.take

/** How many reports each of these commitments has; one that has none has no row. */
export const countProgressReportsByCommitmentIds = (
  database: RoomDatabase,
  commitmentIds: readonly string[],
  conditions: ProgressReportConditions,
  sight: Sight,
): Promise<{ commitmentId: string; count: number }[]> =>
  countsByCommitmentIds(database, sight, { commitmentIds, conditions })

const countsByCommitmentIds = prepared(
  (
    database: RoomDatabase,
    sight: Sight,
    values: { readonly commitmentIds: readonly string[]; readonly conditions: ProgressReportConditions },
  ) =>
    visibleProgressReports(database, sight)
      .select(({ fn }) => ['progress_reports.commitment_id as commitmentId', fn.countAll<number>().as('count')])
      .where('progress_reports.commitment_id', '=', anyOf(values.commitmentIds, 'uuid'))
      .$call(matching(values.conditions))
      .groupBy('progress_reports.commitment_id')
      .compile(),
)

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

export interface ProgressReportOrder {
  readonly field: 'SUBMITTED_AT'
  readonly direction: Order['direction']
}

const sortOrder = ({ field, direction }: ProgressReportOrder): Order => ({
  name: field,
  direction,
  columns: [
    { expression: submittedAt(direction), type: 'timestamptz' },
    { expression: sql`progress_reports.id`, type: 'uuid' },
  ],
})
