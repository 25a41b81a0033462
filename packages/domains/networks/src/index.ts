import { defineDomain, readTypeDefs } from '@pledgegraph/kernel'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'

export { type NetworkOutcome, type NetworkRecord, recordNetworks } from './commands.ts'

export const networks = defineDomain({
  name: 'networks',
  typeDefs: readTypeDefs(new URL('./schema.graphql', import.meta.url)),
  resolvers,
  createLoaders,
})
