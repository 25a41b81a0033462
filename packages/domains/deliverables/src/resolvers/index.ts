import { connectionResolvers, scalarResolvers } from '@pledgegraph/kernel'
import type { Resolvers } from '../generated/resolver-types.ts'
import { Commitment } from './Commitment.ts'
import { Deliverable } from './Deliverable.ts'
import { ProgressReport } from './ProgressReport.ts'
import { Query } from './Query.ts'

export const resolvers: Resolvers = {
  ...scalarResolvers,
  Query,
  Commitment,
  Deliverable,
  DeliverableConnection: connectionResolvers,
  ProgressReport,
  ProgressReportConnection: connectionResolvers,
}
