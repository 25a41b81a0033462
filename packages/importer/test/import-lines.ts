import { Readable } from 'node:stream'
import type { Database } from '@pledgegraph/database'
import { type ImportOptions, type ImportSummary, type LineSource, importRecords, readRecords } from '../src/index.ts'
import { oceanCommitment } from './ocean-commitment.ts'

/** A line of a file: a record with a number of its own, and what differs from the usual one. */
export const recordLine = (
  number: number,
  changes: Partial<Record<keyof typeof oceanCommitment, unknown>> = {},
): string =>
  JSON.stringify({ ...oceanCommitment, registrationNumber: `#OceanAction${number}`, nodeId: number, ...changes })

export const importSource = (
  database: Database,
  source: LineSource,
  options: Partial<ImportOptions> = {},
): Promise<ImportSummary> => importRecords(database, readRecords(source), { file: 'test.jsonl', ...options })

export const importLines = (
  database: Database,
  lines: readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<ImportSummary> => importSource(database, Readable.from([lines.join('\n')]), options)
