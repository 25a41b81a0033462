import type { Database } from '@pledgegraph/database'
import { newUuid } from '@pledgegraph/kernel'
import { loadAlikeKeys } from '@pledgegraph/organizations'
import type { RecordOutcome } from '../records.ts'
import { recognisePartners } from '../curation/recognise-partners.ts'
import { inBatches, readAhead } from './batches.ts'
import { inOneTransaction } from './in-transaction.ts'
import { type ImportProgress, type ImportSummary, createImportTally } from './import-tally.ts'
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
  { mode, batchSize = 200, onProgress, signal }: ImportOptions,
): Promise<ImportSummary> => {
  const run = { id: newUuid(), alikeKeys: once(loadAlikeKeys) }
  const tally = createImportTally()
  const statistics = createStatistics(database)
  let hasNames = false
  for await (const batch of readAhead(inBatches(outcomes, batchSize), signal)) {
    const fates = await writeBatch(database, batch, run)
    hasNames ||= batch.some(isNeitherRefusedNorExported)
    tally.add(batch, fates)
    await statistics.grow(fates.filter(({ fate }) => fate === 'CREATED' || fate === 'UPDATED').length)
    onProgress?.(tally.progress())
    if (mode === 'STRICT' && tally.hasRefusals()) break
  }
  await statistics.finish()
  const isStopped = signal?.aborted ?? false
  const recognised =
    isStopped || !hasNames ? 0 : await recognisePartners(database, signal === undefined ? {} : { signal })
  return tally.summary({ recognised, isStopped })
}

/** What an export leaves open was left open by whoever knew that registry: it comes back as it was. */
const isNeitherRefusedNorExported = (outcome: RecordOutcome): boolean => outcome.ok && outcome.kind !== 'EXPORTED'

const once = <Argument, Value>(load: (argument: Argument) => Promise<Value>): typeof load => {
  let loading: Promise<Value> | undefined
  return (argument) => (loading ??= load(argument))
}
