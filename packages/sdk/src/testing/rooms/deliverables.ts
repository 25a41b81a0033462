import { isAnyOf, isWithin, of } from '../conditions.ts'
import { addDays, dayBetween, fullYears, momentOf, today } from '../days.ts'
import { sorted } from '../orders.ts'
import { since } from '../made-up.ts'
import { type Asked, type Room, type Rule, type Thing, type World, entity, suffixOf } from '../thing.ts'
import { sentence, subject } from '../words.ts'

/** Deliverables and reports belong to a commitment, and their ids say so: `deliverable_7.0` is the first of `commitment_7`. */
const childrenOf = (commitment: Thing, type: string, count: number): Thing[] =>
  Array.from({ length: count }, (_, index) => entity(type, `${suffixOf(commitment)}.${index}`))

const [ownerPart, positionPart] = [1, 2]
const placeOf = (thing: Thing): RegExpExecArray | null => /^(.+)\.(\d+)$/.exec(suffixOf(thing))

const commitmentOf: Rule = ({ thing, world, random }) => {
  const owner = placeOf(thing)?.[ownerPart]
  return owner === undefined ? random.pick(world.all('Commitment')) : world.find(`commitment_${owner}`)
}

const positionOf = (thing: Thing): number => Number(placeOf(thing)?.[positionPart] ?? 0)

const allOf =
  (list: string) =>
  (world: World): Thing[] =>
    world.all('Commitment').flatMap((commitment) => world.things(commitment, list))

/** The first and the last day of the commitment, as far as they are known. */
const timeframeOf = (thing: Thing, world: World): readonly [from: string, to: string] => {
  const commitment = thing.type === 'Commitment' ? thing : world.thing(thing, 'commitment')
  const timeframe = commitment && world.thing(commitment, 'timeframe')
  const from = timeframe === null ? null : world.text(timeframe, 'startsOn')
  const to = timeframe === null ? null : world.text(timeframe, 'endsOn')
  return [from ?? '2022-01-01', to ?? '2027-12-31']
}

const dueDate: Rule = ({ thing, world, random }) =>
  world.isNull(thing, 'dueDate') ? null : dayBetween(random, ...timeframeOf(thing, world))

const isPast = (day: string | null): boolean => day !== null && day < today

const state: Rule = ({ thing, world, random }) =>
  isPast(world.text(thing, 'dueDate'))
    ? random.pick(['DELIVERED', 'DELIVERED', 'DELIVERED', 'PLANNED', 'CANCELLED'])
    : 'PLANNED'

const deliveredAt: Rule = ({ thing, world, random }) => {
  if (world.text(thing, 'state') !== 'DELIVERED') return null
  const due = world.text(thing, 'dueDate') ?? today
  const late = addDays(due, random.below(60))
  return late < today ? late : due
}

const asOfDay = ({ args }: Asked): string => (typeof args['asOf'] === 'string' ? args['asOf'] : today)

const reportsUntil = (commitment: Thing, world: World, day: string): Thing[] =>
  world.things(commitment, 'progressReports').filter((report) => {
    const submittedAt = world.text(report, 'submittedAt')
    return submittedAt !== null && submittedAt.slice(0, 10) <= day
  })

const latestFirst = (reports: readonly Thing[], world: World): readonly Thing[] =>
  sorted(reports, world, 'submittedAt', 'DESC')

const isOverdue = (thing: Thing, world: World, asOf: string): boolean => {
  const due = world.text(thing, 'dueDate')
  if (world.text(thing, 'state') !== 'PLANNED' || due === null || due >= asOf) return false
  const reports = reportsUntil(world.thing(thing, 'commitment')!, world, asOf) // a deliverable has a commitment
  return !reports.some((report) => (world.text(report, 'submittedAt') ?? '') >= due)
}

const overdueVerdict: Rule = (asked) => {
  const asOf = asOfDay(asked)
  const overdue = isOverdue(asked.thing, asked.world, asOf)
  const reason = overdue ? 'It was due, and the commitment had not reported since.' : `It is not overdue on ${asOf}.`
  return {
    type: 'OverdueVerdict',
    key: `${asked.thing.key}.overdue.${asOf}`,
    fields: { asOf, overdue, reason, ruleVersion: 1 },
  }
}

const light = (lastReportedAt: string | null, lastStatus: string | null, asOf: string): string => {
  if (lastReportedAt === null) return 'NEVER_REPORTED'
  if (lastStatus === 'COMPLETED') return 'COMPLETED'
  return ['GREEN', 'YELLOW'][fullYears(lastReportedAt, asOf)] ?? 'RED'
}

const reasons: Readonly<Record<string, string>> = {
  NEVER_REPORTED: 'No progress report had been submitted.',
  COMPLETED: 'The last progress report said that the commitment was completed.',
  GREEN: 'The last progress report was under a year old.',
  YELLOW: 'The last progress report was between one and two years old.',
  RED: 'The last progress report was two years old or older.',
}

const reporting: Rule = (asked) => {
  const { thing, world } = asked
  const asOf = asOfDay(asked)
  const reports = reportsUntil(thing, world, asOf)
  const [last] = latestFirst(reports, world)
  const lastReportedAt = last === undefined ? null : world.text(last, 'submittedAt')
  const lastStatus = last === undefined ? null : world.text(last, 'status')
  const shown = light(lastReportedAt, lastStatus, asOf)
  const counted = { lastReportedAt, lastStatus, reportCount: reports.length }
  const fields = { ...counted, asOf, light: shown, active: shown !== 'RED', reason: reasons[shown], ruleVersion: 1 }
  return { type: 'Reporting', key: `${thing.key}.reporting.${asOf}`, fields }
}

/** A report a year from the start on, of which some are missing. */
const submittedAt: Rule = ({ thing, world, random }) => {
  const [from] = timeframeOf(thing, world)
  const day = addDays(from, 365 * positionOf(thing) + random.between(200, 360))
  return momentOf(random, day < today ? day : today)
}

/** Whether a report says something about a deliverable. */
const speaksOf = (world: World, report: Thing, deliverable: Thing): boolean =>
  world.random(report, deliverable.key).chance(0.5)

const siblings = ({ thing, world }: Asked, list: string): readonly Thing[] =>
  world.things(world.thing(thing, 'commitment') ?? thing, list)

export const deliverables: Room = {
  all: { Deliverable: allOf('deliverables'), ProgressReport: allOf('progressReports') },
  fields: {
    Commitment: {
      deliverables: ({ thing, random }) => childrenOf(thing, 'Deliverable', random.between(1, 5)),
      progressReports: ({ thing, world, random }) => {
        const [from] = timeframeOf(thing, world)
        const years = from < today ? fullYears(from, today) : 0
        return childrenOf(thing, 'ProgressReport', random.below(Math.min(years, 5) + 1))
      },
      reporting,
    },
    Deliverable: {
      commitment: commitmentOf,
      position: ({ thing }) => positionOf(thing),
      description: ({ random }) =>
        `${random.pick(['A survey', 'A plan', 'A fund', 'Two training courses', 'A report'])} for ${subject(random)}`,
      dueDate,
      dueText: () => null,
      state,
      deliveredAt,
      overdue: (asked) => isOverdue(asked.thing, asked.world, asOfDay(asked)),
      overdueVerdict,
      progressReports: (asked) => {
        const spoken = siblings(asked, 'progressReports').filter((report) => speaksOf(asked.world, report, asked.thing))
        return latestFirst(spoken, asked.world)
      },
    },
    ProgressReport: {
      commitment: commitmentOf,
      title: ({ thing }) => `Report of year ${positionOf(thing) + 1}`,
      body: ({ random }) => sentence(random),
      submittedAt,
      submittedText: () => null,
      createdAt: ({ thing, world, random }) => since(world.text(thing, 'submittedAt'), random),
      deliverables: (asked) =>
        siblings(asked, 'deliverables').filter((deliverable) => speaksOf(asked.world, asked.thing, deliverable)),
    },
  },
  conditions: {
    DeliverableFilter: {
      commitments: isAnyOf(of('commitment', 'id')),
      due: isWithin('dueDate'),
      overdueAsOf: (thing, world, given) => isOverdue(thing, world, String(given)),
      states: isAnyOf('state'),
    },
    ProgressReportFilter: {
      commitments: isAnyOf(of('commitment', 'id')),
      statuses: isAnyOf('status'),
      submitted: isWithin('submittedAt'),
    },
  },
  orders: {
    DeliverableOrder: { DUE_DATE: 'dueDate', CREATED_AT: 'createdAt', POSITION: 'id' },
    ProgressReportOrder: { SUBMITTED_AT: 'submittedAt' },
  },
}
