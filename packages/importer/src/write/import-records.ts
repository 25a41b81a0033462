import type { Database } from '@pledgegraph/database'
import { newUuid } from '@pledgegraph/kernel'
import type { RecordOutcome } from '../records.ts'
import type { RecogniseOptions } from '../curation/recognise-partners.ts'
import { inBatches, readAhead } from './batches.ts'
import { inOneTransaction } from './in-transaction.ts'
import { NamesOfRun } from './names-of-run.ts'
import { type ImportProgress, type ImportSummary, createImportTally } from './import-tally.ts'
import { lookUpPendingNames } from './pending-names.ts'
import { createStatistics } from './statistics.ts'
import { writeBatch } from './write-batch.ts'

export interface ImportOptions {
  /**
   * `STRICT` stops at the first record that cannot be taken in, and `DRY_RUN` goes on to the end; both leave nothing
   * behind then, `STRICT` only when there was such a record. Otherwise a batch that was written stays.
   */
  readonly mode?: 'STRICT' | 'DRY_RUN'
  /** How many records are written in one transaction; 200 when left out. */
  readonly batchSize?: number
  /** Called after every batch. */
  readonly onProgress?: (progress: ImportProgress) => void
  /** Called now and then while the names of partners are looked up once more. */
  readonly onNames?: RecogniseOptions['onProgress']
  /** Stops the import after the batch at hand. */
  readonly signal?: AbortSignal
}

/**
 * Writes what `readRecords` gives, a batch in a transaction. What was written stays written: an import that was stopped,
 * or killed, goes on where it was when the same file is imported again, and a file that changed nothing changes nothing.
 * In the end the names of partners are looked up once more, since a later record may have brought the organization.
 *
 *     const summary = await importRecords(database, readRecords(path))
 */
export const importRecords = (
  database: Database,
  outcomes: AsyncIterable<RecordOutcome>,
  options: ImportOptions = {},
): Promise<ImportSummary> => {
  const { mode } = options
  if (mode === undefined) return writeAll(database, outcomes, options)
  return inOneTransaction(
    database,
    (transaction) => writeAll(transaction, outcomes, options),
    (summary) => mode === 'STRICT' && isWhole(summary),
  )
}

const isWhole = ({ refused, unreadable, isStopped }: ImportSummary): boolean =>
  refused.count === 0 && unreadable.length === 0 && !isStopped

const writeAll = async (
  database: Database,
  outcomes: AsyncIterable<RecordOutcome>,
  { mode, batchSize = 200, onProgress, onNames, signal }: ImportOptions,
): Promise<ImportSummary> => {
  const run = { id: newUuid(), names: new NamesOfRun() }
  const tally = createImportTally()
  const statistics = createStatistics(database)
  for await (const batch of readAhead(inBatches(outcomes, batchSize), signal)) {
    const fates = await writeBatch(database, batch, run)
    tally.add(batch, fates)
    await statistics.grow(fates.filter(({ fate }) => fate === 'CREATED' || fate === 'UPDATED').length)
    onProgress?.(tally.progress())
    if (mode === 'STRICT' && tally.hasRefusals()) break
  }
  await statistics.finish()
  const isStopped = (): boolean => signal?.aborted ?? false
  const isTakenBack = mode === 'STRICT' && tally.hasRefusals()
  const options = { ...(signal !== undefined && { signal }), ...(onNames !== undefined && { onProgress: onNames }) }
  const recognised = isStopped() || isTakenBack ? 0 : await lookUpPendingNames(database, run, options)
  return tally.summary({ recognised, isStopped: isStopped() })
}
