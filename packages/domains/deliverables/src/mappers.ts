import { type Connection, entityKey, toEntity } from '@pledgegraph/kernel'
import type { DeliverableRow } from './queries/deliverables.ts'
import type { ProgressReportRow } from './queries/progress-reports.ts'

/** What the resolvers of a type receive as their parent, where that is not the GraphQL type itself. */

/** The row with its global id; the columns that the API names alike answer by themselves. */
export interface DeliverableParent extends Omit<DeliverableRow, 'id'> {
  readonly id: string
}

/** The row with its global id; the columns that the API names alike answer by themselves. */
export interface ProgressReportParent extends Omit<ProgressReportRow, 'id'> {
  readonly id: string
}

/** Another room's: its key is all that this one knows. */
export interface CommitmentParent {
  readonly id: string
}

export type DeliverableConnectionParent = Connection<DeliverableParent>
export type ProgressReportConnectionParent = Connection<ProgressReportParent>

export const toDeliverable = <Row extends DeliverableRow>(row: Row) => toEntity('Deliverable', row)

export const toProgressReport = <Row extends ProgressReportRow>(row: Row) => toEntity('ProgressReport', row)

export const toCommitment = (uuid: string): CommitmentParent => entityKey('Commitment', uuid)
