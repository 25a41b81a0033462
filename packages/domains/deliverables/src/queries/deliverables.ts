import { type Order, pageOf, pagesPerOwner, toPage } from '@pledgegraph/database'
import type { DayRange, Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type SelectQueryBuilder, type Selectable, sql } from 'kysely'
import { type RoomDatabase, type RoomTables, allOf, isVisible, presentCommitments } from './room.ts'

const deliverableColumns = [
  'deliverables.id',
  'deliverables.commitment_id as commitmentId',
  'deliverables.position',
  'deliverables.description',
  'deliverables.due_date as dueDate',
  'deliverables.due_text as dueText',
  'deliverables.state',
  'deliverables.delivered_on as deliveredAt',
  'deliverables.evidence_url as evidenceUrl',
  'deliverables.created_at as createdAt',
  'deliverables.updated_at as updatedAt',
] as const

type Columns = Selectable<RoomTables['deliverables']>

export interface DeliverableRow extends Pick<Columns, 'id' | 'position' | 'description' | 'state'> {
  readonly commitmentId: Columns['commitment_id']
  readonly dueDate: Columns['due_date']
  readonly dueText: Columns['due_text']
  readonly deliveredAt: Columns['delivered_on']
  readonly evidenceUrl: Columns['evidence_url']
  readonly createdAt: Columns['created_at']
  readonly updatedAt: Columns['updated_at']
}

const visibleDeliverables = (database: RoomDatabase, viewer: Viewer) =>
  database.selectFrom('deliverables').where(isVisible(sql`deliverables.commitment_id`, viewer))

export const findDeliverablesByIds = (
  database: RoomDatabase,
  ids: readonly string[],
  viewer: Viewer,
): Promise<DeliverableRow[]> =>
  visibleDeliverables(database, viewer)
    .select(deliverableColumns)
    .where('deliverables.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()

/** The deliverables that each of these reports updates, as their holder ordered them. */
export const findDeliverablesByProgressReportIds = (
  database: RoomDatabase,
  progressReportIds: readonly string[],
  viewer: Viewer,
) =>
  visibleDeliverables(database, viewer)
    .innerJoin('progress_report_deliverables', 'progress_report_deliverables.deliverable_id', 'deliverables.id')
    .select(deliverableColumns)
    .select('progress_report_deliverables.progress_report_id as progressReportId')
    .where('progress_report_deliverables.progress_report_id', '=', sql<string>`any(${progressReportIds}::uuid[])`)
    .orderBy('deliverables.position')
    .orderBy('deliverables.id')
    .execute()

/** Which deliverables a list holds. */
export interface DeliverableConditions {
  readonly ids?: readonly string[]
  readonly commitmentIds?: readonly string[]
  readonly due?: DayRange
  readonly states?: readonly Columns['state'][]
  readonly overdueAsOf?: string
}

export const listDeliverables = async (
  database: RoomDatabase,
  conditions: DeliverableConditions,
  order: Order,
  page: PageRequest,
  viewer: Viewer,
): Promise<Page<DeliverableRow>> => {
  const query = visibleDeliverables(database, viewer)
    .select(deliverableColumns)
    .$call(matching(conditions, order.direction))
  return toPage(await pageOf(query, order, page).execute(), order, page)
}

export const countDeliverables = async (
  database: RoomDatabase,
  conditions: DeliverableConditions,
  viewer: Viewer,
): Promise<number> => {
  const { count } = await visibleDeliverables(database, viewer)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$call(matching(conditions))
    .executeTakeFirstOrThrow()
  return count
}

/** The same page of each of these commitments, in the order of the commitments. */
export const listDeliverablesByCommitmentIds = (
  database: RoomDatabase,
  commitmentIds: readonly string[],
  conditions: DeliverableConditions,
  order: Order,
  page: PageRequest,
  viewer: Viewer,
): Promise<Page<DeliverableRow>[]> =>
  pagesPerOwner(
    database,
    commitmentIds,
    'uuid',
    (commitmentId) =>
      visibleDeliverables(database, viewer)
        .select(deliverableColumns)
        .where('deliverables.commitment_id', '=', commitmentId)
        .$call(matching(conditions, order.direction)),
    order,
    page,
  )

/** How many deliverables each of these commitments has; one that has none has no row. */
export const countDeliverablesByCommitmentIds = (
  database: RoomDatabase,
  commitmentIds: readonly string[],
  conditions: DeliverableConditions,
  viewer: Viewer,
) =>
  visibleDeliverables(database, viewer)
    .select(({ fn }) => ['deliverables.commitment_id as commitmentId', fn.countAll<number>().as('count')])
    .where('deliverables.commitment_id', '=', sql<string>`any(${commitmentIds}::uuid[])`)
    .$call(matching(conditions))
    .groupBy('deliverables.commitment_id')
    .execute()

const matching =
  ({ ids, commitmentIds, due, states, overdueAsOf }: DeliverableConditions, direction: Order['direction'] = 'ASC') =>
  <Row>(query: SelectQueryBuilder<RoomTables, 'deliverables', Row>) =>
    query
      .$if(ids !== undefined, (rest) => rest.where('deliverables.id', '=', sql<string>`any(${ids}::uuid[])`))
      .$if(commitmentIds !== undefined, (rest) =>
        rest.where('deliverables.commitment_id', '=', sql<string>`any(${presentCommitments(commitmentIds!)})`),
      )
      .$if(due !== undefined, (rest) => rest.where(isDueWithin(due!, direction)))
      .$if(states !== undefined, (rest) => rest.where(sql<boolean>`deliverables.state = any(${states}::text[])`))
      .$if(overdueAsOf !== undefined, (rest) => rest.where(isOverdue(overdueAsOf!, direction)))

/**
 * The due date as the list is sorted by it, so that one index answers the order and the conditions. Deliverables
 * without one come last in both directions.
 */
const dueDate = (direction: Order['direction']) =>
  direction === 'ASC'
    ? sql`coalesce(deliverables.due_date, 'infinity')`
    : sql`coalesce(deliverables.due_date, '-infinity')`

const isDueWithin = ({ from, to }: DayRange, direction: Order['direction']) =>
  allOf(
    sql`deliverables.due_date is not null`,
    from !== null && sql`${dueDate(direction)} >= ${from}::date`,
    to !== null && sql`${dueDate(direction)} <= ${to}::date`,
  )

/** The rule of `judgeOverdue` in rules.ts, for whole lists; a test holds the two together. */
const isOverdue = (asOf: string, direction: Order['direction']) =>
  allOf(
    sql`deliverables.due_date is not null`,
    sql`${dueDate(direction)} < ${asOf}::date`,
    sql`deliverables.state = 'PLANNED'`,
    sql`not exists (
      select from progress_reports
      where progress_reports.commitment_id = deliverables.commitment_id
        and (progress_reports.submitted_at at time zone 'UTC')::date between deliverables.due_date and ${asOf}::date
    )`,
  )

export type DeliverableOrderField = 'DUE_DATE' | 'CREATED_AT' | 'POSITION'

export const deliverableOrder = (field: DeliverableOrderField, direction: Order['direction']): Order => ({
  name: field,
  direction,
  columns: [...sortColumns(direction)[field], { expression: sql`deliverables.id`, type: 'uuid' }],
})

const sortColumns = (direction: Order['direction']) =>
  ({
    DUE_DATE: [{ expression: dueDate(direction), type: 'date' }],
    CREATED_AT: [{ expression: sql`deliverables.created_at`, type: 'timestamptz' }],
    POSITION: [
      { expression: sql`deliverables.commitment_id`, type: 'uuid' },
      { expression: sql`deliverables.position`, type: 'integer' },
    ],
  }) as const
