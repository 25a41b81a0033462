import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { ReservedSql, Sql } from 'postgres'

/**
 * Kysely over postgres.js. Statements outside transactions are not tied to a connection: postgres.js pipelines them as
 * prepared statements over its pool. Only a transaction reserves one.
 */
export class PostgresDialect implements Dialect {
  readonly #sql: Sql

  constructor(sql: Sql) {
    this.#sql = sql
  }

  createDriver = (): Driver => new PostgresDriver(this.#sql)
  createQueryCompiler = () => new PostgresQueryCompiler()
  createAdapter = () => new PostgresAdapter()
  createIntrospector: Dialect['createIntrospector'] = (database) => new PostgresIntrospector(database)
}

class PostgresDriver implements Driver {
  readonly #sql: Sql

  constructor(sql: Sql) {
    this.#sql = sql
  }

  init = async () => {}
  acquireConnection = async () => new PostgresConnection(this.#sql)
  beginTransaction: Driver['beginTransaction'] = async (connection, { isolationLevel, accessMode }) => {
    const modes = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' ')
    await own(connection).reserve(`begin ${modes}`)
  }
  commitTransaction: Driver['commitTransaction'] = (connection) => own(connection).release('commit')
  rollbackTransaction: Driver['rollbackTransaction'] = (connection) => own(connection).release('rollback')
  releaseConnection = async () => {}
  destroy = () => this.#sql.end({ timeout: 5 })
}

/** Kysely hands back what `acquireConnection` made. */
const own = (connection: DatabaseConnection) => connection as PostgresConnection

class PostgresConnection implements DatabaseConnection {
  readonly #pool: Sql
  #reserved: ReservedSql | undefined

  constructor(pool: Sql) {
    this.#pool = pool
  }

  async reserve(begin: string): Promise<void> {
    this.#reserved = await this.#pool.reserve()
    await this.#reserved.unsafe(begin)
  }

  async release(end: string): Promise<void> {
    try {
      await this.#reserved?.unsafe(end)
    } finally {
      this.#reserved?.release()
      this.#reserved = undefined
    }
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    // postgres.js takes the values of an array as they are; its types know only the ones that it can infer itself.
    const rows = await (this.#reserved ?? this.#pool).unsafe(sql, parameters as never[], { prepare: true })
    return { rows: [...rows] as Row[], numAffectedRows: BigInt(rows.count ?? 0) }
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    const cursor = (this.#reserved ?? this.#pool).unsafe(query.sql, query.parameters as never[]).cursor(chunkSize)
    return (async function* () {
      for await (const rows of cursor) yield { rows: rows as Row[] }
    })()
  }
}
