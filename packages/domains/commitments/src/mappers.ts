import { type Connection, encodeCodeId, encodeId } from '@pledgegraph/kernel'
import type { CommitmentRow, PartnerRow, ResourceRow, UnresolvedNameRow } from './queries/index.ts'

/** What the resolvers of a type receive as their parent, where that is not the GraphQL type itself. */

/** The row with its global id; the columns that the API names alike answer by themselves. */
export interface CommitmentParent extends CommitmentRow {
  readonly uuid: string
}

/** Its columns are the commitment's. */
export type TimeframeParent = Pick<
  CommitmentRow,
  'startsOn' | 'endsOn' | 'startText' | 'endText' | 'precision' | 'ongoing'
>

export type PartnerParent = PartnerRow

/** Its name is what other rooms know it by. */
export interface UnresolvedOrganizationParent extends UnresolvedNameRow {
  readonly name: string
}

export type CommitmentConnectionParent = Connection<CommitmentParent>
export type PartnerConnectionParent = Connection<PartnerParent>
export type UnresolvedOrganizationConnectionParent = Connection<UnresolvedOrganizationParent>

export const toCommitment = (row: CommitmentRow): CommitmentParent => ({
  ...row,
  id: encodeId('Commitment', row.id),
  uuid: row.id,
})

export const toUnresolvedOrganization = (row: UnresolvedNameRow): UnresolvedOrganizationParent => ({
  ...row,
  name: row.spellings[0]!, // whoever is mentioned is so in some spelling
})

/** An amount has a value and a currency, or there is none. */
export const toResource = ({ type, description, amountValue, amountCurrency }: ResourceRow) => ({
  type,
  description,
  amount: amountValue === null || amountCurrency === null ? null : { value: amountValue, currency: amountCurrency },
})

/** A type of another room comes and goes as its key. */
interface Key {
  readonly id: string
}

export type OrganizationParent = Key
export type ActionNetworkParent = Key
export type GoalParent = Key
export type TargetParent = Key
export type CountryParent = Key
export type TermParent = Key

export const toOrganization = (uuid: string): Key => ({ id: encodeId('Organization', uuid) })
export const toActionNetwork = (uuid: string): Key => ({ id: encodeId('ActionNetwork', uuid) })
export const toGoal = (number: number): Key => ({ id: encodeCodeId('Goal', number) })
export const toTarget = (code: string): Key => ({ id: encodeCodeId('Target', code) })
export const toCountry = (code: string): Key => ({ id: encodeCodeId('Country', code) })
export const toTerm = (key: string): Key => ({ id: encodeCodeId('Term', key) })
