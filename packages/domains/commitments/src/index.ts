import { defineDomain, readTypeDefs } from '@pledgegraph/kernel'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'

export { attachEarlierNumbers } from './commands/attach-earlier-numbers.ts'
export type { RecordOutcome } from './commands/decide.ts'
export { recordCommitments } from './commands/record-commitments.ts'
export { type ResolvedName, reassignPartners, resolvePartners, unresolvePartners } from './commands/resolve-partners.ts'
export { type UnresolvedName, findUnresolvedNames } from './commands/unresolved-names.ts'
export type {
  RecordedCommitment,
  RecordedMatch,
  RecordedNarratives,
  RecordedPartner,
  RecordedResource,
  RecordedSource,
  RecordedTimeframe,
} from './commands/recorded-commitment.ts'

export type { Absorbed, AttachOutcome, Renumbering } from './numbers/numbers.ts'
export { restoreCommitments } from './restoring/restore-commitments.ts'
export type {
  RestoredCommitment,
  RestoredPartner,
  RestoredSource,
  RestoredText,
} from './restoring/restored-commitment.ts'
export { numberKey, partnerKey } from './rules.ts'

export const commitments = defineDomain({
  name: 'commitments',
  typeDefs: readTypeDefs(new URL('./schema.graphql', import.meta.url)),
  resolvers,
  createLoaders,
})
