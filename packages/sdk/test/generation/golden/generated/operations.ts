// Made by `pnpm generate`. Do not edit.

import type { RecordDiveMutation, RecordDiveMutationVariables, ThingsQuery, ThingsQueryVariables } from './dives.ts'
import type {
  ReefQuery,
  ReefQueryVariables,
  ReefsQuery,
  ReefsQueryVariables,
  ReefDivesQuery,
  ReefDivesQueryVariables,
  EverythingOfQuery,
  EverythingOfQueryVariables,
} from './reefs.ts'

/** What each curated operation answers and takes. */
export interface Operations {
  readonly EverythingOf: { readonly data: EverythingOfQuery; readonly variables: EverythingOfQueryVariables }
  readonly RecordDive: { readonly data: RecordDiveMutation; readonly variables: RecordDiveMutationVariables }
  readonly Reef: { readonly data: ReefQuery; readonly variables: ReefQueryVariables }
  readonly ReefDives: { readonly data: ReefDivesQuery; readonly variables: ReefDivesQueryVariables }
  readonly Reefs: { readonly data: ReefsQuery; readonly variables: ReefsQueryVariables }
  readonly Things: { readonly data: ThingsQuery; readonly variables: ThingsQueryVariables }
}

/** The names of the curated operations. */
export const operationNames: readonly (keyof Operations)[] = [
  'EverythingOf',
  'RecordDive',
  'Reef',
  'ReefDives',
  'Reefs',
  'Things',
]
