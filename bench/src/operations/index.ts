import { commitmentByNumber } from './commitment-by-number.ts'
import { commitmentsOfGoal } from './commitments-of-goal.ts'
import { nodesOfIds } from './nodes-of-ids.ts'
import type { Operation } from './operation.ts'
import { organizationWithCommitments } from './organization-with-commitments.ts'
import { overdueInNetwork } from './overdue-in-network.ts'
import { pageHalfWay } from './page-half-way.ts'
import { rareGoal } from './rare-goal.ts'

export const operations: readonly Operation[] = [
  commitmentByNumber,
  commitmentsOfGoal,
  organizationWithCommitments,
  pageHalfWay,
  rareGoal,
  overdueInNetwork,
  nodesOfIds,
]
