import { BadUserInput, decodeId, fold, largestPageSize, quote } from '@pledgegraph/kernel'
import type { ActionNetworkFilter } from './generated/resolver-types.ts'
import type { ActionNetworkConditions } from './queries.ts'
import { checkGoalNumber } from './rules.ts'

/**
 * A filter of the API as conditions of the SQL.
 * @throws BadUserInput for malformed or too many ids, for goals that do not exist and for a prefix without letters.
 */
export const toConditions = (filter: ActionNetworkFilter): ActionNetworkConditions => ({
  ...(filter.ids && { ids: toUuids(filter.ids) }),
  ...(filter.goals && { goalNumbers: filter.goals.map(checkGoalNumber) }),
  ...(typeof filter.steward === 'string' && { stewardId: decodeId('Organization', filter.steward) }),
  ...(typeof filter.namePrefix === 'string' && { namePrefix: toNamePrefix(filter.namePrefix) }),
})

const toUuids = (ids: readonly string[]): string[] => {
  if (ids.length > largestPageSize) {
    throw new BadUserInput(`filter.ids takes at most ${largestPageSize} ids; got ${ids.length}.`)
  }
  return ids.map((id) => decodeId('ActionNetwork', id))
}

const toNamePrefix = (text: string): string => {
  const prefix = fold(text)
  if (prefix !== '') return prefix
  throw new BadUserInput(`filter.namePrefix takes the beginning of a name; ${quote(text)} has no letter or digit.`)
}
