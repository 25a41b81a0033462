import type { DeliverableRow } from '../queries/deliverables.ts'
import type { ProgressReportRow } from '../queries/progress-reports.ts'

/** What belongs to a commitment as an export of a registry like this one has it; ids are UUIDs. */
export interface RestoredDeliverables {
  readonly commitmentId: string
  /** Whether the commitment was taken over from a source, which may list the deliverables again. */
  readonly isImported: boolean
  readonly deliverables: readonly Omit<DeliverableRow, 'commitmentId'>[]
  readonly progressReports: readonly RestoredReport[]
}

export interface RestoredReport extends Omit<ProgressReportRow, 'commitmentId'> {
  /** The deliverables of the same commitment that it says something about, each once. */
  readonly deliverableIds: readonly string[]
}
