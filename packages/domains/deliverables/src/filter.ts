import { dayRange, decodeIds } from '@pledgegraph/kernel'
import type { DeliverableFilter, ProgressReportFilter } from './generated/resolver-types.ts'
import type { DeliverableConditions } from './queries/deliverables.ts'
import type { ProgressReportConditions } from './queries/progress-reports.ts'

/**
 * A filter of the API as conditions of the SQL.
 * @throws BadUserInput for malformed or too many ids and for a range that ends before it begins.
 */
export const toDeliverableConditions = (filter: DeliverableFilter): DeliverableConditions => ({
  ...(filter.ids && { ids: decodeIds('filter.ids', 'Deliverable', filter.ids) }),
  ...(filter.commitments && { commitmentIds: decodeIds('filter.commitments', 'Commitment', filter.commitments) }),
  ...(filter.due && { due: dayRange('filter.due', filter.due) }),
  ...(filter.states && { states: filter.states }),
  ...(typeof filter.overdueAsOf === 'string' && { overdueAsOf: filter.overdueAsOf }),
})

/**
 * A filter of the API as conditions of the SQL.
 * @throws BadUserInput for malformed or too many ids and for a range that ends before it begins.
 */
export const toProgressReportConditions = (filter: ProgressReportFilter): ProgressReportConditions => ({
  ...(filter.ids && { ids: decodeIds('filter.ids', 'ProgressReport', filter.ids) }),
  ...(filter.commitments && { commitmentIds: decodeIds('filter.commitments', 'Commitment', filter.commitments) }),
  ...(filter.statuses && { statuses: filter.statuses }),
  ...(filter.submitted && { submitted: dayRange('filter.submitted', filter.submitted) }),
})
