import type { TimeframeDraft } from '../drafts.ts'
import type { Note } from '../oddities.ts'
import { parseTimeframe } from './parse-timeframe.ts'

export { parseTimeframe, type ParsedTimeframe, type TimeframeProblem } from './parse-timeframe.ts'

const none: TimeframeDraft = {
  startsOn: null,
  endsOn: null,
  startText: null,
  endText: null,
  precision: null,
  ongoing: false,
}

/** Reads the time frame of a record from one text and takes down what is odd about it. */
export const readTimeframeText = (text: string | null, field: string, note: Note): TimeframeDraft => {
  if (text === null) return none
  const { problems, ...timeframe } = parseTimeframe(text)
  for (const problem of problems) note(problem.kind, field, problem.text)
  return timeframe
}
