import { fieldsOf, uuidOf } from '@pledgegraph/kernel'
import type { ProgressReportResolvers } from '../generated/resolver-types.ts'
import { toCommitment } from '../mappers.ts'

export const ProgressReport: ProgressReportResolvers = {
  __resolveReference: (reference, { deliverables }, info) =>
    deliverables.progressReportById.load(uuidOf('ProgressReport', reference), fieldsOf(info)),

  commitment: ({ commitmentId }) => toCommitment(commitmentId),

  deliverables: (report, _, { deliverables }, info) =>
    deliverables.deliverablesByProgressReportId.load(uuidOf('ProgressReport', report), fieldsOf(info)),
}
