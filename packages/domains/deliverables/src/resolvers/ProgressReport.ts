import { decodeId } from '@pledgegraph/kernel'
import type { ProgressReportResolvers } from '../generated/resolver-types.ts'
import { toCommitment } from '../mappers.ts'

export const ProgressReport: ProgressReportResolvers = {
  __resolveReference: ({ id }, { deliverables }) =>
    deliverables.progressReportById.load(decodeId('ProgressReport', id)),

  commitment: ({ commitmentId }) => toCommitment(commitmentId),

  deliverables: ({ id }, _, { deliverables }) =>
    deliverables.deliverablesByProgressReportId.load(decodeId('ProgressReport', id)),
}
