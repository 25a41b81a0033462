import type { ProgressStatus } from './generated/resolver-types.ts'
import { match } from './match.ts'

/** What an import changes: the entries that a source lists now against those that were taken over from it before. */

/** A promised result as a source lists it. */
export interface DeliverableEntry {
  readonly description: string | null
  /** `YYYY-MM-DD`; null when the source has no real date. */
  readonly dueDate: string | null
  readonly dueText: string | null
}

/** A progress report as a source has it. */
export interface ProgressReportEntry {
  readonly title: string | null
  readonly status: ProgressStatus | null
  /** Null where the source does not give the text; a text that is known is kept then. */
  readonly body: string | null
  /** A moment in UTC with milliseconds; null when the source has none. */
  readonly submittedAt: string | null
  readonly submittedText: string | null
  readonly sourceUrl: string | null
}

/** An entry that was imported before. */
export interface KnownDeliverable extends DeliverableEntry {
  readonly id: string
  readonly position: number
  /** Whether its source no longer listed it the last time. */
  readonly isDropped: boolean
  readonly isPlanned: boolean
}

export type KnownProgressReport = ProgressReportEntry & { readonly id: string }

export interface DeliverableChanges {
  readonly added: readonly (DeliverableEntry & { readonly position: number })[]
  readonly changed: readonly (DeliverableEntry & { readonly id: string; readonly position: number })[]
  /** The ids of those that the source lists no more. */
  readonly dropped: readonly string[]
}

export interface ProgressReportChanges {
  readonly added: readonly ProgressReportEntry[]
  readonly changed: readonly KnownProgressReport[]
}

/**
 * A deliverable is the same when its text and date are; else when its text is (the date was moved); else when it stands
 * in the same place with the same date (the text was reworded). What is left over was added, or was dropped: only what
 * is still planned is dropped, since a delivered result stays delivered.
 */
export const changesOfDeliverables = (
  known: readonly KnownDeliverable[],
  listed: readonly DeliverableEntry[],
): DeliverableChanges => {
  const entries = listed.map((entry, position) => ({ ...entry, position, isDropped: false }))
  const candidates = known.toSorted((a, b) => Number(a.isDropped) - Number(b.isDropped) || a.position - b.position)
  const matches = match(candidates, entries, [
    ({ description, dueDate, dueText }) => JSON.stringify([description, dueDate, dueText]),
    ({ description }) => description,
    ({ position, dueDate, dueText, isDropped }) => (isDropped ? null : JSON.stringify([position, dueDate, dueText])),
  ])
  const found = new Set(matches)
  return {
    added: entries.filter((_, index) => matches[index] === null),
    changed: entries.flatMap((entry, index) => {
      const row = matches[index] ?? null
      return row === null || isSame(row, entry, deliverableFields) ? [] : [{ ...entry, id: row.id }]
    }),
    dropped: known.filter((row) => !found.has(row) && row.isPlanned && !row.isDropped).map(({ id }) => id),
  }
}

const deliverableFields = ['description', 'dueDate', 'dueText', 'position', 'isDropped'] as const

/**
 * A report is the same when its address is; else when its title and moment are. One that the source has no more stays:
 * what was reported was reported.
 */
export const changesOfProgressReports = (
  known: readonly KnownProgressReport[],
  listed: readonly ProgressReportEntry[],
): ProgressReportChanges => {
  const matches = match<ProgressReportEntry, KnownProgressReport>(known, listed, [
    ({ sourceUrl }) => sourceUrl,
    ({ title, submittedAt, submittedText }) => JSON.stringify([title, submittedAt, submittedText]),
  ])
  return {
    added: listed.filter((_, index) => matches[index] === null),
    changed: listed.flatMap((entry, index) => {
      const row = matches[index] ?? null
      if (row === null) return []
      const changed = { ...entry, id: row.id, body: entry.body ?? row.body }
      return isSame(row, changed, progressReportFields) ? [] : [changed]
    }),
  }
}

const progressReportFields = ['title', 'status', 'body', 'submittedAt', 'submittedText', 'sourceUrl'] as const

const isSame = <Entry>(a: Entry, b: Entry, fields: readonly (keyof Entry)[]): boolean =>
  fields.every((field) => a[field] === b[field])
