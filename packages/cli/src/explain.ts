import { DatabaseUnavailable } from '@pledgegraph/database'
import { UnreadableSource } from '@pledgegraph/importer'
import { BadUserInput } from '@pledgegraph/kernel'
import { PortUnavailable } from '@pledgegraph/server'
import { UnusableFile } from './input-file.ts'

const expected = [BadUserInput, DatabaseUnavailable, PortUnavailable, UnreadableSource, UnusableFile, RangeError]

/** One line for what the operator can mend; the stack for what is ours to mend. */
export const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return expected.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message)
}
