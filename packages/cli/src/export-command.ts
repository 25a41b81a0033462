import { type Database, DatabaseUnavailable } from '@pledgegraph/database'
import { type ExportSource, type Format, type OpenExport, formats, openExport } from '@pledgegraph/exporter'
import { exportSourceOf } from '@pledgegraph/server'
import { Command, Option } from 'commander'
import { abortOnSignal } from './abort-on-signal.ts'
import { type ExportTarget, exportTargets } from './export-targets.ts'
import { openRegistry } from './open-registry.ts'
import { type ProgressLine, createProgressLine } from './progress-line.ts'
import { type DatabaseSettings, databaseLocation, licenceOption, withDatabase } from './settings.ts'
import { writeToStandardOutput, writeWhole } from './write-whole.ts'

interface ExportSettings extends DatabaseSettings {
  readonly format: Format
  readonly output: string
  readonly filter?: string
  readonly licence?: string
  readonly force: boolean
}

/** `pledgegraph export`: takes the public data away. */
export const exportCommand = (): Command =>
  withDatabase(new Command('export').description('take the public data away: JSON Lines, CSV or Parquet'))
    .argument('[names...]', 'what to export: commitments, organizations, …; everything when left out')
    .addOption(new Option('--format <format>', 'of the files').choices(formats).default('jsonl'))
    .option('--output <path>', 'a folder, or a file that ends in .jsonl, .csv or .parquet; - for standard output', '-')
    .option('--filter <conditions>', "the API's, as in an address (goals=14&statuses=PUBLISHED) or as JSON")
    .addOption(licenceOption())
    .option('--force', 'replace files that are there', false)
    .addHelpText('after', explanation)
    .action(exportFiles)

const explanation = `
What is not public never leaves: neither drafts nor contacts. An export is of one moment, whatever is written meanwhile.
JSON Lines are what pledgegraph import takes back. A server exports too, at /export.`

const exportFiles = async (names: readonly string[], settings: ExportSettings): Promise<void> => {
  const targets = exportTargets({ ...settings, names })
  const connection = await open(settings)
  const progress = createProgressLine(process.stderr, null)
  const stop = abortOnSignal()
  try {
    await connection.database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((snapshot: Database) =>
        exportTo(targets, exportSourceOf(snapshot), settings, countRows(progress), stop.signal),
      )
  } catch (error) {
    if (!stop.signal.aborted) throw error
    process.exitCode = stop.exitCode()
  } finally {
    progress.clear()
    await connection.close()
  }
}

const open = async (settings: ExportSettings) => {
  const location = databaseLocation(settings)
  try {
    return await openRegistry(location)
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable) || !('directory' in location)) throw error
    throw new DatabaseUnavailable(`${error.message} A server that is running there exports too, at /export.`, error)
  }
}

const exportTo = async (
  targets: readonly ExportTarget[],
  source: ExportSource,
  { filter = '', licence = null }: { readonly filter?: string; readonly licence?: string | null },
  onRows: OnRows,
  signal: AbortSignal,
): Promise<void> => {
  const now = new Date()
  const request = { parameters: toParameters(filter), licence, now }
  // All are opened before the first is written: a wrong name or filter leaves nothing.
  const exports = targets.map((target) => ({
    target,
    file: openExport(source, { ...request, fileName: target.fileName }),
  }))
  for (const { target, file } of exports) await write(target, file, onRows, signal)
}

const write = async (target: ExportTarget, file: OpenExport, onRows: OnRows, signal: AbortSignal): Promise<void> => {
  const chunks = watched(file, onRows)
  if (target.path === null) return writeToStandardOutput(chunks, signal)
  await writeWhole(target.path, chunks, signal)
  const metadata = file.metadata()
  if (target.metadataPath !== null && metadata !== null) await writeWhole(target.metadataPath, [metadata], signal)
  onRows.done(target.path, file.rowCount())
}

/** Conditions as in an address, or as JSON. */
const toParameters = (filter: string): URLSearchParams =>
  filter.trim().startsWith('{') ? new URLSearchParams({ filter }) : new URLSearchParams(filter)

interface OnRows {
  readonly read: (count: number) => void
  readonly done: (path: string, count: number) => void
}

/** Shows how many rows were read of all files together, and says what each file has in the end. */
const countRows = (progress: ProgressLine): OnRows => {
  const start = performance.now()
  let records = 0
  return {
    read: (count) => {
      records += count
      progress.show({ records, bytesRead: 0, seconds: (performance.now() - start) / 1000 })
    },
    done: (path, count) => {
      progress.clear()
      console.log(`${path}: ${count} ${count === 1 ? 'row' : 'rows'}`)
    },
  }
}

async function* watched({ chunks, rowCount }: OpenExport, onRows: OnRows): AsyncGenerator<string | Uint8Array> {
  let before = 0
  for await (const chunk of chunks) {
    yield chunk
    if (rowCount() > before) onRows.read(rowCount() - before)
    before = rowCount()
  }
}
