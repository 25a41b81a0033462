// Made by `pnpm generate`. Do not edit.

import type { ListMethod, Method, OptionalListMethod } from '../methods.ts'
import type { TypedDocumentString } from '../typed-document.ts'
import type { CommitmentCardFragment, CommitmentReferenceFragment, PageFragment } from './commitments.ts'
import type { ActionNetworkCardFragment } from './networks.ts'
import type {
  ActionNetworkOrder,
  CommitmentFilter,
  CommitmentOrder,
  CountryCode,
  DateTime,
  Language,
  Open,
  OrganizationFilter,
  OrganizationIdentifierInput,
  OrganizationIdentifierScheme,
  OrganizationOrder,
  OrganizationStatus,
  OrganizationType,
} from './schema.ts'
import type { CountryLabelFragment } from './vocabularies.ts'

/** What a list shows of an organization. */
export type OrganizationCardFragment = {
  /** The global id, `organization_…`. It keeps answering after the organization was merged into another. */
  readonly id: string

  /** The name that the organization goes by, in the language it uses itself where known. */
  readonly name: string

  /** The short form of the name, such as `UNDP`; null when there is none or it is not known. */
  readonly acronym: string | null

  /** What kind of entity it is; null when the source did not say. */
  readonly type: Open<OrganizationType> | null

  /** The country of its seat; null for international bodies and where it is not known. */
  readonly country: {
    /** The global id, `country_KEN`. */
    readonly id: string

    /** The ISO 3166-1 alpha-3 code, such as `KEN`. */
    readonly code: CountryCode
  } | null
}

/** Everything about an organization, apart from its lists. An operation that spreads it declares `$language`. */
export type OrganizationDetailsFragment = {
  /** The global id, `organization_…`. It keeps answering after the organization was merged into another. */
  readonly id: string

  /** The name that the organization goes by, in the language it uses itself where known. */
  readonly name: string

  /** The short form of the name, such as `UNDP`; null when there is none or it is not known. */
  readonly acronym: string | null

  /** What kind of entity it is; null when the source did not say. */
  readonly type: Open<OrganizationType> | null

  /** Whether this is an organization of its own or one that was merged into another. */
  readonly status: Open<OrganizationStatus>

  /** The address of its website as the organization or the source gave it; null when not known. */
  readonly website: string | null

  /** When the registry first heard of the organization. */
  readonly createdAt: DateTime

  /** When anything about the organization last changed in the registry. */
  readonly updatedAt: DateTime

  /** The country of its seat; null for international bodies and where it is not known. */
  readonly country: CountryLabelFragment | null

  /**
   * Other spellings, translations and earlier names under which the organization was found, each once. Those of an
   * active organization include the names and aliases of all that were merged into it.
   */
  readonly aliases: ReadonlyArray<{
    /** The spelling as it was written. */
    readonly name: string

    /** The language of the spelling as an ISO 639 code (`fr`); null when not known. */
    readonly language: string | null
  }>

  /** Identifiers in other registries; those of an active organization include what was given to any merged into it. */
  readonly identifiers: ReadonlyArray<{
    /** The registry that gave the identifier. */
    readonly scheme: Open<OrganizationIdentifierScheme>

    /** The identifier as that registry writes it. */
    readonly value: string
  }>

  /**
   * The organization that this one was merged into, as that was decided; null unless the status is MERGED. It may
   * have been merged in turn: `organization(id:)` leads to the one at the end.
   */
  readonly mergedInto: OrganizationCardFragment | null

  /**
   * The merges through which this organization stands for others, directly or through one that was merged itself;
   * the latest first. Empty for a merged one, which stands for nobody.
   */
  readonly merges: ReadonlyArray<{
    /** When they were merged. */
    readonly mergedAt: DateTime

    /** Why, in the words of whoever merged them; null when nothing was noted. */
    readonly note: string | null

    /** The organization that was merged; its status is MERGED. */
    readonly organization: OrganizationCardFragment

    /** What it was merged into, which may have been merged since. */
    readonly into: OrganizationCardFragment
  }>
}

/** What `Organization` takes. */
export type OrganizationQueryVariables = {
  /** The global id, `organization_…`. */
  id?: string | null | undefined
  /** An identifier such as `{ scheme: ROR, value: "https://ror.org/02y3ad647" }`. */
  identifier?: OrganizationIdentifierInput | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
}

/**
 * What `Organization` answers.
 * One organization, by its id or by an identifier that others gave it; give exactly one of the two. The id and
 * the identifiers of an organization that was merged into another answer with the one that stands for it now,
 * however often that one was merged in turn. Null when there is none.
 */
export type OrganizationQuery = {
  /**
   * One organization, by its id or by an identifier that others gave it; give exactly one of the two. The id and
   * the identifiers of an organization that was merged into another answer with the one that stands for it now,
   * however often that one was merged in turn. Null when there is none.
   */
  readonly organization: OrganizationDetailsFragment | null
}

/** What `Organizations` takes. */
export type OrganizationsQueryVariables = {
  /** Which organizations; all that are active when left out. */
  filter?: OrganizationFilter | null | undefined
  /** In which order; by name when left out. */
  orderBy?: OrganizationOrder | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many organizations the whole list has, whatever the page. `false` when
   * left out.
   */
  withTotalCount?: boolean
}

/**
 * What `Organizations` answers.
 * Organizations in a stable order, a page at a time. Those that were merged into others are left out unless
 * asked for.
 */
export type OrganizationsQuery = {
  /**
   * Organizations in a stable order, a page at a time. Those that were merged into others are left out unless
   * asked for.
   */
  readonly organizations: {
    /** How many organizations the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The organizations of this page. */
    readonly nodes: ReadonlyArray<OrganizationCardFragment>

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What `OrganizationLedCommitments` takes. */
export type OrganizationLedCommitmentsQueryVariables = {
  /** The global id, `organization_…`. */
  id?: string | null | undefined
  /** An identifier such as `{ scheme: ROR, value: "https://ror.org/02y3ad647" }`. */
  identifier?: OrganizationIdentifierInput | null | undefined
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
 * What `OrganizationLedCommitments` answers.
 * The commitments that it leads. `ledCommitments` of one `Organization`.
 */
export type OrganizationLedCommitmentsQuery = {
  /**
   * One organization, by its id or by an identifier that others gave it; give exactly one of the two. The id and
   * the identifiers of an organization that was merged into another answer with the one that stands for it now,
   * however often that one was merged in turn. Null when there is none.
   */
  readonly organization: {
    /** The global id, `organization_…`. It keeps answering after the organization was merged into another. */
    readonly id: string

    /** The commitments that it leads. */
    readonly ledCommitments: {
      /** How many commitments the whole list has, whatever the page. */
      readonly totalCount?: number

      /** The commitments of this page. */
      readonly nodes: ReadonlyArray<CommitmentCardFragment>

      /** Where this page lies in the list. */
      readonly pageInfo: PageFragment
    } | null
  } | null
}

/** What `OrganizationPartnerCommitments` takes. */
export type OrganizationPartnerCommitmentsQueryVariables = {
  /** The global id, `organization_…`. */
  id?: string | null | undefined
  /** An identifier such as `{ scheme: ROR, value: "https://ror.org/02y3ad647" }`. */
  identifier?: OrganizationIdentifierInput | null | undefined
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
 * What `OrganizationPartnerCommitments` answers.
 * The commitments in which it takes part without leading them. `partnerCommitments` of one `Organization`.
 */
export type OrganizationPartnerCommitmentsQuery = {
  /**
   * One organization, by its id or by an identifier that others gave it; give exactly one of the two. The id and
   * the identifiers of an organization that was merged into another answer with the one that stands for it now,
   * however often that one was merged in turn. Null when there is none.
   */
  readonly organization: {
    /** The global id, `organization_…`. It keeps answering after the organization was merged into another. */
    readonly id: string

    /** The commitments in which it takes part without leading them. */
    readonly partnerCommitments: {
      /** How many commitments the whole list has, whatever the page. */
      readonly totalCount?: number

      /** The commitments of this page. */
      readonly nodes: ReadonlyArray<CommitmentCardFragment>

      /** Where this page lies in the list. */
      readonly pageInfo: PageFragment
    } | null
  } | null
}

/** What `OrganizationStewardedNetworks` takes. */
export type OrganizationStewardedNetworksQueryVariables = {
  /** The global id, `organization_…`. */
  id?: string | null | undefined
  /** An identifier such as `{ scheme: ROR, value: "https://ror.org/02y3ad647" }`. */
  identifier?: OrganizationIdentifierInput | null | undefined
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
 * What `OrganizationStewardedNetworks` answers.
 * The action networks that this organization keeps. `stewardedNetworks` of one `Organization`.
 */
export type OrganizationStewardedNetworksQuery = {
  /**
   * One organization, by its id or by an identifier that others gave it; give exactly one of the two. The id and
   * the identifiers of an organization that was merged into another answer with the one that stands for it now,
   * however often that one was merged in turn. Null when there is none.
   */
  readonly organization: {
    /** The global id, `organization_…`. It keeps answering after the organization was merged into another. */
    readonly id: string

    /** The action networks that this organization keeps. */
    readonly stewardedNetworks: {
      /** How many networks the whole list has, whatever the page. */
      readonly totalCount?: number

      /** The networks of this page. */
      readonly nodes: ReadonlyArray<ActionNetworkCardFragment>

      /** Where this page lies in the list. */
      readonly pageInfo: PageFragment
    } | null
  } | null
}

/** What `UnresolvedOrganizations` takes. */
export type UnresolvedOrganizationsQueryVariables = {
  /** How many at most, 1 to 100. `5` when left out. */
  candidates?: number | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. `5` when left out. */
  commitments?: number | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /** Whether to ask for `totalCount`. How many such names there are, whatever the page. `false` when left out. */
  withTotalCount?: boolean
}

/**
 * What `UnresolvedOrganizations` answers.
 * The names of partners that no organization was found for, those that most commitments mention first: where a
 * curator who knows whom they mean helps most. With whom each may mean, and some of the commitments that mention
 * it.
 */
export type UnresolvedOrganizationsQuery = {
  /**
   * The names of partners that no organization was found for, those that most commitments mention first: where a
   * curator who knows whom they mean helps most.
   */
  readonly unresolvedOrganizations: {
    /** How many such names there are, whatever the page. */
    readonly totalCount?: number

    /** The names of this page. */
    readonly nodes: ReadonlyArray<{
      /** The name in its most frequent spelling. */
      readonly name: string

      /** The name as holders wrote it, the most frequent spelling first; no more than twenty. */
      readonly spellings: ReadonlyArray<string>

      /** How many commitments mention it. */
      readonly commitmentCount: number

      /**
       * Active organizations with a name, alias or acronym like this one, the likeliest first. None was likely enough
       * to be taken without a curator. Empty where nothing is alike, and for a text of more than 500 characters, which
       * is no name.
       */
      readonly candidates: ReadonlyArray<{
        /** The name, alias or acronym of the organization that is like the name. */
        readonly matchedName: string

        /** How likely the name means it, from 0 to 1. */
        readonly score: number

        /** The organization. */
        readonly organization: OrganizationCardFragment
      }> | null

      /** The commitments that mention it. */
      readonly commitments: {
        /** The commitments of this page. */
        readonly nodes: ReadonlyArray<CommitmentReferenceFragment>

        /** Where this page lies in the list. */
        readonly pageInfo: PageFragment
      } | null
    }>

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What `DuplicateOrganizations` takes. */
export type DuplicateOrganizationsQueryVariables = {
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /** Whether to ask for `totalCount`. How many pairs the whole list has, whatever the page. `false` when left out. */
  withTotalCount?: boolean
}

/**
 * What `DuplicateOrganizations` answers.
 * Pairs of organizations that may be one and the same, for a curator to merge or to dismiss: those that most
 * commitments name come first, and among equals those that are most alike.
 */
export type DuplicateOrganizationsQuery = {
  /**
   * Pairs of organizations that may be one and the same, for a curator to merge or to dismiss: those that most
   * commitments name come first, and among equals those that are most alike.
   */
  readonly duplicateOrganizations: {
    /** How many pairs the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The pairs of this page. */
    readonly nodes: ReadonlyArray<{
      /** The spelling of the organization and that of the duplicate which are alike, in this order. */
      readonly matchedNames: ReadonlyArray<string>

      /** How alike their names are, from 0 to 1; 1 when they differ in nothing that says something. */
      readonly score: number

      /** How many public commitments name either of them, summed over both. */
      readonly commitmentCount: number

      /** The one that more commitments name; the older one where as many name both. */
      readonly organization: OrganizationCardFragment

      /** The other, which may be the same. */
      readonly duplicate: OrganizationCardFragment
    }>

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What a list shows of an organization. */
export const OrganizationCardFragmentDoc: TypedDocumentString<OrganizationCardFragment, unknown> =
  'fragment OrganizationCard on Organization{id name acronym type country{id code}}'

/** Everything about an organization, apart from its lists. An operation that spreads it declares `$language`. */
export const OrganizationDetailsFragmentDoc: TypedDocumentString<OrganizationDetailsFragment, unknown> =
  'fragment OrganizationDetails on Organization{id name acronym type status website createdAt updatedAt country{id code name(language:$language)}aliases{name language}identifiers{scheme value}mergedInto{id name acronym type country{id code}}merges{organization{id name acronym type country{id code}}into{id name acronym type country{id code}}mergedAt note}}'

/**
 * One organization, by its id or by an identifier that others gave it; give exactly one of the two. The id and
 * the identifiers of an organization that was merged into another answer with the one that stands for it now,
 * however often that one was merged in turn. Null when there is none.
 */
export const OrganizationDocument: TypedDocumentString<OrganizationQuery, OrganizationQueryVariables> =
  'query Organization($id:ID$identifier:OrganizationIdentifierInput$language:Language!=en){organization(id:$id identifier:$identifier){id name acronym type status website createdAt updatedAt country{id code name(language:$language)}aliases{name language}identifiers{scheme value}mergedInto{...OrganizationCard}merges{organization{...OrganizationCard}into{...OrganizationCard}mergedAt note}}}fragment OrganizationCard on Organization{id name acronym type country{id code}}'

/**
 * Organizations in a stable order, a page at a time. Those that were merged into others are left out unless
 * asked for.
 */
export const OrganizationsDocument: TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables> =
  'query Organizations($filter:OrganizationFilter$orderBy:OrganizationOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){organizations(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id name acronym type country{id code}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}'

/** The commitments that it leads. `ledCommitments` of one `Organization`. */
export const OrganizationLedCommitmentsDocument: TypedDocumentString<
  OrganizationLedCommitmentsQuery,
  OrganizationLedCommitmentsQueryVariables
> =
  'query OrganizationLedCommitments($id:ID$identifier:OrganizationIdentifierInput$filter:CommitmentFilter$orderBy:CommitmentOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){organization(id:$id identifier:$identifier){id ledCommitments(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/** The commitments in which it takes part without leading them. `partnerCommitments` of one `Organization`. */
export const OrganizationPartnerCommitmentsDocument: TypedDocumentString<
  OrganizationPartnerCommitmentsQuery,
  OrganizationPartnerCommitmentsQueryVariables
> =
  'query OrganizationPartnerCommitments($id:ID$identifier:OrganizationIdentifierInput$filter:CommitmentFilter$orderBy:CommitmentOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){organization(id:$id identifier:$identifier){id partnerCommitments(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/** The action networks that this organization keeps. `stewardedNetworks` of one `Organization`. */
export const OrganizationStewardedNetworksDocument: TypedDocumentString<
  OrganizationStewardedNetworksQuery,
  OrganizationStewardedNetworksQueryVariables
> =
  'query OrganizationStewardedNetworks($id:ID$identifier:OrganizationIdentifierInput$orderBy:ActionNetworkOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){organization(id:$id identifier:$identifier){id stewardedNetworks(orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id slug name description website goals{id number}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/**
 * The names of partners that no organization was found for, those that most commitments mention first: where a
 * curator who knows whom they mean helps most. With whom each may mean, and some of the commitments that mention
 * it.
 */
export const UnresolvedOrganizationsDocument: TypedDocumentString<
  UnresolvedOrganizationsQuery,
  UnresolvedOrganizationsQueryVariables
> =
  'query UnresolvedOrganizations($candidates:Int=5$commitments:Int=5$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){unresolvedOrganizations(first:$first after:$after last:$last before:$before){nodes{name spellings commitmentCount candidates(first:$candidates){organization{id name acronym type country{id code}}matchedName score}commitments(first:$commitments){nodes{id registrationNumber title status}pageInfo{...Page}}}pageInfo{...Page}totalCount@include(if:$withTotalCount)}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}'

/**
 * Pairs of organizations that may be one and the same, for a curator to merge or to dismiss: those that most
 * commitments name come first, and among equals those that are most alike.
 */
export const DuplicateOrganizationsDocument: TypedDocumentString<
  DuplicateOrganizationsQuery,
  DuplicateOrganizationsQueryVariables
> =
  'query DuplicateOrganizations($first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){duplicateOrganizations(first:$first after:$after last:$last before:$before){nodes{organization{...OrganizationCard}duplicate{...OrganizationCard}matchedNames score commitmentCount}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}fragment OrganizationCard on Organization{id name acronym type country{id code}}'

/** The methods for organizations. */
export interface OrganizationsMethods {
  /**
   * One organization, by its id or by an identifier that others gave it; give exactly one of the two. The id and
   * the identifiers of an organization that was merged into another answer with the one that stands for it now,
   * however often that one was merged in turn. Null when there is none.
   */
  organization: Method<OrganizationQuery, OrganizationQueryVariables>
  /**
   * Organizations in a stable order, a page at a time. Those that were merged into others are left out unless
   * asked for.
   */
  organizations: OptionalListMethod<OrganizationsQuery, OrganizationsQueryVariables, OrganizationCardFragment>
  /** The commitments that it leads. `ledCommitments` of one `Organization`. */
  organizationLedCommitments: ListMethod<
    OrganizationLedCommitmentsQuery,
    OrganizationLedCommitmentsQueryVariables,
    CommitmentCardFragment
  >
  /** The commitments in which it takes part without leading them. `partnerCommitments` of one `Organization`. */
  organizationPartnerCommitments: ListMethod<
    OrganizationPartnerCommitmentsQuery,
    OrganizationPartnerCommitmentsQueryVariables,
    CommitmentCardFragment
  >
  /** The action networks that this organization keeps. `stewardedNetworks` of one `Organization`. */
  organizationStewardedNetworks: ListMethod<
    OrganizationStewardedNetworksQuery,
    OrganizationStewardedNetworksQueryVariables,
    ActionNetworkCardFragment
  >
  /**
   * The names of partners that no organization was found for, those that most commitments mention first: where a
   * curator who knows whom they mean helps most. With whom each may mean, and some of the commitments that mention
   * it.
   */
  unresolvedOrganizations: OptionalListMethod<
    UnresolvedOrganizationsQuery,
    UnresolvedOrganizationsQueryVariables,
    UnresolvedOrganizationsQuery['unresolvedOrganizations']['nodes'][number]
  >
  /**
   * Pairs of organizations that may be one and the same, for a curator to merge or to dismiss: those that most
   * commitments name come first, and among equals those that are most alike.
   */
  duplicateOrganizations: OptionalListMethod<
    DuplicateOrganizationsQuery,
    DuplicateOrganizationsQueryVariables,
    DuplicateOrganizationsQuery['duplicateOrganizations']['nodes'][number]
  >
}
