import { readFileSync } from 'node:fs'
import { describe } from '@jest/globals'
import { sharedData, skipReason } from '@pledgegraph/testkit'
import { readRecords } from '../src/index.ts'
import { collect } from './collect.ts'
import { type TakenIn, isTakenIn } from './corpus.ts'

export const sdgCorpusFile = 'registry/sdg-partnerships-2018-07.jsonl.gz'
const expectedFile = 'registry/expected.json'

/** `describe` for tests that need the real records of 2018; skips, saying so, where they are absent. */
export const describeWithSdgCorpus = (name: string, tests: () => void): void => {
  const missing = [sdgCorpusFile, expectedFile].find((needed) => sharedData(needed) === null)
  if (missing === undefined) describe(name, tests)
  else describe.skip(`${name} (${skipReason(missing)})`, tests)
}

/** Every record of the real file of 2018 that was taken in. */
export const readSdgCorpus = async (): Promise<TakenIn[]> =>
  (await collect(readRecords(sharedData(sdgCorpusFile) ?? ''))).filter(isTakenIn)

/** What was counted in the same file outside this project. */
export interface ExpectedSdg {
  n: number
  byRegistry: Record<string, number>
  byGoal: Record<string, number>
  byResourceType: Record<string, number>
  noGoals: number
}

export const readExpectedSdg = (): ExpectedSdg =>
  JSON.parse(readFileSync(sharedData(expectedFile) ?? '', 'utf8')).sdg2018
