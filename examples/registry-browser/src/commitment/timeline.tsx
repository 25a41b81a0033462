import type { DeliverableCardFragment, ProgressReportCardFragment } from '@pledgegraph/sdk'
import { Day } from '../parts/day.tsx'
import { Deliverable } from './deliverable.tsx'
import { ProgressReport } from './progress-report.tsx'
import { type TimelineEntry, timelineEntries } from './timeline-entries.ts'

interface TimelineProps {
  readonly deliverables: readonly DeliverableCardFragment[]
  readonly progressReports: readonly ProgressReportCardFragment[]
  /** The language in which the holder wrote as a BCP 47 tag; null when not known. */
  readonly language: string | null
}

/** What was promised by when, and what was reported, from the earliest to what is still to come. */
export const Timeline = ({ deliverables, progressReports, language }: TimelineProps) => {
  // Days of the registry are days in UTC.
  const today = new Date().toISOString().slice(0, 10)
  return (
    <section>
      <h2>Timeline</h2>
      {deliverables.length + progressReports.length === 0 ? (
        <p className="empty">Nothing was promised by a day, and nothing has been reported.</p>
      ) : (
        <ol className="timeline">
          {timelineEntries(deliverables, progressReports, today).map((entry) => (
            <li key={entry.id} data-kind={entry.kind} data-state={stateOf(entry)}>
              <span className="day">{entry.day === null ? 'No date' : <Day of={entry.day} />}</span>
              <Entry entry={entry} today={today} language={language ?? undefined} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

interface EntryProps {
  readonly entry: TimelineEntry
  readonly today: string
  readonly language: string | undefined
}

const Entry = ({ entry, today, language }: EntryProps) => {
  switch (entry.kind) {
    case 'deliverable':
      return <Deliverable deliverable={entry.deliverable} today={today} language={language} />
    case 'report':
      return <ProgressReport report={entry.report} language={language} />
    case 'today':
      return <strong>Today</strong>
  }
}

const stateOf = (entry: TimelineEntry): string | undefined => {
  if (entry.kind !== 'deliverable') return undefined
  return entry.deliverable.overdue ? 'OVERDUE' : entry.deliverable.state
}
