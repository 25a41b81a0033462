import { readFileSync } from 'node:fs'
import { type Database } from '@pledgegraph/database'
import { importVocabularyTexts } from '@pledgegraph/vocabularies'
import { Command } from 'commander'
import { UnusableFile, inputFile } from './input-file.ts'
import { openRegistry } from './open-registry.ts'
import { type DatabaseSettings, databaseLocation } from './settings.ts'

/** `pledgegraph import vocabularies FILE`: the official wordings of goals and targets. */
export const importVocabulariesCommand = (): Command =>
  new Command('vocabularies')
    .description('load the official short names and wordings of goals and targets')
    .argument('<file>', 'JSON: { "goals": { "14": { "short": { "en": … }, "title": { "en": … } } }, "targets": { … } }')
    // Where the database is, the command above this one asks.
    .configureHelp({ showGlobalOptions: true })
    .action((name: string, _: unknown, command: Command) =>
      importTexts(name, command.optsWithGlobals<DatabaseSettings>()),
    )

const importTexts = async (name: string, settings: DatabaseSettings): Promise<void> => {
  const contents = readJson(inputFile(name))
  const connection = await openRegistry(databaseLocation(settings))
  try {
    const { updated, unchanged, refused, ignored } = await connection.database
      .transaction()
      .execute((transaction: Database) => importVocabularyTexts(transaction, contents))
    console.log(`updated: ${updated}\nunchanged: ${unchanged}\nrefused: ${refused.length}`)
    for (const { key, reason } of refused) console.log(`  ${key}: ${reason}`)
    if (ignored.length > 0) console.log(`Not read: ${ignored.join(', ')}.`)
  } finally {
    await connection.close()
  }
}

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UnusableFile(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
}
