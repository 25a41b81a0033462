import { Readable } from 'node:stream'
import type { Database } from '@pledgegraph/database'
import { type ByteSource, type ImportOptions, type ImportSummary, importRecords, readRecords } from '../src/index.ts'
import { oceanCommitment } from './ocean-commitment.ts'

/** A line of a file: a record with a number of its own, and what differs from the usual one. */
export const recordLine = (
  number: number,
  changes: Partial<Record<keyof typeof oceanCommitment, unknown>> = {},
): string =>
  JSON.stringify({ ...oceanCommitment, registrationNumber: `#OceanAction${number}`, nodeId: number, ...changes })

interface Options extends ImportOptions {
  readonly file?: string
}

export const importSource = (
  database: Database,
  source: ByteSource,
  { file = 'test.jsonl', ...options }: Options = {},
): Promise<ImportSummary> => importRecords(database, readRecords(source, { file }), options)

export const importLines = (
  database: Database,
  lines: readonly string[],
  options: Options = {},
): Promise<ImportSummary> => importSource(database, Readable.from([lines.join('\n')]), options)
