import { resolveReference } from '@pledgegraph/kernel'
import type { GoalResolvers } from '../generated/resolver-types.ts'
import { decodeGoalId } from '../rules.ts'
import { label, title } from './texts.ts'

export const Goal: GoalResolvers = {
  __resolveReference: resolveReference(
    ({ id }) => decodeGoalId(id),
    ({ vocabularies }) => vocabularies.goalByNumber,
  ),
  label,
  title,
  targets: ({ number }, _, { vocabularies }) => vocabularies.targetsByGoalNumber.load(number),
}
