import { BadUserInput, decodeId, largestPageSize } from '@pledgegraph/kernel'
import type { DateRange, DeliverableFilter, ProgressReportFilter } from './generated/resolver-types.ts'
import type { DeliverableConditions } from './queries/deliverables.ts'
import type { ProgressReportConditions } from './queries/progress-reports.ts'
import type { Days } from './queries/room.ts'

/**
 * A filter of the API as conditions of the SQL.
 * @throws BadUserInput for malformed or too many ids and for a range that ends before it begins.
 */
export const toDeliverableConditions = (filter: DeliverableFilter): DeliverableConditions => ({
  ...(filter.ids && { ids: toUuids('Deliverable', 'filter.ids', filter.ids) }),
  ...(filter.commitments && { commitmentIds: toUuids('Commitment', 'filter.commitments', filter.commitments) }),
  ...(filter.due && { due: toDays('filter.due', filter.due) }),
  ...(filter.states && { states: filter.states }),
  ...(typeof filter.overdueAsOf === 'string' && { overdueAsOf: filter.overdueAsOf }),
})

/**
 * A filter of the API as conditions of the SQL.
 * @throws BadUserInput for malformed or too many ids and for a range that ends before it begins.
 */
export const toProgressReportConditions = (filter: ProgressReportFilter): ProgressReportConditions => ({
  ...(filter.ids && { ids: toUuids('ProgressReport', 'filter.ids', filter.ids) }),
  ...(filter.commitments && { commitmentIds: toUuids('Commitment', 'filter.commitments', filter.commitments) }),
  ...(filter.statuses && { statuses: filter.statuses }),
  ...(filter.submitted && { submitted: toDays('filter.submitted', filter.submitted) }),
})

const toUuids = (typeName: string, argument: string, ids: readonly string[]): string[] => {
  if (ids.length > largestPageSize) {
    throw new BadUserInput(`${argument} takes at most ${largestPageSize} ids; got ${ids.length}.`)
  }
  return ids.map((id) => decodeId(typeName, id))
}

const toDays = (argument: string, { from = null, to = null }: DateRange): Days => {
  if (from !== null && to !== null && to < from) {
    throw new BadUserInput(`${argument} ends on ${to}, before it begins on ${from}; give the earlier day as from.`)
  }
  return { from, to }
}
