import { BadUserInput, atMost, dayRange, decodeId, decodeIds, fold, quote, unique } from '@pledgegraph/kernel'
import type { CommitmentFilter, CommitmentOrder as OrderBy } from './generated/resolver-types.ts'
import {
  type CommitmentOrder,
  type Conditions,
  type LinkConditions,
  type LinkName,
  containing,
  usualOrder,
} from './queries/index.ts'
import { isGoalNumber, isTargetCode } from './rules.ts'
import { decodeTermId } from './vocabulary-ids.ts'

/**
 * A filter of the API as conditions of the SQL.
 * @throws BadUserInput for malformed or too many values, for ranges that end before they begin, and for a text of fewer
 * than two letters.
 */
export const toConditions = (filter: CommitmentFilter): Conditions => {
  const links = toLinks(filter)
  return {
    ...(filter.ids && { ids: decodeIds('filter.ids', 'Commitment', filter.ids) }),
    ...(Object.keys(links).length > 0 && { links }),
    ...(filter.kinds && { kinds: atMost('filter.kinds', filter.kinds) }),
    ...(filter.statuses && { statuses: atMost('filter.statuses', filter.statuses) }),
    ...(filter.started && { started: dayRange('filter.started', filter.started) }),
    ...(filter.ending && { ending: dayRange('filter.ending', filter.ending) }),
    ...(filter.registered && { registered: dayRange('filter.registered', filter.registered) }),
    ...(filter.updated && { updated: dayRange('filter.updated', filter.updated) }),
    ...(typeof filter.hasEndDate === 'boolean' && { hasEndDate: filter.hasEndDate }),
    ...(typeof filter.titleContains === 'string' && { titleLike: containing(toTitlePart(filter.titleContains)) }),
  }
}

/** Ascending, when an order is given without its direction. */
export const toOrder = (orderBy: OrderBy | null | undefined): CommitmentOrder =>
  orderBy ? { field: orderBy.field, direction: orderBy.direction ?? 'ASC' } : usualOrder

const toLinks = (filter: CommitmentFilter): LinkConditions => ({
  ...link('goals', filter.goals, goalNumber),
  ...link('targets', filter.targets, targetCode),
  ...link('countries', filter.countries, (code) => code),
  ...link('terms', filter.terms, decodeTermId),
  ...link('actionNetworks', filter.actionNetworks, (id) => decodeId('ActionNetwork', id)),
  ...link('leadOrganizations', filter.leadOrganizations, (id) => decodeId('Organization', id)),
  ...link('organizations', filter.organizations, (id) => decodeId('Organization', id)),
})

/** The condition that was given, or nothing. */
const link = <Value>(
  name: LinkName & keyof CommitmentFilter,
  values: readonly Value[] | null | undefined,
  parse: (value: Value) => string | number,
): LinkConditions => (values ? { [name]: unique(atMost(`filter.${name}`, values).map(parse)) } : {})

const goalNumber = (number: number): number => {
  if (isGoalNumber(number)) return number
  throw new BadUserInput(`filter.goals takes the numbers of goals, 1 to 17; got ${number}.`)
}

const targetCode = (text: string): string => {
  const code = text.toLowerCase()
  if (isTargetCode(code)) return code
  throw new BadUserInput(`filter.targets takes codes of targets such as 14.2 or 14.a; got ${quote(text)}.`)
}

const toTitlePart = (text: string): string => {
  const part = fold(text)
  if ((part.match(/[\p{Letter}\p{Number}]/gu) ?? []).length >= 2) return part
  throw new BadUserInput(`filter.titleContains takes a text with at least two letters or digits; got ${quote(text)}.`)
}
