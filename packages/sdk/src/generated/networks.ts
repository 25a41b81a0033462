// Made by `pnpm generate`. Do not edit.

import type { ListMethod, Method, OptionalListMethod } from '../methods.ts'
import type { TypedDocumentString } from '../typed-document.ts'
import type { CommitmentCardFragment, PageFragment } from './commitments.ts'
import type { OrganizationCardFragment } from './organizations.ts'
import type {
  ActionNetworkFilter,
  ActionNetworkOrder,
  CommitmentFilter,
  CommitmentOrder,
  DateTime,
  Language,
} from './schema.ts'
import type { GoalLabelFragment } from './vocabularies.ts'

/** What a list shows of an action network. */
export type ActionNetworkCardFragment = {
  /** The global id, `action_network_…`. */
  readonly id: string

  /** The short name that addresses use: lower-case letters, digits and hyphens. No two networks have the same. */
  readonly slug: string

  /** What the network is called. */
  readonly name: string

  /** What the network is for; null when nobody has said. */
  readonly description: string | null

  /** The address of the network's website; null when there is none or it is not known. */
  readonly website: string | null

  /** The Sustainable Development Goals that the network works for, in their order. */
  readonly goals: ReadonlyArray<{
    /** The global id, `goal_14`. */
    readonly id: string

    /** The goal's number, 1 to 17. */
    readonly number: number
  }> | null
}

/**
 * Everything about an action network, apart from its commitments. An operation that spreads it declares
 * `$language`.
 */
export type ActionNetworkDetailsFragment = {
  /** The global id, `action_network_…`. */
  readonly id: string

  /** The short name that addresses use: lower-case letters, digits and hyphens. No two networks have the same. */
  readonly slug: string

  /** What the network is called. */
  readonly name: string

  /** What the network is for; null when nobody has said. */
  readonly description: string | null

  /** Who decides in the network, and how; null when nobody has said. */
  readonly governance: string | null

  /** The address of the network's website; null when there is none or it is not known. */
  readonly website: string | null

  /** When the registry first heard of the network. */
  readonly createdAt: DateTime

  /** When anything about the network last changed in the registry. */
  readonly updatedAt: DateTime

  /** What the network asks of those who made its commitments; null when it asks nothing of its own. */
  readonly accountabilityRule: {
    /** How often they are to report, in months: 12 is once a year. */
    readonly reportingIntervalMonths: number

    /** The rule in the network's own words; null when there is only the interval. */
    readonly text: string | null
  } | null

  /** The Sustainable Development Goals that the network works for, in their order. */
  readonly goals: ReadonlyArray<GoalLabelFragment> | null

  /** The organizations that keep the network: they vet its commitments and remind its holders to report. */
  readonly stewards: ReadonlyArray<OrganizationCardFragment> | null
}

/** What `ActionNetwork` takes. */
export type ActionNetworkQueryVariables = {
  /** The global id, `action_network_…`. */
  id?: string | null | undefined
  /** The short name that addresses use, such as `ocean-conference`. */
  slug?: string | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
}

/**
 * What `ActionNetwork` answers.
 * One action network, by its id or by its slug; give exactly one of the two. Null when there is none.
 */
export type ActionNetworkQuery = {
  /** One action network, by its id or by its slug; give exactly one of the two. Null when there is none. */
  readonly actionNetwork: ActionNetworkDetailsFragment | null
}

/** What `ActionNetworks` takes. */
export type ActionNetworksQueryVariables = {
  /** Which networks; all when left out. */
  filter?: ActionNetworkFilter | null | undefined
  /** In which order; by name when left out. */
  orderBy?: ActionNetworkOrder | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many networks the whole list has, whatever the page. `false` when left
   * out.
   */
  withTotalCount?: boolean
}

/**
 * What `ActionNetworks` answers.
 * Action networks in a stable order, a page at a time.
 */
export type ActionNetworksQuery = {
  /** Action networks in a stable order, a page at a time. */
  readonly actionNetworks: {
    /** How many networks the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The networks of this page. */
    readonly nodes: ReadonlyArray<ActionNetworkCardFragment>

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What `ActionNetworkCommitments` takes. */
export type ActionNetworkCommitmentsQueryVariables = {
  /** The global id, `action_network_…`. */
  id?: string | null | undefined
  /** The short name that addresses use, such as `ocean-conference`. */
  slug?: string | null | undefined
  /** Which of them; all that are public when left out. */
  filter?: CommitmentFilter | null | undefined
  /** In which order; the latest registered first when left out. */
  orderBy?: CommitmentOrder | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many commitments the whole list has, whatever the page. `false` when left
   * out.
   */
  withTotalCount?: boolean
}

/**
 * What `ActionNetworkCommitments` answers.
 * The commitments that belong to this network. `commitments` of one `ActionNetwork`.
 */
export type ActionNetworkCommitmentsQuery = {
  /** One action network, by its id or by its slug; give exactly one of the two. Null when there is none. */
  readonly actionNetwork: {
    /** The global id, `action_network_…`. */
    readonly id: string

    /** The commitments that belong to this network. */
    readonly commitments: {
      /** How many commitments the whole list has, whatever the page. */
      readonly totalCount?: number

      /** The commitments of this page. */
      readonly nodes: ReadonlyArray<CommitmentCardFragment>

      /** Where this page lies in the list. */
      readonly pageInfo: PageFragment
    } | null
  } | null
}

/** What a list shows of an action network. */
export const ActionNetworkCardFragmentDoc: TypedDocumentString<ActionNetworkCardFragment, unknown> =
  'fragment ActionNetworkCard on ActionNetwork{id slug name description website goals{id number}}'

/**
 * Everything about an action network, apart from its commitments. An operation that spreads it declares
 * `$language`.
 */
export const ActionNetworkDetailsFragmentDoc: TypedDocumentString<ActionNetworkDetailsFragment, unknown> =
  'fragment ActionNetworkDetails on ActionNetwork{id slug name description governance website createdAt updatedAt accountabilityRule{reportingIntervalMonths text}goals{id number label(language:$language)}stewards{id name acronym type country{id code}}}'

/** One action network, by its id or by its slug; give exactly one of the two. Null when there is none. */
export const ActionNetworkDocument: TypedDocumentString<ActionNetworkQuery, ActionNetworkQueryVariables> =
  'query ActionNetwork($id:ID$slug:String$language:Language!=en){actionNetwork(id:$id slug:$slug){id slug name description governance website createdAt updatedAt accountabilityRule{reportingIntervalMonths text}goals{id number label(language:$language)}stewards{id name acronym type country{id code}}}}'

/** Action networks in a stable order, a page at a time. */
export const ActionNetworksDocument: TypedDocumentString<ActionNetworksQuery, ActionNetworksQueryVariables> =
  'query ActionNetworks($filter:ActionNetworkFilter$orderBy:ActionNetworkOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){actionNetworks(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id slug name description website goals{id number}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}'

/** The commitments that belong to this network. `commitments` of one `ActionNetwork`. */
export const ActionNetworkCommitmentsDocument: TypedDocumentString<
  ActionNetworkCommitmentsQuery,
  ActionNetworkCommitmentsQueryVariables
> =
  'query ActionNetworkCommitments($id:ID$slug:String$filter:CommitmentFilter$orderBy:CommitmentOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){actionNetwork(id:$id slug:$slug){id commitments(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/** The methods for networks. */
export interface NetworksMethods {
  /** One action network, by its id or by its slug; give exactly one of the two. Null when there is none. */
  actionNetwork: Method<ActionNetworkQuery, ActionNetworkQueryVariables>
  /** Action networks in a stable order, a page at a time. */
  actionNetworks: OptionalListMethod<ActionNetworksQuery, ActionNetworksQueryVariables, ActionNetworkCardFragment>
  /** The commitments that belong to this network. `commitments` of one `ActionNetwork`. */
  actionNetworkCommitments: ListMethod<
    ActionNetworkCommitmentsQuery,
    ActionNetworkCommitmentsQueryVariables,
    CommitmentCardFragment
  >
}
