import { describe, expect, it } from '@jest/globals'
import type { DeliverableCardFragment, ProgressReportCardFragment } from '@pledgegraph/sdk'
import { timelineEntries } from '../src/commitment/timeline-entries.ts'

const deliverable = (id: string, dates: Partial<DeliverableCardFragment>): DeliverableCardFragment => ({
  id,
  position: 0,
  description: null,
  state: 'PLANNED',
  dueDate: null,
  dueText: null,
  deliveredAt: null,
  evidenceUrl: null,
  overdue: false,
  ...dates,
})

const report = (id: string, submittedAt: string | null): ProgressReportCardFragment => ({
  id,
  title: null,
  status: null,
  submittedAt,
  submittedText: null,
  sourceUrl: null,
})

const order = (...[deliverables, reports]: [DeliverableCardFragment[], ProgressReportCardFragment[]]): string[] =>
  timelineEntries(deliverables, reports, '2026-03-26').map(({ id }) => id)

describe('timelineEntries', () => {
  it('puts what was delivered on the day of its delivery', () => {
    const early = deliverable('early', { state: 'DELIVERED', dueDate: '2026-12-31', deliveredAt: '2025-01-01' })
    expect(order([deliverable('due', { dueDate: '2026-01-01' }), early], [])).toEqual(['early', 'due', 'today'])
  })

  it('puts reports on their day in UTC, after what was due that day and before today', () => {
    const due = deliverable('due', { dueDate: '2026-03-26' })
    expect(order([due], [report('report', '2026-03-26T23:59:59.999Z')])).toEqual(['due', 'report', 'today'])
  })

  it('puts what has no date at the end', () => {
    const entries = order(
      [deliverable('some day', {}), deliverable('far', { dueDate: '9999-12-31' })],
      [report('once', null)],
    )
    expect(entries).toEqual(['today', 'far', 'some day', 'once'])
  })
})
