// Made by `pnpm generate`. Do not edit.

import type { Method } from '../methods.ts'
import type { TypedDocumentString } from '../typed-document.ts'
import type { DiveInput, Open, ReefState } from './schema.ts'

/** A dive. */
export type DiveCardFragment = {
  /** The global id of the dive. */
  readonly id: string

  /** Its name, which differs from that of a reef in that it may be missing. */
  readonly name: string | null
}

/** What `RecordDive` takes. */
export type RecordDiveMutationVariables = {
  /** What was seen. */
  input: DiveInput
}

/**
 * What `RecordDive` answers.
 * Records a dive. The description of this mutation is so long that it has to be broken into several lines, which
 * is done at words. It also has the end of a comment in it: *\/ and goes on. Its code,
 * `such as a reef (that grows) here`, stays on one line, and so does (`that in parentheses`).
 */
export type RecordDiveMutation = {
  /**
   * Records a dive. The description of this mutation is so long that it has to be broken into several lines, which
   * is done at words. It also has the end of a comment in it: *\/ and goes on. Its code,
   * `such as a reef (that grows) here`, stays on one line, and so does (`that in parentheses`).
   */
  readonly recordDive: {
    /** Why it was refused. */
    readonly userErrors: ReadonlyArray<string>

    /** The dive; null when it was refused. */
    readonly dive: DiveCardFragment | null
  }
}

/** Anything, as one of its own. */
export type ThingCard_Reef_Fragment = {
  /** The global id of the reef. */
  readonly id: string
} & ReefConditionFragment

/** Anything, as one of its own. */
export type ThingCard_Dive_Fragment = {
  /** The global id of the dive. */
  readonly id: string
}

/** Anything, as one of its own. */
export type ThingCardFragment = ThingCard_Reef_Fragment | ThingCard_Dive_Fragment

/** A reef. */
export type ReefConditionFragment = {
  /** How it is. */
  readonly state: Open<ReefState>
}

/** What `Things` takes. */
export type ThingsQueryVariables = {
  /** The global ids. */
  ids: ReadonlyArray<string>
}

/**
 * What `Things` answers.
 * Anything by its id.
 */
export type ThingsQuery = {
  /** Anything by its id. */
  readonly things: ReadonlyArray<
    | ({
        readonly __typename: 'Reef'
      } & ThingCard_Reef_Fragment)
    | ({
        readonly __typename: 'Dive'

        /** Its name, which differs from that of a reef in that it may be missing. */
        readonly diveName: string | null
      } & ThingCard_Dive_Fragment)
    | null
  >
}

/** A dive. */
export const DiveCardFragmentDoc: TypedDocumentString<DiveCardFragment, unknown> = 'fragment DiveCard on Dive{id name}'

/** Anything, as one of its own. */
export const ThingCardFragmentDoc: TypedDocumentString<ThingCardFragment, unknown> =
  'fragment ThingCard on Thing{id ...on Reef{state}}'

/** A reef. */
export const ReefConditionFragmentDoc: TypedDocumentString<ReefConditionFragment, unknown> =
  'fragment ReefCondition on Reef{state}'

/**
 * Records a dive. The description of this mutation is so long that it has to be broken into several lines, which
 * is done at words. It also has the end of a comment in it: *\/ and goes on. Its code,
 * `such as a reef (that grows) here`, stays on one line, and so does (`that in parentheses`).
 */
export const RecordDiveDocument: TypedDocumentString<RecordDiveMutation, RecordDiveMutationVariables> =
  'mutation RecordDive($input:DiveInput!){recordDive(input:$input){dive{id name}userErrors}}'

/** Anything by its id. */
export const ThingsDocument: TypedDocumentString<ThingsQuery, ThingsQueryVariables> =
  'query Things($ids:[ID!]!){things(ids:$ids){__typename id ...on Reef{state}...on Dive{diveName:name}}}'

/** The methods for dives. */
export interface DivesMethods {
  /**
   * Records a dive. The description of this mutation is so long that it has to be broken into several lines, which
   * is done at words. It also has the end of a comment in it: *\/ and goes on. Its code,
   * `such as a reef (that grows) here`, stays on one line, and so does (`that in parentheses`).
   */
  recordDive: Method<RecordDiveMutation, RecordDiveMutationVariables>
  /** Anything by its id. */
  things: Method<ThingsQuery, ThingsQueryVariables>
}
