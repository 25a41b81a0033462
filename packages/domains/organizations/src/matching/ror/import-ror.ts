import type { Database } from '@pledgegraph/database'
import { readRorRecord, type RorRecord } from './read-ror-record.ts'
import { recordRorOrganizations } from './record-ror-organizations.ts'

/** A line of JSON Lines with its number, from 1 on. */
export interface NumberedLine {
  readonly line: number
  readonly text: string
}

export interface RefusedLine {
  readonly line: number
  readonly reason: string
}

/** What an import of organizations did. */
export interface RorSummary {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: number
  /** The first refused lines, at most a hundred: `onRefused` hears of all. */
  readonly firstRefused: readonly RefusedLine[]
}

export interface RorImportOptions {
  /** How many records are written in one transaction; 500 when left out. */
  readonly batchSize?: number
  /** Called after every batch with the lines that were dealt with so far. */
  readonly onProgress?: (lines: number) => void
  readonly onRefused?: (refused: RefusedLine) => void
}

const mostKept = 100

/**
 * Imports JSON Lines of the Research Organization Registry, a batch in a transaction, in memory for one batch. Blank
 * lines are passed over; lines that are no record of ROR are refused with the reason, and the rest goes in.
 *
 *     const summary = await importRor(database, numberedLines)
 */
export const importRor = async (
  database: Database,
  lines: AsyncIterable<NumberedLine>,
  { batchSize = 500, onProgress, onRefused }: RorImportOptions = {},
): Promise<RorSummary> => {
  const counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, refused: 0 }
  const firstRefused: RefusedLine[] = []
  let batch: RorRecord[] = []
  let last = 0

  const flush = async (): Promise<void> => {
    const records = batch
    batch = []
    const outcomes = await database
      .transaction()
      .execute((transaction: Database) => recordRorOrganizations(transaction, records))
    for (const { outcome } of outcomes) counts[outcome] += 1
    onProgress?.(last)
  }

  for await (const { line, text } of lines) {
    last = line
    if (text.trim() === '') continue
    const record = readLine(text)
    if ('reason' in record) {
      counts.refused += 1
      if (firstRefused.length < mostKept) firstRefused.push({ line, reason: record.reason })
      onRefused?.({ line, reason: record.reason })
    } else batch.push(record)
    if (batch.length >= batchSize) await flush()
  }
  await flush()
  return {
    created: counts.CREATED,
    updated: counts.UPDATED,
    unchanged: counts.UNCHANGED,
    refused: counts.refused,
    firstRefused,
  }
}

const readLine = (text: string): ReturnType<typeof readRorRecord> => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    // JSON.parse throws nothing but SyntaxErrors.
    return { reason: `It is no JSON: ${(error as SyntaxError).message}.` }
  }
  return readRorRecord(json)
}
