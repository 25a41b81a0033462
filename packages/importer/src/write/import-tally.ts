import { type OddityCount, createOddityTally } from '../oddities.ts'
import type { RecordOutcome } from '../records.ts'
import { type RefusalCounts, createRefusalTally } from './refusal-tally.ts'
import type { Fate } from './entry.ts'

export interface ImportProgress {
  /** How many records were dealt with, the refused ones among them. */
  readonly records: number
  /** How much of the source they took, compressed where the file is. */
  readonly bytesRead: number
  /** Since the import began. */
  readonly seconds: number
}

/** What an import did. */
export interface ImportSummary extends ImportProgress {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: RefusalCounts
  /** What was odd about the records of the source that the registry holds now, the most frequent kind first. */
  readonly oddities: readonly OddityCount[]
  readonly recordsPerSecond: number
  /** The last line that was dealt with; 0 when there was none. */
  readonly lastLine: number
  /** From which line on nothing could be read, and why: damaged data, or no JSON Lines. Null when all was read. */
  readonly unreadable: { readonly line: number; readonly reason: string } | null
  /** Whether it was stopped before the end. */
  readonly isStopped: boolean
}

export interface ImportTally {
  add(outcomes: readonly RecordOutcome[], fates: readonly Fate[]): void
  progress(): ImportProgress
  summary(how: { readonly isStopped: boolean }): ImportSummary
}

/** Counts while batches go by; memory does not grow with them. */
export const createImportTally = (): ImportTally => {
  const started = performance.now()
  const counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 }
  const oddities = createOddityTally()
  const refusals = createRefusalTally()
  let last: RecordOutcome | undefined
  let unreadable: ImportSummary['unreadable'] = null

  const progress = (): ImportProgress => ({
    records: Object.values(counts).reduce((sum, count) => sum + count),
    bytesRead: last?.bytesRead ?? 0,
    seconds: (performance.now() - started) / 1000,
  })

  const count = (outcome: RecordOutcome, fate: Fate): void => {
    counts[fate.fate] += 1
    if (fate.fate === 'REFUSED') refusals.add(fate.reason, outcome.line)
    else if (outcome.ok) {
      oddities.add([...outcome.oddities, ...fate.oddities], {
        line: outcome.line,
        number: outcome.draft.registrationNumber,
      })
    }
  }

  return {
    add: (outcomes, fates) => {
      for (const [index, outcome] of outcomes.entries()) {
        last = outcome
        if (!outcome.ok && outcome.isEnd) unreadable = { line: outcome.line, reason: outcome.reason }
        else count(outcome, fates[index]!) // one each
      }
    },
    progress,
    summary: ({ isStopped }) => {
      const { records, bytesRead, seconds } = progress()
      return {
        created: counts.CREATED,
        updated: counts.UPDATED,
        unchanged: counts.UNCHANGED,
        refused: refusals.counts(),
        oddities: oddities.counts(),
        records,
        bytesRead,
        seconds,
        recordsPerSecond: seconds > 0 ? records / seconds : 0,
        lastLine: last?.line ?? 0,
        unreadable,
        isStopped,
      }
    },
  }
}
