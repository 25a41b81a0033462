import { type DatedText, type YearRange, readDatedText, readDay } from './dates.ts'
import type { TimeframeDraft } from './drafts.ts'
import type { Note } from './oddities.ts'

/** When a commitment can run. Some are about work that began long before any registry: a whale sanctuary of 1978. */
export const timeframeYears: YearRange = { first: 1900, last: 2100 }

export interface TimeframeTexts {
  start: string | null
  end: string | null
  /** The same in words, where the source has both. */
  startRaw: string | null
  endRaw: string | null
}

/** The start and end of a commitment from days, from days in words, or from both. */
export const readTimeframe = (texts: TimeframeTexts, note: Note): TimeframeDraft => {
  const start = readEdge(texts.start, texts.startRaw, 'start', note)
  const end = readEdge(texts.end, texts.endRaw, 'end', note)
  const endsOn = endAfterStart(start.date, end.date, (text) => note('END_BEFORE_START', 'end', text))
  return {
    startsOn: start.date,
    endsOn,
    startText: start.text,
    endText: end.text,
    precision: start.date === null && endsOn === null ? null : 'DAY',
    ongoing: false,
  }
}

const readEdge = (day: string | null, inWords: string | null, field: 'start' | 'end', note: Note): DatedText => {
  const { date, text } = readDatedText(day ?? inWords, timeframeYears, day === null ? `${field}Raw` : field, note)
  if (day === null || inWords === null) return { date, text }
  const reading = readDay(inWords, timeframeYears)
  if (reading.date !== date) note('DATES_DISAGREE', `${field}Raw`, `${inWords} / ${day}`)
  return { date, text: reading.problem === 'SENTINEL_DATE' ? text : inWords }
}

/**
 * Of two dates that contradict each other the end goes: an end before the start bounds nothing, so a commitment without
 * an end is judged as this one is (not time-bound), while one without a start would pass for bounded by its wrong end.
 */
export const endAfterStart = (
  startsOn: string | null,
  endsOn: string | null,
  refuse: (text: string) => void,
): string | null => {
  if (startsOn === null || endsOn === null || endsOn >= startsOn) return endsOn
  refuse(`${startsOn} – ${endsOn}`)
  return null
}
