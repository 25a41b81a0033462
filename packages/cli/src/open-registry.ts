import { rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Database,
  type DatabaseConnection,
  type DatabaseLocation,
  connect,
  migrateToLatest,
} from '@pledgegraph/database'
import { holdsOnlyDemo } from '@pledgegraph/importer'
import { seedVocabularies } from '@pledgegraph/vocabularies'

/** Opens the database, brings it to the latest schema and fills the vocabularies: what every command begins with. */
export const openRegistry = async (location: DatabaseLocation): Promise<DatabaseConnection> => {
  const connection = await connect(location)
  try {
    await migrateToLatest(connection.database)
    await connection.database.transaction().execute((transaction: Database) => seedVocabularies(transaction))
    return connection
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** The same before somebody's own records go in: an embedded database that holds only the demo makes room for them. */
export const openRegistryForOwnRecords = async (location: DatabaseLocation): Promise<DatabaseConnection> => {
  const connection = await openRegistry(location)
  if (!('directory' in location) || location.directory === null) return connection
  if (!(await holdsOnlyDemo(connection.database))) return connection
  await connection.close()
  rmSync(join(location.directory, 'postgres'), { recursive: true })
  console.log('The demo registry made room for your own.')
  return openRegistry(location)
}
