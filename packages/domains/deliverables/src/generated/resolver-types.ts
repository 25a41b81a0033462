// Made by `pnpm generate` from ../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeliverableParent, ProgressReportParent, CommitmentParent, DeliverableConnectionParent, ProgressReportConnectionParent } from '../mappers.ts';
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
  /** One deliverable by its id. Null when there is none or its commitment is not public. */
  readonly deliverable?: Maybe<Deliverable>;
  /** Deliverables of all commitments in a stable order, a page at a time. */
  readonly deliverables: DeliverableConnection;
  /** One progress report by its id. Null when there is none or its commitment is not public. */
  readonly progressReport?: Maybe<ProgressReport>;
  /** Progress reports on all commitments in a stable order, a page at a time. */
  readonly progressReports: ProgressReportConnection;
};


export type QueryDeliverableArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliverablesArgs = {
  filter?: InputMaybe<DeliverableFilter>;
  orderBy?: InputMaybe<DeliverableOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProgressReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgressReportsArgs = {
  filter?: InputMaybe<ProgressReportFilter>;
  orderBy?: InputMaybe<ProgressReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Commitment = Node & {
  readonly id: Scalars['ID']['output'];
  /** The results that were promised, in the order in which the holder listed them. */
  readonly deliverables?: Maybe<DeliverableConnection>;
  /** What the holder reported about it, the latest report first. */
  readonly progressReports?: Maybe<ProgressReportConnection>;
  /** How faithfully its holder reports, judged as of a day. Null when the commitment is not public. */
  readonly reporting?: Maybe<Reporting>;
};


export type CommitmentDeliverablesArgs = {
  filter?: InputMaybe<DeliverableFilter>;
  orderBy?: InputMaybe<DeliverableOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitmentProgressReportsArgs = {
  filter?: InputMaybe<ProgressReportFilter>;
  orderBy?: InputMaybe<ProgressReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitmentReportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One result that a commitment promises. */
export type Deliverable = Node & {
  /** The global id, `deliverable_…`. */
  readonly id: Scalars['ID']['output'];
  /** The commitment that promises it. */
  readonly commitment?: Maybe<Commitment>;
  /**
   * Its place among the deliverables of its commitment, from 0. One that was cancelled keeps its place, so two can have
   * the same.
   */
  readonly position: Scalars['Int']['output'];
  /** What is to be delivered, in the holder's words; null when only a date was given. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The day by which it is due; null when none was given or what was given is no real date. */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** The due date as the source wrote it; null when it wrote none or only what `dueDate` says. */
  readonly dueText?: Maybe<Scalars['String']['output']>;
  /** Whether it is still to come. This is what is known today, whatever day other fields are asked about. */
  readonly state: DeliverableState;
  /** The day on which it was delivered; null unless the state is DELIVERED. */
  readonly deliveredAt?: Maybe<Scalars['Date']['output']>;
  /** Where the result can be seen; null when nobody has said. */
  readonly evidenceUrl?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it is overdue as of a day: it is PLANNED, was due before that day, and its commitment has submitted no
   * progress report from the due date to that day.
   */
  readonly overdue: Scalars['Boolean']['output'];
  /** The same judgement with its reason and the version of the rule. */
  readonly overdueVerdict: OverdueVerdict;
  /** The progress reports that say something about this deliverable, the latest first. */
  readonly progressReports: ReadonlyArray<ProgressReport>;
  /** When the registry first heard of it. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When anything about it last changed in the registry. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** One result that a commitment promises. */
export type DeliverableOverdueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** One result that a commitment promises. */
export type DeliverableOverdueVerdictArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How far a promised result has come. */
export type DeliverableState =
  /** Promised and not yet delivered. */
  | 'PLANNED'
  /** Delivered, on the day that `deliveredAt` says. */
  | 'DELIVERED'
  /** Given up, or no longer listed by the source from which it was imported. */
  | 'CANCELLED';

/** Whether a deliverable is overdue, and why. */
export type OverdueVerdict = {
  /** The day that was judged by. */
  readonly asOf: Scalars['Date']['output'];
  /** Whether it is overdue as of that day. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Why, as an English sentence. */
  readonly reason: Scalars['String']['output'];
  /** The version of the rule that judged; it rises when the rule changes. */
  readonly ruleVersion: Scalars['Int']['output'];
};

/** What the holder of a commitment reported; once a year is expected. */
export type ProgressReport = Node & {
  /** The global id, `progress_report_…`. */
  readonly id: Scalars['ID']['output'];
  /** The commitment that it reports on. */
  readonly commitment?: Maybe<Commitment>;
  /** Its title; null when it has none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How the holder says it goes; null when the report does not say. */
  readonly status?: Maybe<ProgressStatus>;
  /** What the holder reports; null when there is no text or the source did not give it. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** When it was submitted; null when that is not known. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The date of submission as the source wrote it; null when it wrote none or only what `submittedAt` says. */
  readonly submittedText?: Maybe<Scalars['String']['output']>;
  /** The deliverables that it says something about, in the order in which the holder listed them. */
  readonly deliverables: ReadonlyArray<Deliverable>;
  /** The report on the site that it was imported from; null when it was written here or the source has no page for it. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** When the registry first heard of it. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When anything about it last changed in the registry. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** How a holder says that a commitment goes. */
export type ProgressStatus =
  /** It goes as planned. */
  | 'ON_TRACK'
  /** It is behind or goes otherwise than planned. */
  | 'OFF_TRACK'
  /** It has reached what was promised. */
  | 'COMPLETED'
  /** It was given up. */
  | 'CANCELLED'
  /** Nothing is done at present. */
  | 'INACTIVE'
  /** It lacks money. */
  | 'FINANCIAL_ISSUES';

/** How faithfully the holder of a commitment reports, as of a day. */
export type Reporting = {
  /** The day that was judged by; reports after it did not count. */
  readonly asOf: Scalars['Date']['output'];
  /** The reporting light. */
  readonly light: ReportingLight;
  /** Why the light is what it is, as an English sentence. */
  readonly reason: Scalars['String']['output'];
  /** When the last report was submitted; null when there was none. */
  readonly lastReportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the last report said; null when there was none or it said nothing. */
  readonly lastStatus?: Maybe<ProgressStatus>;
  /** How many reports had been submitted. Reports whose date is not known are not counted. */
  readonly reportCount: Scalars['Int']['output'];
  /**
   * Whether the commitment counts as active. It does not while the light is RED: from two years after its last report on,
   * until it reports again.
   */
  readonly active: Scalars['Boolean']['output'];
  /** The version of the rule that judged; it rises when the rule changes. */
  readonly ruleVersion: Scalars['Int']['output'];
};

/** The reporting light of a commitment. A year ends on the same day of the calendar a year later; days are in UTC. */
export type ReportingLight =
  /** No report was ever submitted. */
  | 'NEVER_REPORTED'
  /** The last report is under a year old. */
  | 'GREEN'
  /** The last report is between one and two years old. */
  | 'YELLOW'
  /** The last report is two years old or older. */
  | 'RED'
  /** The last report said COMPLETED, however old it is. */
  | 'COMPLETED';

/** Which deliverables a list holds. Every condition that is given must hold. */
export type DeliverableFilter = {
  /** Only these ids, at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only deliverables of these commitments, at most 100 ids. */
  readonly commitments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those due in this range of days; those without a due date are in none. */
  readonly due?: InputMaybe<DateRange>;
  /** Only those in any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<DeliverableState>>;
  /** Only those that are overdue as of this day. */
  readonly overdueAsOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of deliverables. */
export type DeliverableOrder = {
  /** What to sort by. */
  readonly field: DeliverableOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What deliverables can be sorted by. */
export type DeliverableOrderField =
  /** By due date; those without one come last. */
  | 'DUE_DATE'
  /** By the moment at which the registry first heard of them. */
  | 'CREATED_AT'
  /** Commitment by commitment, and in each as its holder listed them. */
  | 'POSITION';

/** A page of a list of deliverables. */
export type DeliverableConnection = {
  /** The deliverables of this page with their cursors. */
  readonly edges: ReadonlyArray<DeliverableEdge>;
  /** The deliverables of this page. */
  readonly nodes: ReadonlyArray<Deliverable>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many deliverables the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A deliverable in a list. */
export type DeliverableEdge = {
  /** The deliverable. */
  readonly node: Deliverable;
  /** Its place in this list and order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

/** Which progress reports a list holds. Every condition that is given must hold. */
export type ProgressReportFilter = {
  /** Only these ids, at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only reports on these commitments, at most 100 ids. */
  readonly commitments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that say any of these; reports that say nothing are in none. */
  readonly statuses?: InputMaybe<ReadonlyArray<ProgressStatus>>;
  /** Only those submitted in this range of days in UTC; those whose date is not known are in none. */
  readonly submitted?: InputMaybe<DateRange>;
};

/** The order of a list of progress reports. */
export type ProgressReportOrder = {
  /** What to sort by. */
  readonly field: ProgressReportOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What progress reports can be sorted by. */
export type ProgressReportOrderField =
  /** By the moment of submission; those without one come last. */
  | 'SUBMITTED_AT';

/** A page of a list of progress reports. */
export type ProgressReportConnection = {
  /** The reports of this page with their cursors. */
  readonly edges: ReadonlyArray<ProgressReportEdge>;
  /** The reports of this page. */
  readonly nodes: ReadonlyArray<ProgressReport>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many reports the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A progress report in a list. */
export type ProgressReportEdge = {
  /** The report. */
  readonly node: ProgressReport;
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
  Commitment: Commitment;
  Deliverable: Deliverable;
  ProgressReport: ProgressReport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  Deliverable:
    ( { __typename: 'Deliverable' }
    & GraphQLRecursivePick<FederationTypes['Deliverable'], {"id":true}> );
  ProgressReport:
    ( { __typename: 'ProgressReport' }
    & GraphQLRecursivePick<FederationTypes['ProgressReport'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CommitmentParent )
    | ( DeliverableParent )
    | ( ProgressReportParent )
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
  Commitment: ResolverTypeWrapper<CommitmentParent>;
  Deliverable: ResolverTypeWrapper<DeliverableParent>;
  DeliverableState: DeliverableState;
  OverdueVerdict: ResolverTypeWrapper<OverdueVerdict>;
  ProgressReport: ResolverTypeWrapper<ProgressReportParent>;
  ProgressStatus: ProgressStatus;
  Reporting: ResolverTypeWrapper<Reporting>;
  ReportingLight: ReportingLight;
  DeliverableFilter: DeliverableFilter;
  DeliverableOrder: DeliverableOrder;
  DeliverableOrderField: DeliverableOrderField;
  DeliverableConnection: ResolverTypeWrapper<DeliverableConnectionParent>;
  DeliverableEdge: ResolverTypeWrapper<Omit<DeliverableEdge, 'node'> & { node: ResolversTypes['Deliverable'] }>;
  ProgressReportFilter: ProgressReportFilter;
  ProgressReportOrder: ProgressReportOrder;
  ProgressReportOrderField: ProgressReportOrderField;
  ProgressReportConnection: ResolverTypeWrapper<ProgressReportConnectionParent>;
  ProgressReportEdge: ResolverTypeWrapper<Omit<ProgressReportEdge, 'node'> & { node: ResolversTypes['ProgressReport'] }>;
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
  Commitment: CommitmentParent;
  Deliverable: DeliverableParent;
  OverdueVerdict: OverdueVerdict;
  ProgressReport: ProgressReportParent;
  Reporting: Reporting;
  DeliverableFilter: DeliverableFilter;
  DeliverableOrder: DeliverableOrder;
  DeliverableConnection: DeliverableConnectionParent;
  DeliverableEdge: Omit<DeliverableEdge, 'node'> & { node: ResolversParentTypes['Deliverable'] };
  ProgressReportFilter: ProgressReportFilter;
  ProgressReportOrder: ProgressReportOrder;
  ProgressReportConnection: ProgressReportConnectionParent;
  ProgressReportEdge: Omit<ProgressReportEdge, 'node'> & { node: ResolversParentTypes['ProgressReport'] };
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'Deliverable' | 'ProgressReport', ParentType, ContextType>;
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
  deliverable?: Resolver<Maybe<ResolversTypes['Deliverable']>, ParentType, ContextType, RequireFields<QueryDeliverableArgs, 'id'>>;
  deliverables?: Resolver<ResolversTypes['DeliverableConnection'], ParentType, ContextType, Partial<QueryDeliverablesArgs>>;
  progressReport?: Resolver<Maybe<ResolversTypes['ProgressReport']>, ParentType, ContextType, RequireFields<QueryProgressReportArgs, 'id'>>;
  progressReports?: Resolver<ResolversTypes['ProgressReportConnection'], ParentType, ContextType, Partial<QueryProgressReportsArgs>>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deliverables?: Resolver<Maybe<ResolversTypes['DeliverableConnection']>, ParentType, ContextType, Partial<CommitmentDeliverablesArgs>>;
  progressReports?: Resolver<Maybe<ResolversTypes['ProgressReportConnection']>, ParentType, ContextType, Partial<CommitmentProgressReportsArgs>>;
  reporting?: Resolver<Maybe<ResolversTypes['Reporting']>, ParentType, ContextType, Partial<CommitmentReportingArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deliverable'] = ResolversParentTypes['Deliverable'], FederationReferenceType extends FederationReferenceTypes['Deliverable'] = FederationReferenceTypes['Deliverable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deliverable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliverableState'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidenceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<DeliverableOverdueArgs>>;
  overdueVerdict?: Resolver<ResolversTypes['OverdueVerdict'], ParentType, ContextType, Partial<DeliverableOverdueVerdictArgs>>;
  progressReports?: Resolver<ReadonlyArray<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueVerdict'] = ResolversParentTypes['OverdueVerdict']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport'], FederationReferenceType extends FederationReferenceTypes['ProgressReport'] = FederationReferenceTypes['ProgressReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProgressReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProgressStatus']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliverables?: Resolver<ReadonlyArray<ResolversTypes['Deliverable']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reporting'] = ResolversParentTypes['Reporting']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['ReportingLight'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastReportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['ProgressStatus']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliverableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverableConnection'] = ResolversParentTypes['DeliverableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliverableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deliverable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliverableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverableEdge'] = ResolversParentTypes['DeliverableEdge']> = {
  node?: Resolver<ResolversTypes['Deliverable'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgressReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressReportConnection'] = ResolversParentTypes['ProgressReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgressReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressReportEdge'] = ResolversParentTypes['ProgressReportEdge']> = {
  node?: Resolver<ResolversTypes['ProgressReport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Deliverable?: DeliverableResolvers<ContextType>;
  OverdueVerdict?: OverdueVerdictResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
  Reporting?: ReportingResolvers<ContextType>;
  DeliverableConnection?: DeliverableConnectionResolvers<ContextType>;
  DeliverableEdge?: DeliverableEdgeResolvers<ContextType>;
  ProgressReportConnection?: ProgressReportConnectionResolvers<ContextType>;
  ProgressReportEdge?: ProgressReportEdgeResolvers<ContextType>;
};

