import type { Database } from '@pledgegraph/database'
import type { Viewer } from '@pledgegraph/kernel'
import { graphql } from 'graphql'
import { contextFactory } from './context.ts'
import { domains } from './domains.ts'
import { monolithSchema } from './hosts/monolith.ts'

/**
 * Asks the API in this process, for commands that list what it lists. The answer is what the query asks for; the caller
 * says its type.
 * @throws the first error of the answer.
 */
export const ask = async <Answer>(
  database: Database,
  viewer: Viewer,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Answer> => {
  const contextValue = contextFactory(domains, database)(viewer)
  const { data, errors } = await graphql({ schema: monolithSchema(domains), source, variableValues, contextValue })
  if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0]
  return data as Answer // the caller knows the query
}
