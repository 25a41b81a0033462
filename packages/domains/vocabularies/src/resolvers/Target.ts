import { resolveReference } from '@pledgegraph/kernel'
import type { TargetResolvers } from '../generated/resolver-types.ts'
import { decodeTargetId } from '../rules.ts'
import { label, title } from './texts.ts'

export const Target: TargetResolvers = {
  __resolveReference: resolveReference(
    ({ id }) => decodeTargetId(id),
    ({ vocabularies }) => vocabularies.targetByCode,
  ),
  // A foreign key holds the goal in place.
  goal: async ({ goalNumber }, _, { vocabularies }) => (await vocabularies.goalByNumber.load(goalNumber))!,
  label,
  title,
}
