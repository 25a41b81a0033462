import { writeSync } from 'node:fs'

/** Closes the run with the one line that people and machines look for: `12 passed, 0 failed`. */
export default class CountsReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
    process.on('exit', () => writeSync(1, `\n${numPassedTests} passed, ${failed} failed${skipped}\n`))
  }
}
