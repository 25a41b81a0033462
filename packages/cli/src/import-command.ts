import { importRecords, totalBytes } from '@pledgegraph/importer'
import { Command } from 'commander'
import { describeSummary } from './import-summary.ts'
import { importVocabulariesCommand } from './import-vocabularies-command.ts'
import { inputFile } from './input-file.ts'
import { lookInto } from './look-into.ts'
import { openRegistry, openRegistryForOwnRecords } from './open-registry.ts'
import { createProgressLine } from './progress-line.ts'
import { type DatabaseSettings, databaseLocation, withDatabase } from './settings.ts'
import { abortOnSignal } from './abort-on-signal.ts'

/** `pledgegraph import FILE`: takes over the records of another registry. */
export const importCommand = (): Command =>
  withDatabase(new Command('import').description('take over the records of another registry'))
    .argument('<file>', 'JSON Lines, plain or gzip; - for standard input')
    .addHelpText(
      'after',
      '\nImport a file as often as you like: what is known stays as it is, what was cut short continues.',
    )
    .action(importFile)
    .addCommand(importVocabulariesCommand())

const importFile = async (name: string, settings: DatabaseSettings): Promise<void> => {
  const file = name === '-' ? name : inputFile(name)
  const total = await totalBytes(file)
  const { hasRecords, outcomes } = await lookInto(file)
  const open = hasRecords ? openRegistryForOwnRecords : openRegistry
  const connection = await open(databaseLocation(settings))
  const progress = createProgressLine(process.stderr, total)
  const stop = abortOnSignal()
  try {
    const options = { file, signal: stop.signal, onProgress: progress.show }
    const summary = await importRecords(connection.database, outcomes, options)
    progress.clear()
    console.log(describeSummary(file, summary))
    const wentIn = summary.created + summary.updated + summary.unchanged > 0
    if (summary.isStopped) process.exitCode = stop.exitCode()
    else if (summary.unreadable !== null || !wentIn) process.exitCode = 1
  } finally {
    progress.clear()
    await connection.close()
  }
}
