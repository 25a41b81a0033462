import { type Connection, type TypedEntity, encodeCodeId } from '@pledgegraph/kernel'
import type { CountryRow } from './queries/countries.ts'
import type { GoalRow } from './queries/goals.ts'
import type { TargetRow } from './queries/targets.ts'
import type { TermRow } from './queries/terms.ts'

/** What the resolvers of a type receive as their parent: the row, whose `label` is English, with its global id and its type. */

export interface GoalParent extends GoalRow, TypedEntity<'Goal'> {}

export interface TargetParent extends TargetRow, TypedEntity<'Target'> {}

export interface CountryParent extends CountryRow, TypedEntity<'Country'> {}

export interface TermParent extends TermRow, TypedEntity<'Term'> {}

export type GoalConnectionParent = Connection<GoalParent>
export type TargetConnectionParent = Connection<TargetParent>
export type CountryConnectionParent = Connection<CountryParent>
export type TermConnectionParent = Connection<TermParent>

export const toGoal = (row: GoalRow): GoalParent => ({
  ...row,
  __typename: 'Goal',
  id: encodeCodeId('Goal', row.number),
})
export const toTarget = (row: TargetRow): TargetParent => ({
  ...row,
  __typename: 'Target',
  id: encodeCodeId('Target', row.code),
})
export const toCountry = (row: CountryRow): CountryParent => ({
  ...row,
  __typename: 'Country',
  id: encodeCodeId('Country', row.code),
})
export const toTerm = (row: TermRow): TermParent => ({
  ...row,
  __typename: 'Term',
  id: encodeCodeId('Term', row.key),
})
