import { fieldsOf, resolveReference, uuidOf } from '@pledgegraph/kernel'
import { today } from '../as-of.ts'
import type { Context } from '../context.ts'
import type { DeliverableResolvers, OverdueVerdict } from '../generated/resolver-types.ts'
import { type DeliverableParent, toCommitment } from '../mappers.ts'
import { isOpenAndPastDue, judgeOverdue } from '../rules.ts'

export const Deliverable: DeliverableResolvers = {
  __resolveReference: resolveReference(
    (reference) => uuidOf('Deliverable', reference),
    ({ deliverables }) => deliverables.deliverableById,
  ),

  commitment: ({ commitmentId }) => toCommitment(commitmentId),

  overdue: async (deliverable, { asOf }, context) => (await verdictOn(deliverable, asOf, context)).overdue,

  overdueVerdict: (deliverable, { asOf }, context) => verdictOn(deliverable, asOf, context),

  progressReports: (deliverable, _, { deliverables }, info) =>
    deliverables.progressReportsByDeliverableId.load(uuidOf('Deliverable', deliverable), fieldsOf(info)),
}

const verdictOn = async (
  deliverable: DeliverableParent,
  asOf: string | null | undefined,
  { deliverables }: Context,
): Promise<OverdueVerdict> => {
  const args = { asOf: asOf ?? today() }
  if (!isOpenAndPastDue(deliverable, args.asOf)) return judgeOverdue(deliverable, null, args.asOf)
  const summary = await deliverables.reportSummaryByCommitmentId.load({ owner: deliverable.commitmentId, args })
  return judgeOverdue(deliverable, summary?.lastReportedAt ?? null, args.asOf)
}
