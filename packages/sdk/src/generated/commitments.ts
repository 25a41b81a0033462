// Made by `pnpm generate`. Do not edit.

import type { ListMethod, Method, OptionalListMethod } from '../methods.ts'
import type { TypedDocumentString } from '../typed-document.ts'
import type {
  DeliverableCardFragment,
  ProgressReportCardFragment,
  ProgressReportDetailsFragment,
} from './deliverables.ts'
import type { OrganizationCardFragment } from './organizations.ts'
import type {
  CalendarDate,
  CommitmentFilter,
  CommitmentKind,
  CommitmentOrder,
  CommitmentStatus,
  CountryCode,
  DatePrecision,
  DateTime,
  Decimal,
  DeliverableFilter,
  DeliverableOrder,
  Language,
  Open,
  OrganizationMatchMethod,
  OrganizationType,
  OtherPlaceKind,
  PartnerRole,
  ProgressReportFilter,
  ProgressReportOrder,
  ProgressStatus,
  ReportingLight,
  ResourceType,
} from './schema.ts'
import type { CountryLabelFragment, GoalLabelFragment, TargetLabelFragment, TermLabelFragment } from './vocabularies.ts'

/** Where a page lies in its list, and whether there is more. */
export type PageFragment = {
  /** The cursor of the first edge of this page; null when the page is empty. Give it as `before` to go back. */
  readonly startCursor: string | null

  /** The cursor of the last edge of this page; null when the page is empty. Give it as `after` to go on. */
  readonly endCursor: string | null

  /**
   * Whether entries precede this page. Paging forward from a cursor this is true, since the cursor's own entry
   * precedes.
   */
  readonly hasPreviousPage: boolean

  /** Whether more entries follow this page. */
  readonly hasNextPage: boolean
}

/** What a link to a commitment needs. */
export type CommitmentReferenceFragment = {
  /** The global id, `commitment_…`. What people cite is the registration number. */
  readonly id: string

  /** The number under which the commitment is registered, as people cite it: `#OceanAction46441`. */
  readonly registrationNumber: string

  /** What the holder calls it. */
  readonly title: string

  /** Where it stands between a draft and its end. */
  readonly status: Open<CommitmentStatus>
}

/** What a list shows of a commitment: whose it is, what it is for, where it stands and whether it is reported on. */
export type CommitmentCardFragment = {
  /** The global id, `commitment_…`. What people cite is the registration number. */
  readonly id: string

  /** The number under which the commitment is registered, as people cite it: `#OceanAction46441`. */
  readonly registrationNumber: string

  /** What kind of entry it is. */
  readonly kind: Open<CommitmentKind>

  /** Where it stands between a draft and its end. */
  readonly status: Open<CommitmentStatus>

  /** What the holder calls it. */
  readonly title: string

  /** What it is about in a few sentences; null when the holder gave no summary. */
  readonly summary: string | null

  /** The language of the holder's texts as a BCP 47 tag (`fr`); null when not known. */
  readonly language: string | null

  /** When it was registered; null when the source did not say. */
  readonly registeredAt: DateTime | null

  /**
   * When anything that is said about it last changed in this registry. Finding out which organization the name of
   * a partner means is no such change.
   */
  readonly updatedAt: DateTime

  /** When it begins and ends. */
  readonly timeframe: {
    /** The first day; null when not known. Where only a month or a year was meant, its first day. */
    readonly startsOn: CalendarDate | null

    /**
     * The last day; null when there is none or it is not known. Where only a month or a year was meant, its last
     * day.
     */
    readonly endsOn: CalendarDate | null

    /** How exactly the dates are meant; null when neither is known. */
    readonly precision: Open<DatePrecision> | null

    /** Whether the source says that it goes on without an end. */
    readonly ongoing: boolean
  }

  /**
   * The organization that leads it. Null when nobody leads or nobody knows which organization the name means; the
   * name is then among the `partners` with the role LEAD.
   */
  readonly leadOrganization: {
    /** The global id, `organization_…`. It keeps answering after the organization was merged into another. */
    readonly id: string

    /** The name that the organization goes by, in the language it uses itself where known. */
    readonly name: string

    /** The short form of the name, such as `UNDP`; null when there is none or it is not known. */
    readonly acronym: string | null
  } | null

  /** The Sustainable Development Goals that it is for, in their order. */
  readonly goals: ReadonlyArray<{
    /** The global id, `goal_14`. */
    readonly id: string

    /** The goal's number, 1 to 17. */
    readonly number: number
  }> | null

  /** The countries in which it takes place, by their code. */
  readonly countries: ReadonlyArray<{
    /** The global id, `country_KEN`. */
    readonly id: string

    /** The ISO 3166-1 alpha-3 code, such as `KEN`. */
    readonly code: CountryCode
  }> | null

  /** How faithfully its holder reports, judged as of a day. Null when the commitment is not public. */
  readonly reporting: {
    /** The reporting light. */
    readonly light: Open<ReportingLight>

    /**
     * Whether the commitment counts as active. It does not while the light is RED: from two years after its last
     * report on, until it reports again.
     */
    readonly active: boolean
  } | null
}

/**
 * Everything that a commitment says of itself, apart from its lists and its history. An operation that spreads
 * it declares `$language`.
 */
export type CommitmentDetailsFragment = {
  /** The global id, `commitment_…`. What people cite is the registration number. */
  readonly id: string

  /** The number under which the commitment is registered, as people cite it: `#OceanAction46441`. */
  readonly registrationNumber: string

  /** Numbers under which it was registered before; they keep answering. */
  readonly earlierRegistrationNumbers: ReadonlyArray<string>

  /** What kind of entry it is. */
  readonly kind: Open<CommitmentKind>

  /** Where it stands between a draft and its end. */
  readonly status: Open<CommitmentStatus>

  /** What the holder calls it. */
  readonly title: string

  /** The language of the holder's texts as a BCP 47 tag (`fr`); null when not known. */
  readonly language: string | null

  /**
   * Grows by one with every change of what is said about it; a change can be made to depend on it. Finding out
   * which organization the name of a partner means is no such change.
   */
  readonly version: number

  /** When it was registered; null when the source did not say. */
  readonly registeredAt: DateTime | null

  /** When it first became public; null while it is not, or when the source did not say. */
  readonly publishedAt: DateTime | null

  /**
   * When anything that is said about it last changed in this registry. Finding out which organization the name of
   * a partner means is no such change.
   */
  readonly updatedAt: DateTime

  /** What it is about in a few sentences; null when the holder gave no summary. */
  readonly summary: string | null

  /** What is promised, in the holder's words; null when there is none. */
  readonly description: string | null

  /** How it is to be carried out; null when the holder did not say. */
  readonly implementation: string | null

  /** What the holder is able to do, where the form asked for that; null otherwise. */
  readonly capacity: string | null

  /** How abilities are built and technology is passed on; null when the holder did not say. */
  readonly capacityBuildingAndTechnologyTransfer: string | null

  /** How those who take part work together; null when the holder did not say. */
  readonly coordinationMechanisms: string | null

  /** Who decides; null when the holder did not say. */
  readonly governance: string | null

  /** How results are judged; null when the holder did not say. */
  readonly evaluation: string | null

  /** What is to change because of it; null when the holder did not say. */
  readonly expectedImpact: string | null

  /** The contribution in numbers, as text; null when the holder gave none. */
  readonly quantification: string | null

  /** The nature of the contribution in a few words (`Noise pollution`); null when the holder did not say. */
  readonly nature: string | null

  /** Who is to benefit; null when the holder did not say. */
  readonly beneficiaries: string | null

  /** Where it is directed from; null when the holder did not say. */
  readonly headquarters: string | null

  /** Where it takes place, in words (`Southern California`); null when the holder did not say. */
  readonly geographicCoverage: string | null

  /** The partners as the holder wrote them, in one text; null when there is none. */
  readonly partnersText: string | null

  /** Anything else that the holder wrote; null when there is nothing. */
  readonly additionalInformation: string | null

  /** News that the holder added; null when there is none. */
  readonly updates: string | null

  /** One web address of the commitment; null when there is none. */
  readonly website: string | null

  /** What the holder gave as the website where it is more or less than one address; null otherwise. */
  readonly websiteText: string | null

  /** When it begins and ends. */
  readonly timeframe: TimeframeDetailsFragment

  /** What is spent on it, line by line as the holder listed it. */
  readonly resources: ReadonlyArray<ResourceDetailsFragment>

  /** Where it was taken over from; null when it was registered here. */
  readonly source: SourceDetailsFragment | null

  /** What the holder listed as a country and is none, as it was written. */
  readonly otherPlaces: ReadonlyArray<{
    /** As it was written: `European Commission`. */
    readonly text: string

    /** What it is, as far as its words tell. */
    readonly kind: Open<OtherPlaceKind>
  }>

  /**
   * The organization that leads it. Null when nobody leads or nobody knows which organization the name means; the
   * name is then among the `partners` with the role LEAD.
   */
  readonly leadOrganization: OrganizationCardFragment | null

  /** The Sustainable Development Goals that it is for, in their order. */
  readonly goals: ReadonlyArray<GoalLabelFragment> | null

  /** The targets of the goals that it is for, in their order. */
  readonly targets: ReadonlyArray<TargetLabelFragment> | null

  /** The countries in which it takes place, by their code. */
  readonly countries: ReadonlyArray<CountryLabelFragment> | null

  /** The answers of its network's form: ocean basins, communities of ocean action, regions. */
  readonly terms: ReadonlyArray<TermLabelFragment> | null

  /** The action networks that it belongs to. */
  readonly actionNetworks: ReadonlyArray<{
    /** The global id, `action_network_…`. */
    readonly id: string

    /** The short name that addresses use: lower-case letters, digits and hyphens. No two networks have the same. */
    readonly slug: string

    /** What the network is called. */
    readonly name: string
  }> | null
}

/** When a commitment begins and ends. */
export type TimeframeDetailsFragment = {
  /** The first day; null when not known. Where only a month or a year was meant, its first day. */
  readonly startsOn: CalendarDate | null

  /**
   * The last day; null when there is none or it is not known. Where only a month or a year was meant, its last
   * day.
   */
  readonly endsOn: CalendarDate | null

  /** How exactly the dates are meant; null when neither is known. */
  readonly precision: Open<DatePrecision> | null

  /** Whether the source says that it goes on without an end. */
  readonly ongoing: boolean

  /** The start as the source words it; null when it does not. */
  readonly startText: string | null

  /** The end as the source words it; null when it does not. */
  readonly endText: string | null
}

/** One line of what is spent on a commitment. */
export type ResourceDetailsFragment = {
  /** What kind of resource it is. */
  readonly type: Open<ResourceType>

  /** The line as the holder wrote it; null when only the amount is known. */
  readonly description: string | null

  /** The amount of money; null when the line is not one number. */
  readonly amount: {
    /** The exact sum. */
    readonly value: Decimal

    /** The currency as its ISO 4217 code: `USD`. */
    readonly currency: string
  } | null
}

/** The registry that a commitment was taken over from. */
export type SourceDetailsFragment = {
  /** The name of the source. */
  readonly registry: string

  /** What the source knows the commitment by: its registration number there. */
  readonly key: string

  /** The page of the commitment there; null when it has none. */
  readonly url: string | null

  /** When something new was last taken over from there. */
  readonly importedAt: DateTime
}

/** How faithfully the holder of a commitment reports, as of a day. */
export type ReportingDetailsFragment = {
  /** The reporting light. */
  readonly light: Open<ReportingLight>

  /**
   * Whether the commitment counts as active. It does not while the light is RED: from two years after its last
   * report on, until it reports again.
   */
  readonly active: boolean

  /** Why the light is what it is, as an English sentence. */
  readonly reason: string

  /** The day that was judged by; reports after it did not count. */
  readonly asOf: CalendarDate

  /** When the last report was submitted; null when there was none. */
  readonly lastReportedAt: DateTime | null

  /** What the last report said; null when there was none or it said nothing. */
  readonly lastStatus: Open<ProgressStatus> | null

  /** How many reports had been submitted. Reports whose date is not known are not counted. */
  readonly reportCount: number

  /** The version of the rule that judged; it rises when the rule changes. */
  readonly ruleVersion: number
}

/** Who takes part in a commitment, and how the name was recognised. */
export type PartnerCardFragment = {
  /** The name as it was written. */
  readonly name: string

  /** What the party does in the commitment. */
  readonly role: Open<PartnerRole>

  /**
   * What kind of entity it called itself in this commitment; null when it did not say. The type of the
   * organization is what the registry holds of it, and can differ.
   */
  readonly type: Open<OrganizationType> | null

  /** Whether the organization itself said that it takes part; false when only the holder says so. */
  readonly confirmed: boolean

  /** The organization; null while nobody knows which one the name means. */
  readonly organization: OrganizationCardFragment | null

  /**
   * Why the name is taken to mean the organization. Null while it means none, and when nothing had to be
   * recognised because the source itself said which organization it is.
   */
  readonly evidence: {
    /** What the name was recognised by. */
    readonly method: Open<OrganizationMatchMethod>

    /**
     * How sure it is, from 0 to 1. Only the method FUZZY is ever less than sure: it measures how alike the two names
     * are.
     */
    readonly score: number

    /** The name, alias, acronym or identifier of the organization that it was recognised by, as the registry has it. */
    readonly matchedName: string
  } | null
}

/** Everything that a commitment said before. An operation that spreads it declares `$language`. */
export type EarlierTextDetailsFragment = {
  /** The registration number under which it was said; often an earlier number of the commitment. */
  readonly registrationNumber: string

  /** When it became history in this registry. */
  readonly keptAt: DateTime

  /** What kind of entry it was. */
  readonly kind: Open<CommitmentKind>

  /** Where the commitment stood. */
  readonly status: Open<CommitmentStatus>

  /** What the commitment was called. */
  readonly title: string

  /** The language of the texts as a BCP 47 tag (`fr`); null when not known. */
  readonly language: string | null

  /** When it was registered there; null when the source did not say. */
  readonly registeredAt: DateTime | null

  /** When it first became public there; null when it was not, or when the source did not say. */
  readonly publishedAt: DateTime | null

  /** What it was about in a few sentences; null when there was no summary. */
  readonly summary: string | null

  /** What was promised; null when there was no text. */
  readonly description: string | null

  /** How it was to be carried out; null when nothing was said. */
  readonly implementation: string | null

  /** What the holder was able to do; null when nothing was said. */
  readonly capacity: string | null

  /** How abilities were to be built and technology to be passed on; null when nothing was said. */
  readonly capacityBuildingAndTechnologyTransfer: string | null

  /** How those who took part were to work together; null when nothing was said. */
  readonly coordinationMechanisms: string | null

  /** Who was to decide; null when nothing was said. */
  readonly governance: string | null

  /** How results were to be judged; null when nothing was said. */
  readonly evaluation: string | null

  /** What was to change because of it; null when nothing was said. */
  readonly expectedImpact: string | null

  /** The contribution in numbers, as text; null when none were given. */
  readonly quantification: string | null

  /** The nature of the contribution in a few words; null when nothing was said. */
  readonly nature: string | null

  /** Who was to benefit; null when nothing was said. */
  readonly beneficiaries: string | null

  /** Where it was directed from; null when nothing was said. */
  readonly headquarters: string | null

  /** Where it was to take place, in words; null when nothing was said. */
  readonly geographicCoverage: string | null

  /** The partners as the holder wrote them, in one text; null when there was none. */
  readonly partnersText: string | null

  /** Anything else that the holder wrote; null when there was nothing. */
  readonly additionalInformation: string | null

  /** News that the holder had added; null when there was none. */
  readonly updates: string | null

  /** One web address of the commitment; null when there was none. */
  readonly website: string | null

  /** What was given as the website where it was more or less than one address; null otherwise. */
  readonly websiteText: string | null

  /** When it was to begin and to end. */
  readonly timeframe: TimeframeDetailsFragment

  /** What was to be spent on it, line by line as the holder listed it. */
  readonly resources: ReadonlyArray<ResourceDetailsFragment>

  /** Who said it; null when it was written here. */
  readonly source: SourceDetailsFragment | null

  /** What the holder had listed as a country and is none, as it was written. */
  readonly otherPlaces: ReadonlyArray<{
    /** As it was written: `European Commission`. */
    readonly text: string

    /** What it is, as far as its words tell. */
    readonly kind: Open<OtherPlaceKind>
  }>

  /** Who took part, the lead first and then as the holder ordered them. */
  readonly partners: ReadonlyArray<{
    /** The name as it was written. */
    readonly name: string

    /** What the party did in the commitment. */
    readonly role: Open<PartnerRole>

    /** What kind of entity it called itself; null when it did not say. */
    readonly type: Open<OrganizationType> | null
  }>

  /** The Sustainable Development Goals that it was for, in their order. */
  readonly goals: ReadonlyArray<GoalLabelFragment> | null

  /** The targets of the goals that it was for, in their order. */
  readonly targets: ReadonlyArray<TargetLabelFragment> | null

  /** The countries in which it was to take place, by their code. */
  readonly countries: ReadonlyArray<CountryLabelFragment> | null

  /** The answers of its network's form. */
  readonly terms: ReadonlyArray<TermLabelFragment> | null

  /** The action networks that it belonged to. */
  readonly actionNetworks: ReadonlyArray<{
    /** The global id, `action_network_…`. */
    readonly id: string

    /** The short name that addresses use: lower-case letters, digits and hyphens. No two networks have the same. */
    readonly slug: string

    /** What the network is called. */
    readonly name: string
  }> | null
}

/** What `Commitment` takes. */
export type CommitmentQueryVariables = {
  /** The global id, `commitment_…`. That of a commitment which turned out to be another answers with the other. */
  id?: string | null | undefined
  /** The number that people cite, such as `#OceanAction46441`; its case and the sign do not matter. */
  registrationNumber?: string | null | undefined
  /** The day to judge by; reports after it do not count. Today in UTC when left out. */
  asOf?: CalendarDate | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
}

/**
 * What `Commitment` answers.
 * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
 * like the current one. Null when there is none or when it is not public. With the first of its partners, its
 * deliverables and its latest reports; the lists below continue them.
 */
export type CommitmentQuery = {
  /**
   * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
   * like the current one. Null when there is none or when it is not public.
   */
  readonly commitment:
    | ({
        /** How faithfully its holder reports, judged as of a day. Null when the commitment is not public. */
        readonly reporting: ReportingDetailsFragment | null

        /** Who takes part, the lead first and then as the holder ordered them. */
        readonly partners: {
          /** The parties of this page. */
          readonly nodes: ReadonlyArray<PartnerCardFragment>

          /** Where this page lies in the list. */
          readonly pageInfo: PageFragment
        } | null

        /** The results that were promised, in the order in which the holder listed them. */
        readonly deliverables: {
          /** The deliverables of this page. */
          readonly nodes: ReadonlyArray<DeliverableCardFragment>

          /** Where this page lies in the list. */
          readonly pageInfo: PageFragment
        } | null

        /** What the holder reported about it, the latest report first. */
        readonly progressReports: {
          /** The reports of this page. */
          readonly nodes: ReadonlyArray<ProgressReportCardFragment>

          /** Where this page lies in the list. */
          readonly pageInfo: PageFragment
        } | null
      } & CommitmentDetailsFragment)
    | null
}

/** What `Commitments` takes. */
export type CommitmentsQueryVariables = {
  /** Which commitments; all that are public when left out. */
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
 * What `Commitments` answers.
 * Commitments in a stable order, a page at a time.
 */
export type CommitmentsQuery = {
  /** Commitments in a stable order, a page at a time. */
  readonly commitments: {
    /** How many commitments the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The commitments of this page. */
    readonly nodes: ReadonlyArray<CommitmentCardFragment>

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What `CommitmentPartners` takes. */
export type CommitmentPartnersQueryVariables = {
  /** The global id, `commitment_…`. That of a commitment which turned out to be another answers with the other. */
  id?: string | null | undefined
  /** The number that people cite, such as `#OceanAction46441`; its case and the sign do not matter. */
  registrationNumber?: string | null | undefined
  /** Only those in this role; all when left out. */
  role?: PartnerRole | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many parties the whole list has, whatever the page. `false` when left
   * out.
   */
  withTotalCount?: boolean
}

/**
 * What `CommitmentPartners` answers.
 * Who takes part, the lead first and then as the holder ordered them. `partners` of one `Commitment`.
 */
export type CommitmentPartnersQuery = {
  /**
   * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
   * like the current one. Null when there is none or when it is not public.
   */
  readonly commitment: {
    /** The global id, `commitment_…`. What people cite is the registration number. */
    readonly id: string

    /** Who takes part, the lead first and then as the holder ordered them. */
    readonly partners: {
      /** How many parties the whole list has, whatever the page. */
      readonly totalCount?: number

      /** The parties of this page. */
      readonly nodes: ReadonlyArray<PartnerCardFragment>

      /** Where this page lies in the list. */
      readonly pageInfo: PageFragment
    } | null
  } | null
}

/** What `CommitmentDeliverables` takes. */
export type CommitmentDeliverablesQueryVariables = {
  /** The global id, `commitment_…`. That of a commitment which turned out to be another answers with the other. */
  id?: string | null | undefined
  /** The number that people cite, such as `#OceanAction46441`; its case and the sign do not matter. */
  registrationNumber?: string | null | undefined
  /** Which of them; all when left out. */
  filter?: DeliverableFilter | null | undefined
  /** In which order; as the holder listed them when left out. */
  orderBy?: DeliverableOrder | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many deliverables the whole list has, whatever the page. `false` when
   * left out.
   */
  withTotalCount?: boolean
}

/**
 * What `CommitmentDeliverables` answers.
 * The results that were promised, in the order in which the holder listed them. `deliverables` of one
 * `Commitment`.
 */
export type CommitmentDeliverablesQuery = {
  /**
   * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
   * like the current one. Null when there is none or when it is not public.
   */
  readonly commitment: {
    /** The global id, `commitment_…`. What people cite is the registration number. */
    readonly id: string

    /** The results that were promised, in the order in which the holder listed them. */
    readonly deliverables: {
      /** How many deliverables the whole list has, whatever the page. */
      readonly totalCount?: number

      /** The deliverables of this page. */
      readonly nodes: ReadonlyArray<DeliverableCardFragment>

      /** Where this page lies in the list. */
      readonly pageInfo: PageFragment
    } | null
  } | null
}

/** What `CommitmentProgressReports` takes. */
export type CommitmentProgressReportsQueryVariables = {
  /** The global id, `commitment_…`. That of a commitment which turned out to be another answers with the other. */
  id?: string | null | undefined
  /** The number that people cite, such as `#OceanAction46441`; its case and the sign do not matter. */
  registrationNumber?: string | null | undefined
  /** Which of them; all when left out. */
  filter?: ProgressReportFilter | null | undefined
  /** In which order; the latest first when left out. */
  orderBy?: ProgressReportOrder | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many reports the whole list has, whatever the page. `false` when left
   * out.
   */
  withTotalCount?: boolean
}

/**
 * What `CommitmentProgressReports` answers.
 * What the holder reported about it, the latest report first. `progressReports` of one `Commitment`. With their
 * texts.
 */
export type CommitmentProgressReportsQuery = {
  /**
   * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
   * like the current one. Null when there is none or when it is not public.
   */
  readonly commitment: {
    /** The global id, `commitment_…`. What people cite is the registration number. */
    readonly id: string

    /** What the holder reported about it, the latest report first. */
    readonly progressReports: {
      /** How many reports the whole list has, whatever the page. */
      readonly totalCount?: number

      /** The reports of this page. */
      readonly nodes: ReadonlyArray<ProgressReportDetailsFragment>

      /** Where this page lies in the list. */
      readonly pageInfo: PageFragment
    } | null
  } | null
}

/** What `CommitmentEarlierTexts` takes. */
export type CommitmentEarlierTextsQueryVariables = {
  /** The global id, `commitment_…`. That of a commitment which turned out to be another answers with the other. */
  id?: string | null | undefined
  /** The number that people cite, such as `#OceanAction46441`; its case and the sign do not matter. */
  registrationNumber?: string | null | undefined
  /** The language of the answer. `en` when left out. */
  language?: Language
}

/**
 * What `CommitmentEarlierTexts` answers.
 * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
 * like the current one. Null when there is none or when it is not public.
 */
export type CommitmentEarlierTextsQuery = {
  /**
   * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
   * like the current one. Null when there is none or when it is not public.
   */
  readonly commitment: {
    /** The global id, `commitment_…`. What people cite is the registration number. */
    readonly id: string

    /**
     * What was said of it before, where something newer took its place: by other registries, and under its earlier
     * numbers. What was said under later numbers comes first.
     */
    readonly earlierTexts: ReadonlyArray<EarlierTextDetailsFragment>
  } | null
}

/** Where a page lies in its list, and whether there is more. */
export const PageFragmentDoc: TypedDocumentString<PageFragment, unknown> =
  'fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}'

/** What a link to a commitment needs. */
export const CommitmentReferenceFragmentDoc: TypedDocumentString<CommitmentReferenceFragment, unknown> =
  'fragment CommitmentReference on Commitment{id registrationNumber title status}'

/** What a list shows of a commitment: whose it is, what it is for, where it stands and whether it is reported on. */
export const CommitmentCardFragmentDoc: TypedDocumentString<CommitmentCardFragment, unknown> =
  'fragment CommitmentCard on Commitment{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}'

/**
 * Everything that a commitment says of itself, apart from its lists and its history. An operation that spreads
 * it declares `$language`.
 */
export const CommitmentDetailsFragmentDoc: TypedDocumentString<CommitmentDetailsFragment, unknown> =
  'fragment CommitmentDetails on Commitment{id registrationNumber earlierRegistrationNumbers kind status title language version registeredAt publishedAt updatedAt summary description implementation capacity capacityBuildingAndTechnologyTransfer coordinationMechanisms governance evaluation expectedImpact quantification nature beneficiaries headquarters geographicCoverage partnersText additionalInformation updates website websiteText timeframe{startsOn endsOn precision ongoing startText endText}resources{type description amount{value currency}}source{registry key url importedAt}otherPlaces{text kind}leadOrganization{id name acronym type country{id code}}goals{id number label(language:$language)}targets{id code label(language:$language)}countries{id code name(language:$language)}terms{id scheme code label(language:$language)}actionNetworks{id slug name}}'

/** When a commitment begins and ends. */
export const TimeframeDetailsFragmentDoc: TypedDocumentString<TimeframeDetailsFragment, unknown> =
  'fragment TimeframeDetails on Timeframe{startsOn endsOn precision ongoing startText endText}'

/** One line of what is spent on a commitment. */
export const ResourceDetailsFragmentDoc: TypedDocumentString<ResourceDetailsFragment, unknown> =
  'fragment ResourceDetails on Resource{type description amount{value currency}}'

/** The registry that a commitment was taken over from. */
export const SourceDetailsFragmentDoc: TypedDocumentString<SourceDetailsFragment, unknown> =
  'fragment SourceDetails on CommitmentSource{registry key url importedAt}'

/** How faithfully the holder of a commitment reports, as of a day. */
export const ReportingDetailsFragmentDoc: TypedDocumentString<ReportingDetailsFragment, unknown> =
  'fragment ReportingDetails on Reporting{light active reason asOf lastReportedAt lastStatus reportCount ruleVersion}'

/** Who takes part in a commitment, and how the name was recognised. */
export const PartnerCardFragmentDoc: TypedDocumentString<PartnerCardFragment, unknown> =
  'fragment PartnerCard on Partner{name role type confirmed organization{id name acronym type country{id code}}evidence{method score matchedName}}'

/** Everything that a commitment said before. An operation that spreads it declares `$language`. */
export const EarlierTextDetailsFragmentDoc: TypedDocumentString<EarlierTextDetailsFragment, unknown> =
  'fragment EarlierTextDetails on EarlierText{registrationNumber keptAt kind status title language registeredAt publishedAt summary description implementation capacity capacityBuildingAndTechnologyTransfer coordinationMechanisms governance evaluation expectedImpact quantification nature beneficiaries headquarters geographicCoverage partnersText additionalInformation updates website websiteText timeframe{startsOn endsOn precision ongoing startText endText}resources{type description amount{value currency}}source{registry key url importedAt}otherPlaces{text kind}partners{name role type}goals{id number label(language:$language)}targets{id code label(language:$language)}countries{id code name(language:$language)}terms{id scheme code label(language:$language)}actionNetworks{id slug name}}'

/**
 * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
 * like the current one. Null when there is none or when it is not public. With the first of its partners, its
 * deliverables and its latest reports; the lists below continue them.
 */
export const CommitmentDocument: TypedDocumentString<CommitmentQuery, CommitmentQueryVariables> =
  'query Commitment($id:ID$registrationNumber:String$asOf:Date$language:Language!=en){commitment(id:$id registrationNumber:$registrationNumber){id registrationNumber earlierRegistrationNumbers kind status title language version registeredAt publishedAt updatedAt summary description implementation capacity capacityBuildingAndTechnologyTransfer coordinationMechanisms governance evaluation expectedImpact quantification nature beneficiaries headquarters geographicCoverage partnersText additionalInformation updates website websiteText timeframe{startsOn endsOn precision ongoing startText endText}resources{type description amount{value currency}}source{registry key url importedAt}otherPlaces{text kind}leadOrganization{...OrganizationCard}goals{id number label(language:$language)}targets{id code label(language:$language)}countries{id code name(language:$language)}terms{id scheme code label(language:$language)}actionNetworks{id slug name}reporting(asOf:$asOf){light active reason asOf lastReportedAt lastStatus reportCount ruleVersion}partners(first:20){nodes{name role type confirmed organization{...OrganizationCard}evidence{method score matchedName}}pageInfo{...Page}}deliverables(first:20){nodes{id position description state dueDate dueText deliveredAt evidenceUrl overdue}pageInfo{...Page}}progressReports(first:5){nodes{id title status submittedAt submittedText sourceUrl}pageInfo{...Page}}}}fragment OrganizationCard on Organization{id name acronym type country{id code}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}'

/** Commitments in a stable order, a page at a time. */
export const CommitmentsDocument: TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables> =
  'query Commitments($filter:CommitmentFilter$orderBy:CommitmentOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){commitments(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}'

/** Who takes part, the lead first and then as the holder ordered them. `partners` of one `Commitment`. */
export const CommitmentPartnersDocument: TypedDocumentString<
  CommitmentPartnersQuery,
  CommitmentPartnersQueryVariables
> =
  'query CommitmentPartners($id:ID$registrationNumber:String$role:PartnerRole$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){commitment(id:$id registrationNumber:$registrationNumber){id partners(role:$role first:$first after:$after last:$last before:$before){nodes{name role type confirmed organization{id name acronym type country{id code}}evidence{method score matchedName}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/**
 * The results that were promised, in the order in which the holder listed them. `deliverables` of one
 * `Commitment`.
 */
export const CommitmentDeliverablesDocument: TypedDocumentString<
  CommitmentDeliverablesQuery,
  CommitmentDeliverablesQueryVariables
> =
  'query CommitmentDeliverables($id:ID$registrationNumber:String$filter:DeliverableFilter$orderBy:DeliverableOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){commitment(id:$id registrationNumber:$registrationNumber){id deliverables(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id position description state dueDate dueText deliveredAt evidenceUrl overdue}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/**
 * What the holder reported about it, the latest report first. `progressReports` of one `Commitment`. With their
 * texts.
 */
export const CommitmentProgressReportsDocument: TypedDocumentString<
  CommitmentProgressReportsQuery,
  CommitmentProgressReportsQueryVariables
> =
  'query CommitmentProgressReports($id:ID$registrationNumber:String$filter:ProgressReportFilter$orderBy:ProgressReportOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){commitment(id:$id registrationNumber:$registrationNumber){id progressReports(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id title status submittedAt submittedText sourceUrl body createdAt updatedAt deliverables{id position description state}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}}'

/**
 * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
 * like the current one. Null when there is none or when it is not public.
 */
export const CommitmentEarlierTextsDocument: TypedDocumentString<
  CommitmentEarlierTextsQuery,
  CommitmentEarlierTextsQueryVariables
> =
  'query CommitmentEarlierTexts($id:ID$registrationNumber:String$language:Language!=en){commitment(id:$id registrationNumber:$registrationNumber){id earlierTexts{registrationNumber keptAt kind status title language registeredAt publishedAt summary description implementation capacity capacityBuildingAndTechnologyTransfer coordinationMechanisms governance evaluation expectedImpact quantification nature beneficiaries headquarters geographicCoverage partnersText additionalInformation updates website websiteText timeframe{startsOn endsOn precision ongoing startText endText}resources{type description amount{value currency}}source{registry key url importedAt}otherPlaces{text kind}partners{name role type}goals{id number label(language:$language)}targets{id code label(language:$language)}countries{id code name(language:$language)}terms{id scheme code label(language:$language)}actionNetworks{id slug name}}}}'

/** The methods for commitments. */
export interface CommitmentsMethods {
  /**
   * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
   * like the current one. Null when there is none or when it is not public. With the first of its partners, its
   * deliverables and its latest reports; the lists below continue them.
   */
  commitment: Method<CommitmentQuery, CommitmentQueryVariables>
  /** Commitments in a stable order, a page at a time. */
  commitments: OptionalListMethod<CommitmentsQuery, CommitmentsQueryVariables, CommitmentCardFragment>
  /** Who takes part, the lead first and then as the holder ordered them. `partners` of one `Commitment`. */
  commitmentPartners: ListMethod<CommitmentPartnersQuery, CommitmentPartnersQueryVariables, PartnerCardFragment>
  /**
   * The results that were promised, in the order in which the holder listed them. `deliverables` of one
   * `Commitment`.
   */
  commitmentDeliverables: ListMethod<
    CommitmentDeliverablesQuery,
    CommitmentDeliverablesQueryVariables,
    DeliverableCardFragment
  >
  /**
   * What the holder reported about it, the latest report first. `progressReports` of one `Commitment`. With their
   * texts.
   */
  commitmentProgressReports: ListMethod<
    CommitmentProgressReportsQuery,
    CommitmentProgressReportsQueryVariables,
    ProgressReportDetailsFragment
  >
  /**
   * One commitment, by its id or by a registration number; give exactly one of the two. An earlier number answers
   * like the current one. Null when there is none or when it is not public.
   */
  commitmentEarlierTexts: Method<CommitmentEarlierTextsQuery, CommitmentEarlierTextsQueryVariables>
}
