import { type Entity, connection, isWhole, nodeFieldsOf, uuidOf } from '@pledgegraph/kernel'
import { today } from '../as-of.ts'
import type { Context } from '../context.ts'
import type { CommitmentResolvers } from '../generated/resolver-types.ts'
import { deliverablesOf, progressReportsOf } from '../lists-of-commitment.ts'
import { toDeliverable, toProgressReport } from '../mappers.ts'
import { takeDeliverables } from '../queries/deliverables.ts'
import { takeProgressReports } from '../queries/progress-reports.ts'
import { judgeReporting } from '../rules.ts'

export const Commitment: CommitmentResolvers = {
  deliverables: (commitment, args, context, info) => {
    const owner = uuidOf('Commitment', commitment)
    const loaders = loadersOf(commitment, context)
    const { list, along } = deliverablesOf(args, info)
    return connection(
      info,
      () =>
        takeDeliverables(commitment, along, toDeliverable) ??
        loaders.deliverables.load({ owner, args: list }, nodeFieldsOf(info)),
      () => loaders.deliverableCount.load({ owner, args: list.conditions }),
    )
  },

  progressReports: (commitment, args, context, info) => {
    const owner = uuidOf('Commitment', commitment)
    const loaders = loadersOf(commitment, context)
    const { list, along } = progressReportsOf(args, info)
    return connection(
      info,
      () =>
        takeProgressReports(commitment, along, toProgressReport) ??
        loaders.progressReports.load({ owner, args: list }, nodeFieldsOf(info)),
      () => loaders.progressReportCount.load({ owner, args: list.conditions }),
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
const loadersOf = (commitment: Entity, { deliverables }: Context) =>
  isWhole(commitment) ? deliverables.ofSeenCommitments : deliverables.ofCommitments
