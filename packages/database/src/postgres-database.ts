import { type AbortableQueryOptions, type Compilable, type CompiledQuery, Kysely, type QueryResult } from 'kysely'
import type { Sql } from 'postgres'
import { Lanes } from './lanes.ts'
import { PostgresDialect, toResult } from './postgres-dialect.ts'
import { type StatementListener, countStatements } from './statements.ts'
import type { Tables } from './tables.generated.ts'

/**
 * Kysely over postgres.js, whose compiled statements go straight to the lanes. Kysely would provide each with a connection
 * of its own first, by a dozen promises, which is a sixth of what a small statement takes. Within a transaction it is
 * Kysely's `Transaction` that runs them, on the connection that the transaction has to itself.
 */
export class PostgresDatabase extends Kysely<Tables> {
  readonly #lanes: Lanes
  readonly #onStatement: StatementListener | undefined

  constructor(pool: Sql, clients: readonly Sql[], options: { readonly onStatement?: StatementListener } = {}) {
    const lanes = new Lanes(clients)
    super({ dialect: new PostgresDialect(pool, lanes), ...countStatements(options) })
    this.#lanes = lanes
    this.#onStatement = options.onStatement
  }

  override async executeQuery<Row>(
    query: CompiledQuery<Row> | Compilable<Row>,
    options?: AbortableQueryOptions,
  ): Promise<QueryResult<Row>> {
    if ('compile' in query || options !== undefined) return await super.executeQuery(query, options)
    try {
      return toResult(await this.#lanes.run(query.sql, query.parameters))
    } finally {
      this.#onStatement?.(query.sql)
    }
  }
}
