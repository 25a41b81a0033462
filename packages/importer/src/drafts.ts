/**
 * What an adapter makes of a source record: the words of the registry, checked and cleaned, before anything is looked
 * up or written. Names of organizations are still names; goals, targets and countries are codes.
 */
import type { Scheme } from '@pledgegraph/vocabularies'
import type { Oddity } from './oddities.ts'

/** A record that was understood, with what was odd about it, or a refusal that names the field and the value. */
export type Outcome = { ok: true; draft: CommitmentDraft; oddities: Oddity[] } | { ok: false; reason: string }

export type CommitmentKind = 'COMMITMENT' | 'PARTNERSHIP' | 'ACCELERATION_ACTION' | 'GOOD_PRACTICE'

export interface CommitmentDraft {
  /** As people cite it: `#OceanAction40557`. */
  registrationNumber: string
  /** Numbers under which the same commitment was registered before; they keep resolving. */
  earlierNumbers: string[]
  kind: CommitmentKind
  title: string
  /** BCP 47 (`fr`); null when the source does not say. */
  language: string | null
  sections: NarrativeSections
  leadOrganization: LeadDraft | null
  /** The partners as the holder wrote them, in one text. */
  partnersText: string | null
  /** What could be told apart in that text without guessing. */
  partners: PartnerDraft[]
  /** 1–17, ascending. */
  goals: number[]
  /** `14.2`, `14.a`, in the order of the source. */
  targets: string[]
  resources: ResourceDraft[]
  timeframe: TimeframeDraft
  /** ISO 3166-1 alpha-3. */
  countries: string[]
  /** What stands among the countries and is none. */
  stakeholders: StakeholderDraft[]
  geographicCoverage: string | null
  beneficiaries: string | null
  headquarters: string | null
  /** One http or https address; null when none was given. */
  website: string | null
  /** What the holder wrote, where it is more or less than that one address. */
  websiteText: string | null
  terms: TermDraft[]
  networks: NetworkDraft[]
  /** RFC 3339 moments in UTC; null when the source does not say. */
  registeredAt: string | null
  publishedAt: string | null
  /** Null when the source does not speak of deliverables: then what the registry knows of them stays. */
  deliverables: DeliverableDraft[] | null
  /** Null when the source does not speak of progress reports. */
  progressReports: ProgressReportDraft[] | null
  source: SourceReference
}

/** The holder's own words, paragraph by paragraph; null where the source has nothing. */
export interface NarrativeSections {
  intro: string | null
  description: string | null
  implementation: string | null
  capacityBuilding: string | null
  /** What the holder is able to do, which some forms ask apart from capacity building. */
  capacity: string | null
  coordinationMechanisms: string | null
  governance: string | null
  evaluation: string | null
  expectedImpact: string | null
  /** What kind of contribution it is, in a few words ("Noise pollution"). */
  nature: string | null
  quantification: string | null
  additionalInformation: string | null
  updates: string | null
}

export const organizationTypes = [
  'GOVERNMENT',
  'LOCAL_OR_REGIONAL_GOVERNMENT',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'UNITED_NATIONS_OR_MULTILATERAL_BODY',
  'NGO',
  'CIVIL_SOCIETY_ORGANIZATION',
  'ACADEMIC_INSTITUTION',
  'SCIENTIFIC_COMMUNITY',
  'PRIVATE_SECTOR',
  'PHILANTHROPIC_ORGANIZATION',
  'PARTNERSHIP',
  'OTHER_RELEVANT_ACTOR',
] as const

export type OrganizationType = (typeof organizationTypes)[number]

export interface LeadDraft {
  name: string
  /** Null when the source gives none or one that is not among the twelve. */
  type: OrganizationType | null
  /** ISO 3166-1 alpha-3; null when the source does not say. */
  country: string | null
  /** Identifiers that the source gives with the name. */
  identifiers?: IdentifierDraft[]
}

export interface PartnerDraft {
  /** As it was written, without the bullet or number of its line and without its type in parentheses. */
  name: string
  /** The type that stood behind the name; null when none did, or one that is not among the twelve. */
  type: OrganizationType | null
  /** Identifiers that stood with the name. */
  identifiers?: IdentifierDraft[]
}

/** An organization in a registry of organizations, as that registry writes it. */
export interface IdentifierDraft {
  scheme: 'ROR' | 'WIKIDATA' | 'ISNI' | 'GRID' | 'LEI' | 'ORG_ID' | 'FUNDREF'
  /** `https://ror.org/02y3ad647`, `Q161718`. */
  value: string
}

export type ResourceType = 'FINANCING' | 'IN_KIND' | 'STAFF_TECHNICAL_EXPERTISE' | 'OTHER'

export interface ResourceDraft {
  type: ResourceType
  description: string | null
  /** Null unless the text of a financing resource is one number. */
  amount: Amount | null
}

export interface Amount {
  /** An exact decimal in plain notation: `1079136`, `42531.37`. */
  value: string
  /** ISO 4217. */
  currency: string
}

export type Precision = 'DAY' | 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR'

export interface TimeframeDraft {
  /** `YYYY-MM-DD`; null when none was given or it cannot be meant. */
  startsOn: string | null
  endsOn: string | null
  /** As the source words it; null when the source has none or only a sentinel. */
  startText: string | null
  endText: string | null
  /** How exactly the dates are meant; null when there is no date. */
  precision: Precision | null
  /** Whether the source says that it goes on without an end. */
  ongoing: boolean
}

export type StakeholderKind = 'REGION' | 'ORGANIZATION' | 'UNKNOWN'

export interface StakeholderDraft {
  text: string
  kind: StakeholderKind
}

export interface TermDraft {
  scheme: Scheme
  /** The label of the vocabulary, or what was written where the vocabulary has none. */
  label: string
}

export interface NetworkDraft {
  slug: string
  /** What the network is called. */
  name: string
  /** What the source calls it, which may be the caption of its logo. */
  label: string
}

export interface DeliverableDraft {
  description: string | null
  /** `YYYY-MM-DD`; null when none was given or it cannot be meant. */
  dueDate: string | null
  /** What was written, where it is no date; null when the source has none or only a sentinel. */
  dueText: string | null
}

export type ProgressStatus = 'ON_TRACK' | 'OFF_TRACK' | 'COMPLETED' | 'CANCELLED' | 'INACTIVE' | 'FINANCIAL_ISSUES'

export interface ProgressReportDraft {
  title: string | null
  status: ProgressStatus | null
  /** An RFC 3339 moment in UTC; null when none was given. */
  submittedAt: string | null
  /** What was written, where it is no moment. */
  submittedText: string | null
  /** Where on the source's site the report is: `/partnership-progress/…`. */
  sourcePath: string | null
}

/** Where the record came from, and under which key a later import finds it again. */
export interface SourceReference {
  registry: string
  key: string
  url: string | null
}
