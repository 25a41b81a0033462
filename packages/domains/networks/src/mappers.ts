import { type Connection, encodeCodeId, entityKey, toEntity } from '@pledgegraph/kernel'
import type { ActionNetworkRow } from './queries.ts'

/** What the resolvers of a type receive as their parent, where that is not the GraphQL type itself. */

/** The row with its global id; the columns that the API names alike answer by themselves. */
export interface ActionNetworkParent extends Omit<ActionNetworkRow, 'id'> {
  readonly id: string
}

export type ActionNetworkConnectionParent = Connection<ActionNetworkParent>

/** Another room's: its key is all that this one knows. */
export interface OrganizationParent {
  readonly id: string
}

export const toActionNetwork = (row: ActionNetworkRow): ActionNetworkParent => toEntity('ActionNetwork', row)

export const toOrganization = (uuid: string): OrganizationParent => entityKey('Organization', uuid)

export const toGoal = (number: number) => ({ id: encodeCodeId('Goal', number) })
