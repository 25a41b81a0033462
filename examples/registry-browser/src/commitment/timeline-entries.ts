import type { DeliverableCardFragment, ProgressReportCardFragment } from '@pledgegraph/sdk'

/** What happened or is to happen on a day; `day` is null for what has no date. */
export type TimelineEntry = { readonly id: string; readonly day: string | null } & (
  | { readonly kind: 'deliverable'; readonly deliverable: DeliverableCardFragment }
  | { readonly kind: 'report'; readonly report: ProgressReportCardFragment }
  | { readonly kind: 'today' }
)

/** Deliverables and reports in the order of their days with today among them; what has no day comes last. */
export const timelineEntries = (
  deliverables: readonly DeliverableCardFragment[],
  reports: readonly ProgressReportCardFragment[],
  today: string,
): TimelineEntry[] => {
  const entries: TimelineEntry[] = [
    ...deliverables.map((deliverable) => ({
      kind: 'deliverable' as const,
      id: deliverable.id,
      day: deliverable.deliveredAt ?? deliverable.dueDate,
      deliverable,
    })),
    ...reports.map((report) => ({
      kind: 'report' as const,
      id: report.id,
      day: report.submittedAt?.slice(0, 10) ?? null,
      report,
    })),
    { kind: 'today', id: 'today', day: today },
  ]
  return entries.toSorted((one, other) => compare(one.day ?? atTheEnd, other.day ?? atTheEnd))
}

/** After every day that is written in digits. */
const atTheEnd = '~'

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
