import type { KyselyConfig } from 'kysely'

/** Hears the SQL text of every statement that Kysely sends. */
export type StatementListener = (sql: string) => void

/** The part of Kysely's configuration that tells the listener, or nothing where nobody listens. */
export const countStatements = ({ onStatement }: { onStatement?: StatementListener }): Pick<KyselyConfig, 'log'> =>
  onStatement === undefined ? {} : { log: (event) => onStatement(event.query.sql) }
