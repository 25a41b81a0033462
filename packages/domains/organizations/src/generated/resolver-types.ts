// Made by `pnpm generate` from ../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationParent, NodeParent, OrganizationConnectionParent, OrganizationMergeParent, DuplicateOrganizationsParent, DuplicateOrganizationsConnectionParent, UnresolvedOrganizationParent, OrganizationCandidateParent } from '../mappers.ts';
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

/** Where every question begins: each thing by its id or by what people cite, and each list a page at a time. */
export type Query = {
  /**
   * One organization, by its id or by an identifier that others gave it; give exactly one of the two. The id and the
   * identifiers of an organization that was merged into another answer with the one that stands for it now, however often
   * that one was merged in turn. Null when there is none.
   */
  readonly organization?: Maybe<Organization>;
  /** Organizations in a stable order, a page at a time. Those that were merged into others are left out unless asked for. */
  readonly organizations: OrganizationConnection;
  /**
   * Pairs of organizations that may be one and the same, for a curator to merge or to dismiss: those that most commitments
   * name come first, and among equals those that are most alike.
   */
  readonly duplicateOrganizations: DuplicateOrganizationsConnection;
  /** Anything with a global id. Null when nothing has this id or when it is not public. */
  readonly node?: Maybe<Node>;
  /** Up to 100 things by their global ids, in the order of the ids, with null where `node` would answer null. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
};


/** Where every question begins: each thing by its id or by what people cite, and each list a page at a time. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  identifier?: InputMaybe<OrganizationIdentifierInput>;
};


/** Where every question begins: each thing by its id or by what people cite, and each list a page at a time. */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins: each thing by its id or by what people cite, and each list a page at a time. */
export type QueryDuplicateOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins: each thing by its id or by what people cite, and each list a page at a time. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins: each thing by its id or by what people cite, and each list a page at a time. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Who promises and who partners: a government, an agency, a company, an association, a university. */
export type Organization = Node & {
  /** The global id, `organization_…`. It keeps answering after the organization was merged into another. */
  readonly id: Scalars['ID']['output'];
  /** The name that the organization goes by, in the language it uses itself where known. */
  readonly name: Scalars['String']['output'];
  /** The short form of the name, such as `UNDP`; null when there is none or it is not known. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /**
   * Other spellings, translations and earlier names under which the organization was found, each once. Those of an active
   * organization include the names and aliases of all that were merged into it.
   */
  readonly aliases: ReadonlyArray<OrganizationAlias>;
  /** What kind of entity it is; null when the source did not say. */
  readonly type?: Maybe<OrganizationType>;
  /** The country of its seat; null for international bodies and where it is not known. */
  readonly country?: Maybe<Country>;
  /** Identifiers in other registries; those of an active organization include what was given to any merged into it. */
  readonly identifiers: ReadonlyArray<OrganizationIdentifier>;
  /** The address of its website as the organization or the source gave it; null when not known. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Whether this is an organization of its own or one that was merged into another. */
  readonly status: OrganizationStatus;
  /**
   * The organization that this one was merged into, as that was decided; null unless the status is MERGED. It may have been
   * merged in turn: `organization(id:)` leads to the one at the end.
   */
  readonly mergedInto?: Maybe<Organization>;
  /**
   * The merges through which this organization stands for others, directly or through one that was merged itself; the
   * latest first. Empty for a merged one, which stands for nobody.
   */
  readonly merges: ReadonlyArray<OrganizationMerge>;
  /** When the registry first heard of the organization. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When anything about the organization last changed in the registry. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Who promises and who partners: a government, an agency, a company, an association, a university. */
export type OrganizationAliasesArgs = {
  includeMerged?: Scalars['Boolean']['input'];
};


/** Who promises and who partners: a government, an agency, a company, an association, a university. */
export type OrganizationIdentifiersArgs = {
  includeMerged?: Scalars['Boolean']['input'];
};

/** That two organizations were found to be one. It can be undone, and then the merged one is as it was. */
export type OrganizationMerge = {
  /** The organization that was merged; its status is MERGED. */
  readonly organization: Organization;
  /** What it was merged into, which may have been merged since. */
  readonly into: Organization;
  /** Why, in the words of whoever merged them; null when nothing was noted. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When they were merged. */
  readonly mergedAt: Scalars['DateTime']['output'];
};

/** A spelling under which an organization was found besides its name. */
export type OrganizationAlias = {
  /** The spelling as it was written. */
  readonly name: Scalars['String']['output'];
  /** The language of the spelling as an ISO 639 code (`fr`); null when not known. */
  readonly language?: Maybe<Scalars['String']['output']>;
};

/** What an organization is called in another registry. */
export type OrganizationIdentifier = {
  /** The registry that gave the identifier. */
  readonly scheme: OrganizationIdentifierScheme;
  /** The identifier as that registry writes it. */
  readonly value: Scalars['String']['output'];
};

/** An identifier to look an organization up by. */
export type OrganizationIdentifierInput = {
  /** The registry that gave the identifier. */
  readonly scheme: OrganizationIdentifierScheme;
  /** The identifier as that registry writes it. */
  readonly value: Scalars['String']['input'];
};

/** The registries of organizations whose identifiers are kept. */
export type OrganizationIdentifierScheme =
  /** The Research Organization Registry: `https://ror.org/02y3ad647`. */
  | 'ROR'
  /** Wikidata: `Q161718`. */
  | 'WIKIDATA'
  /** org-id.guide, as used in aid data: `XM-DAC-41114`. */
  | 'ORG_ID'
  /** The International Standard Name Identifier (ISO 27729): `0000 0001 2288 3570`. */
  | 'ISNI'
  /** The Global Research Identifier Database, closed in 2021: `grid.475610.5`. */
  | 'GRID'
  /** The Crossref funder registry: `501100000923`. */
  | 'FUNDREF'
  /** The Legal Entity Identifier (ISO 17442). */
  | 'LEI';

/** Whether an organization stands for itself. */
export type OrganizationStatus =
  /** An organization of its own. */
  | 'ACTIVE'
  /** Found to be the same as another; its id answers with that one. */
  | 'MERGED';

/** Which organizations a list holds. Every condition that is given must hold. */
export type OrganizationFilter = {
  /** Only these ids, at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only entities of any of these types. */
  readonly types?: InputMaybe<ReadonlyArray<OrganizationType>>;
  /** Only those with their seat in any of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only those with an identifier of this scheme. */
  readonly identifierScheme?: InputMaybe<OrganizationIdentifierScheme>;
  /** Only those whose name begins with this text, whatever its case and accents; at least one letter or digit. */
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this status; ACTIVE when left out. */
  readonly status?: InputMaybe<OrganizationStatus>;
};

/** The order of a list of organizations. */
export type OrganizationOrder = {
  /** What to sort by. */
  readonly field: OrganizationOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What organizations can be sorted by. */
export type OrganizationOrderField =
  /** By id, which is the order in which the registry first heard of them; only what is new comes at the end. */
  | 'ID'
  /** By name, without regard to case and accents. */
  | 'NAME'
  /** By the moment at which the registry first heard of them. */
  | 'CREATED_AT';

/** A page of a list of organizations. */
export type OrganizationConnection = {
  /** The organizations of this page with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many organizations the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization in a list. */
export type OrganizationEdge = {
  /** The organization. */
  readonly node: Organization;
  /** Its place in this list and order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

/** Two organizations that may be one and the same. */
export type DuplicateOrganizations = {
  /** The one that more commitments name; the older one where as many name both. */
  readonly organization: Organization;
  /** The other, which may be the same. */
  readonly duplicate: Organization;
  /** How alike their names are, from 0 to 1; 1 when they differ in nothing that says something. */
  readonly score: Scalars['Float']['output'];
  /** The spelling of the organization and that of the duplicate which are alike, in this order. */
  readonly matchedNames: ReadonlyArray<Scalars['String']['output']>;
  /** How many public commitments name either of them, summed over both. */
  readonly commitmentCount: Scalars['Int']['output'];
};

/** A page of the list of organizations that may be duplicates. */
export type DuplicateOrganizationsConnection = {
  /** The pairs of this page with their cursors. */
  readonly edges: ReadonlyArray<DuplicateOrganizationsEdge>;
  /** The pairs of this page. */
  readonly nodes: ReadonlyArray<DuplicateOrganizations>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many pairs the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair of organizations in the list of possible duplicates. */
export type DuplicateOrganizationsEdge = {
  /** The pair. */
  readonly node: DuplicateOrganizations;
  /** Its place in this list; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

export type UnresolvedOrganization = {
  readonly name: Scalars['String']['output'];
  /**
   * Active organizations with a name, alias or acronym like this one, the likeliest first. None was likely enough to be
   * taken without a curator. Empty where nothing is alike, and for a text of more than 500 characters, which is no name.
   */
  readonly candidates?: Maybe<ReadonlyArray<OrganizationCandidate>>;
};


export type UnresolvedOrganizationCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An organization that a name may mean. */
export type OrganizationCandidate = {
  /** The organization. */
  readonly organization: Organization;
  /** How likely the name means it, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** The name, alias or acronym of the organization that is like the name. */
  readonly matchedName: Scalars['String']['output'];
};

export type Goal = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Target = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Country = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Term = Node & {
  readonly id: Scalars['ID']['output'];
};

export type ActionNetwork = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Commitment = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Deliverable = Node & {
  readonly id: Scalars['ID']['output'];
};

export type ProgressReport = Node & {
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
  Organization: Organization;
  UnresolvedOrganization: UnresolvedOrganization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  UnresolvedOrganization:
    ( { __typename: 'UnresolvedOrganization' }
    & GraphQLRecursivePick<FederationTypes['UnresolvedOrganization'], {"name":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<NodeParent>;
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
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationMerge: ResolverTypeWrapper<OrganizationMergeParent>;
  OrganizationAlias: ResolverTypeWrapper<OrganizationAlias>;
  OrganizationIdentifier: ResolverTypeWrapper<OrganizationIdentifier>;
  OrganizationIdentifierInput: OrganizationIdentifierInput;
  OrganizationIdentifierScheme: OrganizationIdentifierScheme;
  OrganizationStatus: OrganizationStatus;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionParent>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  DuplicateOrganizations: ResolverTypeWrapper<DuplicateOrganizationsParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DuplicateOrganizationsConnection: ResolverTypeWrapper<DuplicateOrganizationsConnectionParent>;
  DuplicateOrganizationsEdge: ResolverTypeWrapper<Omit<DuplicateOrganizationsEdge, 'node'> & { node: ResolversTypes['DuplicateOrganizations'] }>;
  UnresolvedOrganization: ResolverTypeWrapper<UnresolvedOrganizationParent>;
  OrganizationCandidate: ResolverTypeWrapper<OrganizationCandidateParent>;
  Goal: ResolverTypeWrapper<Goal>;
  Target: ResolverTypeWrapper<Target>;
  Country: ResolverTypeWrapper<Country>;
  Term: ResolverTypeWrapper<Term>;
  ActionNetwork: ResolverTypeWrapper<ActionNetwork>;
  Commitment: ResolverTypeWrapper<Commitment>;
  Deliverable: ResolverTypeWrapper<Deliverable>;
  ProgressReport: ResolverTypeWrapper<ProgressReport>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: NodeParent;
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
  Organization: OrganizationParent;
  OrganizationMerge: OrganizationMergeParent;
  OrganizationAlias: OrganizationAlias;
  OrganizationIdentifier: OrganizationIdentifier;
  OrganizationIdentifierInput: OrganizationIdentifierInput;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationConnection: OrganizationConnectionParent;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  DuplicateOrganizations: DuplicateOrganizationsParent;
  Float: Scalars['Float']['output'];
  DuplicateOrganizationsConnection: DuplicateOrganizationsConnectionParent;
  DuplicateOrganizationsEdge: Omit<DuplicateOrganizationsEdge, 'node'> & { node: ResolversParentTypes['DuplicateOrganizations'] };
  UnresolvedOrganization: UnresolvedOrganizationParent;
  OrganizationCandidate: OrganizationCandidateParent;
  Goal: Goal;
  Target: Target;
  Country: Country;
  Term: Term;
  ActionNetwork: ActionNetwork;
  Commitment: Commitment;
  Deliverable: Deliverable;
  ProgressReport: ProgressReport;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Goal' | 'Target' | 'Country' | 'Term' | 'ActionNetwork' | 'Commitment' | 'Deliverable' | 'ProgressReport', ParentType, ContextType>;
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
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  duplicateOrganizations?: Resolver<ResolversTypes['DuplicateOrganizationsConnection'], ParentType, ContextType, Partial<QueryDuplicateOrganizationsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['OrganizationAlias']>, ParentType, ContextType, RequireFields<OrganizationAliasesArgs, 'includeMerged'>>;
  type?: Resolver<Maybe<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['OrganizationIdentifier']>, ParentType, ContextType, RequireFields<OrganizationIdentifiersArgs, 'includeMerged'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationMerge']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMerge'] = ResolversParentTypes['OrganizationMerge']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrganizationAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationAlias'] = ResolversParentTypes['OrganizationAlias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationIdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationIdentifier'] = ResolversParentTypes['OrganizationIdentifier']> = {
  scheme?: Resolver<ResolversTypes['OrganizationIdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DuplicateOrganizationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateOrganizations'] = ResolversParentTypes['DuplicateOrganizations']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateOrganizationsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateOrganizationsConnection'] = ResolversParentTypes['DuplicateOrganizationsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateOrganizationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuplicateOrganizations']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateOrganizationsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateOrganizationsEdge'] = ResolversParentTypes['DuplicateOrganizationsEdge']> = {
  node?: Resolver<ResolversTypes['DuplicateOrganizations'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnresolvedOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedOrganization'] = ResolversParentTypes['UnresolvedOrganization'], FederationReferenceType extends FederationReferenceTypes['UnresolvedOrganization'] = FederationReferenceTypes['UnresolvedOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnresolvedOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationCandidate']>>, ParentType, ContextType, RequireFields<UnresolvedOrganizationCandidatesArgs, 'first'>>;
};

export type OrganizationCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationCandidate'] = ResolversParentTypes['OrganizationCandidate']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionNetwork'] = ResolversParentTypes['ActionNetwork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deliverable'] = ResolversParentTypes['Deliverable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport']> = {
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
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationMerge?: OrganizationMergeResolvers<ContextType>;
  OrganizationAlias?: OrganizationAliasResolvers<ContextType>;
  OrganizationIdentifier?: OrganizationIdentifierResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  DuplicateOrganizations?: DuplicateOrganizationsResolvers<ContextType>;
  DuplicateOrganizationsConnection?: DuplicateOrganizationsConnectionResolvers<ContextType>;
  DuplicateOrganizationsEdge?: DuplicateOrganizationsEdgeResolvers<ContextType>;
  UnresolvedOrganization?: UnresolvedOrganizationResolvers<ContextType>;
  OrganizationCandidate?: OrganizationCandidateResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  ActionNetwork?: ActionNetworkResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Deliverable?: DeliverableResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
};

