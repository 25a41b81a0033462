import type { CommitmentRow, NarrativeRow, Row } from '../queries/index.ts'

/**
 * A commitment as a source has it, understood and looked up: the importer hands it over, `recordCommitments` stores it.
 * What lists hold in some order keeps that order; null is what the source does not say.
 */
export interface RecordedCommitment {
  /** As people cite it: `#OceanAction40557`. */
  readonly registrationNumber: string
  /** Numbers of the same commitment before; they keep resolving. */
  readonly earlierNumbers: readonly string[]
  readonly kind: Row<'commitments'>['kind']
  readonly status: Row<'commitments'>['status']
  readonly title: string
  /** BCP 47. */
  readonly language: string | null
  readonly narratives: RecordedNarratives
  /** At most one has the role LEAD: its organization leads the commitment. */
  readonly partners: readonly RecordedPartner[]
  /** 1 to 17. */
  readonly goals: readonly number[]
  /** `14.2`, `14.a`. */
  readonly targets: readonly string[]
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[]
  readonly otherPlaces: readonly Pick<Row<'commitment_other_places'>, 'text' | 'kind'>[]
  /** Keys: `ocean-basin.arctic-ocean`. */
  readonly terms: readonly string[]
  /** UUIDs. */
  readonly networks: readonly string[]
  readonly resources: readonly RecordedResource[]
  readonly timeframe: RecordedTimeframe
  /** One http or https address. */
  readonly website: string | null
  /** RFC 3339. */
  readonly registeredAt: string | null
  /** RFC 3339. */
  readonly publishedAt: string | null
  readonly source: RecordedSource
}

/** The holder's texts, paragraph by paragraph. */
export type RecordedNarratives = Omit<NarrativeRow, 'commitmentId'>

export interface RecordedPartner {
  /** A UUID, never that of a merged organization; null while nobody knows which organization the name means. */
  readonly organizationId: string | null
  /** How the organization was recognised; null while it is not known, and when the source itself said which it is. */
  readonly match: RecordedMatch | null
  /** As it was written. */
  readonly name: string
  /** What kind of entity it called itself. */
  readonly type: Row<'commitment_partners'>['type']
  readonly role: Row<'commitment_partners'>['role']
}

export interface RecordedMatch {
  readonly method: NonNullable<Row<'commitment_partners'>['match_method']>
  /** 0 to 1; 1 when the name is exactly one of the organization's. */
  readonly score: number
  /** What of the organization's the name was recognised by: its name, an alias, an acronym, an identifier. */
  readonly matchedName: string
  /** The organization (a UUID) that this belongs to, whatever it was merged into since. */
  readonly namedOrganizationId: string
}

export interface RecordedResource {
  readonly type: Row<'commitment_resources'>['type']
  readonly description: string | null
  /** An exact decimal in plain notation and an ISO 4217 code; null when the text is not one number. */
  readonly amount: { readonly value: string; readonly currency: string } | null
}

/** Days as `YYYY-MM-DD`, the end not before the start. The precision is null when there is neither. */
export type RecordedTimeframe = Pick<
  CommitmentRow,
  'startsOn' | 'endsOn' | 'startText' | 'endText' | 'precision' | 'ongoing'
>

export interface RecordedSource {
  /** The name of the source, and its key for the record. */
  readonly registry: string
  readonly key: string
  readonly url: string | null
}
