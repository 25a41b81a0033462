import { readFileSync } from 'node:fs'
import {
  type ImportOptions,
  type ImportSummary,
  type ReadOptions,
  importRecords,
  readMapping as parseMapping,
  sourceNames,
  totalBytes,
} from '@pledgegraph/importer'
import { Command, Option } from 'commander'
import { abortOnSignal } from './abort-on-signal.ts'
import { counted } from './counted.ts'
import { importOrganizationsCommand } from './import-organizations-command.ts'
import { describeSummary } from './import-summary.ts'
import { importTemplateCommand } from './import-template-command.ts'
import { importVocabulariesCommand } from './import-vocabularies-command.ts'
import { UnusableFile, inputFile } from './input-file.ts'
import { inputFiles } from './input-files.ts'
import { lookInto } from './look-into.ts'
import { openRegistry, openRegistryForDryRun, openRegistryForOwnRecords } from './open-registry.ts'
import { createProgressLine } from './progress-line.ts'
import { type DatabaseSettings, databaseLocation, withDatabase } from './settings.ts'

interface ImportSettings extends DatabaseSettings {
  readonly from?: string
  readonly mapping?: string
  readonly number?: string
  readonly strict?: true
  readonly dryRun?: true
}

/** `pledgegraph import FILE…`: takes over the records of another registry. */
export const importCommand = (): Command =>
  withDatabase(new Command('import').description('take over the records of another registry'))
    .usage('[options] <files...>')
    .argument('<files...>', 'files, folders or patterns, plain or gzip; - for standard input')
    .addOption(
      new Option('--from <source>', 'what the files are; found out from their content when left out').choices(
        sourceNames,
      ),
    )
    .option('--mapping <file>', 'JSON that says what the columns of a table mean; see import template mapping')
    .option('--number <number>', 'the registration number of a page that names none: #SDGAction36')
    .option('--strict', 'stop at the first record that cannot be taken in, and leave nothing')
    .addOption(new Option('--dry-run', 'report what would happen, and write nothing').conflicts('strict'))
    .addHelpText('after', explanation)
    .action(importFiles)
    .addCommand(importOrganizationsCommand())
    .addCommand(importVocabulariesCommand())
    .addCommand(importTemplateCommand())

const explanation = `
What can be imported: JSON Lines of the platform and of its predecessor, saved pages (HTML or text), tables (CSV), lists
of earlier numbers (CSV), and what pledgegraph export writes.
Import a file as often as you like: what is known stays as it is, what was cut short continues.

  pnpm pledgegraph import commitments.jsonl.gz
  pnpm pledgegraph import pages/ 'more pages/*.html' --dry-run
  pnpm pledgegraph import table.csv --mapping mapping.json --strict`

const importFiles = async (names: readonly string[], settings: ImportSettings): Promise<void> => {
  const files = inputFiles(names)
  const total = await sizeOf(files)
  const { hasRecords, outcomes } = await lookInto(files, readOptions(settings))
  const connection = await opening(settings, hasRecords)(databaseLocation(settings))
  const progress = createProgressLine(process.stderr, total)
  const stop = abortOnSignal()
  const how = modeOf(settings)
  try {
    const summary = await importRecords(connection.database, outcomes, {
      ...how,
      signal: stop.signal,
      onProgress: progress.show,
      onNames: ({ names }) => progress.say(`${counted(names, 'name')} of partners looked up once more`),
    })
    progress.clear()
    console.log(describeSummary(summary, { files, ...how }))
    process.exitCode = summary.isStopped ? stop.exitCode() : exitCodeOf(summary, settings)
  } finally {
    progress.clear()
    await connection.close()
  }
}

/** Refused records are told of, and the rest went in: only `--strict` fails for them. */
const exitCodeOf = (summary: ImportSummary, { strict }: ImportSettings): number => {
  const { created, updated, unchanged, kept, remembered, refused, unreadable } = summary
  const isVain = created + updated + unchanged + kept + remembered === 0
  return unreadable.length > 0 || isVain || (strict === true && refused.count > 0) ? 1 : 0
}

const modeOf = ({ dryRun, strict }: ImportSettings): Pick<ImportOptions, 'mode'> => {
  if (dryRun === true) return { mode: 'DRY_RUN' }
  return strict === true ? { mode: 'STRICT' } : {}
}

const opening = ({ dryRun }: ImportSettings, hasRecords: boolean) => {
  if (dryRun === true) return openRegistryForDryRun
  return hasRecords ? openRegistryForOwnRecords : openRegistry
}

/** Null when nobody knows the size of one of them. */
const sizeOf = async (files: readonly string[]): Promise<number | null> => {
  const sizes = await Promise.all(files.map(totalBytes))
  return sizes.every((size) => size !== null) ? sizes.reduce((sum, size) => sum + size, 0) : null
}

const readOptions = ({ from, mapping, number }: ImportSettings): ReadOptions => ({
  ...(from !== undefined && { from }),
  ...(number !== undefined && { number }),
  ...(mapping !== undefined && { mapping: readMapping(inputFile(mapping)) }),
})

const readMapping = (path: string) => {
  const read = parseMapping(readFileSync(path, 'utf8'))
  if ('reason' in read) throw new UnusableFile(`${path} is no mapping. ${read.reason}`)
  return read.mapping
}
