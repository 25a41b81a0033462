import { readFileSync } from 'node:fs'
import { describe } from '@jest/globals'
import { sharedData, skipReason } from '@pledgegraph/testkit'
import { type RecordOutcome, readRecords } from '../src/index.ts'
import { collect } from './collect.ts'

export const corpusFile = 'registry/ocean-commitments-2026-03.jsonl.gz'
const expectedFile = 'registry/expected.json'

/** `describe` for tests that need the real records; skips, saying so, where they are absent. */
export const describeWithCorpus = (name: string, tests: () => void): void => {
  const missing = [corpusFile, expectedFile].find((needed) => sharedData(needed) === null)
  if (missing === undefined) describe(name, tests)
  else describe.skip(`${name} (${skipReason(missing)})`, tests)
}

export type TakenIn = Extract<RecordOutcome, { ok: true; kind: 'COMMITMENT' }>

/** Every outcome of the real file. */
export const readCorpus = (): Promise<RecordOutcome[]> => collect(readRecords(sharedData(corpusFile) ?? ''))

type Counts = Record<string, number>

/** What was counted in the same file outside this project. */
export interface Expected {
  n: number
  byEntityType: Counts
  byBasin: Counts
  byCommunity: Counts
  byTarget: Counts
  byGoal: Counts
  byNetwork: Record<string, { n: number; withReport: number }>
  derivedSmartCriteria: Counts
  derivedSmartAll: number
  deliverables: Counts
  financing: Counts
  parsedFinanceByGoal_fullCounting: Counts
  goalPairs: [goals: [number, number], n: number][]
  progressReportsByYear: Counts
  progressStatus: Counts
  reportsPerRecord: Counts
}

export const readExpected = (): Expected => JSON.parse(readFileSync(sharedData(expectedFile) ?? '', 'utf8'))

export const isTakenIn = (outcome: RecordOutcome): outcome is TakenIn => outcome.ok && outcome.kind === 'COMMITMENT'
