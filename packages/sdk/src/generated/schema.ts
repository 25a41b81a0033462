// Made by `pnpm generate`. Do not edit.

/**
 * A country as its ISO 3166-1 alpha-3 code, such as `KEN`. Arguments also take alpha-2 (`KE`) and the numeric
 * code of the UN's M49 standard (`404`), in either case.
 */
export type CountryCode = string

/** A calendar day as `YYYY-MM-DD` (ISO 8601), between 0001-01-01 and 9999-12-31, without a time zone. */
export type CalendarDate = string

/** A moment as an RFC 3339 date-time. Answers are in UTC with milliseconds: `2026-03-26T09:30:00.000Z`. */
export type DateTime = string

/**
 * An exact decimal number as a string of digits, with a point before the fraction if there is one: `"42531.37"`.
 * A string, because the numbers of JSON lose digits.
 */
export type Decimal = string

/**
 * A value of an enum as a server answers it: one of those that this version knows, or one that was added later.
 * A `switch` therefore needs a `default`. Variables take only what is known.
 */
export type Open<T extends string> = T | (string & {})

/** Which action networks a list holds. Every condition that is given must hold. */
export type ActionNetworkFilter = {
  /** Only networks that work for any of these goals, 1 to 17. */
  readonly goals?: ReadonlyArray<number> | null | undefined
  /** Only these ids, at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Only those whose name begins with this text, whatever its case and accents; at least one letter or digit. */
  readonly namePrefix?: string | null | undefined
  /** Only networks that the organization with this id keeps. */
  readonly steward?: string | null | undefined
}

/** The order of a list of action networks. */
export type ActionNetworkOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** What to sort by. */
  readonly field: ActionNetworkOrderField
}

/** What action networks can be sorted by. */
export type ActionNetworkOrderField =
  /** By the moment at which the registry first heard of them. */
  | 'CREATED_AT'
  /** By id, which is the order in which the registry first heard of them; only what is new comes at the end. */
  | 'ID'
  /** By name, without regard to case and accents. */
  | 'NAME'

/**
 * Which commitments a list holds. Every condition that is given must hold; of several values in a list, any one. An empty
 * list matches nothing. Lists take at most 100 values.
 */
export type CommitmentFilter = {
  /** Only those of any of these action networks, by id. */
  readonly actionNetworks?: ReadonlyArray<string> | null | undefined
  /** Only those that take place in any of these countries. */
  readonly countries?: ReadonlyArray<CountryCode> | null | undefined
  /** Only those that end on a day in this range; those without an end date never do. */
  readonly ending?: DateRange | null | undefined
  /** Only those for any of these goals, 1 to 17. */
  readonly goals?: ReadonlyArray<number> | null | undefined
  /** Only those with an end date (true) or without one (false). */
  readonly hasEndDate?: boolean | null | undefined
  /** Only these ids; one that turned out to be another commitment means the other. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Only those of any of these kinds. */
  readonly kinds?: ReadonlyArray<CommitmentKind> | null | undefined
  /** Only those led by any of these organizations, by id. */
  readonly leadOrganizations?: ReadonlyArray<string> | null | undefined
  /** Only those in which any of these organizations takes part, in whatever role, by id. */
  readonly organizations?: ReadonlyArray<string> | null | undefined
  /** Only those registered on a day in this range, in UTC; those of which nobody knows never are. */
  readonly registered?: DateRange | null | undefined
  /** Only those that begin on a day in this range; those without a start date never do. */
  readonly started?: DateRange | null | undefined
  /** Only those of any of these statuses; what is not public stays out all the same. */
  readonly statuses?: ReadonlyArray<CommitmentStatus> | null | undefined
  /** Only those for any of these targets, such as `14.2` or `14.a`. */
  readonly targets?: ReadonlyArray<string> | null | undefined
  /** Only those with any of these terms, by id. */
  readonly terms?: ReadonlyArray<string> | null | undefined
  /** Only those with this text in their title, whatever its case and accents; at least two letters or digits. */
  readonly titleContains?: string | null | undefined
  /** Only those that last changed on a day in this range, in UTC. */
  readonly updated?: DateRange | null | undefined
}

/** The kinds of entry of a registry of commitments. */
export type CommitmentKind =
  /** An acceleration action: a step that speeds up what was already promised. */
  | 'ACCELERATION_ACTION'
  /** A voluntary commitment: its holder answers for it. */
  | 'COMMITMENT'
  /** A good practice: something that was done and that others can learn from. */
  | 'GOOD_PRACTICE'
  /** A multi-stakeholder partnership: several answer for it together. */
  | 'PARTNERSHIP'

/** The order of a list of commitments. */
export type CommitmentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** What to sort by. */
  readonly field: CommitmentOrderField
}

/** What commitments can be sorted by. */
export type CommitmentOrderField =
  /** By their last day. */
  | 'ENDS_ON'
  /** By id, which is the order in which they came into the registry; only what is new comes at the end. */
  | 'ID'
  /** By the moment of their registration. */
  | 'REGISTERED_AT'
  /** By their first day. */
  | 'STARTS_ON'
  /** By title, without regard to case and accents. */
  | 'TITLE'
  /** By the moment of their last change in this registry. */
  | 'UPDATED_AT'

/** Where a commitment stands. From PUBLISHED on it is public and stays so: nothing that was published is ever deleted. */
export type CommitmentStatus =
  /** Given up before its end. */
  | 'CANCELLED'
  /** Sent back to the holder with questions; not public. */
  | 'CHANGES_REQUESTED'
  /** Done, says its holder. */
  | 'COMPLETED'
  /** Being written; only its holder sees it. */
  | 'DRAFT'
  /** Accepted and under way. */
  | 'PUBLISHED'
  /** Not accepted; not public. */
  | 'REJECTED'
  /** Handed in and waiting for review; not public. */
  | 'SUBMITTED'
  /** Taken back by its holder. */
  | 'WITHDRAWN'

/** Which countries a list holds. Every condition that is given must hold. */
export type CountryFilter = {
  /** Only the countries with these codes. */
  readonly codes?: ReadonlyArray<CountryCode> | null | undefined
  /** Only landlocked developing countries, or with `false` only others. */
  readonly isLandlockedDeveloping?: boolean | null | undefined
  /** Only least developed countries, or with `false` only others. */
  readonly isLeastDeveloped?: boolean | null | undefined
  /** Only small island developing States, or with `false` only others. */
  readonly isSmallIslandDevelopingState?: boolean | null | undefined
  /** The language of the names that `namePrefix` is compared with. */
  readonly nameLanguage?: Language
  /** Only those whose name begins with this text, whatever its case and accents; at least one letter or digit. */
  readonly namePrefix?: string | null | undefined
  /** Only countries in any of these regions. */
  readonly regions?: ReadonlyArray<M49Region> | null | undefined
}

/** The order of a list of countries. */
export type CountryOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** What to sort by. */
  readonly field: CountryOrderField
}

/** What countries can be sorted by. */
export type CountryOrderField =
  /** By ISO 3166-1 alpha-3 code. */
  | 'CODE'
  /** By English name, without regard to case and accents. */
  | 'NAME'

/** How exactly a date is meant. */
export type DatePrecision =
  /** That day. */
  | 'DAY'
  /** Some day of that half of a year. */
  | 'HALF'
  /** Some day of that month. */
  | 'MONTH'
  /** Some day of that quarter of a year. */
  | 'QUARTER'
  /** Some day of that year. */
  | 'YEAR'

/** A range of days for a filter. Leave one end out to leave it open. */
export type DateRange = {
  /** The first day that matches; leave it out for no lower bound. */
  readonly from?: CalendarDate | null | undefined
  /** The last day that matches (inclusive); leave it out for no upper bound. */
  readonly to?: CalendarDate | null | undefined
}

/** Which deliverables a list holds. Every condition that is given must hold. */
export type DeliverableFilter = {
  /** Only deliverables of these commitments, at most 100 ids. */
  readonly commitments?: ReadonlyArray<string> | null | undefined
  /** Only those due in this range of days; those without a due date are in none. */
  readonly due?: DateRange | null | undefined
  /** Only these ids, at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Only those that are overdue as of this day. */
  readonly overdueAsOf?: CalendarDate | null | undefined
  /** Only those in any of these states. */
  readonly states?: ReadonlyArray<DeliverableState> | null | undefined
}

/** The order of a list of deliverables. */
export type DeliverableOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** What to sort by. */
  readonly field: DeliverableOrderField
}

/** What deliverables can be sorted by. */
export type DeliverableOrderField =
  /** By the moment at which the registry first heard of them. */
  | 'CREATED_AT'
  /** By due date; those without one come last. */
  | 'DUE_DATE'
  /** Commitment by commitment, and in each as its holder listed them. */
  | 'POSITION'

/** How far a promised result has come. */
export type DeliverableState =
  /** Given up, or no longer listed by the source from which it was imported. */
  | 'CANCELLED'
  /** Delivered, on the day that `deliveredAt` says. */
  | 'DELIVERED'
  /** Promised and not yet delivered. */
  | 'PLANNED'

/** Which goals a list holds. */
export type GoalFilter = {
  /** Only the goals with these numbers, 1 to 17. */
  readonly numbers?: ReadonlyArray<number> | null | undefined
}

/** The order of a list of goals. */
export type GoalOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** What to sort by. */
  readonly field: GoalOrderField
}

/** What goals can be sorted by. */
export type GoalOrderField =
  /** By number. */
  'NUMBER'

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
  | 'zh'

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
  | 'OCEANIA'

/** The direction of a list. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first comes first. Entries without the value come last. */
  | 'ASC'
  /** Largest, latest or alphabetically last comes first. Entries without the value come last. */
  | 'DESC'

/** Which organizations a list holds. Every condition that is given must hold. */
export type OrganizationFilter = {
  /** Only those with their seat in any of these countries. */
  readonly countries?: ReadonlyArray<CountryCode> | null | undefined
  /** Only those with an identifier of this scheme. */
  readonly identifierScheme?: OrganizationIdentifierScheme | null | undefined
  /** Only these ids, at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Only those whose name begins with this text, whatever its case and accents; at least one letter or digit. */
  readonly namePrefix?: string | null | undefined
  /** Only those of this status; ACTIVE when left out. */
  readonly status?: OrganizationStatus | null | undefined
  /** Only entities of any of these types. */
  readonly types?: ReadonlyArray<OrganizationType> | null | undefined
}

/** An identifier to look an organization up by. */
export type OrganizationIdentifierInput = {
  /** The registry that gave the identifier. */
  readonly scheme: OrganizationIdentifierScheme
  /** The identifier as that registry writes it. */
  readonly value: string
}

/** The registries of organizations whose identifiers are kept. */
export type OrganizationIdentifierScheme =
  /** The Crossref funder registry: `501100000923`. */
  | 'FUNDREF'
  /** The Global Research Identifier Database, closed in 2021: `grid.475610.5`. */
  | 'GRID'
  /** The International Standard Name Identifier (ISO 27729): `0000 0001 2288 3570`. */
  | 'ISNI'
  /** The Legal Entity Identifier (ISO 17442). */
  | 'LEI'
  /** org-id.guide, as used in aid data: `XM-DAC-41114`. */
  | 'ORG_ID'
  /** The Research Organization Registry: `https://ror.org/02y3ad647`. */
  | 'ROR'
  /** Wikidata: `Q161718`. */
  | 'WIKIDATA'

/** The ways in which the name of a partner is recognised as an organization, the most reliable first. */
export type OrganizationMatchMethod =
  /** It is the organization's acronym, and nothing around it speaks for another organization with the same. */
  | 'ACRONYM'
  /** It is one of the organization's other names, whatever its case and accents. */
  | 'ALIAS'
  /** A curator decided that the name means this organization. */
  | 'CURATOR'
  /** It is so much like a name of the organization, and of no other, that it was taken for it; the score says how much. */
  | 'FUZZY'
  /** The source gave an identifier that belongs to this organization, such as a ROR id. */
  | 'IDENTIFIER'
  /** It is the name of the organization, whatever its case and accents. */
  | 'NAME'

/** The order of a list of organizations. */
export type OrganizationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** What to sort by. */
  readonly field: OrganizationOrderField
}

/** What organizations can be sorted by. */
export type OrganizationOrderField =
  /** By the moment at which the registry first heard of them. */
  | 'CREATED_AT'
  /** By id, which is the order in which the registry first heard of them; only what is new comes at the end. */
  | 'ID'
  /** By name, without regard to case and accents. */
  | 'NAME'

/** Whether an organization stands for itself. */
export type OrganizationStatus =
  /** An organization of its own. */
  | 'ACTIVE'
  /** Found to be the same as another; its id answers with that one. */
  | 'MERGED'

/** The kinds of entity that register commitments. */
export type OrganizationType =
  /** A university, a school or another academic institution. */
  | 'ACADEMIC_INSTITUTION'
  /** A civil society organization: a community group, a movement, a faith-based organization. */
  | 'CIVIL_SOCIETY_ORGANIZATION'
  /** A national government or one of its ministries. */
  | 'GOVERNMENT'
  /** An organization whose members are states, outside the United Nations system. */
  | 'INTERGOVERNMENTAL_ORGANIZATION'
  /** A city, province, region or another government below the national one. */
  | 'LOCAL_OR_REGIONAL_GOVERNMENT'
  /** A non-governmental organization. */
  | 'NGO'
  /** Any other relevant actor. */
  | 'OTHER_RELEVANT_ACTOR'
  /** A multi-stakeholder partnership that acts in its own name. */
  | 'PARTNERSHIP'
  /** A foundation or another philanthropic organization. */
  | 'PHILANTHROPIC_ORGANIZATION'
  /** A company or a business association. */
  | 'PRIVATE_SECTOR'
  /** A learned society, a research institute or a scientific network. */
  | 'SCIENTIFIC_COMMUNITY'
  /** A body of the United Nations system or another multilateral body. */
  | 'UNITED_NATIONS_OR_MULTILATERAL_BODY'

/** What the text is that was listed as a country. */
export type OtherPlaceKind =
  /** An organization. */
  | 'ORGANIZATION'
  /** A part of the world, or all of it. */
  | 'REGION'
  /** Nobody can tell from its words. */
  | 'UNKNOWN'

/** What a party does in a commitment. */
export type PartnerRole =
  /** Pays for it. */
  | 'FUNDER'
  /** Carries it out. */
  | 'IMPLEMENTER'
  /** Leads it and answers for it; at most one party. */
  | 'LEAD'
  /** Takes part. */
  | 'PARTNER'

/** Which progress reports a list holds. Every condition that is given must hold. */
export type ProgressReportFilter = {
  /** Only reports on these commitments, at most 100 ids. */
  readonly commitments?: ReadonlyArray<string> | null | undefined
  /** Only these ids, at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Only those that say any of these; reports that say nothing are in none. */
  readonly statuses?: ReadonlyArray<ProgressStatus> | null | undefined
  /** Only those submitted in this range of days in UTC; those whose date is not known are in none. */
  readonly submitted?: DateRange | null | undefined
}

/** The order of a list of progress reports. */
export type ProgressReportOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** What to sort by. */
  readonly field: ProgressReportOrderField
}

/** What progress reports can be sorted by. */
export type ProgressReportOrderField =
  /** By the moment of submission; those without one come last. */
  'SUBMITTED_AT'

/** How a holder says that a commitment goes. */
export type ProgressStatus =
  /** It was given up. */
  | 'CANCELLED'
  /** It has reached what was promised. */
  | 'COMPLETED'
  /** It lacks money. */
  | 'FINANCIAL_ISSUES'
  /** Nothing is done at present. */
  | 'INACTIVE'
  /** It is behind or goes otherwise than planned. */
  | 'OFF_TRACK'
  /** It goes as planned. */
  | 'ON_TRACK'

/** The reporting light of a commitment. A year ends on the same day of the calendar a year later; days are in UTC. */
export type ReportingLight =
  /** The last report said COMPLETED, however old it is. */
  | 'COMPLETED'
  /** The last report is under a year old. */
  | 'GREEN'
  /** No report was ever submitted. */
  | 'NEVER_REPORTED'
  /** The last report is two years old or older. */
  | 'RED'
  /** The last report is between one and two years old. */
  | 'YELLOW'

/** The kinds of resource that holders list. */
export type ResourceType =
  /** Money. */
  | 'FINANCING'
  /** Things and services given instead of money. */
  | 'IN_KIND'
  /** Anything else. */
  | 'OTHER'
  /** People's work and knowledge. */
  | 'STAFF_TECHNICAL_EXPERTISE'

/** Which targets a list holds. Every condition that is given must hold. */
export type TargetFilter = {
  /** Only the targets with these codes (`14.2`, `14.a`), in either case. */
  readonly codes?: ReadonlyArray<string> | null | undefined
  /** Only the targets of the goals with these numbers, 1 to 17. */
  readonly goals?: ReadonlyArray<number> | null | undefined
}

/** The order of a list of targets. */
export type TargetOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** What to sort by. */
  readonly field: TargetOrderField
}

/** What targets can be sorted by. */
export type TargetOrderField =
  /** By code, as people count: 14.2 before 14.10, and both before 14.a. */
  'CODE'

/** Which terms a list holds. */
export type TermFilter = {
  /** Only the terms of any of these schemes. */
  readonly schemes?: ReadonlyArray<TermScheme> | null | undefined
}

/** What a term is known by besides its id. */
export type TermKey = {
  /** The code in that list: `arctic-ocean`. */
  readonly code: string
  /** The list that the term belongs to. */
  readonly scheme: TermScheme
}

/** The order of a list of terms. */
export type TermOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** What to sort by. */
  readonly field: TermOrderField
}

/** What terms can be sorted by. */
export type TermOrderField =
  /** Scheme by scheme, and within it as the form shows them. */
  | 'FORM'
  /** By English label, without regard to case and accents. */
  | 'LABEL'
  /** By scheme, and within it by code. */
  | 'SCHEME_CODE'

/** The lists of choices on the forms of action networks. */
export type TermScheme =
  /** The communities of ocean action, which follow up on commitments for goal 14 by theme. */
  | 'COMMUNITY_OF_OCEAN_ACTION'
  /** The ocean basins of the register of ocean commitments. */
  | 'OCEAN_BASIN'
  /** The regions of the world as the forms divide it, which is not that of the M49 standard. */
  | 'REGION'
  /** The priority areas of the SAMOA Pathway, the 2014 programme of small island developing States. */
  | 'SAMOA_PATHWAY_PRIORITY_AREA'
  /** The regions of small island developing States. */
  | 'SIDS_REGION'
