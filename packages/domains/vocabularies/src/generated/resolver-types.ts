// Made by `pnpm generate` from ../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GoalParent, TargetParent, CountryParent, TermParent, GoalConnectionParent, TargetConnectionParent, CountryConnectionParent, TermConnectionParent } from '../mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day as `YYYY-MM-DD` (ISO 8601), between 0001-01-01 and 9999-12-31, without a time zone. */
  Date: { input: string; output: string; }
  /** A moment as an RFC 3339 date-time. Answers are in UTC with milliseconds: `2026-03-26T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /**
   * A country as its ISO 3166-1 alpha-3 code, such as `KEN`. Arguments also take alpha-2 (`KE`) and the numeric code of
   * the UN's M49 standard (`404`), in either case.
   */
  CountryCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/**
 * Something with a global `id`. The id begins with the name of its type (`organization_…`, `commitment_…`), so that
 * `node(id:)` knows what to fetch.
 */
export type Node = {
  /** The global id: stable for ever, never reused, opaque apart from its prefix. */
  readonly id: Scalars['ID']['output'];
};

/**
 * Where a page lies in its list (Relay cursor connections). Cursors stay valid when entries are added: nothing is
 * skipped and nothing repeats.
 */
export type PageInfo = {
  /** The cursor of the first edge of this page; null when the page is empty. Give it as `before` to go back. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge of this page; null when the page is empty. Give it as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more entries follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries precede this page. Paging forward from a cursor this is true, since the cursor's own entry precedes. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
};

/** The direction of a list. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first comes first. Entries without the value come last. */
  | 'ASC'
  /** Largest, latest or alphabetically last comes first. Entries without the value come last. */
  | 'DESC';

/** The six official languages of the United Nations, in which the vocabularies carry labels. */
export type Language =
  /** Arabic. */
  | 'ar'
  /** English, and the language that is answered where a label is missing in another. */
  | 'en'
  /** Spanish. */
  | 'es'
  /** French. */
  | 'fr'
  /** Russian. */
  | 'ru'
  /** Chinese. */
  | 'zh';

/** The kinds of entity that register commitments. */
export type OrganizationType =
  /** A national government or one of its ministries. */
  | 'GOVERNMENT'
  /** A city, province, region or another government below the national one. */
  | 'LOCAL_OR_REGIONAL_GOVERNMENT'
  /** An organization whose members are states, outside the United Nations system. */
  | 'INTERGOVERNMENTAL_ORGANIZATION'
  /** A body of the United Nations system or another multilateral body. */
  | 'UNITED_NATIONS_OR_MULTILATERAL_BODY'
  /** A non-governmental organization. */
  | 'NGO'
  /** A civil society organization: a community group, a movement, a faith-based organization. */
  | 'CIVIL_SOCIETY_ORGANIZATION'
  /** A university, a school or another academic institution. */
  | 'ACADEMIC_INSTITUTION'
  /** A learned society, a research institute or a scientific network. */
  | 'SCIENTIFIC_COMMUNITY'
  /** A company or a business association. */
  | 'PRIVATE_SECTOR'
  /** A foundation or another philanthropic organization. */
  | 'PHILANTHROPIC_ORGANIZATION'
  /** A multi-stakeholder partnership that acts in its own name. */
  | 'PARTNERSHIP'
  /** Any other relevant actor. */
  | 'OTHER_RELEVANT_ACTOR';

/** A range of days for a filter. Leave one end out to leave it open. */
export type DateRange = {
  /** The first day that matches; leave it out for no lower bound. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day that matches (inclusive); leave it out for no upper bound. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type Query = {
  /** One Sustainable Development Goal, by its id or its number; give exactly one of the two. Null when there is none. */
  readonly goal?: Maybe<Goal>;
  /** The 17 Sustainable Development Goals, a page at a time. */
  readonly goals: GoalConnection;
  /** One target of a goal, by its id or its code; give exactly one of the two. Null when there is none. */
  readonly target?: Maybe<Target>;
  /** The 169 targets of the goals, a page at a time. */
  readonly targets: TargetConnection;
  /** One country or area, by its id or its code; give exactly one of the two. Null when there is none. */
  readonly country?: Maybe<Country>;
  /** The 249 countries and areas of ISO 3166-1, a page at a time. */
  readonly countries: CountryConnection;
  /** One term, by its id or its scheme and code; give exactly one of the two. Null when there is none. */
  readonly term?: Maybe<Term>;
  /** The terms that the forms of action networks offer, a page at a time. */
  readonly terms: TermConnection;
};


export type QueryGoalArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGoalsArgs = {
  filter?: InputMaybe<GoalFilter>;
  orderBy?: InputMaybe<GoalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTargetArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTargetsArgs = {
  filter?: InputMaybe<TargetFilter>;
  orderBy?: InputMaybe<TargetOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCountryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['CountryCode']['input']>;
};


export type QueryCountriesArgs = {
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<CountryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTermArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<TermKey>;
};


export type QueryTermsArgs = {
  filter?: InputMaybe<TermFilter>;
  orderBy?: InputMaybe<TermOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One of the 17 Sustainable Development Goals of the 2030 Agenda, which commitments say they serve. */
export type Goal = Node & {
  /** The global id, `goal_14`. */
  readonly id: Scalars['ID']['output'];
  /** The goal's number, 1 to 17. */
  readonly number: Scalars['Int']['output'];
  /** The goal's short name, such as *Life below water*; in English where it is not known in the language. */
  readonly label: Scalars['String']['output'];
  /**
   * The goal as the 2030 Agenda words it; in English where that text is missing in the language. Null until the operator
   * of the registry has imported the official texts.
   */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The targets of the goal in their official order: those with numbers, then those with letters. */
  readonly targets: ReadonlyArray<Target>;
};


/** One of the 17 Sustainable Development Goals of the 2030 Agenda, which commitments say they serve. */
export type GoalLabelArgs = {
  language?: Language;
};


/** One of the 17 Sustainable Development Goals of the 2030 Agenda, which commitments say they serve. */
export type GoalTitleArgs = {
  language?: Language;
};

/** One of the 169 targets that spell out the Sustainable Development Goals. */
export type Target = Node & {
  /** The global id, `target_14.2`. */
  readonly id: Scalars['ID']['output'];
  /** The official code: the goal's number and, after a dot, the target's number or letter (`14.2`, `14.a`). */
  readonly code: Scalars['String']['output'];
  /** The goal that the target belongs to. */
  readonly goal: Goal;
  /**
   * What the target asks for, in a few words of this registry; in English where they are not known in the language. The
   * official wording is in `title`.
   */
  readonly label: Scalars['String']['output'];
  /**
   * The target as the 2030 Agenda words it; in English where that text is missing in the language. Null until the operator
   * of the registry has imported the official texts.
   */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** One of the 169 targets that spell out the Sustainable Development Goals. */
export type TargetLabelArgs = {
  language?: Language;
};


/** One of the 169 targets that spell out the Sustainable Development Goals. */
export type TargetTitleArgs = {
  language?: Language;
};

/** A country or area of ISO 3166-1: where organizations have their seats and commitments are carried out. */
export type Country = Node & {
  /** The global id, `country_KEN`. */
  readonly id: Scalars['ID']['output'];
  /** The ISO 3166-1 alpha-3 code, such as `KEN`. */
  readonly code: Scalars['CountryCode']['output'];
  /** The ISO 3166-1 alpha-2 code, such as `KE`. */
  readonly alpha2: Scalars['String']['output'];
  /** The three digits of the UN's M49 standard, such as `404` or `008`, which are also the numeric code of ISO 3166-1. */
  readonly m49: Scalars['String']['output'];
  /** The name, in English as the United Nations write it; also in English where it is not known in the language. */
  readonly name: Scalars['String']['output'];
  /** The region of the M49 standard; null for Antarctica, which lies in none. */
  readonly region?: Maybe<M49Region>;
  /**
   * The narrowest group of the M49 standard, by its English name: `Eastern Africa` rather than `Sub-Saharan Africa`. Null
   * for Antarctica.
   */
  readonly subregion?: Maybe<Scalars['String']['output']>;
  /** Whether the United Nations count it among the small island developing States (SIDS). */
  readonly isSmallIslandDevelopingState: Scalars['Boolean']['output'];
  /** Whether the United Nations count it among the least developed countries (LDC). */
  readonly isLeastDeveloped: Scalars['Boolean']['output'];
  /** Whether the United Nations count it among the landlocked developing countries (LLDC). */
  readonly isLandlockedDeveloping: Scalars['Boolean']['output'];
};


/** A country or area of ISO 3166-1: where organizations have their seats and commitments are carried out. */
export type CountryNameArgs = {
  language?: Language;
};

/**
 * One choice of a list on the forms of action networks, such as an ocean basin: what a commitment says of itself beyond
 * goals and countries.
 */
export type Term = Node & {
  /** The global id, `term_ocean-basin.arctic-ocean`. */
  readonly id: Scalars['ID']['output'];
  /** The list that the term belongs to. */
  readonly scheme: TermScheme;
  /** The code, unique within the scheme and kept when the label is reworded: `arctic-ocean`. */
  readonly code: Scalars['String']['output'];
  /** The choice as the form words it; in English where it is not known in the language. */
  readonly label: Scalars['String']['output'];
};


/**
 * One choice of a list on the forms of action networks, such as an ocean basin: what a commitment says of itself beyond
 * goals and countries.
 */
export type TermLabelArgs = {
  language?: Language;
};

/** The regions of the world in the UN's M49 standard. */
export type M49Region =
  /** Africa. */
  | 'AFRICA'
  /** The Americas: Northern and South America, Central America and the Caribbean. */
  | 'AMERICAS'
  /** Asia. */
  | 'ASIA'
  /** Europe. */
  | 'EUROPE'
  /** Oceania. */
  | 'OCEANIA';

/** The lists of choices on the forms of action networks. */
export type TermScheme =
  /** The ocean basins of the register of ocean commitments. */
  | 'OCEAN_BASIN'
  /** The communities of ocean action, which follow up on commitments for goal 14 by theme. */
  | 'COMMUNITY_OF_OCEAN_ACTION'
  /** The regions of small island developing States. */
  | 'SIDS_REGION'
  /** The priority areas of the SAMOA Pathway, the 2014 programme of small island developing States. */
  | 'SAMOA_PATHWAY_PRIORITY_AREA'
  /** The regions of the world as the forms divide it, which is not that of the M49 standard. */
  | 'REGION';

/** What a term is known by besides its id. */
export type TermKey = {
  /** The list that the term belongs to. */
  readonly scheme: TermScheme;
  /** The code in that list: `arctic-ocean`. */
  readonly code: Scalars['String']['input'];
};

/** Which goals a list holds. */
export type GoalFilter = {
  /** Only the goals with these numbers, 1 to 17. */
  readonly numbers?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** Which targets a list holds. Every condition that is given must hold. */
export type TargetFilter = {
  /** Only the targets of the goals with these numbers, 1 to 17. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only the targets with these codes (`14.2`, `14.a`), in either case. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which countries a list holds. Every condition that is given must hold. */
export type CountryFilter = {
  /** Only the countries with these codes. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only countries in any of these regions. */
  readonly regions?: InputMaybe<ReadonlyArray<M49Region>>;
  /** Only small island developing States, or with `false` only others. */
  readonly isSmallIslandDevelopingState?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only least developed countries, or with `false` only others. */
  readonly isLeastDeveloped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only landlocked developing countries, or with `false` only others. */
  readonly isLandlockedDeveloping?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose name begins with this text, whatever its case and accents; at least one letter or digit. */
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  /** The language of the names that `namePrefix` is compared with. */
  readonly nameLanguage?: Language;
};

/** Which terms a list holds. */
export type TermFilter = {
  /** Only the terms of any of these schemes. */
  readonly schemes?: InputMaybe<ReadonlyArray<TermScheme>>;
};

/** The order of a list of goals. */
export type GoalOrder = {
  /** What to sort by. */
  readonly field: GoalOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What goals can be sorted by. */
export type GoalOrderField =
  /** By number. */
  | 'NUMBER';

/** The order of a list of targets. */
export type TargetOrder = {
  /** What to sort by. */
  readonly field: TargetOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What targets can be sorted by. */
export type TargetOrderField =
  /** By code, as people count: 14.2 before 14.10, and both before 14.a. */
  | 'CODE';

/** The order of a list of countries. */
export type CountryOrder = {
  /** What to sort by. */
  readonly field: CountryOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What countries can be sorted by. */
export type CountryOrderField =
  /** By English name, without regard to case and accents. */
  | 'NAME'
  /** By ISO 3166-1 alpha-3 code. */
  | 'CODE';

/** The order of a list of terms. */
export type TermOrder = {
  /** What to sort by. */
  readonly field: TermOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What terms can be sorted by. */
export type TermOrderField =
  /** Scheme by scheme, and within it as the form shows them. */
  | 'FORM'
  /** By scheme, and within it by code. */
  | 'SCHEME_CODE'
  /** By English label, without regard to case and accents. */
  | 'LABEL';

/** A page of a list of goals. */
export type GoalConnection = {
  /** The goals of this page with their cursors. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /** The goals of this page. */
  readonly nodes: ReadonlyArray<Goal>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many goals the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A goal in a list. */
export type GoalEdge = {
  /** The goal. */
  readonly node: Goal;
  /** Its place in this list and order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of a list of targets. */
export type TargetConnection = {
  /** The targets of this page with their cursors. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** The targets of this page. */
  readonly nodes: ReadonlyArray<Target>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many targets the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A target in a list. */
export type TargetEdge = {
  /** The target. */
  readonly node: Target;
  /** Its place in this list and order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of a list of countries. */
export type CountryConnection = {
  /** The countries of this page with their cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The countries of this page. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many countries the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country in a list. */
export type CountryEdge = {
  /** The country. */
  readonly node: Country;
  /** Its place in this list and order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of a list of terms. */
export type TermConnection = {
  /** The terms of this page with their cursors. */
  readonly edges: ReadonlyArray<TermEdge>;
  /** The terms of this page. */
  readonly nodes: ReadonlyArray<Term>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many terms the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A term in a list. */
export type TermEdge = {
  /** The term. */
  readonly node: Term;
  /** Its place in this list and order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Goal: Goal;
  Target: Target;
  Country: Country;
  Term: Term;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Goal:
    ( { __typename: 'Goal' }
    & GraphQLRecursivePick<FederationTypes['Goal'], {"id":true}> );
  Target:
    ( { __typename: 'Target' }
    & GraphQLRecursivePick<FederationTypes['Target'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"id":true}> );
  Term:
    ( { __typename: 'Term' }
    & GraphQLRecursivePick<FederationTypes['Term'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( GoalParent )
    | ( TargetParent )
    | ( CountryParent )
    | ( TermParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OrderDirection: OrderDirection;
  Language: Language;
  OrganizationType: OrganizationType;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateRange: DateRange;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Goal: ResolverTypeWrapper<GoalParent>;
  Target: ResolverTypeWrapper<TargetParent>;
  Country: ResolverTypeWrapper<CountryParent>;
  Term: ResolverTypeWrapper<TermParent>;
  M49Region: M49Region;
  TermScheme: TermScheme;
  TermKey: TermKey;
  GoalFilter: GoalFilter;
  TargetFilter: TargetFilter;
  CountryFilter: CountryFilter;
  TermFilter: TermFilter;
  GoalOrder: GoalOrder;
  GoalOrderField: GoalOrderField;
  TargetOrder: TargetOrder;
  TargetOrderField: TargetOrderField;
  CountryOrder: CountryOrder;
  CountryOrderField: CountryOrderField;
  TermOrder: TermOrder;
  TermOrderField: TermOrderField;
  GoalConnection: ResolverTypeWrapper<GoalConnectionParent>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  TargetConnection: ResolverTypeWrapper<TargetConnectionParent>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  CountryConnection: ResolverTypeWrapper<CountryConnectionParent>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  TermConnection: ResolverTypeWrapper<TermConnectionParent>;
  TermEdge: ResolverTypeWrapper<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  DateRange: DateRange;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Goal: GoalParent;
  Target: TargetParent;
  Country: CountryParent;
  Term: TermParent;
  TermKey: TermKey;
  GoalFilter: GoalFilter;
  TargetFilter: TargetFilter;
  CountryFilter: CountryFilter;
  TermFilter: TermFilter;
  GoalOrder: GoalOrder;
  TargetOrder: TargetOrder;
  CountryOrder: CountryOrder;
  TermOrder: TermOrder;
  GoalConnection: GoalConnectionParent;
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  TargetConnection: TargetConnectionParent;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  CountryConnection: CountryConnectionParent;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  TermConnection: TermConnectionParent;
  TermEdge: Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] };
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Goal' | 'Target' | 'Country' | 'Term', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, Partial<QueryGoalArgs>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<QueryGoalsArgs>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, Partial<QueryTargetArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<QueryTargetsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType, Partial<QueryTermArgs>>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<QueryTermsArgs>>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'], FederationReferenceType extends FederationReferenceTypes['Goal'] = FederationReferenceTypes['Goal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Goal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GoalLabelArgs, 'language'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GoalTitleArgs, 'language'>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetLabelArgs, 'language'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TargetTitleArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  alpha2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  m49?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'language'>>;
  region?: Resolver<Maybe<ResolversTypes['M49Region']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSmallIslandDevelopingState?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLeastDeveloped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLandlockedDeveloping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term'], FederationReferenceType extends FederationReferenceTypes['Term'] = FederationReferenceTypes['Term']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Term']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['TermScheme'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermLabelArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
};

