import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe } from '@jest/globals'
import { sharedData, skipReason } from '@pledgegraph/testkit'

/** `describe` for tests that need these real files; skips, saying so, where one is absent. */
export const describeWithFiles = (files: readonly string[], name: string, tests: () => void): void => {
  const missing = files.find((file) => sharedData(file) === null)
  if (missing === undefined) describe(name, tests)
  else describe.skip(`${name} (${skipReason(missing)})`, tests)
}

export const registryText = (file: string): string => readFileSync(sharedData(file) ?? '', 'utf8')

/** The one record of a file of JSON Lines that has this number. */
export const registryRecord = (file: string, registrationNumber: string): Record<string, unknown> =>
  JSON.parse(linesOf(file).find((line) => line.includes(`"registrationNumber": "${registrationNumber}"`)) ?? 'null')

const linesByFile = new Map<string, string[]>()

const linesOf = (file: string): string[] => {
  const lines =
    linesByFile.get(file) ??
    gunzipSync(readFileSync(sharedData(file) ?? ''))
      .toString('utf8')
      .split('\n')
  linesByFile.set(file, lines)
  return lines
}
