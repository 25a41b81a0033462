import { connection, nodeFieldsOf, pageRequest, readOnce, uuidOf } from '@pledgegraph/kernel'
import { today } from '../as-of.ts'
import { toDeliverableConditions, toProgressReportConditions } from '../filter.ts'
import type { CommitmentResolvers } from '../generated/resolver-types.ts'
import { judgeReporting } from '../rules.ts'

export const Commitment: CommitmentResolvers = {
  deliverables: (commitment, { filter, orderBy, ...pageArguments }, { deliverables }, info) => {
    const owner = uuidOf('Commitment', commitment)
    const args = readOnce(info, () => ({
      conditions: toDeliverableConditions(filter ?? {}),
      order: { field: orderBy?.field ?? 'POSITION', direction: orderBy?.direction ?? 'ASC' },
      page: pageRequest(pageArguments),
    }))
    return connection(
      info,
      () => deliverables.deliverablesByCommitmentId.load({ owner, args }, nodeFieldsOf(info)),
      () => deliverables.deliverableCountByCommitmentId.load({ owner, args: args.conditions }),
    )
  },

  progressReports: (commitment, { filter, orderBy, ...pageArguments }, { deliverables }, info) => {
    const owner = uuidOf('Commitment', commitment)
    const args = readOnce(info, () => ({
      conditions: toProgressReportConditions(filter ?? {}),
      order: { field: orderBy?.field ?? 'SUBMITTED_AT', direction: orderBy?.direction ?? 'DESC' },
      page: pageRequest(pageArguments),
    }))
    return connection(
      info,
      () => deliverables.progressReportsByCommitmentId.load({ owner, args }, nodeFieldsOf(info)),
      () => deliverables.progressReportCountByCommitmentId.load({ owner, args: args.conditions }),
    )
  },

  reporting: async (commitment, { asOf }, { deliverables }) => {
    const args = { asOf: asOf ?? today() }
    const summary = await deliverables.reportSummaryByCommitmentId.load({
      owner: uuidOf('Commitment', commitment),
      args,
    })
    return summary && judgeReporting(summary, args.asOf)
  },
}
