import { connection, decodeId, pageRequest } from '@pledgegraph/kernel'
import { today } from '../as-of.ts'
import { toDeliverableConditions, toProgressReportConditions } from '../filter.ts'
import type { CommitmentResolvers } from '../generated/resolver-types.ts'
import { judgeReporting } from '../rules.ts'

export const Commitment: CommitmentResolvers = {
  deliverables: ({ id }, { filter, orderBy, ...pageArguments }, { deliverables }) => {
    const owner = decodeId('Commitment', id)
    const conditions = toDeliverableConditions(filter ?? {})
    const args = {
      conditions,
      field: orderBy?.field ?? 'POSITION',
      direction: orderBy?.direction ?? 'ASC',
      page: pageRequest(pageArguments),
    }
    return connection(
      () => deliverables.deliverablesByCommitmentId.load({ owner, args }),
      () => deliverables.deliverableCountByCommitmentId.load({ owner, args: conditions }),
    )
  },

  progressReports: ({ id }, { filter, orderBy, ...pageArguments }, { deliverables }) => {
    const owner = decodeId('Commitment', id)
    const conditions = toProgressReportConditions(filter ?? {})
    const args = {
      conditions,
      field: orderBy?.field ?? 'SUBMITTED_AT',
      direction: orderBy?.direction ?? 'DESC',
      page: pageRequest(pageArguments),
    }
    return connection(
      () => deliverables.progressReportsByCommitmentId.load({ owner, args }),
      () => deliverables.progressReportCountByCommitmentId.load({ owner, args: conditions }),
    )
  },

  reporting: async ({ id }, { asOf }, { deliverables }) => {
    const args = { asOf: asOf ?? today() }
    const summary = await deliverables.reportSummaryByCommitmentId.load({ owner: decodeId('Commitment', id), args })
    return summary && judgeReporting(summary, args.asOf)
  },
}
