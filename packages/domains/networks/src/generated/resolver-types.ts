// Made by `pnpm generate` from ../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActionNetworkParent, ActionNetworkConnectionParent, OrganizationParent } from '../mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  /** One action network, by its id or by its slug; give exactly one of the two. Null when there is none. */
  readonly actionNetwork?: Maybe<ActionNetwork>;
  /** Action networks in a stable order, a page at a time. */
  readonly actionNetworks: ActionNetworkConnection;
};


export type QueryActionNetworkArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActionNetworksArgs = {
  filter?: InputMaybe<ActionNetworkFilter>;
  orderBy?: InputMaybe<ActionNetworkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A community that vets and follows commitments on a theme, kept by one or more stewards. */
export type ActionNetwork = Node & {
  /** The global id, `action_network_…`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that addresses use: lower-case letters, digits and hyphens. No two networks have the same. */
  readonly slug: Scalars['String']['output'];
  /** What the network is called. */
  readonly name: Scalars['String']['output'];
  /** What the network is for; null when nobody has said. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The organizations that keep the network: they vet its commitments and remind its holders to report. */
  readonly stewards?: Maybe<ReadonlyArray<Organization>>;
  /** The Sustainable Development Goals that the network works for, in their order. */
  readonly goals?: Maybe<ReadonlyArray<Goal>>;
  /** Who decides in the network, and how; null when nobody has said. */
  readonly governance?: Maybe<Scalars['String']['output']>;
  /** What the network asks of those who made its commitments; null when it asks nothing of its own. */
  readonly accountabilityRule?: Maybe<AccountabilityRule>;
  /** The address of the network's website; null when there is none or it is not known. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** When the registry first heard of the network. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When anything about the network last changed in the registry. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What an action network asks of those who made commitments in it. */
export type AccountabilityRule = {
  /** How often they are to report, in months: 12 is once a year. */
  readonly reportingIntervalMonths: Scalars['Int']['output'];
  /** The rule in the network's own words; null when there is only the interval. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type Organization = Node & {
  readonly id: Scalars['ID']['output'];
  /** The action networks that this organization keeps. */
  readonly stewardedNetworks?: Maybe<ActionNetworkConnection>;
};


export type OrganizationStewardedNetworksArgs = {
  orderBy?: InputMaybe<ActionNetworkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which action networks a list holds. Every condition that is given must hold. */
export type ActionNetworkFilter = {
  /** Only these ids, at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only networks that work for any of these goals, 1 to 17. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only networks that the organization with this id keeps. */
  readonly steward?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name begins with this text, whatever its case and accents; at least one letter or digit. */
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of action networks. */
export type ActionNetworkOrder = {
  /** What to sort by. */
  readonly field: ActionNetworkOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What action networks can be sorted by. */
export type ActionNetworkOrderField =
  /** By id, which is the order in which the registry first heard of them; only what is new comes at the end. */
  | 'ID'
  /** By name, without regard to case and accents. */
  | 'NAME'
  /** By the moment at which the registry first heard of them. */
  | 'CREATED_AT';

/** A page of a list of action networks. */
export type ActionNetworkConnection = {
  /** The networks of this page with their cursors. */
  readonly edges: ReadonlyArray<ActionNetworkEdge>;
  /** The networks of this page. */
  readonly nodes: ReadonlyArray<ActionNetwork>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many networks the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An action network in a list. */
export type ActionNetworkEdge = {
  /** The network. */
  readonly node: ActionNetwork;
  /** Its place in this list and order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

export type Goal = Node & {
  readonly id: Scalars['ID']['output'];
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
  ActionNetwork: ActionNetwork;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ActionNetwork:
    ( { __typename: 'ActionNetwork' }
    & GraphQLRecursivePick<FederationTypes['ActionNetwork'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActionNetworkParent )
    | ( OrganizationParent )
    | ( Goal )
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
  ActionNetwork: ResolverTypeWrapper<ActionNetworkParent>;
  AccountabilityRule: ResolverTypeWrapper<AccountabilityRule>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  ActionNetworkFilter: ActionNetworkFilter;
  ActionNetworkOrder: ActionNetworkOrder;
  ActionNetworkOrderField: ActionNetworkOrderField;
  ActionNetworkConnection: ResolverTypeWrapper<ActionNetworkConnectionParent>;
  ActionNetworkEdge: ResolverTypeWrapper<Omit<ActionNetworkEdge, 'node'> & { node: ResolversTypes['ActionNetwork'] }>;
  Goal: ResolverTypeWrapper<Goal>;
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
  ActionNetwork: ActionNetworkParent;
  AccountabilityRule: AccountabilityRule;
  Organization: OrganizationParent;
  ActionNetworkFilter: ActionNetworkFilter;
  ActionNetworkOrder: ActionNetworkOrder;
  ActionNetworkConnection: ActionNetworkConnectionParent;
  ActionNetworkEdge: Omit<ActionNetworkEdge, 'node'> & { node: ResolversParentTypes['ActionNetwork'] };
  Goal: Goal;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ActionNetwork' | 'Organization' | 'Goal', ParentType, ContextType>;
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
  actionNetwork?: Resolver<Maybe<ResolversTypes['ActionNetwork']>, ParentType, ContextType, Partial<QueryActionNetworkArgs>>;
  actionNetworks?: Resolver<ResolversTypes['ActionNetworkConnection'], ParentType, ContextType, Partial<QueryActionNetworksArgs>>;
};

export type ActionNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionNetwork'] = ResolversParentTypes['ActionNetwork'], FederationReferenceType extends FederationReferenceTypes['ActionNetwork'] = FederationReferenceTypes['ActionNetwork']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionNetwork']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stewards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organization']>>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Goal']>>, ParentType, ContextType>;
  governance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountabilityRule?: Resolver<Maybe<ResolversTypes['AccountabilityRule']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountabilityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityRule'] = ResolversParentTypes['AccountabilityRule']> = {
  reportingIntervalMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stewardedNetworks?: Resolver<Maybe<ResolversTypes['ActionNetworkConnection']>, ParentType, ContextType, Partial<OrganizationStewardedNetworksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionNetworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionNetworkConnection'] = ResolversParentTypes['ActionNetworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionNetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActionNetwork']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionNetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionNetworkEdge'] = ResolversParentTypes['ActionNetworkEdge']> = {
  node?: Resolver<ResolversTypes['ActionNetwork'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  ActionNetwork?: ActionNetworkResolvers<ContextType>;
  AccountabilityRule?: AccountabilityRuleResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  ActionNetworkConnection?: ActionNetworkConnectionResolvers<ContextType>;
  ActionNetworkEdge?: ActionNetworkEdgeResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
};

