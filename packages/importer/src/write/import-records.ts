import type { Database } from '@pledgegraph/database'
import { newUuid } from '@pledgegraph/kernel'
import type { RecordOutcome } from '../records.ts'
import { inBatches, readAhead } from './batches.ts'
import { type ImportProgress, type ImportSummary, createImportTally } from './import-tally.ts'
import { createStatistics } from './statistics.ts'
import { writeBatch } from './write-batch.ts'

export interface ImportOptions {
  /** What the source is called, to find a line again: a path, or `-` for standard input. */
  readonly file: string
  /** How many records are written in one transaction; 200 when left out. */
  readonly batchSize?: number
  /** Called after every batch. */
  readonly onProgress?: (progress: ImportProgress) => void
  /** Stops the import after the batch at hand. */
  readonly signal?: AbortSignal
}

/**
 * Writes what `readRecords` gives, a batch in a transaction. What was written stays written: an import that was stopped,
 * or killed, goes on where it was when the same file is imported again, and a file that changed nothing changes nothing.
 *
 *     const summary = await importRecords(database, readRecords(path), { file: path })
 */
export const importRecords = async (
  database: Database,
  outcomes: AsyncIterable<RecordOutcome>,
  options: ImportOptions,
): Promise<ImportSummary> => {
  const { file, batchSize = 200, onProgress, signal } = options
  const run = { id: newUuid(), file }
  const tally = createImportTally()
  const statistics = createStatistics(database)
  for await (const batch of readAhead(inBatches(outcomes, batchSize), signal)) {
    const fates = await writeBatch(database, batch, run)
    tally.add(batch, fates)
    await statistics.grow(fates.filter(({ fate }) => fate === 'CREATED' || fate === 'UPDATED').length)
    onProgress?.(tally.progress())
  }
  await statistics.finish()
  return tally.summary({ isStopped: signal?.aborted ?? false })
}
