import { fieldsOf, resolveReference, uuidOf } from '@pledgegraph/kernel'
import type { ProgressReportResolvers } from '../generated/resolver-types.ts'
import { toCommitment } from '../mappers.ts'

export const ProgressReport: ProgressReportResolvers = {
  __resolveReference: resolveReference(
    (reference) => uuidOf('ProgressReport', reference),
    ({ deliverables }) => deliverables.progressReportById,
  ),

  commitment: ({ commitmentId }) => toCommitment(commitmentId),

  deliverables: (report, _, { deliverables }, info) =>
    deliverables.deliverablesByProgressReportId.load(uuidOf('ProgressReport', report), fieldsOf(info)),
}
