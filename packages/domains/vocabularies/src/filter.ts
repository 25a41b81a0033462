import { namePrefix as folded } from '@pledgegraph/kernel'
import type { CountryFilter, GoalFilter, TargetFilter, TermFilter } from './generated/resolver-types.ts'
import type { CountryConditions } from './queries/countries.ts'
import type { GoalConditions } from './queries/goals.ts'
import type { TargetConditions } from './queries/targets.ts'
import type { TermConditions } from './queries/terms.ts'
import { checkGoalNumber, parseTargetCode } from './rules.ts'

/** Filters of the API as conditions of the SQL. All throw BadUserInput for values that no entry could have. */

export const toGoalConditions = ({ numbers }: GoalFilter): GoalConditions => ({
  ...(numbers && { numbers: numbers.map(checkGoalNumber) }),
})

export const toTargetConditions = ({ goals, codes }: TargetFilter): TargetConditions => ({
  ...(goals && { goalNumbers: goals.map(checkGoalNumber) }),
  ...(codes && { codes: codes.map(parseTargetCode) }),
})

export const toCountryConditions = ({
  namePrefix,
  nameLanguage = 'en',
  ...filter
}: CountryFilter): CountryConditions => ({
  ...(filter.codes && { codes: filter.codes }),
  ...(filter.regions && { regions: filter.regions }),
  ...(isGiven(filter.isSmallIslandDevelopingState) && {
    isSmallIslandDevelopingState: filter.isSmallIslandDevelopingState,
  }),
  ...(isGiven(filter.isLeastDeveloped) && { isLeastDeveloped: filter.isLeastDeveloped }),
  ...(isGiven(filter.isLandlockedDeveloping) && { isLandlockedDeveloping: filter.isLandlockedDeveloping }),
  ...(isGiven(namePrefix) && {
    name: { prefix: folded('filter.namePrefix', namePrefix), language: nameLanguage === 'en' ? null : nameLanguage },
  }),
})

export const toTermConditions = ({ schemes }: TermFilter): TermConditions => ({ ...(schemes && { schemes }) })

const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined
