import { type OddityCount, createOddityTally } from '../oddities.ts'
import type { RecordOutcome } from '../records.ts'
import type { Fate } from './entry.ts'
import { type Place, type RefusalCounts, createRefusalTally } from './refusal-tally.ts'

export interface ImportProgress {
  /** How many records were dealt with, the refused ones among them. */
  readonly records: number
  /** How much of the sources they took, compressed where a file is. */
  readonly bytesRead: number
  /** Since the import began. */
  readonly seconds: number
}

/** What an import did. */
export interface ImportSummary extends ImportProgress {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** Records under numbers that were replaced since: what they say is history of the commitments. */
  readonly kept: number
  /** Numbers that became others, of which the registry knows neither yet. */
  readonly remembered: number
  readonly refused: RefusalCounts
  /** What was odd about the records of the source that the registry holds now, the most frequent kind first. */
  readonly oddities: readonly OddityCount[]
  readonly recordsPerSecond: number
  /** The last record that was dealt with; null when there was none. */
  readonly last: Place | null
  /** From where on nothing could be read of a file, and why: damaged data, or of another kind. */
  readonly unreadable: readonly (Place & { readonly reason: string })[]
  /** How many partners were recognised as organizations in the end, by the names that were left over. */
  readonly recognised: number
  /** How long that took; `seconds` and the rate are without it. */
  readonly recognisingSeconds: number
  /** Whether it was stopped before the end. */
  readonly isStopped: boolean
}

export interface ImportTally {
  add(outcomes: readonly RecordOutcome[], fates: readonly Fate[]): void
  progress(): ImportProgress
  /** Whether anything could not be taken in. */
  hasRefusals(): boolean
  summary(how: Pick<ImportSummary, 'recognised' | 'isStopped'>): ImportSummary
}

/** Counts while batches go by; memory does not grow with them. */
export const createImportTally = (): ImportTally => {
  const started = performance.now()
  const counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, KEPT: 0, REMEMBERED: 0, REFUSED: 0 }
  const oddities = createOddityTally()
  const refusals = createRefusalTally()
  const unreadable: ImportSummary['unreadable'][number][] = []
  let last: RecordOutcome | undefined
  let bytesBefore = 0
  let secondsOfRecords = 0

  const progress = (): ImportProgress => ({
    records: Object.values(counts).reduce((sum, count) => sum + count),
    bytesRead: bytesBefore + (last?.bytesRead ?? 0),
    seconds: (performance.now() - started) / 1000,
  })

  const count = (outcome: RecordOutcome, fate: Fate): void => {
    counts[fate.fate] += 1
    if (fate.fate === 'REFUSED') refusals.add(fate.reason, outcome)
    else if (outcome.ok) oddities.add([...outcome.oddities, ...fate.oddities], placeOf(outcome))
  }

  return {
    add: (outcomes, fates) => {
      secondsOfRecords = progress().seconds
      for (const [index, outcome] of outcomes.entries()) {
        if (last !== undefined && last.file !== outcome.file) bytesBefore += last.bytesRead
        last = outcome
        if (!outcome.ok && outcome.isEnd) {
          unreadable.push({ file: outcome.file, line: outcome.line, reason: outcome.reason })
        } else count(outcome, fates[index]!) // one each
      }
    },
    progress,
    hasRefusals: () => counts.REFUSED > 0 || unreadable.length > 0,
    summary: ({ recognised, isStopped }) => {
      const { records, bytesRead, seconds: secondsInAll } = progress()
      const seconds = isStopped ? secondsInAll : secondsOfRecords
      return {
        created: counts.CREATED,
        updated: counts.UPDATED,
        unchanged: counts.UNCHANGED,
        kept: counts.KEPT,
        remembered: counts.REMEMBERED,
        refused: refusals.counts(),
        oddities: oddities.counts(),
        records,
        bytesRead,
        seconds,
        recordsPerSecond: seconds > 0 ? records / seconds : 0,
        last: last === undefined ? null : { file: last.file, line: last.line },
        unreadable,
        recognised,
        recognisingSeconds: secondsInAll - seconds,
        isStopped,
      }
    },
  }
}

const placeOf = (outcome: Extract<RecordOutcome, { ok: true }>) => ({
  file: outcome.file,
  line: outcome.line,
  number: outcome.kind === 'COMMITMENT' ? outcome.draft.registrationNumber : '',
})
