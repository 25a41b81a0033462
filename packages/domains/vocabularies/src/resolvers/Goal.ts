import type { GoalResolvers } from '../generated/resolver-types.ts'
import { decodeGoalId } from '../rules.ts'
import { label, title } from './texts.ts'

export const Goal: GoalResolvers = {
  __resolveReference: ({ id }, { vocabularies }) => vocabularies.goalByNumber.load(decodeGoalId(id)),
  label,
  title,
  targets: ({ number }, _, { vocabularies }) => vocabularies.targetsByGoalNumber.load(number),
}
