import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Database,
  type DatabaseConnection,
  type DatabaseLocation,
  DatabaseUnavailable,
  connect,
  migrateToLatest,
  pendingMigrations,
} from '@pledgegraph/database'
import { holdsOnlyDemo } from '@pledgegraph/importer'
import { seedVocabularies } from '@pledgegraph/vocabularies'

/** Opens the database, brings it to the latest schema and fills the vocabularies: what every command begins with. */
export const openRegistry = async (location: DatabaseLocation): Promise<DatabaseConnection> => {
  const connection = await connect(location)
  return orClose(connection, async () => {
    await migrateToLatest(connection.database)
    await connection.database.transaction().execute((transaction: Database) => seedVocabularies(transaction))
    return connection
  })
}

/** The same before somebody's own records go in: an embedded database that holds only the demo makes room for them. */
export const openRegistryForOwnRecords = async (location: DatabaseLocation): Promise<DatabaseConnection> => {
  const connection = await openRegistry(location)
  if (!isEmbedded(location) || !(await holdsOnlyDemo(connection.database))) return connection
  await connection.close()
  rmSync(databaseFolder(location.directory), { recursive: true })
  console.log('The demo registry made room for your own.')
  return openRegistry(location)
}

/**
 * Opens the registry for looking only. Where there is none yet, or only the demo, an empty one in memory stands for the
 * one that there would be.
 * @throws DatabaseUnavailable when the schema is older than the program, because bringing it up to date would write.
 */
export const openRegistryForDryRun = async (location: DatabaseLocation): Promise<DatabaseConnection> => {
  if (isEmbedded(location) && !existsSync(databaseFolder(location.directory))) return openRegistry(inMemory)
  const connection = await connect(location)
  return orClose(connection, async () => {
    const [pending] = await pendingMigrations(connection.database)
    if (pending !== undefined) {
      throw new DatabaseUnavailable(
        `The database lacks the migration ${pending}, and a dry run writes nothing; run pledgegraph migrate first.`,
      )
    }
    if (!isEmbedded(location) || !(await holdsOnlyDemo(connection.database))) return connection
    await connection.close()
    return openRegistry(inMemory)
  })
}

const inMemory: DatabaseLocation = { directory: null }

const isEmbedded = (location: DatabaseLocation): location is { directory: string } =>
  'directory' in location && location.directory !== null

const databaseFolder = (directory: string): string => join(directory, 'postgres')

const orClose = async (
  connection: DatabaseConnection,
  use: () => Promise<DatabaseConnection>,
): Promise<DatabaseConnection> => {
  try {
    return await use()
  } catch (error) {
    await connection.close()
    throw error
  }
}
