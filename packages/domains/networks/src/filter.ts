import { decodeId, decodeIds, namePrefix } from '@pledgegraph/kernel'
import type { ActionNetworkFilter } from './generated/resolver-types.ts'
import type { ActionNetworkConditions } from './queries.ts'
import { checkGoalNumber } from './rules.ts'

/**
 * A filter of the API as conditions of the SQL.
 * @throws BadUserInput for malformed or too many ids, for goals that do not exist and for a prefix without letters.
 */
export const toConditions = (filter: ActionNetworkFilter): ActionNetworkConditions => ({
  ...(filter.ids && { ids: decodeIds('filter.ids', 'ActionNetwork', filter.ids) }),
  ...(filter.goals && { goalNumbers: filter.goals.map(checkGoalNumber) }),
  ...(typeof filter.steward === 'string' && { stewardId: decodeId('Organization', filter.steward) }),
  ...(typeof filter.namePrefix === 'string' && { namePrefix: namePrefix('filter.namePrefix', filter.namePrefix) }),
})
