import { dueYears, readDay, readMoment } from '../dates.ts'
import type { TimeframeDraft } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import type { Note } from '../oddities.ts'
import { readTimeframe, timeframeYears } from '../timeframe.ts'
import { readTimeframeText } from '../timeframes/index.ts'

/** The time frame from two cells, as days or less exact, or from one cell where those are empty. */
export const readTimeframeOf = (fields: Fields): TimeframeDraft => {
  const start = fields.line('start')
  const end = fields.line('end')
  const both = fields.line('timeframe')
  if (start === null && end === null) return readTimeframeText(both, 'timeframe', fields.note)
  if (both !== null) fields.note('ONLY_VERBATIM', 'timeframe', both)
  return [start, end].every(isDay)
    ? readTimeframe({ start, end, startRaw: null, endRaw: null }, fields.note)
    : readTimeframeText(`${start ?? ''} - ${end ?? ''}`.trim(), start === null ? 'end' : 'start', fields.note)
}

const isDay = (text: string | null): boolean =>
  text === null || readDay(text, timeframeYears).problem !== 'UNREADABLE_DATE'

/** A moment, or the beginning of a day in UTC; null when there is no text or it is neither. */
export const readMomentOrDay = (text: string | null, field: string, note: Note): string | null => {
  if (text === null) return null
  const moment = readMoment(text)
  if (moment !== null) return moment
  const { date, problem } = readDay(text, dueYears)
  if (problem !== null) note(problem, field, text)
  return date === null ? null : `${date}T00:00:00.000Z`
}
