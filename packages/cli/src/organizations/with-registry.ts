import type { Database } from '@pledgegraph/database'
import { Command } from 'commander'
import { openRegistry } from '../open-registry.ts'
import { type DatabaseSettings, databaseLocation } from '../settings.ts'

/** A command beneath one that asks where the database is. */
export const subcommand = (name: string, description: string): Command =>
  new Command(name).description(description).configureHelp({ showGlobalOptions: true })

/** Runs with the registry that the command above asks for, and closes it in the end. */
export const withRegistry = async (command: Command, run: (database: Database) => Promise<void>): Promise<void> => {
  const connection = await openRegistry(databaseLocation(command.optsWithGlobals<DatabaseSettings>()))
  try {
    await run(connection.database)
  } finally {
    await connection.close()
  }
}
