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

const judged = [
  'deliverables.commitment_id as commitmentId',
  'deliverables.due_date as dueDate',
  'deliverables.state',
] as const

/** What the fields of a deliverable are read from. */
const fieldColumns = {
  commitment: ['deliverables.commitment_id as commitmentId'],
  position: ['deliverables.position'],
  description: ['deliverables.description'],
  dueDate: ['deliverables.due_date as dueDate'],
  dueText: ['deliverables.due_text as dueText'],
  state: ['deliverables.state'],
  deliveredAt: ['deliverables.delivered_on as deliveredAt'],
  evidenceUrl: ['deliverables.evidence_url as evidenceUrl'],
  overdue: judged,
  overdueVerdict: judged,
  createdAt: ['deliverables.created_at as createdAt'],
  updatedAt: ['deliverables.updated_at as updatedAt'],
} as const

type FieldName = keyof typeof fieldColumns

const selected = (fields: readonly FieldName[]) => ['deliverables.id' as const, ...columnsOf(fieldColumns, fields)]

type Columns = Selectable<RoomTables['deliverables']>

/** Columns of fields that were not asked for are not there. */
export interface DeliverableRow extends Pick<Columns, 'id' | 'position' | 'description' | 'state'> {
  readonly commitmentId: Columns['commitment_id']
  readonly dueDate: Columns['due_date']
  readonly dueText: Columns['due_text']
  readonly deliveredAt: Columns['delivered_on']
  readonly evidenceUrl: Columns['evidence_url']
  readonly createdAt: Columns['created_at']
  readonly updatedAt: Columns['updated_at']
}

const visibleDeliverables = (database: RoomDatabase, sight: Sight) =>
  database.selectFrom('deliverables').where(isVisible(sql`deliverables.commitment_id`, sight))

export const findDeliverablesByIds = (
  database: RoomDatabase,
  ids: readonly string[],
  viewer: Viewer,
  fields: Fields = null,
): Promise<DeliverableRow[]> => deliverablesByIds(database, { viewer, fields: asked(fieldColumns, fields) }, { ids })

interface Shape {
  readonly viewer: Viewer
  readonly fields: readonly FieldName[]
}

const deliverablesByIds = prepared(
  (database: RoomDatabase, { viewer, fields }: Shape, { ids }: { readonly ids: readonly string[] }) =>
    visibleDeliverables(database, viewer)
      .select(selected(fields))
      .where('deliverables.id', '=', anyOf(ids, 'uuid'))
      .compile(),
)

/** The deliverables that each of these reports updates, as their holder ordered them. */
export const findDeliverablesByProgressReportIds = (
  database: RoomDatabase,
  progressReportIds: readonly string[],
  viewer: Viewer,
  fields: Fields,
): Promise<(DeliverableRow & { readonly progressReportId: string })[]> =>
  deliverablesByProgressReportIds(database, { viewer, fields: asked(fieldColumns, fields) }, { progressReportIds })

const deliverablesByProgressReportIds = prepared(
  (
    database: RoomDatabase,
    { viewer, fields }: Shape,
    { progressReportIds }: { readonly progressReportIds: readonly string[] },
  ) =>
    visibleDeliverables(database, viewer)
      .innerJoin('progress_report_deliverables', 'progress_report_deliverables.deliverable_id', 'deliverables.id')
      .select(selected(fields))
      .select('progress_report_deliverables.progress_report_id as progressReportId')
      .where('progress_report_deliverables.progress_report_id', '=', anyOf(progressReportIds, 'uuid'))
      .orderBy('deliverables.position')
      .orderBy('deliverables.id')
      .compile(),
)

/** Which deliverables a list holds. */
export interface DeliverableConditions {
  readonly ids?: readonly string[]
  readonly commitmentIds?: readonly string[]
  readonly due?: DayRange
  readonly states?: readonly Columns['state'][]
  readonly overdueAsOf?: string
}

export const listDeliverables = (
  database: RoomDatabase,
  conditions: DeliverableConditions,
  order: DeliverableOrder,
  page: PageRequest,
  viewer: Viewer,
  fields: Fields,
): Promise<Page<DeliverableRow>> =>
  deliverablePages(database, { viewer, order, fields: asked(fieldColumns, fields) }, conditions, page, fields)

const deliverablePages = pages({
  order: ({ order }: Ordered) => sortOrder(order),
  rows: (database: RoomDatabase, { viewer, order, fields }, conditions: DeliverableConditions) =>
    visibleDeliverables(database, viewer).select(selected(fields)).$call(matching(conditions, order.direction)),
})

interface Ordered extends Shape {
  readonly order: DeliverableOrder
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
  order: DeliverableOrder,
  page: PageRequest,
  sight: Sight,
  fields: Fields,
): Promise<Page<DeliverableRow>[]> => {
  const shape = { sight, order, fields: asked(fieldColumns, fields) }
  return deliverablePagesPerCommitment(database, commitmentIds, shape, conditions, page, fields)
}

interface OwnedShape extends Omit<Ordered, 'viewer'> {
  readonly sight: Sight
}

const listOfCommitment = ownedList({
  ownerType: () => 'uuid',
  order: ({ order }: OwnedShape) => sortOrder(order),
  // Once a commitment, and not once a deliverable.
  isOwner: (commitmentId, { sight }) => isVisible(commitmentId, sight),
  rows: (database: RoomDatabase, commitmentId, { order, fields }, conditions: DeliverableConditions) =>
    database
      .selectFrom('deliverables')
      .select(selected(fields))
      .where('deliverables.commitment_id', '=', commitmentId)
      .$call(matching(conditions, order.direction)),
})

const deliverablePagesPerCommitment = pagesPerOwner(listOfCommitment)

const deliverablesAlong = alongOwner(listOfCommitment, ['createdAt', 'updatedAt'])

/** The same page, asked for along with commitments. */
export const askDeliverables = (
  conditions: DeliverableConditions,
  order: DeliverableOrder,
  page: PageRequest,
  fields: Fields,
): Along =>
  deliverablesAlong.ask({ sight: 'SEEN', order, fields: asked(fieldColumns, fields) }, conditions, page, fields)

export const takeDeliverables = deliverablesAlong.take

/** How many deliverables each of these commitments has; one that has none has no row. */
export const countDeliverablesByCommitmentIds = (
  database: RoomDatabase,
  commitmentIds: readonly string[],
  conditions: DeliverableConditions,
  sight: Sight,
): Promise<{ commitmentId: string; count: number }[]> =>
  countsByCommitmentIds(database, sight, { commitmentIds, conditions })

const countsByCommitmentIds = prepared(
  (
    database: RoomDatabase,
    sight: Sight,
    values: { readonly commitmentIds: readonly string[]; readonly conditions: DeliverableConditions },
  ) =>
    visibleDeliverables(database, sight)
      .select(({ fn }) => ['deliverables.commitment_id as commitmentId', fn.countAll<number>().as('count')])
      .where('deliverables.commitment_id', '=', anyOf(values.commitmentIds, 'uuid'))
      .$call(matching(values.conditions))
      .groupBy('deliverables.commitment_id')
      .compile(),
)

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

export interface DeliverableOrder {
  readonly field: 'DUE_DATE' | 'CREATED_AT' | 'POSITION'
  readonly direction: Order['direction']
}

const sortOrder = ({ field, direction }: DeliverableOrder): Order => ({
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
