import { defineDomain, readTypeDefs } from '@pledgegraph/kernel'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'

export { type NetworkOutcome, type NetworkRecord, reassignStewards, recordNetworks } from './commands.ts'
export {
  type RestoredNetwork,
  type RestoredSteward,
  findKnownNetworks,
  restoreNetworks,
} from './restoring/restore-networks.ts'

export const networks = defineDomain({
  name: 'networks',
  typeDefs: readTypeDefs(new URL('./schema.graphql', import.meta.url)),
  resolvers,
  createLoaders,
})
