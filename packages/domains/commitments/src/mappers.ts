import { type Connection, type Entity, encodeCodeId, entityKey, toEntity } from '@pledgegraph/kernel'
import type { CommitmentRow, PartnerRow, ResourceRow, UnresolvedNameRow } from './queries/index.ts'

/** What the resolvers of a type receive as their parent, where that is not the GraphQL type itself. */

/** The row with its global id; the columns that the API names alike answer by themselves. */
export type CommitmentParent = CommitmentRow

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

export const toCommitment = (row: CommitmentRow): CommitmentParent => toEntity('Commitment', row)

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

export type OrganizationParent = Entity
export type ActionNetworkParent = Entity
export type GoalParent = Entity
export type TargetParent = Entity
export type CountryParent = Entity
export type TermParent = Entity

export const toOrganization = (uuid: string): Entity => entityKey('Organization', uuid)
export const toActionNetwork = (uuid: string): Entity => entityKey('ActionNetwork', uuid)
export const toGoal = (number: number): Entity => ({ id: encodeCodeId('Goal', number) })
export const toTarget = (code: string): Entity => ({ id: encodeCodeId('Target', code) })
export const toCountry = (code: string): Entity => ({ id: encodeCodeId('Country', code) })
export const toTerm = (key: string): Entity => ({ id: encodeCodeId('Term', key) })

/** A key with what its field `@provides`. */
export const providing = <Key extends Entity, Card extends object>(key: Key, card: Card): Key & Card =>
  Object.assign(key, card)
