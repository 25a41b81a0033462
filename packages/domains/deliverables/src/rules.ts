import type {
  DeliverableState,
  OverdueVerdict,
  ProgressStatus,
  Reporting,
  ReportingLight,
} from './generated/resolver-types.ts'

/** Rules as functions of values. Days are `YYYY-MM-DD` in UTC, which sort as text. */

/** Raise it when the rule changes, so that answers given before and after can be told apart. */
export const overdueRuleVersion = 1

/** Raise it when the rule changes, so that answers given before and after can be told apart. */
export const reportingRuleVersion = 1

export interface Promised {
  readonly state: DeliverableState
  /** Null when there is no real date. */
  readonly dueDate: string | null
}

/** Whether the reports of its commitment decide if a deliverable is overdue; otherwise it is not. */
export const isOpenAndPastDue = ({ state, dueDate }: Promised, asOf: string): boolean =>
  state === 'PLANNED' && dueDate !== null && dueDate < asOf

/**
 * Whether a deliverable is overdue as of a day: planned, due before the day, and no report of its commitment from the
 * due date to the day. `lastReportedAt` is the moment of the commitment's last report that was not after the day.
 */
export const judgeOverdue = (deliverable: Promised, lastReportedAt: string | null, asOf: string): OverdueVerdict => {
  const { state, dueDate } = deliverable
  const verdict = (overdue: boolean, reason: string) => ({ asOf, overdue, reason, ruleVersion: overdueRuleVersion })
  if (state === 'DELIVERED') return verdict(false, 'It was delivered.')
  if (state === 'CANCELLED') return verdict(false, 'It was cancelled.')
  if (dueDate === null) return verdict(false, 'It has no due date.')
  if (dueDate >= asOf) return verdict(false, `It is due on ${dueDate}, which is not before ${asOf}.`)
  const reportedOn = lastReportedAt?.slice(0, 10) ?? null
  return reportedOn !== null && reportedOn >= dueDate
    ? verdict(false, `It was due on ${dueDate}, and the commitment has reported since: on ${reportedOn}.`)
    : verdict(true, `It was due on ${dueDate}, and the commitment had not reported from then to ${asOf}.`)
}

/** What had been reported on a commitment by the day that is judged by. */
export interface Reported {
  readonly reportCount: number
  /** Null when nothing had been reported. */
  readonly lastReportedAt: string | null
  readonly lastStatus: ProgressStatus | null
}

/**
 * How faithfully a commitment is reported on. A commitment counts as inactive from the day its light turns red until it
 * reports again, which is while the light is red: only a report ends that.
 */
export const judgeReporting = (reported: Reported, asOf: string): Reporting => {
  const { light, reason } = judgeLight(reported, asOf)
  return { asOf, light, reason, ...reported, active: light !== 'RED', ruleVersion: reportingRuleVersion }
}

const judgeLight = (
  { lastReportedAt, lastStatus }: Reported,
  asOf: string,
): { readonly light: ReportingLight; readonly reason: string } => {
  if (lastReportedAt === null) {
    return { light: 'NEVER_REPORTED', reason: `No progress report had been submitted by ${asOf}.` }
  }
  const reportedOn = lastReportedAt.slice(0, 10)
  const last = `The last progress report, of ${reportedOn},`
  if (lastStatus === 'COMPLETED') {
    return { light: 'COMPLETED', reason: `${last} said that the commitment was completed.` }
  }
  const age = fullYears(reportedOn, asOf)
  if (age < 1) return { light: 'GREEN', reason: `${last} was under a year old on ${asOf}.` }
  if (age < 2) return { light: 'YELLOW', reason: `${last} was between one and two years old on ${asOf}.` }
  return { light: 'RED', reason: `${last} was two years old or older on ${asOf}.` }
}

/** A year is full on the same day of the next; what happened on 29 February is a year old on 1 March. */
const fullYears = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
