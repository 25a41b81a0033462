import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { ProgressStatus, ReportingLight } from '../src/generated/resolver-types.ts'
import { judgeOverdue, judgeReporting } from '../src/rules.ts'

const planned = (dueDate: string | null) => ({ state: 'PLANNED', dueDate }) as const
const lastReport = (lastReportedAt: string, lastStatus: ProgressStatus | null = 'ON_TRACK') => ({
  reportCount: 1,
  lastReportedAt,
  lastStatus,
})

describe('judgeOverdue', () => {
  it.each([
    ['planned, due the day before', planned('2026-03-25'), null, true],
    ['due on the day itself', planned('2026-03-26'), null, false],
    ['without a due date', planned(null), null, false],
    ['delivered', { state: 'DELIVERED', dueDate: '2020-01-01' } as const, null, false],
    ['cancelled', { state: 'CANCELLED', dueDate: '2020-01-01' } as const, null, false],
    ['reported on the day before it was due', planned('2026-01-10'), '2026-01-09T23:59:59.999Z', true],
    ['reported on the due date', planned('2026-01-10'), '2026-01-10T00:00:00.000Z', false],
    ['reported after the due date', planned('2026-01-10'), '2026-03-26T23:00:00.000Z', false],
  ])('judges what is %s', (_, deliverable, lastReportedAt, overdue) => {
    expect(judgeOverdue(deliverable, lastReportedAt, '2026-03-26').overdue).toBe(overdue)
  })

  it('gives the reason, the day and the version of the rule', () => {
    expect(judgeOverdue(planned('2025-12-31'), '2025-06-11T08:00:00.000Z', '2026-03-26')).toEqual({
      asOf: '2026-03-26',
      overdue: true,
      reason: 'It was due on 2025-12-31, and the commitment had not reported from then to 2026-03-26.',
      ruleVersion: 1,
    })
  })

  it('gives a reason whatever it finds', () => {
    const reasons = [
      judgeOverdue({ state: 'DELIVERED', dueDate: null }, null, '2026-03-26'),
      judgeOverdue({ state: 'CANCELLED', dueDate: null }, null, '2026-03-26'),
      judgeOverdue(planned(null), null, '2026-03-26'),
      judgeOverdue(planned('2026-03-26'), null, '2026-03-26'),
      judgeOverdue(planned('2026-01-10'), '2026-02-01T00:00:00.000Z', '2026-03-26'),
    ].map(({ reason }) => reason)
    expect(reasons).toEqual([
      'It was delivered.',
      'It was cancelled.',
      'It has no due date.',
      'It is due on 2026-03-26, which is not before 2026-03-26.',
      'It was due on 2026-01-10, and the commitment has reported since: on 2026-02-01.',
    ])
  })
})

describe('judgeReporting', () => {
  it.each<[string, string, ReportingLight]>([
    ['2026-03-26T23:59:59.999Z', '2026-03-26', 'GREEN'],
    ['2025-03-27T00:00:00.000Z', '2026-03-26', 'GREEN'],
    ['2025-03-26T23:59:59.999Z', '2026-03-26', 'YELLOW'],
    ['2024-03-27T00:00:00.000Z', '2026-03-26', 'YELLOW'],
    ['2024-03-26T00:00:00.000Z', '2026-03-26', 'RED'],
    ['2017-06-09T00:00:00.000Z', '2026-03-26', 'RED'],
    ['2024-02-29T12:00:00.000Z', '2025-02-28', 'GREEN'],
    ['2024-02-29T12:00:00.000Z', '2025-03-01', 'YELLOW'],
    ['9998-12-31T12:00:00.000Z', '9999-12-31', 'YELLOW'],
  ])('judges a last report of %s as of %s', (lastReportedAt, asOf, light) => {
    expect(judgeReporting(lastReport(lastReportedAt), asOf).light).toBe(light)
  })

  it('answers COMPLETED when the last report said so, however old it is', () => {
    expect(judgeReporting(lastReport('2017-06-09T00:00:00.000Z', 'COMPLETED'), '2026-03-26')).toMatchObject({
      light: 'COMPLETED',
      reason: 'The last progress report, of 2017-06-09, said that the commitment was completed.',
      active: true,
    })
  })

  it('answers NEVER_REPORTED without a report', () => {
    expect(judgeReporting({ reportCount: 0, lastReportedAt: null, lastStatus: null }, '2026-03-26')).toEqual({
      asOf: '2026-03-26',
      light: 'NEVER_REPORTED',
      reason: 'No progress report had been submitted by 2026-03-26.',
      lastReportedAt: null,
      lastStatus: null,
      reportCount: 0,
      active: true,
      ruleVersion: 1,
    })
  })

  it('counts a commitment as inactive while its light is red', () => {
    expect(judgeReporting(lastReport('2024-01-01T00:00:00.000Z'), '2026-03-26')).toMatchObject({
      light: 'RED',
      reason: 'The last progress report, of 2024-01-01, was two years old or older on 2026-03-26.',
      active: false,
    })
  })

  it('never turns greener while time passes without a report', () => {
    const lights: ReportingLight[] = ['GREEN', 'YELLOW', 'RED']
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.tuple(day, day, day), (days) => {
        const [reported, earlier, later] = days.toSorted() as [string, string, string]
        const [first, second] = [earlier, later].map((asOf) =>
          lights.indexOf(judgeReporting(lastReport(`${reported}T12:00:00.000Z`), asOf).light),
        )
        expect(second).toBeGreaterThanOrEqual(first!)
      }),
    )
  })
})
