// Made by `pnpm generate`. Do not edit.

import type { ListMethod, Method, OptionalListMethod } from '../methods.ts'
import type { TypedDocumentString } from '../typed-document.ts'
import type { CommitmentCardFragment, PageFragment } from './commitments.ts'
import type {
  CommitmentFilter,
  CommitmentOrder,
  CountryCode,
  CountryFilter,
  CountryOrder,
  GoalFilter,
  GoalOrder,
  Language,
  M49Region,
  Open,
  TargetFilter,
  TargetOrder,
  TermFilter,
  TermKey,
  TermOrder,
  TermScheme,
} from './schema.ts'

/** What a goal is called. An operation that spreads it declares `$language`. */
export type GoalLabelFragment = {
  /** The global id, `goal_14`. */
  readonly id: string

  /** The goal's number, 1 to 17. */
  readonly number: number

  /** The goal's short name, such as *Life below water*; in English where it is not known in the language. */
  readonly label: string
}

/** A goal with its official wording. An operation that spreads it declares `$language`. */
export type GoalCardFragment = {
  /**
   * The goal as the 2030 Agenda words it; in English where that text is missing in the language. Null until the
   * operator of the registry has imported the official texts.
   */
  readonly title: string | null
} & GoalLabelFragment

/** What a target is called. An operation that spreads it declares `$language`. */
export type TargetLabelFragment = {
  /** The global id, `target_14.2`. */
  readonly id: string

  /** The official code: the goal's number and, after a dot, the target's number or letter (`14.2`, `14.a`). */
  readonly code: string

  /**
   * What the target asks for, in a few words of this registry; in English where they are not known in the
   * language. The official wording is in `title`.
   */
  readonly label: string
}

/**
 * A target with its official wording and the goal that it belongs to. An operation that spreads it declares
 * `$language`.
 */
export type TargetCardFragment = {
  /**
   * The target as the 2030 Agenda words it; in English where that text is missing in the language. Null until the
   * operator of the registry has imported the official texts.
   */
  readonly title: string | null

  /** The goal that the target belongs to. */
  readonly goal: GoalLabelFragment
} & TargetLabelFragment

/** What a country is called. An operation that spreads it declares `$language`. */
export type CountryLabelFragment = {
  /** The global id, `country_KEN`. */
  readonly id: string

  /** The ISO 3166-1 alpha-3 code, such as `KEN`. */
  readonly code: CountryCode

  /** The name, in English as the United Nations write it; also in English where it is not known in the language. */
  readonly name: string
}

/**
 * A country with its other codes and the groups that it belongs to. An operation that spreads it declares
 * `$language`.
 */
export type CountryCardFragment = {
  /** The ISO 3166-1 alpha-2 code, such as `KE`. */
  readonly alpha2: string

  /**
   * The three digits of the UN's M49 standard, such as `404` or `008`, which are also the numeric code of ISO
   * 3166-1.
   */
  readonly m49: string

  /** The region of the M49 standard; null for Antarctica, which lies in none. */
  readonly region: Open<M49Region> | null

  /**
   * The narrowest group of the M49 standard, by its English name: `Eastern Africa` rather than
   * `Sub-Saharan Africa`. Null for Antarctica.
   */
  readonly subregion: string | null

  /** Whether the United Nations count it among the least developed countries (LDC). */
  readonly isLeastDeveloped: boolean

  /** Whether the United Nations count it among the landlocked developing countries (LLDC). */
  readonly isLandlockedDeveloping: boolean

  /** Whether the United Nations count it among the small island developing States (SIDS). */
  readonly isSmallIslandDevelopingState: boolean
} & CountryLabelFragment

/** What a term is called, and the list that it belongs to. An operation that spreads it declares `$language`. */
export type TermLabelFragment = {
  /** The global id, `term_ocean-basin.arctic-ocean`. */
  readonly id: string

  /** The list that the term belongs to. */
  readonly scheme: Open<TermScheme>

  /** The code, unique within the scheme and kept when the label is reworded: `arctic-ocean`. */
  readonly code: string

  /** The choice as the form words it; in English where it is not known in the language. */
  readonly label: string
}

/** What `Goal` takes. */
export type GoalQueryVariables = {
  /** The global id, `goal_14`. */
  id?: string | null | undefined
  /** The goal's number, 1 to 17. */
  number?: number | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
}

/**
 * What `Goal` answers.
 * One Sustainable Development Goal, by its id or its number; give exactly one of the two. Null when there is
 * none. With its targets.
 */
export type GoalQuery = {
  /**
   * One Sustainable Development Goal, by its id or its number; give exactly one of the two. Null when there is
   * none.
   */
  readonly goal:
    | ({
        /** The targets of the goal in their official order: those with numbers, then those with letters. */
        readonly targets: ReadonlyArray<TargetLabelFragment>
      } & GoalCardFragment)
    | null
}

/** What `Goals` takes. */
export type GoalsQueryVariables = {
  /** Which goals; all 17 when left out. */
  filter?: GoalFilter | null | undefined
  /** In which order; by number when left out. */
  orderBy?: GoalOrder | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /** Whether to ask for `totalCount`. How many goals the whole list has, whatever the page. `false` when left out. */
  withTotalCount?: boolean
}

/**
 * What `Goals` answers.
 * The 17 Sustainable Development Goals, a page at a time.
 */
export type GoalsQuery = {
  /** The 17 Sustainable Development Goals, a page at a time. */
  readonly goals: {
    /** How many goals the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The goals of this page. */
    readonly nodes: ReadonlyArray<GoalCardFragment>

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What `GoalCommitments` takes. */
export type GoalCommitmentsQueryVariables = {
  /** The global id, `goal_14`. */
  id?: string | null | undefined
  /** The goal's number, 1 to 17. */
  number?: number | null | undefined
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
 * What `GoalCommitments` answers.
 * The commitments for this goal. `commitments` of one `Goal`.
 */
export type GoalCommitmentsQuery = {
  /**
   * One Sustainable Development Goal, by its id or its number; give exactly one of the two. Null when there is
   * none.
   */
  readonly goal: {
    /** The global id, `goal_14`. */
    readonly id: string

    /** The commitments for this goal. */
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

/** What `Target` takes. */
export type TargetQueryVariables = {
  /** The global id, `target_14.2`. */
  id?: string | null | undefined
  /** The official code, such as `14.2` or `14.a`, in either case. */
  code?: string | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
}

/**
 * What `Target` answers.
 * One target of a goal, by its id or its code; give exactly one of the two. Null when there is none.
 */
export type TargetQuery = {
  /** One target of a goal, by its id or its code; give exactly one of the two. Null when there is none. */
  readonly target: TargetCardFragment | null
}

/** What `Targets` takes. */
export type TargetsQueryVariables = {
  /** Which targets; all 169 when left out. */
  filter?: TargetFilter | null | undefined
  /** In which order; by code when left out. */
  orderBy?: TargetOrder | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many targets the whole list has, whatever the page. `false` when left
   * out.
   */
  withTotalCount?: boolean
}

/**
 * What `Targets` answers.
 * The 169 targets of the goals, a page at a time.
 */
export type TargetsQuery = {
  /** The 169 targets of the goals, a page at a time. */
  readonly targets: {
    /** How many targets the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The targets of this page. */
    readonly nodes: ReadonlyArray<TargetCardFragment>

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What `TargetCommitments` takes. */
export type TargetCommitmentsQueryVariables = {
  /** The global id, `target_14.2`. */
  id?: string | null | undefined
  /** The official code, such as `14.2` or `14.a`, in either case. */
  code?: string | null | undefined
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
 * What `TargetCommitments` answers.
 * The commitments for this target. `commitments` of one `Target`.
 */
export type TargetCommitmentsQuery = {
  /** One target of a goal, by its id or its code; give exactly one of the two. Null when there is none. */
  readonly target: {
    /** The global id, `target_14.2`. */
    readonly id: string

    /** The commitments for this target. */
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

/** What `Country` takes. */
export type CountryQueryVariables = {
  /** The global id, `country_KEN`. */
  id?: string | null | undefined
  /** The ISO 3166-1 code: alpha-3, alpha-2 or numeric. */
  code?: CountryCode | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
}

/**
 * What `Country` answers.
 * One country or area, by its id or its code; give exactly one of the two. Null when there is none.
 */
export type CountryQuery = {
  /** One country or area, by its id or its code; give exactly one of the two. Null when there is none. */
  readonly country: CountryCardFragment | null
}

/** What `Countries` takes. */
export type CountriesQueryVariables = {
  /** Which countries; all 249 when left out. */
  filter?: CountryFilter | null | undefined
  /** In which order; by name when left out. */
  orderBy?: CountryOrder | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many countries the whole list has, whatever the page. `false` when left
   * out.
   */
  withTotalCount?: boolean
}

/**
 * What `Countries` answers.
 * The 249 countries and areas of ISO 3166-1, a page at a time.
 */
export type CountriesQuery = {
  /** The 249 countries and areas of ISO 3166-1, a page at a time. */
  readonly countries: {
    /** How many countries the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The countries of this page. */
    readonly nodes: ReadonlyArray<CountryCardFragment>

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What `CountryCommitments` takes. */
export type CountryCommitmentsQueryVariables = {
  /** The global id, `country_KEN`. */
  id?: string | null | undefined
  /** The ISO 3166-1 code: alpha-3, alpha-2 or numeric. */
  code?: CountryCode | null | undefined
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
 * What `CountryCommitments` answers.
 * The commitments that take place in this country. `commitments` of one `Country`.
 */
export type CountryCommitmentsQuery = {
  /** One country or area, by its id or its code; give exactly one of the two. Null when there is none. */
  readonly country: {
    /** The global id, `country_KEN`. */
    readonly id: string

    /** The commitments that take place in this country. */
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

/** What `Term` takes. */
export type TermQueryVariables = {
  /** The global id, `term_ocean-basin.arctic-ocean`. */
  id?: string | null | undefined
  /** The scheme and the code in it, such as `{ scheme: OCEAN_BASIN, code: "arctic-ocean" }`. */
  key?: TermKey | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
}

/**
 * What `Term` answers.
 * One term, by its id or its scheme and code; give exactly one of the two. Null when there is none.
 */
export type TermQuery = {
  /** One term, by its id or its scheme and code; give exactly one of the two. Null when there is none. */
  readonly term: TermLabelFragment | null
}

/** What `Terms` takes. */
export type TermsQueryVariables = {
  /** Which terms; those of all schemes when left out. */
  filter?: TermFilter | null | undefined
  /** In which order; as the forms show them when left out. */
  orderBy?: TermOrder | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /** Whether to ask for `totalCount`. How many terms the whole list has, whatever the page. `false` when left out. */
  withTotalCount?: boolean
}

/**
 * What `Terms` answers.
 * The terms that the forms of action networks offer, a page at a time.
 */
export type TermsQuery = {
  /** The terms that the forms of action networks offer, a page at a time. */
  readonly terms: {
    /** How many terms the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The terms of this page. */
    readonly nodes: ReadonlyArray<TermLabelFragment>

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What `TermCommitments` takes. */
export type TermCommitmentsQueryVariables = {
  /** The global id, `term_ocean-basin.arctic-ocean`. */
  id?: string | null | undefined
  /** The scheme and the code in it, such as `{ scheme: OCEAN_BASIN, code: "arctic-ocean" }`. */
  key?: TermKey | null | undefined
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
 * What `TermCommitments` answers.
 * The commitments with this term. `commitments` of one `Term`.
 */
export type TermCommitmentsQuery = {
  /** One term, by its id or its scheme and code; give exactly one of the two. Null when there is none. */
  readonly term: {
    /** The global id, `term_ocean-basin.arctic-ocean`. */
    readonly id: string

    /** The commitments with this term. */
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

/** What a goal is called. An operation that spreads it declares `$language`. */
export const GoalLabelFragmentDoc: TypedDocumentString<GoalLabelFragment, unknown> =
  'fragment GoalLabel on Goal{id number label(language:$language)}'

/** A goal with its official wording. An operation that spreads it declares `$language`. */
export const GoalCardFragmentDoc: TypedDocumentString<GoalCardFragment, unknown> =
  'fragment GoalCard on Goal{id number label(language:$language)title(language:$language)}'

/** What a target is called. An operation that spreads it declares `$language`. */
export const TargetLabelFragmentDoc: TypedDocumentString<TargetLabelFragment, unknown> =
  'fragment TargetLabel on Target{id code label(language:$language)}'

/**
 * A target with its official wording and the goal that it belongs to. An operation that spreads it declares
 * `$language`.
 */
export const TargetCardFragmentDoc: TypedDocumentString<TargetCardFragment, unknown> =
  'fragment TargetCard on Target{id code label(language:$language)title(language:$language)goal{id number label(language:$language)}}'

/** What a country is called. An operation that spreads it declares `$language`. */
export const CountryLabelFragmentDoc: TypedDocumentString<CountryLabelFragment, unknown> =
  'fragment CountryLabel on Country{id code name(language:$language)}'

/**
 * A country with its other codes and the groups that it belongs to. An operation that spreads it declares
 * `$language`.
 */
export const CountryCardFragmentDoc: TypedDocumentString<CountryCardFragment, unknown> =
  'fragment CountryCard on Country{id code name(language:$language)alpha2 m49 region subregion isLeastDeveloped isLandlockedDeveloping isSmallIslandDevelopingState}'

/** What a term is called, and the list that it belongs to. An operation that spreads it declares `$language`. */
export const TermLabelFragmentDoc: TypedDocumentString<TermLabelFragment, unknown> =
  'fragment TermLabel on Term{id scheme code label(language:$language)}'

/**
 * One Sustainable Development Goal, by its id or its number; give exactly one of the two. Null when there is
 * none. With its targets.
 */
export const GoalDocument: TypedDocumentString<GoalQuery, GoalQueryVariables> =
  'query Goal($id:ID$number:Int$language:Language!=en){goal(id:$id number:$number){id number label(language:$language)title(language:$language)targets{id code label(language:$language)}}}'

/** The 17 Sustainable Development Goals, a page at a time. */
export const GoalsDocument: TypedDocumentString<GoalsQuery, GoalsQueryVariables> =
  'query Goals($filter:GoalFilter$orderBy:GoalOrder$language:Language!=en$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){goals(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id number label(language:$language)title(language:$language)}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}'

/** The commitments for this goal. `commitments` of one `Goal`. */
export const GoalCommitmentsDocument: TypedDocumentString<GoalCommitmentsQuery, GoalCommitmentsQueryVariables> =
  'query GoalCommitments($id:ID$number:Int$filter:CommitmentFilter$orderBy:CommitmentOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){goal(id:$id number:$number){id commitments(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/** One target of a goal, by its id or its code; give exactly one of the two. Null when there is none. */
export const TargetDocument: TypedDocumentString<TargetQuery, TargetQueryVariables> =
  'query Target($id:ID$code:String$language:Language!=en){target(id:$id code:$code){id code label(language:$language)title(language:$language)goal{id number label(language:$language)}}}'

/** The 169 targets of the goals, a page at a time. */
export const TargetsDocument: TypedDocumentString<TargetsQuery, TargetsQueryVariables> =
  'query Targets($filter:TargetFilter$orderBy:TargetOrder$language:Language!=en$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){targets(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id code label(language:$language)title(language:$language)goal{id number label(language:$language)}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}'

/** The commitments for this target. `commitments` of one `Target`. */
export const TargetCommitmentsDocument: TypedDocumentString<TargetCommitmentsQuery, TargetCommitmentsQueryVariables> =
  'query TargetCommitments($id:ID$code:String$filter:CommitmentFilter$orderBy:CommitmentOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){target(id:$id code:$code){id commitments(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/** One country or area, by its id or its code; give exactly one of the two. Null when there is none. */
export const CountryDocument: TypedDocumentString<CountryQuery, CountryQueryVariables> =
  'query Country($id:ID$code:CountryCode$language:Language!=en){country(id:$id code:$code){id code name(language:$language)alpha2 m49 region subregion isLeastDeveloped isLandlockedDeveloping isSmallIslandDevelopingState}}'

/** The 249 countries and areas of ISO 3166-1, a page at a time. */
export const CountriesDocument: TypedDocumentString<CountriesQuery, CountriesQueryVariables> =
  'query Countries($filter:CountryFilter$orderBy:CountryOrder$language:Language!=en$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){countries(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id code name(language:$language)alpha2 m49 region subregion isLeastDeveloped isLandlockedDeveloping isSmallIslandDevelopingState}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}'

/** The commitments that take place in this country. `commitments` of one `Country`. */
export const CountryCommitmentsDocument: TypedDocumentString<
  CountryCommitmentsQuery,
  CountryCommitmentsQueryVariables
> =
  'query CountryCommitments($id:ID$code:CountryCode$filter:CommitmentFilter$orderBy:CommitmentOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){country(id:$id code:$code){id commitments(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/** One term, by its id or its scheme and code; give exactly one of the two. Null when there is none. */
export const TermDocument: TypedDocumentString<TermQuery, TermQueryVariables> =
  'query Term($id:ID$key:TermKey$language:Language!=en){term(id:$id key:$key){id scheme code label(language:$language)}}'

/** The terms that the forms of action networks offer, a page at a time. */
export const TermsDocument: TypedDocumentString<TermsQuery, TermsQueryVariables> =
  'query Terms($filter:TermFilter$orderBy:TermOrder$language:Language!=en$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){terms(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id scheme code label(language:$language)}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}'

/** The commitments with this term. `commitments` of one `Term`. */
export const TermCommitmentsDocument: TypedDocumentString<TermCommitmentsQuery, TermCommitmentsQueryVariables> =
  'query TermCommitments($id:ID$key:TermKey$filter:CommitmentFilter$orderBy:CommitmentOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){term(id:$id key:$key){id commitments(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/** The methods for vocabularies. */
export interface VocabulariesMethods {
  /**
   * One Sustainable Development Goal, by its id or its number; give exactly one of the two. Null when there is
   * none. With its targets.
   */
  goal: Method<GoalQuery, GoalQueryVariables>
  /** The 17 Sustainable Development Goals, a page at a time. */
  goals: OptionalListMethod<GoalsQuery, GoalsQueryVariables, GoalCardFragment>
  /** The commitments for this goal. `commitments` of one `Goal`. */
  goalCommitments: ListMethod<GoalCommitmentsQuery, GoalCommitmentsQueryVariables, CommitmentCardFragment>
  /** One target of a goal, by its id or its code; give exactly one of the two. Null when there is none. */
  target: Method<TargetQuery, TargetQueryVariables>
  /** The 169 targets of the goals, a page at a time. */
  targets: OptionalListMethod<TargetsQuery, TargetsQueryVariables, TargetCardFragment>
  /** The commitments for this target. `commitments` of one `Target`. */
  targetCommitments: ListMethod<TargetCommitmentsQuery, TargetCommitmentsQueryVariables, CommitmentCardFragment>
  /** One country or area, by its id or its code; give exactly one of the two. Null when there is none. */
  country: Method<CountryQuery, CountryQueryVariables>
  /** The 249 countries and areas of ISO 3166-1, a page at a time. */
  countries: OptionalListMethod<CountriesQuery, CountriesQueryVariables, CountryCardFragment>
  /** The commitments that take place in this country. `commitments` of one `Country`. */
  countryCommitments: ListMethod<CountryCommitmentsQuery, CountryCommitmentsQueryVariables, CommitmentCardFragment>
  /** One term, by its id or its scheme and code; give exactly one of the two. Null when there is none. */
  term: Method<TermQuery, TermQueryVariables>
  /** The terms that the forms of action networks offer, a page at a time. */
  terms: OptionalListMethod<TermsQuery, TermsQueryVariables, TermLabelFragment>
  /** The commitments with this term. `commitments` of one `Term`. */
  termCommitments: ListMethod<TermCommitmentsQuery, TermCommitmentsQueryVariables, CommitmentCardFragment>
}
