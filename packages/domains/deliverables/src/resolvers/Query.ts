import { connection, decodeId, fieldsOf, mapPage, nodeFieldsOf, pageRequest } from '@pledgegraph/kernel'
import { toDeliverableConditions, toProgressReportConditions } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { toDeliverable, toProgressReport } from '../mappers.ts'
import { countDeliverables, listDeliverables } from '../queries/deliverables.ts'
import { countProgressReports, listProgressReports } from '../queries/progress-reports.ts'

export const Query: QueryResolvers = {
  deliverable: (_, { id }, { deliverables }, info) =>
    deliverables.deliverableById.load(decodeId('Deliverable', id), fieldsOf(info)),

  deliverables: (_, { filter, orderBy, ...pageArguments }, { database, viewer }, info) => {
    const conditions = toDeliverableConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'DUE_DATE', direction: orderBy?.direction ?? 'ASC' }
    const page = pageRequest(pageArguments)
    const fields = nodeFieldsOf(info)
    return connection(
      info,
      async () => mapPage(await listDeliverables(database, conditions, order, page, viewer, fields), toDeliverable),
      () => countDeliverables(database, conditions, viewer),
    )
  },

  progressReport: (_, { id }, { deliverables }, info) =>
    deliverables.progressReportById.load(decodeId('ProgressReport', id), fieldsOf(info)),

  progressReports: (_, { filter, orderBy, ...pageArguments }, { database, viewer }, info) => {
    const conditions = toProgressReportConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'SUBMITTED_AT', direction: orderBy?.direction ?? 'DESC' }
    const page = pageRequest(pageArguments)
    const fields = nodeFieldsOf(info)
    return connection(
      info,
      async () =>
        mapPage(await listProgressReports(database, conditions, order, page, viewer, fields), toProgressReport),
      () => countProgressReports(database, conditions, viewer),
    )
  },
}
