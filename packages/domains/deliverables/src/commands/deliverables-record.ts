import type { DeliverableEntry, ProgressReportEntry } from '../import-changes.ts'

/** What a source says about one commitment: the whole of both lists, in its order. */
export interface DeliverablesRecord {
  /** UUID. */
  readonly commitmentId: string
  /** Null when the source does not speak of deliverables at all: then nothing about them changes. */
  readonly deliverables: readonly DeliverableEntry[] | null
  /** Null when the source does not speak of progress reports at all. */
  readonly progressReports: readonly ProgressReportEntry[] | null
}
