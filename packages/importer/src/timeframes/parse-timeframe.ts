import type { YearRange } from '../dates.ts'
import type { TimeframeDraft } from '../drafts.ts'
import type { OddityKind } from '../oddities.ts'
import { endAfterStart, timeframeYears } from '../timeframe.ts'
import { type Parts, partAtDash, possibleParts } from './parts.ts'
import type { Order } from './period-reading.ts'
import { type Period, coarser } from './periods.ts'
import { type Edge, readEdge } from './read-edge.ts'

/** A time frame that was read, and what was odd about it. */
export interface ParsedTimeframe extends TimeframeDraft {
  problems: TimeframeProblem[]
}

export interface TimeframeProblem {
  kind: OddityKind
  text: string
}

/**
 * Reads a time frame in English, Spanish, French or Portuguese. What it does not say is null: nothing is guessed, and
 * nothing is computed from durations.
 *
 * A start is the first day of its period and an end the last one: `2012 - June 2015` is 2012-01-01 – 2015-06-30, as
 * exact as its less exact date (YEAR). A text that is a single date is a time frame within that period. The words are
 * kept where they stand; those that cannot be parted are all in `startText`.
 */
export const parseTimeframe = (text: string, years: YearRange = timeframeYears): ParsedTimeframe => {
  const { start, end } = readSides(text, years)
  const startPeriod = periodOf(start.edge, orderOf(end.edge))
  const endPeriod = periodOf(end.edge, orderOf(start.edge))
  const problems = [...new Set([start, end])].flatMap((side) => problemsOf(side, [start, end]))
  const endsOn = endAfterStart(startPeriod?.first ?? null, endPeriod?.last ?? null, (words) => {
    problems.push({ kind: 'END_BEFORE_START', text: words })
  })
  return {
    startsOn: startPeriod?.first ?? null,
    endsOn,
    startText: wordsOf(start),
    endText: end === start ? null : wordsOf(end),
    precision: precisionOf(startPeriod, endsOn === null ? null : endPeriod),
    ongoing: isOngoing(start.edge, end.edge),
    problems,
  }
}

/** One end of a time frame: its words and what they say. */
interface Side {
  text: string
  edge: Edge
}

interface Sides {
  start: Side
  end: Side
}

const nothing: Side = { text: '', edge: { kind: 'EMPTY' } }

const readSides = (text: string, years: YearRange): Sides => {
  const parts = partAtDash(text)
  if (parts === null) return readWhole(text.trim(), years)
  const sides = readParts(parts, years)
  // Holders who left the start empty may have written both into the end: "- 1991-2012".
  if (sides.start.edge.kind !== 'EMPTY' || sides.end.edge.kind !== 'UNREADABLE_DATE') return sides
  return findParts(parts.end, years) ?? sides
}

const readParts = ({ start, end }: Parts, years: YearRange): Sides => ({
  start: { text: start, edge: boundedBy('FROM', readEdge(start, years)) },
  end: { text: end, edge: boundedBy('UNTIL', readEdge(end, years)) },
})

/** A start that says "until", or an end that says "since", is none. */
const boundedBy = (bound: 'FROM' | 'UNTIL', edge: Edge): Edge =>
  edge.kind === 'DATED' && edge.bound !== null && edge.bound !== bound ? { kind: 'UNREADABLE_DATE' } : edge

const readWhole = (text: string, years: YearRange): Sides => {
  const edge = readEdge(text, years)
  const side = { text, edge }
  if (edge.kind === 'DATED' && edge.bound === null) return { start: side, end: side }
  if (edge.kind === 'ONGOING' || (edge.kind === 'DATED' && edge.bound === 'UNTIL')) return { start: nothing, end: side }
  const parted = edge.kind === 'UNREADABLE_DATE' ? findParts(text, years) : null
  return parted ?? { start: side, end: nothing }
}

/** The only way to part the text so that both parts are understood; null when there is none or several. */
const findParts = (text: string, years: YearRange): Sides | null => {
  const ways = possibleParts(text)
    .map((parts) => readParts(parts, years))
    .filter(({ start, end }) => start.edge.kind === 'DATED' && ['DATED', 'ONGOING', 'NOW'].includes(end.edge.kind))
  return ways.length === 1 ? (ways[0] ?? null) : null
}

/** The period of a date, its day and month in the order that the other date proves: one hand wrote both. */
const periodOf = (edge: Edge, order: Order | undefined): Period | null => {
  if (edge.kind !== 'DATED') return null
  return (order && edge.either?.[order]) ?? edge.period
}

const orderOf = (edge: Edge): Order | undefined => (edge.kind === 'DATED' ? edge.order : undefined)

const precisionOf = (start: Period | null, end: Period | null): TimeframeDraft['precision'] => {
  if (start === null || end === null) return (start ?? end)?.precision ?? null
  return coarser(start.precision, end.precision)
}

const isOngoing = (start: Edge, end: Edge): boolean => {
  if (end.kind === 'ONGOING' || end.kind === 'NOW') return true
  return end.kind === 'EMPTY' && (start.kind === 'ONGOING' || (start.kind === 'DATED' && start.ongoing))
}

const wordsOf = ({ text, edge }: Side): string | null =>
  edge.kind === 'EMPTY' || edge.kind === 'SENTINEL_DATE' ? null : text

const problemsOf = ({ text, edge }: Side, sides: readonly Side[]): TimeframeProblem[] => {
  if (edge.kind === 'DATED') {
    const isSettled = edge.either !== undefined && sides.some((side) => orderOf(side.edge) !== undefined)
    return edge.ambiguous && !isSettled ? [{ kind: 'AMBIGUOUS_DATE', text }] : []
  }
  if (edge.kind === 'ONGOING' || edge.kind === 'NOW' || edge.kind === 'UNKNOWN' || edge.kind === 'EMPTY') return []
  return [{ kind: edge.kind, text }]
}
