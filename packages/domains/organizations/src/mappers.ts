import { type Connection, encodeCodeId, encodeId } from '@pledgegraph/kernel'
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

export const toOrganization = (row: OrganizationRow): OrganizationParent => ({
  ...row,
  id: encodeId('Organization', row.id),
})

/** A type of another room leaves as its key. */
export const toCountry = (code: string) => ({ id: encodeCodeId('Country', code) })
