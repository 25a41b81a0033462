import { defineDomain, readTypeDefs } from '@pledgegraph/kernel'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'

export {
  type OrganizationRecord,
  type OrganizationOutcome,
  findOrganizationsByNames,
  recordOrganizations,
} from './commands.ts'

export const organizations = defineDomain({
  name: 'organizations',
  typeDefs: readTypeDefs(new URL('./schema.graphql', import.meta.url)),
  resolvers,
  createLoaders,
})
