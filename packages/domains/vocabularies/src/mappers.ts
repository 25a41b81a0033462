import { type Connection, encodeCodeId } from '@pledgegraph/kernel'
import type { CountryRow } from './queries/countries.ts'
import type { GoalRow } from './queries/goals.ts'
import type { TargetRow } from './queries/targets.ts'
import type { TermRow } from './queries/terms.ts'

/** What the resolvers of a type receive as their parent: the row, whose `label` is English, with its global id. */

export interface GoalParent extends GoalRow {
  readonly id: string
}

export interface TargetParent extends TargetRow {
  readonly id: string
}

export interface CountryParent extends CountryRow {
  readonly id: string
}

export interface TermParent extends TermRow {
  readonly id: string
}

export type GoalConnectionParent = Connection<GoalParent>
export type TargetConnectionParent = Connection<TargetParent>
export type CountryConnectionParent = Connection<CountryParent>
export type TermConnectionParent = Connection<TermParent>

export const toGoal = (row: GoalRow): GoalParent => ({ ...row, id: encodeCodeId('Goal', row.number) })
export const toTarget = (row: TargetRow): TargetParent => ({ ...row, id: encodeCodeId('Target', row.code) })
export const toCountry = (row: CountryRow): CountryParent => ({ ...row, id: encodeCodeId('Country', row.code) })
export const toTerm = (row: TermRow): TermParent => ({ ...row, id: encodeCodeId('Term', row.key) })
