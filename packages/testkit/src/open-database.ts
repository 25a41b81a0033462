import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { afterAll } from '@jest/globals'
import { type DatabaseConnection, connect, connectPGlite, pgliteParsers } from '@pledgegraph/database'
import { databaseUrl, imageVariable, onServer, preparedBySetup, serverVariable, templateName } from './prepare.ts'

export interface TestDatabase extends DatabaseConnection {
  /** The SQL that ran while the function did, a text a statement. */
  statementsOf(action: () => Promise<unknown>): Promise<string[]>
}

/**
 * An empty, migrated database of this test file's own, on the engine of the current run; closed and dropped at its end.
 */
export const openDatabase = async (): Promise<TestDatabase> => {
  const heard: string[] = []
  const onStatement = (sql: string): void => void heard.push(sql)
  const connection =
    process.env['TEST_ENGINE'] === 'postgres' ? await openPostgres(onStatement) : await openPGlite(onStatement)
  afterAll(connection.close)
  const statementsOf = async (action: () => Promise<unknown>): Promise<string[]> => {
    heard.length = 0
    await action()
    return [...heard]
  }
  return { ...connection, statementsOf }
}

const openPGlite = async (onStatement: (sql: string) => void): Promise<DatabaseConnection> => {
  const image = new Blob([readFileSync(preparedBySetup(imageVariable))])
  const client = await PGlite.create({ loadDataDir: image, extensions: { pg_trgm }, parsers: pgliteParsers })
  return connectPGlite(client, { onStatement })
}

const openPostgres = async (onStatement: (sql: string) => void): Promise<DatabaseConnection> => {
  const server = preparedBySetup(serverVariable)
  const name = `pledgegraph_test_${crypto.randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name} template ${templateName}`)
  const connection = await connect({ url: databaseUrl(server, name) }, { onStatement, poolSize: 4 })
  const close = async (): Promise<void> => {
    await connection.close()
    await onServer(server, `drop database ${name} with (force)`)
  }
  return { ...connection, close }
}
