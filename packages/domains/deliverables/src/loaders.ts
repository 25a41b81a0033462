import {
  type PageRequest,
  type Viewer,
  byKey,
  createListLoader,
  createLoader,
  groupByKey,
  mapPage,
} from '@pledgegraph/kernel'
import { toDeliverable, toProgressReport } from './mappers.ts'
import {
  type DeliverableConditions,
  type DeliverableOrder,
  countDeliverablesByCommitmentIds,
  findDeliverablesByIds,
  findDeliverablesByProgressReportIds,
  listDeliverablesByCommitmentIds,
} from './queries/deliverables.ts'
import {
  type ProgressReportConditions,
  type ProgressReportOrder,
  countProgressReportsByCommitmentIds,
  findProgressReportsByDeliverableIds,
  findProgressReportsByIds,
  listProgressReportsByCommitmentIds,
} from './queries/progress-reports.ts'
import { summarizeReportsByCommitmentIds } from './queries/reporting.ts'
import type { RoomDatabase, Sight } from './queries/room.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** A page of a commitment's list. */
export interface ListPage<Conditions, Order> {
  readonly conditions: Conditions
  readonly order: Order
  readonly page: PageRequest
}

/** Keys and owners are UUIDs. */
export const createLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  ...deliverableLoaders(database, viewer),
  ...progressReportLoaders(database, viewer),

  /** What hangs on commitments. */
  ofCommitments: listLoaders(database, viewer),

  /** The same of those that come as their owner has read them for this viewer. */
  ofSeenCommitments: listLoaders(database, 'SEEN'),

  /** Null for a commitment that the viewer may not see. */
  reportSummaryByCommitmentId: createListLoader(async (ids, { asOf }: { readonly asOf: string }) =>
    byKey(ids, await summarizeReportsByCommitmentIds(database, ids, asOf, viewer), ({ commitmentId }) => commitmentId),
  ),
})

const deliverableLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  deliverableById: createLoader(async (ids: readonly string[], fields) => {
    const rows = await findDeliverablesByIds(database, ids, viewer, fields)
    return byKey(ids, rows, ({ id }) => id).map((row) => row && toDeliverable(row))
  }),

  deliverablesByProgressReportId: createLoader(async (ids: readonly string[], fields) => {
    const rows = await findDeliverablesByProgressReportIds(database, ids, viewer, fields)
    return groupByKey(ids, rows, ({ progressReportId }) => progressReportId).map((group) => group.map(toDeliverable))
  }),
})

const progressReportLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  progressReportById: createLoader(async (ids: readonly string[], fields) => {
    const rows = await findProgressReportsByIds(database, ids, viewer, fields)
    return byKey(ids, rows, ({ id }) => id).map((row) => row && toProgressReport(row))
  }),

  progressReportsByDeliverableId: createLoader(async (ids: readonly string[], fields) => {
    const rows = await findProgressReportsByDeliverableIds(database, ids, viewer, fields)
    return groupByKey(ids, rows, ({ deliverableId }) => deliverableId).map((group) => group.map(toProgressReport))
  }),
})

const listLoaders = (database: RoomDatabase, sight: Sight) => ({
  deliverables: createListLoader(
    async (ids, { conditions, order, page }: ListPage<DeliverableConditions, DeliverableOrder>, fields) => {
      const pages = await listDeliverablesByCommitmentIds(database, ids, conditions, order, page, sight, fields)
      return pages.map((each) => mapPage(each, toDeliverable))
    },
  ),

  deliverableCount: createListLoader(async (ids, conditions: DeliverableConditions) => {
    const rows = await countDeliverablesByCommitmentIds(database, ids, conditions, sight)
    return byKey(ids, rows, ({ commitmentId }) => commitmentId).map((row) => row?.count ?? 0)
  }),

  progressReports: createListLoader(
    async (ids, { conditions, order, page }: ListPage<ProgressReportConditions, ProgressReportOrder>, fields) => {
      const pages = await listProgressReportsByCommitmentIds(database, ids, conditions, order, page, sight, fields)
      return pages.map((each) => mapPage(each, toProgressReport))
    },
  ),

  progressReportCount: createListLoader(async (ids, conditions: ProgressReportConditions) => {
    const rows = await countProgressReportsByCommitmentIds(database, ids, conditions, sight)
    return byKey(ids, rows, ({ commitmentId }) => commitmentId).map((row) => row?.count ?? 0)
  }),
})
