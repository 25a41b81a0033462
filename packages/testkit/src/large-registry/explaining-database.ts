import type { Database } from '@pledgegraph/database'
import postgres from 'postgres'
import { PostgresDatabase } from '../../../database/src/postgres-database.ts'
import { postgresTypes } from '../../../database/src/wire-types.ts'
import { type Plans, explain } from './explain.ts'
import type { Statement } from './statements.ts'
import { type Catalog, readCatalog } from './whole-scans.ts'

/** A PostgreSQL database that says what it was asked, and how it goes about it. */
export interface ExplainingDatabase {
  readonly database: Database
  /** The major version of the server. */
  readonly major: number
  readonly catalog: Catalog
  /** What the database was asked while the function ran, in its order. */
  statementsOf(action: () => Promise<unknown>): Promise<Statement[]>
  plansOf(statement: Statement): Promise<Plans>
  /** Runs the function while this SQL is in effect, and takes it back. */
  during<Result>(change: string, action: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

export const openExplaining = async (url: string): Promise<ExplainingDatabase> => {
  const heard: Statement[] = []
  // A single connection, so that statements come in an order that stays.
  const client = postgres(url, {
    max: 1,
    types: postgresTypes,
    onnotice: () => {},
    connection: { TimeZone: 'UTC' },
    // postgres.js goes on writing into the types once the server has told them.
    debug: (_, text, parameters, types) => void heard.push({ text, parameters, types: [...(types as number[])] }),
  })
  const statementsOf: ExplainingDatabase['statementsOf'] = async (action) => {
    heard.length = 0
    await action()
    return [...heard]
  }
  const during: ExplainingDatabase['during'] = async (change, action) => {
    await client.unsafe(`begin; ${change}`).simple()
    try {
      return await action()
    } finally {
      await client.unsafe('rollback').simple()
    }
  }
  return {
    database: new PostgresDatabase(client, [client]),
    major: await majorOf(client),
    catalog: await readCatalog(client),
    statementsOf,
    plansOf: (statement) => explain(client, statement),
    during,
    close: () => client.end(),
  }
}

const majorOf = async (client: postgres.Sql): Promise<number> => {
  const [row] = await client<{ number: number }[]>`
    select current_setting('server_version_num')::integer / 10000 as number`
  return row!.number // a select without a from has one row
}
