// Made by `pnpm generate` from ../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CommitmentParent, TimeframeParent, PartnerParent, UnresolvedOrganizationParent, CommitmentConnectionParent, PartnerConnectionParent, UnresolvedOrganizationConnectionParent, OrganizationParent, ActionNetworkParent, GoalParent, TargetParent, CountryParent, TermParent } from '../mappers.ts';
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
  /**
   * An exact decimal number as a string of digits, with a point before the fraction if there is one: `"42531.37"`. A string,
   * because the numbers of JSON lose digits.
   */
  Decimal: { input: string; output: string; }
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
  /**
   * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers like the
   * current one. Null when there is none or when it is not public.
   */
  readonly commitment?: Maybe<Commitment>;
  /** Commitments in a stable order, a page at a time. */
  readonly commitments: CommitmentConnection;
  /**
   * The names of partners that no organization was found for, those that most commitments mention first: where a curator who
   * knows whom they mean helps most.
   */
  readonly unresolvedOrganizations: UnresolvedOrganizationConnection;
};


export type QueryCommitmentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  orderBy?: InputMaybe<CommitmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnresolvedOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A promise that somebody made of their own accord: a voluntary commitment, or a partnership of several. */
export type Commitment = Node & {
  /** The global id, `commitment_…`. What people cite is the registration number. */
  readonly id: Scalars['ID']['output'];
  /** The number under which the commitment is registered, as people cite it: `#OceanAction46441`. */
  readonly registrationNumber: Scalars['String']['output'];
  /** Numbers under which it was registered before; they keep answering. */
  readonly earlierRegistrationNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of entry it is. */
  readonly kind: CommitmentKind;
  /** What the holder calls it. */
  readonly title: Scalars['String']['output'];
  /** The language of the holder's texts as a BCP 47 tag (`fr`); null when not known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Where it stands between a draft and its end. */
  readonly status: CommitmentStatus;
  /**
   * Grows by one with every change of what is said about it; a change can be made to depend on it. Finding out which
   * organization the name of a partner means is no such change.
   */
  readonly version: Scalars['Int']['output'];
  /** What it is about in a few sentences; null when the holder gave no summary. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What is promised, in the holder's words; null when there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How it is to be carried out; null when the holder did not say. */
  readonly implementation?: Maybe<Scalars['String']['output']>;
  /** What the holder is able to do, where the form asked for that; null otherwise. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** How abilities are built and technology is passed on; null when the holder did not say. */
  readonly capacityBuildingAndTechnologyTransfer?: Maybe<Scalars['String']['output']>;
  /** How those who take part work together; null when the holder did not say. */
  readonly coordinationMechanisms?: Maybe<Scalars['String']['output']>;
  /** Who decides; null when the holder did not say. */
  readonly governance?: Maybe<Scalars['String']['output']>;
  /** How results are judged; null when the holder did not say. */
  readonly evaluation?: Maybe<Scalars['String']['output']>;
  /** What is to change because of it; null when the holder did not say. */
  readonly expectedImpact?: Maybe<Scalars['String']['output']>;
  /** The contribution in numbers, as text; null when the holder gave none. */
  readonly quantification?: Maybe<Scalars['String']['output']>;
  /** The nature of the contribution in a few words (`Noise pollution`); null when the holder did not say. */
  readonly nature?: Maybe<Scalars['String']['output']>;
  /** Anything else that the holder wrote; null when there is nothing. */
  readonly additionalInformation?: Maybe<Scalars['String']['output']>;
  /** News that the holder added; null when there is none. */
  readonly updates?: Maybe<Scalars['String']['output']>;
  /** Who is to benefit; null when the holder did not say. */
  readonly beneficiaries?: Maybe<Scalars['String']['output']>;
  /** Where it is directed from; null when the holder did not say. */
  readonly headquarters?: Maybe<Scalars['String']['output']>;
  /**
   * The organization that leads it. Null when nobody leads or nobody knows which organization the name means; the name is
   * then among the `partners` with the role LEAD.
   */
  readonly leadOrganization?: Maybe<Organization>;
  /** Who takes part, the lead first and then as the holder ordered them. */
  readonly partners?: Maybe<PartnerConnection>;
  /** The partners as the holder wrote them, in one text; null when there is none. */
  readonly partnersText?: Maybe<Scalars['String']['output']>;
  /** The Sustainable Development Goals that it is for, in their order. */
  readonly goals?: Maybe<ReadonlyArray<Goal>>;
  /** The targets of the goals that it is for, in their order. */
  readonly targets?: Maybe<ReadonlyArray<Target>>;
  /** What is spent on it, line by line as the holder listed it. */
  readonly resources: ReadonlyArray<Resource>;
  /** When it begins and ends. */
  readonly timeframe: Timeframe;
  /** The countries in which it takes place, by their code. */
  readonly countries?: Maybe<ReadonlyArray<Country>>;
  /** What the holder listed as a country and is none, as it was written. */
  readonly otherPlaces: ReadonlyArray<OtherPlace>;
  /** Where it takes place, in words (`Southern California`); null when the holder did not say. */
  readonly geographicCoverage?: Maybe<Scalars['String']['output']>;
  /** The answers of its network's form: ocean basins, communities of ocean action, regions. */
  readonly terms?: Maybe<ReadonlyArray<Term>>;
  /** The action networks that it belongs to. */
  readonly actionNetworks?: Maybe<ReadonlyArray<ActionNetwork>>;
  /** One web address of the commitment; null when there is none. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** What the holder gave as the website where it is more or less than one address; null otherwise. */
  readonly websiteText?: Maybe<Scalars['String']['output']>;
  /** When it was registered; null when the source did not say. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it first became public; null while it is not, or when the source did not say. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When anything that is said about it last changed in this registry. Finding out which organization the name of a partner
   * means is no such change.
   */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Where it was taken over from; null when it was registered here. */
  readonly source?: Maybe<CommitmentSource>;
  /**
   * What was said of it before, where something newer took its place: by other registries, and under its earlier numbers.
   * What was said under later numbers comes first.
   */
  readonly earlierTexts: ReadonlyArray<EarlierText>;
};


/** A promise that somebody made of their own accord: a voluntary commitment, or a partnership of several. */
export type CommitmentPartnersArgs = {
  role?: InputMaybe<PartnerRole>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of entry of a registry of commitments. */
export type CommitmentKind =
  /** A voluntary commitment: its holder answers for it. */
  | 'COMMITMENT'
  /** A multi-stakeholder partnership: several answer for it together. */
  | 'PARTNERSHIP'
  /** An acceleration action: a step that speeds up what was already promised. */
  | 'ACCELERATION_ACTION'
  /** A good practice: something that was done and that others can learn from. */
  | 'GOOD_PRACTICE';

/** Where a commitment stands. From PUBLISHED on it is public and stays so: nothing that was published is ever deleted. */
export type CommitmentStatus =
  /** Being written; only its holder sees it. */
  | 'DRAFT'
  /** Handed in and waiting for review; not public. */
  | 'SUBMITTED'
  /** Sent back to the holder with questions; not public. */
  | 'CHANGES_REQUESTED'
  /** Accepted and under way. */
  | 'PUBLISHED'
  /** Not accepted; not public. */
  | 'REJECTED'
  /** Done, says its holder. */
  | 'COMPLETED'
  /** Given up before its end. */
  | 'CANCELLED'
  /** Taken back by its holder. */
  | 'WITHDRAWN';

/** A party's part in a commitment. */
export type Partner = {
  /** The organization; null while nobody knows which one the name means. */
  readonly organization?: Maybe<Organization>;
  /** The name as it was written. */
  readonly name: Scalars['String']['output'];
  /**
   * What kind of entity it called itself in this commitment; null when it did not say. The type of the organization is what
   * the registry holds of it, and can differ.
   */
  readonly type?: Maybe<OrganizationType>;
  /** What the party does in the commitment. */
  readonly role: PartnerRole;
  /** Whether the organization itself said that it takes part; false when only the holder says so. */
  readonly confirmed: Scalars['Boolean']['output'];
  /**
   * Why the name is taken to mean the organization. Null while it means none, and when nothing had to be recognised because
   * the source itself said which organization it is.
   */
  readonly evidence?: Maybe<MatchEvidence>;
};

/** Why a name is taken to mean an organization. */
export type MatchEvidence = {
  /** What the name was recognised by. */
  readonly method: OrganizationMatchMethod;
  /** How sure it is, from 0 to 1. Only the method FUZZY is ever less than sure: it measures how alike the two names are. */
  readonly score: Scalars['Float']['output'];
  /** The name, alias, acronym or identifier of the organization that it was recognised by, as the registry has it. */
  readonly matchedName: Scalars['String']['output'];
};

/** The ways in which the name of a partner is recognised as an organization, the most reliable first. */
export type OrganizationMatchMethod =
  /** A curator decided that the name means this organization. */
  | 'CURATOR'
  /** The source gave an identifier that belongs to this organization, such as a ROR id. */
  | 'IDENTIFIER'
  /** It is the name of the organization, whatever its case and accents. */
  | 'NAME'
  /** It is one of the organization's other names, whatever its case and accents. */
  | 'ALIAS'
  /** It is the organization's acronym, and nothing around it speaks for another organization with the same. */
  | 'ACRONYM'
  /** It is so much like a name of the organization, and of no other, that it was taken for it; the score says how much. */
  | 'FUZZY';

/** The name of partners that no organization was found for, in all its spellings that differ by case and accents only. */
export type UnresolvedOrganization = {
  /** The name in its most frequent spelling. */
  readonly name: Scalars['String']['output'];
  /** The name as holders wrote it, the most frequent spelling first; no more than twenty. */
  readonly spellings: ReadonlyArray<Scalars['String']['output']>;
  /** How many commitments mention it. */
  readonly commitmentCount: Scalars['Int']['output'];
  /** The commitments that mention it. */
  readonly commitments?: Maybe<CommitmentConnection>;
};


/** The name of partners that no organization was found for, in all its spellings that differ by case and accents only. */
export type UnresolvedOrganizationCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  orderBy?: InputMaybe<CommitmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of names that no organization was found for. */
export type UnresolvedOrganizationConnection = {
  /** The names of this page with their cursors. */
  readonly edges: ReadonlyArray<UnresolvedOrganizationEdge>;
  /** The names of this page. */
  readonly nodes: ReadonlyArray<UnresolvedOrganization>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many such names there are, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A name that no organization was found for, in a list. */
export type UnresolvedOrganizationEdge = {
  /** The name. */
  readonly node: UnresolvedOrganization;
  /** Its place in this list; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

/** What a party does in a commitment. */
export type PartnerRole =
  /** Leads it and answers for it; at most one party. */
  | 'LEAD'
  /** Takes part. */
  | 'PARTNER'
  /** Pays for it. */
  | 'FUNDER'
  /** Carries it out. */
  | 'IMPLEMENTER';

/** A page of the parties to a commitment. */
export type PartnerConnection = {
  /** The parties of this page with their cursors. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** The parties of this page. */
  readonly nodes: ReadonlyArray<Partner>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many parties the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A party in a list. */
export type PartnerEdge = {
  /** The party. */
  readonly node: Partner;
  /** Its place in this list; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

/** One line of what is spent on a commitment. */
export type Resource = {
  /** What kind of resource it is. */
  readonly type: ResourceType;
  /** The line as the holder wrote it; null when only the amount is known. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The amount of money; null when the line is not one number. */
  readonly amount?: Maybe<Money>;
};

/** The kinds of resource that holders list. */
export type ResourceType =
  /** Money. */
  | 'FINANCING'
  /** Things and services given instead of money. */
  | 'IN_KIND'
  /** People's work and knowledge. */
  | 'STAFF_TECHNICAL_EXPERTISE'
  /** Anything else. */
  | 'OTHER';

/** A sum of money. */
export type Money = {
  /** The exact sum. */
  readonly value: Scalars['Decimal']['output'];
  /** The currency as its ISO 4217 code: `USD`. */
  readonly currency: Scalars['String']['output'];
};

/** When a commitment begins and ends. */
export type Timeframe = {
  /** The first day; null when not known. Where only a month or a year was meant, its first day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** The last day; null when there is none or it is not known. Where only a month or a year was meant, its last day. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** The start as the source words it; null when it does not. */
  readonly startText?: Maybe<Scalars['String']['output']>;
  /** The end as the source words it; null when it does not. */
  readonly endText?: Maybe<Scalars['String']['output']>;
  /** How exactly the dates are meant; null when neither is known. */
  readonly precision?: Maybe<DatePrecision>;
  /** Whether the source says that it goes on without an end. */
  readonly ongoing: Scalars['Boolean']['output'];
};

/** How exactly a date is meant. */
export type DatePrecision =
  /** That day. */
  | 'DAY'
  /** Some day of that month. */
  | 'MONTH'
  /** Some day of that quarter of a year. */
  | 'QUARTER'
  /** Some day of that half of a year. */
  | 'HALF'
  /** Some day of that year. */
  | 'YEAR';

/** What was listed as a country and is none. */
export type OtherPlace = {
  /** As it was written: `European Commission`. */
  readonly text: Scalars['String']['output'];
  /** What it is, as far as its words tell. */
  readonly kind: OtherPlaceKind;
};

/** What the text is that was listed as a country. */
export type OtherPlaceKind =
  /** A part of the world, or all of it. */
  | 'REGION'
  /** An organization. */
  | 'ORGANIZATION'
  /** Nobody can tell from its words. */
  | 'UNKNOWN';

/** The registry that a commitment was taken over from. */
export type CommitmentSource = {
  /** The name of the source. */
  readonly registry: Scalars['String']['output'];
  /** What the source knows the commitment by: its registration number there. */
  readonly key: Scalars['String']['output'];
  /** The page of the commitment there; null when it has none. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When something new was last taken over from there. */
  readonly importedAt: Scalars['DateTime']['output'];
};

/**
 * What a commitment said before: the whole record of a source, as it stood when something newer took its place. Names of
 * partners are given as they were written; whom they mean is said of the present partners only.
 */
export type EarlierText = {
  /** Who said it; null when it was written here. */
  readonly source?: Maybe<CommitmentSource>;
  /** The registration number under which it was said; often an earlier number of the commitment. */
  readonly registrationNumber: Scalars['String']['output'];
  /** When it became history in this registry. */
  readonly keptAt: Scalars['DateTime']['output'];
  /** What kind of entry it was. */
  readonly kind: CommitmentKind;
  /** What the commitment was called. */
  readonly title: Scalars['String']['output'];
  /** The language of the texts as a BCP 47 tag (`fr`); null when not known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Where the commitment stood. */
  readonly status: CommitmentStatus;
  /** What it was about in a few sentences; null when there was no summary. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What was promised; null when there was no text. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How it was to be carried out; null when nothing was said. */
  readonly implementation?: Maybe<Scalars['String']['output']>;
  /** What the holder was able to do; null when nothing was said. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** How abilities were to be built and technology to be passed on; null when nothing was said. */
  readonly capacityBuildingAndTechnologyTransfer?: Maybe<Scalars['String']['output']>;
  /** How those who took part were to work together; null when nothing was said. */
  readonly coordinationMechanisms?: Maybe<Scalars['String']['output']>;
  /** Who was to decide; null when nothing was said. */
  readonly governance?: Maybe<Scalars['String']['output']>;
  /** How results were to be judged; null when nothing was said. */
  readonly evaluation?: Maybe<Scalars['String']['output']>;
  /** What was to change because of it; null when nothing was said. */
  readonly expectedImpact?: Maybe<Scalars['String']['output']>;
  /** The contribution in numbers, as text; null when none were given. */
  readonly quantification?: Maybe<Scalars['String']['output']>;
  /** The nature of the contribution in a few words; null when nothing was said. */
  readonly nature?: Maybe<Scalars['String']['output']>;
  /** Anything else that the holder wrote; null when there was nothing. */
  readonly additionalInformation?: Maybe<Scalars['String']['output']>;
  /** News that the holder had added; null when there was none. */
  readonly updates?: Maybe<Scalars['String']['output']>;
  /** Who was to benefit; null when nothing was said. */
  readonly beneficiaries?: Maybe<Scalars['String']['output']>;
  /** Where it was directed from; null when nothing was said. */
  readonly headquarters?: Maybe<Scalars['String']['output']>;
  /** Who took part, the lead first and then as the holder ordered them. */
  readonly partners: ReadonlyArray<EarlierPartner>;
  /** The partners as the holder wrote them, in one text; null when there was none. */
  readonly partnersText?: Maybe<Scalars['String']['output']>;
  /** The Sustainable Development Goals that it was for, in their order. */
  readonly goals?: Maybe<ReadonlyArray<Goal>>;
  /** The targets of the goals that it was for, in their order. */
  readonly targets?: Maybe<ReadonlyArray<Target>>;
  /** What was to be spent on it, line by line as the holder listed it. */
  readonly resources: ReadonlyArray<Resource>;
  /** When it was to begin and to end. */
  readonly timeframe: Timeframe;
  /** The countries in which it was to take place, by their code. */
  readonly countries?: Maybe<ReadonlyArray<Country>>;
  /** What the holder had listed as a country and is none, as it was written. */
  readonly otherPlaces: ReadonlyArray<OtherPlace>;
  /** Where it was to take place, in words; null when nothing was said. */
  readonly geographicCoverage?: Maybe<Scalars['String']['output']>;
  /** The answers of its network's form. */
  readonly terms?: Maybe<ReadonlyArray<Term>>;
  /** The action networks that it belonged to. */
  readonly actionNetworks?: Maybe<ReadonlyArray<ActionNetwork>>;
  /** One web address of the commitment; null when there was none. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** What was given as the website where it was more or less than one address; null otherwise. */
  readonly websiteText?: Maybe<Scalars['String']['output']>;
  /** When it was registered there; null when the source did not say. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it first became public there; null when it was not, or when the source did not say. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A party's part in a commitment as it was before. */
export type EarlierPartner = {
  /** The name as it was written. */
  readonly name: Scalars['String']['output'];
  /** What kind of entity it called itself; null when it did not say. */
  readonly type?: Maybe<OrganizationType>;
  /** What the party did in the commitment. */
  readonly role: PartnerRole;
};

/**
 * Which commitments a list holds. Every condition that is given must hold; of several values in a list, any one. An empty
 * list matches nothing. Lists take at most 100 values.
 */
export type CommitmentFilter = {
  /** Only these ids; one that turned out to be another commitment means the other. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those for any of these goals, 1 to 17. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only those for any of these targets, such as `14.2` or `14.a`. */
  readonly targets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those that take place in any of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only those of any of these action networks, by id. */
  readonly actionNetworks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with any of these terms, by id. */
  readonly terms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those led by any of these organizations, by id. */
  readonly leadOrganizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those in which any of these organizations takes part, in whatever role, by id. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CommitmentKind>>;
  /** Only those of any of these statuses; what is not public stays out all the same. */
  readonly statuses?: InputMaybe<ReadonlyArray<CommitmentStatus>>;
  /** Only those that begin on a day in this range; those without a start date never do. */
  readonly started?: InputMaybe<DateRange>;
  /** Only those that end on a day in this range; those without an end date never do. */
  readonly ending?: InputMaybe<DateRange>;
  /** Only those registered on a day in this range, in UTC; those of which nobody knows never are. */
  readonly registered?: InputMaybe<DateRange>;
  /** Only those that last changed on a day in this range, in UTC. */
  readonly updated?: InputMaybe<DateRange>;
  /** Only those with an end date (true) or without one (false). */
  readonly hasEndDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this text in their title, whatever its case and accents; at least two letters or digits. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of commitments. */
export type CommitmentOrder = {
  /** What to sort by. */
  readonly field: CommitmentOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What commitments can be sorted by. */
export type CommitmentOrderField =
  /** By id, which is the order in which they came into the registry; only what is new comes at the end. */
  | 'ID'
  /** By the moment of their registration. */
  | 'REGISTERED_AT'
  /** By the moment of their last change in this registry. */
  | 'UPDATED_AT'
  /** By title, without regard to case and accents. */
  | 'TITLE'
  /** By their first day. */
  | 'STARTS_ON'
  /** By their last day. */
  | 'ENDS_ON';

/** A page of a list of commitments. */
export type CommitmentConnection = {
  /** The commitments of this page with their cursors. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** The commitments of this page. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many commitments the whole list has, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A commitment in a list. */
export type CommitmentEdge = {
  /** The commitment. */
  readonly node: Commitment;
  /** Its place in this list and order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
};

export type Organization = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly acronym?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<OrganizationType>;
  /** The commitments that it leads. */
  readonly ledCommitments?: Maybe<CommitmentConnection>;
  /** The commitments in which it takes part without leading them. */
  readonly partnerCommitments?: Maybe<CommitmentConnection>;
};


export type OrganizationLedCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  orderBy?: InputMaybe<CommitmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationPartnerCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  orderBy?: InputMaybe<CommitmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Goal = Node & {
  readonly id: Scalars['ID']['output'];
  /** The commitments for this goal. */
  readonly commitments?: Maybe<CommitmentConnection>;
};


export type GoalCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  orderBy?: InputMaybe<CommitmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Target = Node & {
  readonly id: Scalars['ID']['output'];
  /** The commitments for this target. */
  readonly commitments?: Maybe<CommitmentConnection>;
};


export type TargetCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  orderBy?: InputMaybe<CommitmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Country = Node & {
  readonly id: Scalars['ID']['output'];
  /** The commitments that take place in this country. */
  readonly commitments?: Maybe<CommitmentConnection>;
};


export type CountryCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  orderBy?: InputMaybe<CommitmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Term = Node & {
  readonly id: Scalars['ID']['output'];
  /** The commitments with this term. */
  readonly commitments?: Maybe<CommitmentConnection>;
};


export type TermCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  orderBy?: InputMaybe<CommitmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ActionNetwork = Node & {
  readonly id: Scalars['ID']['output'];
  readonly slug: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The commitments that belong to this network. */
  readonly commitments?: Maybe<CommitmentConnection>;
};


export type ActionNetworkCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  orderBy?: InputMaybe<CommitmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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
  UnresolvedOrganization: UnresolvedOrganization;
  Organization: Organization;
  Goal: Goal;
  Target: Target;
  Country: Country;
  Term: Term;
  ActionNetwork: ActionNetwork;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  UnresolvedOrganization:
    ( { __typename: 'UnresolvedOrganization' }
    & GraphQLRecursivePick<FederationTypes['UnresolvedOrganization'], {"name":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
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
  ActionNetwork:
    ( { __typename: 'ActionNetwork' }
    & GraphQLRecursivePick<FederationTypes['ActionNetwork'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CommitmentParent )
    | ( OrganizationParent )
    | ( GoalParent )
    | ( TargetParent )
    | ( CountryParent )
    | ( TermParent )
    | ( ActionNetworkParent )
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
  CommitmentKind: CommitmentKind;
  CommitmentStatus: CommitmentStatus;
  Partner: ResolverTypeWrapper<PartnerParent>;
  MatchEvidence: ResolverTypeWrapper<MatchEvidence>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OrganizationMatchMethod: OrganizationMatchMethod;
  UnresolvedOrganization: ResolverTypeWrapper<UnresolvedOrganizationParent>;
  UnresolvedOrganizationConnection: ResolverTypeWrapper<UnresolvedOrganizationConnectionParent>;
  UnresolvedOrganizationEdge: ResolverTypeWrapper<Omit<UnresolvedOrganizationEdge, 'node'> & { node: ResolversTypes['UnresolvedOrganization'] }>;
  PartnerRole: PartnerRole;
  PartnerConnection: ResolverTypeWrapper<PartnerConnectionParent>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  Resource: ResolverTypeWrapper<Resource>;
  ResourceType: ResourceType;
  Money: ResolverTypeWrapper<Money>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Timeframe: ResolverTypeWrapper<TimeframeParent>;
  DatePrecision: DatePrecision;
  OtherPlace: ResolverTypeWrapper<OtherPlace>;
  OtherPlaceKind: OtherPlaceKind;
  CommitmentSource: ResolverTypeWrapper<CommitmentSource>;
  EarlierText: ResolverTypeWrapper<Omit<EarlierText, 'goals' | 'targets' | 'timeframe' | 'countries' | 'terms' | 'actionNetworks'> & { goals?: Maybe<ReadonlyArray<ResolversTypes['Goal']>>, targets?: Maybe<ReadonlyArray<ResolversTypes['Target']>>, timeframe: ResolversTypes['Timeframe'], countries?: Maybe<ReadonlyArray<ResolversTypes['Country']>>, terms?: Maybe<ReadonlyArray<ResolversTypes['Term']>>, actionNetworks?: Maybe<ReadonlyArray<ResolversTypes['ActionNetwork']>> }>;
  EarlierPartner: ResolverTypeWrapper<EarlierPartner>;
  CommitmentFilter: CommitmentFilter;
  CommitmentOrder: CommitmentOrder;
  CommitmentOrderField: CommitmentOrderField;
  CommitmentConnection: ResolverTypeWrapper<CommitmentConnectionParent>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  Goal: ResolverTypeWrapper<GoalParent>;
  Target: ResolverTypeWrapper<TargetParent>;
  Country: ResolverTypeWrapper<CountryParent>;
  Term: ResolverTypeWrapper<TermParent>;
  ActionNetwork: ResolverTypeWrapper<ActionNetworkParent>;
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
  Partner: PartnerParent;
  MatchEvidence: MatchEvidence;
  Float: Scalars['Float']['output'];
  UnresolvedOrganization: UnresolvedOrganizationParent;
  UnresolvedOrganizationConnection: UnresolvedOrganizationConnectionParent;
  UnresolvedOrganizationEdge: Omit<UnresolvedOrganizationEdge, 'node'> & { node: ResolversParentTypes['UnresolvedOrganization'] };
  PartnerConnection: PartnerConnectionParent;
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  Resource: Resource;
  Money: Money;
  Decimal: Scalars['Decimal']['output'];
  Timeframe: TimeframeParent;
  OtherPlace: OtherPlace;
  CommitmentSource: CommitmentSource;
  EarlierText: Omit<EarlierText, 'goals' | 'targets' | 'timeframe' | 'countries' | 'terms' | 'actionNetworks'> & { goals?: Maybe<ReadonlyArray<ResolversParentTypes['Goal']>>, targets?: Maybe<ReadonlyArray<ResolversParentTypes['Target']>>, timeframe: ResolversParentTypes['Timeframe'], countries?: Maybe<ReadonlyArray<ResolversParentTypes['Country']>>, terms?: Maybe<ReadonlyArray<ResolversParentTypes['Term']>>, actionNetworks?: Maybe<ReadonlyArray<ResolversParentTypes['ActionNetwork']>> };
  EarlierPartner: EarlierPartner;
  CommitmentFilter: CommitmentFilter;
  CommitmentOrder: CommitmentOrder;
  CommitmentConnection: CommitmentConnectionParent;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  Organization: OrganizationParent;
  Goal: GoalParent;
  Target: TargetParent;
  Country: CountryParent;
  Term: TermParent;
  ActionNetwork: ActionNetworkParent;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'Organization' | 'Goal' | 'Target' | 'Country' | 'Term' | 'ActionNetwork', ParentType, ContextType>;
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
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, Partial<QueryCommitmentArgs>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<QueryCommitmentsArgs>>;
  unresolvedOrganizations?: Resolver<ResolversTypes['UnresolvedOrganizationConnection'], ParentType, ContextType, Partial<QueryUnresolvedOrganizationsArgs>>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earlierRegistrationNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  implementation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacityBuildingAndTechnologyTransfer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinationMechanisms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  governance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedImpact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  additionalInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updates?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<ResolversTypes['PartnerConnection']>, ParentType, ContextType, Partial<CommitmentPartnersArgs>>;
  partnersText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Goal']>>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Target']>>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  timeframe?: Resolver<ResolversTypes['Timeframe'], ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  otherPlaces?: Resolver<ReadonlyArray<ResolversTypes['OtherPlace']>, ParentType, ContextType>;
  geographicCoverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Term']>>, ParentType, ContextType>;
  actionNetworks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActionNetwork']>>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  websiteText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CommitmentSource']>, ParentType, ContextType>;
  earlierTexts?: Resolver<ReadonlyArray<ResolversTypes['EarlierText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartnerRole'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['MatchEvidence']>, ParentType, ContextType>;
};

export type MatchEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEvidence'] = ResolversParentTypes['MatchEvidence']> = {
  method?: Resolver<ResolversTypes['OrganizationMatchMethod'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnresolvedOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedOrganization'] = ResolversParentTypes['UnresolvedOrganization'], FederationReferenceType extends FederationReferenceTypes['UnresolvedOrganization'] = FederationReferenceTypes['UnresolvedOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnresolvedOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spellings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<UnresolvedOrganizationCommitmentsArgs>>;
};

export type UnresolvedOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedOrganizationConnection'] = ResolversParentTypes['UnresolvedOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnresolvedOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedOrganizationEdge'] = ResolversParentTypes['UnresolvedOrganizationEdge']> = {
  node?: Resolver<ResolversTypes['UnresolvedOrganization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  type?: Resolver<ResolversTypes['ResourceType'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type TimeframeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeframe'] = ResolversParentTypes['Timeframe']> = {
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OtherPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherPlace'] = ResolversParentTypes['OtherPlace']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OtherPlaceKind'], ParentType, ContextType>;
};

export type CommitmentSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentSource'] = ResolversParentTypes['CommitmentSource']> = {
  registry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EarlierTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierText'] = ResolversParentTypes['EarlierText']> = {
  source?: Resolver<Maybe<ResolversTypes['CommitmentSource']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  implementation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacityBuildingAndTechnologyTransfer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinationMechanisms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  governance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedImpact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  additionalInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updates?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['EarlierPartner']>, ParentType, ContextType>;
  partnersText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Goal']>>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Target']>>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  timeframe?: Resolver<ResolversTypes['Timeframe'], ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  otherPlaces?: Resolver<ReadonlyArray<ResolversTypes['OtherPlace']>, ParentType, ContextType>;
  geographicCoverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Term']>>, ParentType, ContextType>;
  actionNetworks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActionNetwork']>>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  websiteText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EarlierPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierPartner'] = ResolversParentTypes['EarlierPartner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartnerRole'], ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  ledCommitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<OrganizationLedCommitmentsArgs>>;
  partnerCommitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<OrganizationPartnerCommitmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'], FederationReferenceType extends FederationReferenceTypes['Goal'] = FederationReferenceTypes['Goal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Goal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<GoalCommitmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<TargetCommitmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<CountryCommitmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term'], FederationReferenceType extends FederationReferenceTypes['Term'] = FederationReferenceTypes['Term']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Term']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<TermCommitmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionNetwork'] = ResolversParentTypes['ActionNetwork'], FederationReferenceType extends FederationReferenceTypes['ActionNetwork'] = FederationReferenceTypes['ActionNetwork']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionNetwork']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<ActionNetworkCommitmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  MatchEvidence?: MatchEvidenceResolvers<ContextType>;
  UnresolvedOrganization?: UnresolvedOrganizationResolvers<ContextType>;
  UnresolvedOrganizationConnection?: UnresolvedOrganizationConnectionResolvers<ContextType>;
  UnresolvedOrganizationEdge?: UnresolvedOrganizationEdgeResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Timeframe?: TimeframeResolvers<ContextType>;
  OtherPlace?: OtherPlaceResolvers<ContextType>;
  CommitmentSource?: CommitmentSourceResolvers<ContextType>;
  EarlierText?: EarlierTextResolvers<ContextType>;
  EarlierPartner?: EarlierPartnerResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  ActionNetwork?: ActionNetworkResolvers<ContextType>;
};

