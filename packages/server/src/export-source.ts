import { unwrapResolverError } from '@apollo/server/errors'
import type { Database } from '@pledgegraph/database'
import type { ExportSource } from '@pledgegraph/exporter'
import { anonymous } from '@pledgegraph/kernel'
import { type GraphQLSchema, execute } from 'graphql'
import { type CreateContext, contextFactory } from './context.ts'
import { domains } from './domains.ts'
import { monolithSchema } from './hosts/monolith.ts'
import { checkValues } from './well-formed-text.ts'

/** The API in this process for exports, which see what somebody sees who is not known. */
export const exportSource = (schema: GraphQLSchema, createContext: CreateContext): ExportSource => ({
  schema,
  execute: async (document, variableValues) => {
    checkValues(variableValues, 'the parameters')
    const contextValue = createContext(anonymous)
    const { data, errors } = await execute({ schema, document, variableValues, contextValue })
    // As the room threw it, without the place in an operation that nobody typed.
    if (errors?.[0] !== undefined) throw unwrapResolverError(errors[0])
    return data
  },
})

/** The same for commands, which have a database and no server. */
export const exportSourceOf = (database: Database): ExportSource =>
  exportSource(monolithSchema(domains), contextFactory(domains, database))
