// Made by `pnpm generate`. Do not edit.

import type { ListMethod, Method, OptionalListMethod } from '../methods.ts'
import type { TypedDocumentString } from '../typed-document.ts'
import type { DiveCardFragment, ThingCard_Dive_Fragment, ThingCard_Reef_Fragment } from './dives.ts'
import type { Moment, Open, ReefState } from './schema.ts'

/** Where a page lies. */
export type PageFragment = {
  /** Whether there is more. */
  readonly hasNextPage: boolean

  /** The last cursor. */
  readonly endCursor: string | null
}

/** A reef. An operation that spreads it declares `$language`. */
export type ReefNameFragment = {
  /** The global id of the reef. */
  readonly id: string

  /** Its name. */
  readonly name: string
}

/** What a list shows of a reef, and no more. An operation that spreads it declares `$language`. */
export type ReefCardFragment = {
  /** How it is. */
  readonly state: Open<ReefState>
} & ReefNameFragment

/** What `Reef` takes. */
export type ReefQueryVariables = {
  /** The global id. */
  id?: string | null | undefined
  /** The code on the chart. */
  code?: string | null | undefined
  /** The language of the name. `"en"` when left out. */
  language?: string
}

/**
 * What `Reef` answers.
 * One reef, by its id or its code. With how it was.
 */
export type ReefQuery = {
  /** One reef, by its id or its code. */
  readonly reef:
    | ({
        /** How it was before, the latest state first; null when nobody knows. */
        readonly earlier: ReadonlyArray<Open<ReefState>> | null

        /** When somebody last looked; null when nobody did. */
        readonly seenAt: Moment | null
      } & ReefCardFragment)
    | null
}

/** What `Reefs` takes. */
export type ReefsQueryVariables = {
  /** Only those in any of these states. */
  states?: ReadonlyArray<ReefState> | null | undefined
  /** The language of the name. `"it's"` when left out. */
  language?: string
  /** How many. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** Whether to ask for `totalCount`. How many there are. `false` when left out. */
  withTotalCount?: boolean
}

/**
 * What `Reefs` answers.
 * Reefs, a page at a time.
 */
export type ReefsQuery = {
  /** Reefs, a page at a time. */
  readonly reefs: {
    /** How many there are. */
    readonly totalCount?: number

    /** The reefs of this page. */
    readonly nodes: ReadonlyArray<ReefCardFragment>

    /** Where this page lies. */
    readonly pageInfo: PageFragment
  }
}

/** What `ReefDives` takes. */
export type ReefDivesQueryVariables = {
  /** The global id. */
  id?: string | null | undefined
  /** The code on the chart. */
  code?: string | null | undefined
  /** How many. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** Whether to ask for `ReefCondition`. `true` when left out. */
  withCondition?: boolean
}

/**
 * What `ReefDives` answers.
 * The dives at this reef. `dives` of one `Reef`.
 */
export type ReefDivesQuery = {
  /** One reef, by its id or its code. */
  readonly reef:
    | ({
        /** The global id of the reef. */
        readonly id: string

        /** The dives at this reef. */
        readonly dives: {
          /** The dives of this page. */
          readonly nodes: ReadonlyArray<
            {
              /** Where. */
              readonly reef: {
                /** The global id of the reef. */
                readonly id: string
              } | null
            } & DiveCardFragment
          >

          /** Where this page lies. */
          readonly pageInfo: PageFragment
        } | null
      } & {
        /** How it is. */
        readonly state?: Open<ReefState>
      })
    | null
}

/** What `ReefChanged` takes. */
export type ReefChangedSubscriptionVariables = {
  /** The reef. */
  id: string
}

/**
 * What `ReefChanged` answers.
 * A reef changed.
 */
export type ReefChangedSubscription = {
  /** A reef changed. */
  readonly reefChanged: {
    /** The global id of the reef. */
    readonly id: string

    /** How it is. */
    readonly state: Open<ReefState>
  } | null
}

/** What `EverythingOf` takes. */
export type EverythingOfQueryVariables = {
  /** The global ids. */
  ids: ReadonlyArray<string>
}

/**
 * What `EverythingOf` answers.
 * Anything by its id.
 */
export type EverythingOfQuery = {
  /** Anything by its id. */
  readonly things: ReadonlyArray<
    | ({
        readonly __typename: 'Reef'
      } & ThingCard_Reef_Fragment)
    | ({
        readonly __typename: 'Dive'
      } & ThingCard_Dive_Fragment)
    | null
  >
}

/** Where a page lies. */
export const PageFragmentDoc: TypedDocumentString<PageFragment, unknown> =
  'fragment Page on PageInfo{hasNextPage endCursor}'

/** A reef. An operation that spreads it declares `$language`. */
export const ReefNameFragmentDoc: TypedDocumentString<ReefNameFragment, unknown> =
  'fragment ReefName on Reef{id name(language:$language)}'

/** What a list shows of a reef, and no more. An operation that spreads it declares `$language`. */
export const ReefCardFragmentDoc: TypedDocumentString<ReefCardFragment, unknown> =
  'fragment ReefCard on Reef{id name(language:$language)state}'

/** One reef, by its id or its code. With how it was. */
export const ReefDocument: TypedDocumentString<ReefQuery, ReefQueryVariables> =
  'query Reef($id:ID$code:String$language:String!="en"){reef(id:$id code:$code){id name(language:$language)state earlier seenAt}}'

/** Reefs, a page at a time. */
export const ReefsDocument: TypedDocumentString<ReefsQuery, ReefsQueryVariables> =
  'query Reefs($states:[ReefState!]$language:String!="it\'s"$first:Int$after:String$withTotalCount:Boolean!=false){reefs(states:$states first:$first after:$after){nodes{id name(language:$language)state}pageInfo{hasNextPage endCursor}totalCount@include(if:$withTotalCount)}}'

/** The dives at this reef. `dives` of one `Reef`. */
export const ReefDivesDocument: TypedDocumentString<ReefDivesQuery, ReefDivesQueryVariables> =
  'query ReefDives($id:ID$code:String$first:Int$after:String$withCondition:Boolean!=true){reef(id:$id code:$code){id ...on Reef@include(if:$withCondition){state}dives(first:$first after:$after){nodes{id name reef{id}}pageInfo{hasNextPage endCursor}}}}'

/** A reef changed. */
export const ReefChangedDocument: TypedDocumentString<ReefChangedSubscription, ReefChangedSubscriptionVariables> =
  'subscription ReefChanged($id:ID!){reefChanged(id:$id){id state}}'

/** Anything by its id. */
export const EverythingOfDocument: TypedDocumentString<EverythingOfQuery, EverythingOfQueryVariables> =
  'query EverythingOf($ids:[ID!]!){things(ids:$ids){__typename id ...on Reef{state}}}'

/** The methods for reefs. */
export interface ReefsMethods {
  /** One reef, by its id or its code. With how it was. */
  reef: Method<ReefQuery, ReefQueryVariables>
  /** Reefs, a page at a time. */
  reefs: OptionalListMethod<ReefsQuery, ReefsQueryVariables, ReefCardFragment>
  /** The dives at this reef. `dives` of one `Reef`. */
  reefDives: ListMethod<
    ReefDivesQuery,
    ReefDivesQueryVariables,
    NonNullable<NonNullable<ReefDivesQuery['reef']>['dives']>['nodes'][number]
  >
  /** Anything by its id. */
  everythingOf: Method<EverythingOfQuery, EverythingOfQueryVariables>
}
