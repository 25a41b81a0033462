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
import type { Sql, TransactionSql } from 'postgres'

/**
 * Kysely over postgres.js. Statements outside transactions are not tied to a connection: postgres.js pipelines them as
 * prepared statements over its pool. Only a transaction has one to itself.
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
  beginTransaction: Driver['beginTransaction'] = (connection, { isolationLevel, accessMode }) =>
    own(connection).begin([isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' '))
  commitTransaction: Driver['commitTransaction'] = (connection) => own(connection).end('commit')
  rollbackTransaction: Driver['rollbackTransaction'] = (connection) => own(connection).end('rollback')
  releaseConnection = async () => {}
  destroy = () => this.#sql.end({ timeout: 5 })
}

/** Kysely hands back what `acquireConnection` made. */
const own = (connection: DatabaseConnection) => connection as PostgresConnection

/** A transaction that postgres.js keeps open until it hears how to end. */
interface OpenTransaction {
  readonly sql: TransactionSql
  readonly end: (ending: 'commit' | 'rollback') => void
}

/** postgres.js rolls back when the function of a transaction fails; this failure is one that was asked for. */
class RolledBack extends Error {}

class PostgresConnection implements DatabaseConnection {
  readonly #pool: Sql
  #transaction: OpenTransaction | undefined
  #over: Promise<unknown> = Promise.resolve()

  constructor(pool: Sql) {
    this.#pool = pool
  }

  /**
   * `begin` of postgres.js takes a function for the whole course of a transaction; this one waits until Kysely says how
   * it ends. (`reserve`, which looks simpler, can wait for ever when connections are being opened at the same time.)
   */
  async begin(modes: string): Promise<void> {
    this.#transaction = await new Promise<OpenTransaction>((opened, failed) => {
      this.#over = this.#pool.begin(
        modes,
        (sql) =>
          new Promise<void>((commit, rollback) => {
            opened({ sql, end: (ending) => (ending === 'commit' ? commit() : rollback(new RolledBack())) })
          }),
      )
      this.#over.catch(failed)
    })
  }

  async end(ending: 'commit' | 'rollback'): Promise<void> {
    this.#transaction?.end(ending)
    this.#transaction = undefined
    try {
      await this.#over
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error
    }
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    // postgres.js takes the values of an array as they are; its types know only the ones that it can infer itself.
    const rows = await (this.#transaction?.sql ?? this.#pool).unsafe(sql, parameters as never[], { prepare: true })
    return { rows: [...rows] as Row[], numAffectedRows: BigInt(rows.count ?? 0) }
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    const cursor = (this.#transaction?.sql ?? this.#pool)
      .unsafe(query.sql, query.parameters as never[])
      .cursor(chunkSize)
    return (async function* () {
      for await (const rows of cursor) yield { rows: rows as Row[] }
    })()
  }
}
