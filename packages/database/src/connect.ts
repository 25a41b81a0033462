import { mkdirSync } from 'node:fs'
import { PGlite, type PGliteInterface } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PGliteDialect, sql } from 'kysely'
import postgres from 'postgres'
import { lockDataDirectory } from './data-directory.ts'
import { DatabaseUnavailable } from './errors.ts'
import { PostgresDatabase } from './postgres-database.ts'
import { type StatementListener, countStatements } from './statements.ts'
import type { Tables } from './tables.generated.ts'
import { pgliteParsers, postgresTypes } from './wire-types.ts'

export type Database = Kysely<Tables>

export type Engine = 'PGLITE' | 'POSTGRES'

/** An open database. Whoever opened it closes it. */
export interface DatabaseConnection {
  readonly engine: Engine
  readonly database: Database
  /** What the database says of itself, for the start message: `PostgreSQL 15.18`. */
  readonly version: string
  close(): Promise<void>
}

/** Where a database is: a PostgreSQL server by its URL, or a directory of the embedded one (null: in memory). */
export type DatabaseLocation = { readonly url: string } | { readonly directory: string | null }

export interface ConnectOptions {
  /** Called with the SQL text of every statement; tests count with it. */
  readonly onStatement?: StatementListener
  /**
   * How many connections to a PostgreSQL server read at most (default 4: statements are pipelined, and mostly over the first).
   * As many more are opened for transactions, where there are any.
   */
  readonly poolSize?: number
}

/**
 * Opens a database and proves that it answers.
 * @throws DatabaseUnavailable when it does not, with one line that says why.
 */
export const connect = async (location: DatabaseLocation, options: ConnectOptions = {}): Promise<DatabaseConnection> =>
  'url' in location ? connectPostgres(location.url, options) : connectDirectory(location.directory, options)

const connectPostgres = async (url: string, options: ConnectOptions): Promise<DatabaseConnection> => {
  const { poolSize = 4 } = options
  const pool = postgresClient(url, poolSize)
  const lanes = Array.from({ length: poolSize }, () => postgresClient(url, 1))
  const database = new PostgresDatabase(pool, lanes, options)
  try {
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(database)
    return {
      engine: 'POSTGRES',
      database,
      version: `PostgreSQL ${rows[0]?.server_version}`,
      close: () => database.destroy(),
    }
  } catch (error) {
    await database.destroy()
    throw new DatabaseUnavailable(
      `The database at ${withoutPassword(url)} cannot be reached: ${reasonOf(error)}.`,
      error,
    )
  }
}

const postgresClient = (url: string, max: number) => {
  try {
    return postgres(url, {
      max,
      types: postgresTypes,
      connect_timeout: 10,
      onnotice: () => {},
      connection: { TimeZone: 'UTC', application_name: 'pledgegraph' },
    })
  } catch (error) {
    throw new DatabaseUnavailable(
      `${withoutPassword(url)} is no database URL; those look like postgres://user:password@host:5432/name.`,
      error,
    )
  }
}

const connectDirectory = async (directory: string | null, options: ConnectOptions): Promise<DatabaseConnection> => {
  if (directory === null) return connectPGlite(await openPGlite({}), options)
  try {
    mkdirSync(directory, { recursive: true })
  } catch (error) {
    throw new DatabaseUnavailable(`The data directory ${directory} cannot be made: ${reasonOf(error)}.`, error)
  }
  const unlock = lockDataDirectory(directory)
  try {
    const connection = await connectPGlite(await openPGlite({ dataDir: `${directory}/postgres` }), options)
    return { ...connection, close: () => connection.close().finally(unlock) }
  } catch (error) {
    unlock()
    throw new DatabaseUnavailable(`The database in ${directory} cannot be opened: ${reasonOf(error)}.`, error)
  }
}

const openPGlite = (options: { dataDir?: string }): Promise<PGliteInterface> =>
  PGlite.create({ ...options, parsers: pgliteParsers, extensions: { pg_trgm } })

/** Wraps an open PGlite; the test kit opens its own from a prepared image. */
export const connectPGlite = async (
  client: PGliteInterface,
  options: ConnectOptions = {},
): Promise<DatabaseConnection> => {
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: client }), ...countStatements(options) })
  await client.exec(`set timezone = 'UTC'`)
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  return {
    engine: 'PGLITE',
    database,
    version: `PGlite, PostgreSQL ${rows[0]?.server_version}`,
    close: () => database.destroy(),
  }
}

const withoutPassword = (url: string): string => url.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:…@')

const reasonOf = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string }
  return [message, code].find((text) => text !== undefined && text !== '') ?? String(error)
}
