import { type Asking, nodeFieldsOf, pageRequest, readOnce } from '@pledgegraph/kernel'
import { toDeliverableConditions, toProgressReportConditions } from './filter.ts'
import type { CommitmentDeliverablesArgs, CommitmentProgressReportsArgs } from './generated/resolver-types.ts'
import { askDeliverables } from './queries/deliverables.ts'
import { askProgressReports } from './queries/progress-reports.ts'

/** The lists of a commitment, as their arguments ask for them: what loaders take, and what comes along with commitments. */

export const deliverablesOf = ({ filter, orderBy, ...pageArguments }: CommitmentDeliverablesArgs, info: Asking) =>
  readOnce(info, () => {
    const conditions = toDeliverableConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'POSITION', direction: orderBy?.direction ?? 'ASC' } as const
    const page = pageRequest(pageArguments)
    return {
      list: { conditions, order, page },
      along: once(() => askDeliverables(conditions, order, page, nodeFieldsOf(info))),
    }
  })

export const progressReportsOf = ({ filter, orderBy, ...pageArguments }: CommitmentProgressReportsArgs, info: Asking) =>
  readOnce(info, () => {
    const conditions = toProgressReportConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'SUBMITTED_AT', direction: orderBy?.direction ?? 'DESC' } as const
    const page = pageRequest(pageArguments)
    return {
      list: { conditions, order, page },
      along: once(() => askProgressReports(conditions, order, page, nodeFieldsOf(info))),
    }
  })

/** Made when it is first wanted: where nothing comes along, nobody asks. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** The fields of a commitment that can come along with it. */
export const along = {
  Commitment: {
    deliverables: (args: CommitmentDeliverablesArgs, info: Asking) => deliverablesOf(args, info).along(),
    progressReports: (args: CommitmentProgressReportsArgs, info: Asking) => progressReportsOf(args, info).along(),
  },
}
