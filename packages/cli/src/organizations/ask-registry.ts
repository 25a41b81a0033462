import type { Database } from '@pledgegraph/database'
import { operator } from '@pledgegraph/kernel'

/** Asks the API as an operator. Only who lists something needs all of it, so it is loaded here. */
export const askRegistry = async <Answer>(
  database: Database,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> => {
  const { ask } = await import('@pledgegraph/server')
  return ask<Answer>(database, operator, query, variables)
}
