import type { Reassignment } from '../merging/commands.ts'
import type { Identifier, OrganizationRow } from '../queries.ts'

/** An organization as an export of a registry like this one has it; ids are UUIDs, moments as the API writes them. */
export interface RestoredOrganization extends Pick<
  OrganizationRow,
  'id' | 'name' | 'acronym' | 'type' | 'countryCode' | 'website' | 'mergedIntoId' | 'createdAt' | 'updatedAt'
> {
  /** Its own, without those of organizations that were merged into it. */
  readonly aliases: readonly { readonly name: string; readonly language: string | null }[]
  /** Its own likewise. */
  readonly identifiers: readonly Identifier[]
  /** Those through which it stands for others, the latest first. */
  readonly merges: readonly RestoredMerge[]
}

export interface RestoredMerge {
  readonly from: string
  readonly into: string
  readonly mergedAt: string
  readonly note: string | null
}

export type RestoreOutcome =
  { readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' } | { readonly outcome: 'REFUSED'; readonly reason: string }

export interface RestoreResult {
  /** One an organization, in their order. */
  readonly outcomes: readonly RestoreOutcome[]
  /** What other rooms have to do about organizations that the registry had, and which are merged now. */
  readonly reassign: readonly Reassignment[]
}
