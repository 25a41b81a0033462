import { connection, decodeId, mapPage, pageRequest } from '@pledgegraph/kernel'
import { toDeliverableConditions, toProgressReportConditions } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { toDeliverable, toProgressReport } from '../mappers.ts'
import { countDeliverables, deliverableOrder, listDeliverables } from '../queries/deliverables.ts'
import { countProgressReports, listProgressReports, progressReportOrder } from '../queries/progress-reports.ts'

export const Query: QueryResolvers = {
  deliverable: (_, { id }, { deliverables }) => deliverables.deliverableById.load(decodeId('Deliverable', id)),

  deliverables: (_, { filter, orderBy, ...pageArguments }, { database, viewer }) => {
    const conditions = toDeliverableConditions(filter ?? {})
    const order = deliverableOrder(orderBy?.field ?? 'DUE_DATE', orderBy?.direction ?? 'ASC')
    const page = pageRequest(pageArguments)
    return connection(
      async () => mapPage(await listDeliverables(database, conditions, order, page, viewer), toDeliverable),
      () => countDeliverables(database, conditions, viewer),
    )
  },

  progressReport: (_, { id }, { deliverables }) => deliverables.progressReportById.load(decodeId('ProgressReport', id)),

  progressReports: (_, { filter, orderBy, ...pageArguments }, { database, viewer }) => {
    const conditions = toProgressReportConditions(filter ?? {})
    const order = progressReportOrder(orderBy?.field ?? 'SUBMITTED_AT', orderBy?.direction ?? 'DESC')
    const page = pageRequest(pageArguments)
    return connection(
      async () => mapPage(await listProgressReports(database, conditions, order, page, viewer), toProgressReport),
      () => countProgressReports(database, conditions, viewer),
    )
  },
}
