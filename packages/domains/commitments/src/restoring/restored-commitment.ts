import type {
  RecordedCommitment,
  RecordedMatch,
  RecordedPartner,
  RecordedSource,
} from '../commands/recorded-commitment.ts'

/**
 * A commitment as an export of a registry like this one has it. Ids are UUIDs, moments as the API writes them, and lists
 * in the order of the export.
 */
export interface RestoredCommitment extends Omit<RecordedCommitment, 'partners' | 'source'> {
  readonly id: string
  readonly version: number
  readonly updatedAt: string
  /** The lead first. */
  readonly partners: readonly RestoredPartner[]
  /** Null when it was registered here. */
  readonly source: RestoredSource | null
  /** What was said under later numbers first. */
  readonly earlierTexts: readonly RestoredText[]
}

export interface RestoredPartner extends Pick<RecordedPartner, 'name' | 'type' | 'role' | 'organizationId'> {
  readonly confirmed: boolean
  /** The organization that the export names, which this registry may have merged; null when there is none. */
  readonly namedOrganizationId: string | null
  readonly evidence: Omit<RecordedMatch, 'namedOrganizationId'> | null
}

export interface RestoredSource extends RecordedSource {
  readonly importedAt: string
}

/** What was said before. */
export interface RestoredText extends Omit<RecordedCommitment, 'earlierNumbers' | 'partners' | 'source'> {
  /** Null when it was written here. */
  readonly source: RestoredSource | null
  readonly keptAt: string
  readonly partners: readonly Pick<RecordedPartner, 'name' | 'type' | 'role'>[]
}

export type RestoreOutcome =
  { readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' } | { readonly outcome: 'REFUSED'; readonly reason: string }
