import { type Connection, encodeCodeId, toEntity } from '@pledgegraph/kernel'
import type { DuplicateRow } from './duplicates/queries.ts'
import type { MergeRow } from './merging/queries.ts'
import type { NodeType } from './node-keys.ts'
import type { OrganizationRow } from './queries.ts'

/** What the resolvers of a type receive as their parent, where that is not the GraphQL type itself. */

/** The row with its global id; the columns that the API names alike answer by themselves. */
export interface OrganizationParent extends Omit<OrganizationRow, 'id'> {
  readonly id: string
}

/** A node says its type; of other rooms' types the rest is theirs. */
export interface NodeParent {
  readonly __typename: NodeType
  readonly id: string
}

export type OrganizationConnectionParent = Connection<OrganizationParent>

/** Both organizations are named by their UUIDs. */
export type OrganizationMergeParent = Pick<MergeRow, 'organizationId' | 'intoId' | 'note' | 'mergedAt'>

/** Both organizations are named by their UUIDs; the score is in ten thousandths. */
export type DuplicateOrganizationsParent = DuplicateRow

export type DuplicateOrganizationsConnectionParent = Connection<DuplicateOrganizationsParent>

/** A name as its room hands it out. */
export interface UnresolvedOrganizationParent {
  readonly name: string
}

/** The organization is named by its UUID. */
export interface OrganizationCandidateParent {
  readonly organizationId: string
  readonly score: number
  readonly matchedName: string
}

export const toOrganization = (row: OrganizationRow) => toEntity('Organization', row)

/** A type of another room leaves as its key. */
export const toCountry = (code: string) => ({ id: encodeCodeId('Country', code) })
