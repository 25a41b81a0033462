import { decodeIds, namePrefix } from '@pledgegraph/kernel'
import type { OrganizationFilter } from './generated/resolver-types.ts'
import type { OrganizationConditions } from './queries.ts'

/**
 * A filter of the API as conditions of the SQL.
 * @throws BadUserInput for malformed or too many ids and for a prefix without letters.
 */
export const toConditions = (filter: OrganizationFilter): OrganizationConditions => ({
  status: filter.status ?? 'ACTIVE',
  ...(filter.ids && { ids: decodeIds('filter.ids', 'Organization', filter.ids) }),
  ...(filter.types && { types: filter.types }),
  ...(filter.countries && { countryCodes: filter.countries }),
  ...(filter.identifierScheme && { identifierScheme: filter.identifierScheme }),
  ...(typeof filter.namePrefix === 'string' && { namePrefix: namePrefix('filter.namePrefix', filter.namePrefix) }),
})
