import { type Entity, connection, isWhole, nodeFieldsOf, pageRequest, readOnce, uuidOf } from '@pledgegraph/kernel'
import { today } from '../as-of.ts'
import type { Context } from '../context.ts'
import { toDeliverableConditions, toProgressReportConditions } from '../filter.ts'
import type { CommitmentResolvers } from '../generated/resolver-types.ts'
import { judgeReporting } from '../rules.ts'

export const Commitment: CommitmentResolvers = {
  deliverables: (commitment, { filter, orderBy, ...pageArguments }, context, info) => {
    const owner = uuidOf('Commitment', commitment)
    const lists = listsOf(commitment, context)
    const args = readOnce(info, () => ({
      conditions: toDeliverableConditions(filter ?? {}),
      order: { field: orderBy?.field ?? 'POSITION', direction: orderBy?.direction ?? 'ASC' },
      page: pageRequest(pageArguments),
    }))
    return connection(
      info,
      () => lists.deliverables.load({ owner, args }, nodeFieldsOf(info)),
      () => lists.deliverableCount.load({ owner, args: args.conditions }),
    )
  },

  progressReports: (commitment, { filter, orderBy, ...pageArguments }, context, info) => {
    const owner = uuidOf('Commitment', commitment)
    const lists = listsOf(commitment, context)
    const args = readOnce(info, () => ({
      conditions: toProgressReportConditions(filter ?? {}),
      order: { field: orderBy?.field ?? 'SUBMITTED_AT', direction: orderBy?.direction ?? 'DESC' },
      page: pageRequest(pageArguments),
    }))
    return connection(
      info,
      () => lists.progressReports.load({ owner, args }, nodeFieldsOf(info)),
      () => lists.progressReportCount.load({ owner, args: args.conditions }),
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

/** The loaders of a commitment's lists. One that comes whole was read for this viewer, and by a room that knows who may see it. */
const listsOf = (commitment: Entity, { deliverables }: Context) =>
  isWhole(commitment) ? deliverables.ofSeenCommitments : deliverables.ofCommitments
