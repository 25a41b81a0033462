import { BadUserInput, decodeId, fold, largestPageSize, quote } from '@pledgegraph/kernel'
import type { OrganizationFilter } from './generated/resolver-types.ts'
import type { OrganizationConditions } from './queries.ts'

/**
 * A filter of the API as conditions of the SQL.
 * @throws BadUserInput for malformed or too many ids and for a prefix without letters.
 */
export const toConditions = (filter: OrganizationFilter): OrganizationConditions => ({
  status: filter.status ?? 'ACTIVE',
  ...(filter.ids && { ids: toUuids(filter.ids) }),
  ...(filter.types && { types: filter.types }),
  ...(filter.countries && { countryCodes: filter.countries }),
  ...(filter.identifierScheme && { identifierScheme: filter.identifierScheme }),
  ...(typeof filter.namePrefix === 'string' && { namePrefix: toNamePrefix(filter.namePrefix) }),
})

const toUuids = (ids: readonly string[]): string[] => {
  if (ids.length > largestPageSize) throw new BadUserInput(`filter.ids takes at most ${largestPageSize} ids; got ${ids.length}.`)
  return ids.map((id) => decodeId('Organization', id))
}

const toNamePrefix = (text: string): string => {
  const prefix = fold(text)
  if (prefix !== '') return prefix
  throw new BadUserInput(`filter.namePrefix takes the beginning of a name; ${quote(text)} has no letter or digit.`)
}
