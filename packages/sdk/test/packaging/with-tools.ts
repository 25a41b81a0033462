import { describe } from '@jest/globals'
import { toolsMissing } from '../../packaging/tools.ts'

/** `describe`, skipped with its reason where the tools are not installed. */
export const describeWithTools = (name: string, tests: () => void): void => {
  if (toolsMissing === null) return describe(name, tests)
  process.stdout.write(`skipped: ${name}: ${toolsMissing}.\n`)
  describe.skip(name, tests)
}
