/**
 * The lines of our own JSON Lines, as `lines/*.graphql` ask for them: what an importer reads back. Days are
 * `2026-03-26`, moments `2026-03-26T09:30:00.000Z`; enum values, codes and ids are those of the API.
 */
export type ExportedLine = ExportHeader | ExportedOrganization | ExportedActionNetwork | ExportedCommitment

/** The first line. The version rises when a reader of the last one would misread a line; new keys do not raise it. */
export interface ExportHeader {
  readonly type: 'Export'
  readonly format: 'pledgegraph'
  readonly version: 1
}

export interface ExportedOrganization {
  readonly type: 'Organization'
  /** `organization_…` */
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly organizationType: string | null
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  readonly website: string | null
  readonly status: 'ACTIVE' | 'MERGED'
  /** The id of the organization that this one was merged into, which may be merged itself and come on a later line. */
  readonly mergedInto: string | null
  /** Its own; what it has through merges stands in the lines of those that were merged. So with identifiers. */
  readonly aliases: readonly { readonly name: string; readonly language: string | null }[]
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
  /** Through which merges an active organization stands for others, the latest first; empty for a merged one. */
  readonly merges: readonly ExportedMerge[]
  readonly createdAt: string
  readonly updatedAt: string
}

/** Ids of organizations; `into` may have been merged since. */
export interface ExportedMerge {
  readonly organization: string
  readonly into: string
  readonly mergedAt: string
  readonly note: string | null
}

export interface ExportedActionNetwork {
  readonly type: 'ActionNetwork'
  /** `action_network_…` */
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly description: string | null
  readonly goals: readonly number[]
  /** Ids of organizations. */
  readonly stewards: readonly string[]
  readonly governance: string | null
  readonly accountabilityRule: { readonly reportingIntervalMonths: number; readonly text: string | null } | null
  readonly website: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface ExportedCommitment extends ExportedContent {
  readonly type: 'Commitment'
  /** `commitment_…` */
  readonly id: string
  readonly earlierRegistrationNumbers: readonly string[]
  readonly version: number
  /** In the holder's order, the lead first. */
  readonly partners: readonly ExportedPartner[]
  readonly updatedAt: string
  /** What was said about it before, the latest first. */
  readonly earlierTexts: readonly ExportedEarlierText[]
  /** In the holder's order. */
  readonly deliverables: readonly ExportedDeliverable[]
  /** The latest first. */
  readonly progressReports: readonly ExportedProgressReport[]
}

/** What a commitment says of itself, now or earlier. */
export interface ExportedContent extends ExportedNarratives {
  readonly registrationNumber: string
  readonly kind: string
  readonly title: string
  readonly language: string | null
  readonly status: string
  readonly goals: readonly number[]
  readonly targets: readonly string[]
  readonly resources: readonly ExportedResource[]
  readonly timeframe: ExportedTimeframe
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[]
  readonly otherPlaces: readonly { readonly text: string; readonly kind: string }[]
  /** `term_ocean-basin.arctic-ocean` */
  readonly terms: readonly string[]
  /** Ids of action networks. */
  readonly actionNetworks: readonly string[]
  readonly website: string | null
  readonly registeredAt: string | null
  readonly publishedAt: string | null
  readonly source: ExportedSource | null
}

/** What a source said about a commitment before another took over. */
export interface ExportedEarlierText extends ExportedContent {
  readonly partners: readonly { readonly role: string; readonly name: string; readonly type: string | null }[]
  readonly keptAt: string
}

/** The sections of the holder's texts. */
export interface ExportedNarratives {
  readonly summary: string | null
  readonly description: string | null
  readonly implementation: string | null
  readonly capacity: string | null
  readonly capacityBuildingAndTechnologyTransfer: string | null
  readonly coordinationMechanisms: string | null
  readonly governance: string | null
  readonly evaluation: string | null
  readonly expectedImpact: string | null
  readonly quantification: string | null
  readonly nature: string | null
  readonly additionalInformation: string | null
  readonly updates: string | null
  readonly beneficiaries: string | null
  readonly headquarters: string | null
  readonly geographicCoverage: string | null
  readonly partnersText: string | null
  readonly websiteText: string | null
}

export interface ExportedPartner {
  readonly role: string
  readonly name: string
  readonly type: string | null
  /** The id of the organization; null while nobody knows which one the name means. */
  readonly organization: string | null
  readonly confirmed: boolean
  /** What the name was recognised by; null while it is not, or when the source itself gave the organization. */
  readonly evidence: { readonly method: string; readonly score: number; readonly matchedName: string } | null
}

export interface ExportedResource {
  readonly type: string
  readonly description: string | null
  /** The value is exact: a text of digits. */
  readonly amount: { readonly value: string; readonly currency: string } | null
}

export interface ExportedTimeframe {
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly startText: string | null
  readonly endText: string | null
  readonly precision: string | null
  readonly ongoing: boolean
}

export interface ExportedSource {
  readonly registry: string
  readonly key: string
  readonly url: string | null
  readonly importedAt: string
}

export interface ExportedDeliverable {
  /** `deliverable_…` */
  readonly id: string
  readonly position: number
  readonly description: string | null
  readonly dueDate: string | null
  readonly dueText: string | null
  readonly state: string
  readonly deliveredAt: string | null
  readonly evidenceUrl: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface ExportedProgressReport {
  /** `progress_report_…` */
  readonly id: string
  readonly title: string | null
  readonly status: string | null
  readonly body: string | null
  readonly submittedAt: string | null
  readonly submittedText: string | null
  readonly sourceUrl: string | null
  /** Ids of the deliverables of the same commitment that it says something about. */
  readonly deliverables: readonly string[]
  readonly createdAt: string
  readonly updatedAt: string
}
