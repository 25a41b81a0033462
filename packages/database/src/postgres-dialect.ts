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
import type { Row as PostgresRow, RowList, Sql, TransactionSql } from 'postgres'
import type { Lanes } from './lanes.ts'

/**
 * Kysely over postgres.js. Statements outside transactions are not tied to a connection: they are pipelined, as prepared
 * statements, over `lanes`, clients of one connection each. Only a transaction has a connection to itself, out of the
 * `pool`.
 */
export class PostgresDialect implements Dialect {
  readonly #pool: Sql
  readonly #lanes: Lanes

  constructor(pool: Sql, lanes: Lanes) {
    this.#pool = pool
    this.#lanes = lanes
  }

  createDriver = (): Driver => new PostgresDriver(this.#pool, this.#lanes)
  createQueryCompiler = () => new PostgresQueryCompiler()
  createAdapter = () => new LockFreeAdapter()
  createIntrospector: Dialect['createIntrospector'] = (database) => new PostgresIntrospector(database)
}

/** Migrations lock for themselves (`migrate.ts`): a lock for the session needs a connection of one's own. */
class LockFreeAdapter extends PostgresAdapter {
  override acquireMigrationLock = async () => {}
  override releaseMigrationLock = async () => {}
}

class PostgresDriver implements Driver {
  readonly #pool: Sql
  readonly #lanes: Lanes

  constructor(pool: Sql, lanes: Lanes) {
    this.#pool = pool
    this.#lanes = lanes
  }

  init = async () => {}
  acquireConnection = async () => new PostgresConnection(this.#pool, this.#lanes)
  beginTransaction: Driver['beginTransaction'] = (connection, { isolationLevel, accessMode }) =>
    own(connection).begin([isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' '))
  commitTransaction: Driver['commitTransaction'] = (connection) => own(connection).end('commit')
  rollbackTransaction: Driver['rollbackTransaction'] = (connection) => own(connection).end('rollback')
  savepoint: NonNullable<Driver['savepoint']> = (connection) => own(connection).savepoint()
  releaseSavepoint: NonNullable<Driver['releaseSavepoint']> = (connection) => own(connection).end('commit')
  rollbackToSavepoint: NonNullable<Driver['rollbackToSavepoint']> = (connection) => own(connection).end('rollback')
  releaseConnection = async () => {}
  destroy = async () => {
    await Promise.all([this.#pool.end({ timeout: 5 }), this.#lanes.end()])
  }
}

/** Kysely hands back what `acquireConnection` made. */
const own = (connection: DatabaseConnection) => connection as PostgresConnection

/** A transaction, or the part of one since a savepoint, that postgres.js keeps open until it hears how to end. */
interface OpenScope {
  readonly sql: TransactionSql
  readonly end: (ending: 'commit' | 'rollback') => void
  /** Settles when postgres.js has ended it. */
  readonly over: Promise<unknown>
}

/** postgres.js rolls back when the function of a transaction fails; this failure is one that was asked for. */
class RolledBack extends Error {}

/** What postgres.js answers, as Kysely has it. */
export const toResult = <Row>(rows: RowList<PostgresRow[]>): QueryResult<Row> => ({
  rows: [...rows] as Row[],
  numAffectedRows: BigInt(rows.count ?? 0),
})

class PostgresConnection implements DatabaseConnection {
  readonly #pool: Sql
  readonly #lanes: Lanes
  /** The transaction and the savepoints within it, the innermost last. */
  readonly #scopes: OpenScope[] = []

  constructor(pool: Sql, lanes: Lanes) {
    this.#pool = pool
    this.#lanes = lanes
  }

  get #innermost(): OpenScope | undefined {
    return this.#scopes.at(-1)
  }

  begin(modes: string): Promise<void> {
    return this.#open((run) => this.#pool.begin(modes, run))
  }

  /**
   * By the function of postgres.js and not by a statement: it remembers every error within a transaction, and would
   * refuse to commit one whose error was taken back to a savepoint that it does not know of.
   */
  savepoint(): Promise<void> {
    return this.#open((run) => this.#innermost!.sql.savepoint(run)) // Kysely sets them in transactions only
  }

  /**
   * `begin` and `savepoint` of postgres.js take a function for the whole course of what they open; this one waits until
   * Kysely says how it ends. (`reserve`, which looks simpler, can wait for ever when connections are being opened at the
   * same time.)
   */
  async #open(start: (run: (sql: TransactionSql) => Promise<void>) => Promise<unknown>): Promise<void> {
    const scope = await new Promise<OpenScope>((opened, failed) => {
      const over: Promise<unknown> = start(
        (sql) =>
          new Promise<void>((commit, rollback) => {
            const end: OpenScope['end'] = (ending) => (ending === 'commit' ? commit() : rollback(new RolledBack()))
            // `over` is not there yet where postgres.js calls back at once.
            queueMicrotask(() => opened({ sql, end, over }))
          }),
      )
      over.catch(failed)
    })
    this.#scopes.push(scope)
  }

  /** Ends what was opened last. */
  async end(ending: 'commit' | 'rollback'): Promise<void> {
    const scope = this.#scopes.pop()
    scope?.end(ending)
    try {
      await scope?.over
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error
    }
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const scope = this.#innermost
    // postgres.js takes the values of an array as they are; its types know only the ones that it can infer itself.
    const rows = await (scope === undefined
      ? this.#lanes.run(sql, parameters)
      : scope.sql.unsafe(sql, parameters as never[], { prepare: true }))
    return toResult(rows)
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    const cursor = (this.#innermost?.sql ?? this.#pool).unsafe(query.sql, query.parameters as never[]).cursor(chunkSize)
    return (async function* () {
      for await (const rows of cursor) yield { rows: rows as Row[] }
    })()
  }
}
