import { defineDomain, readTypeDefs } from '@pledgegraph/kernel'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'

export type { RecordOutcome } from './commands/decide.ts'
export { recordCommitments } from './commands/record-commitments.ts'
export type {
  RecordedCommitment,
  RecordedNarratives,
  RecordedPartner,
  RecordedResource,
  RecordedSource,
  RecordedTimeframe,
} from './commands/recorded-commitment.ts'

export { numberKey } from './rules.ts'

export const commitments = defineDomain({
  name: 'commitments',
  typeDefs: readTypeDefs(new URL('./schema.graphql', import.meta.url)),
  resolvers,
  createLoaders,
})
