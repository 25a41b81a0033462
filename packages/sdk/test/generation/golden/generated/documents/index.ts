// Made by `pnpm generate`. Do not edit.

export * from './dives.ts'
export * from './reefs.ts'
export type {
  RecordDiveMutation,
  RecordDiveMutationVariables,
  ThingsQuery,
  ThingsQueryVariables,
  DiveCardFragment,
  ThingCardFragment,
  ThingCard_Reef_Fragment,
  ThingCard_Dive_Fragment,
  ReefConditionFragment,
} from '../dives.ts'
export type {
  ReefQuery,
  ReefQueryVariables,
  ReefsQuery,
  ReefsQueryVariables,
  ReefDivesQuery,
  ReefDivesQueryVariables,
  ReefChangedSubscription,
  ReefChangedSubscriptionVariables,
  EverythingOfQuery,
  EverythingOfQueryVariables,
  PageFragment,
  ReefNameFragment,
  ReefCardFragment,
} from '../reefs.ts'
export type * from '../schema.ts'
