import { connect, migrateToLatest } from '@pledgegraph/database'
import { Command } from 'commander'
import { type DatabaseSettings, databaseLocation, withDatabase } from './settings.ts'

/** `pledgegraph migrate`: for operators who bring the database up to date before the servers. */
export const migrateCommand = (): Command =>
  withDatabase(new Command('migrate').description('bring the database to the latest schema')).action(migrate)

const migrate = async (settings: DatabaseSettings): Promise<void> => {
  const connection = await connect(databaseLocation(settings))
  try {
    const applied = await migrateToLatest(connection.database)
    console.log(
      applied.length === 0 ? 'The database is up to date.' : applied.map((name) => `applied ${name}`).join('\n'),
    )
  } finally {
    await connection.close()
  }
}
