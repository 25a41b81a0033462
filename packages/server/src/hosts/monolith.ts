import { mergeTypeDefs } from '@graphql-tools/merge'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { commonTypeDefs } from '@pledgegraph/kernel'
import { type DocumentNode, type GraphQLSchema, Kind, visit } from 'graphql'
import type { AnyDomain } from '../domains.ts'
import { hydrateReferences } from '../hydrate-references.ts'

/** All rooms in one executable schema, with the API of the federation and none of its machinery. */
export const monolithSchema = (domains: readonly AnyDomain[]): GraphQLSchema => {
  const merged = mergeTypeDefs([commonTypeDefs, ...domains.map(({ typeDefs }) => typeDefs)])
  const schema = makeExecutableSchema({
    typeDefs: withoutFederation(merged),
    resolvers: domains.map(({ resolvers }) => withoutReferences(resolvers)),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
  return hydrateReferences(schema, domains)
}

const federationDirectives = new Set(['key', 'shareable', 'external', 'requires', 'provides', 'override', 'tag', 'link'])

const withoutFederation = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Directive: ({ name }) => (federationDirectives.has(name.value) ? null : undefined),
    [Kind.SCHEMA_EXTENSION]: () => null,
    [Kind.SCHEMA_DEFINITION]: () => null,
  })

/** `__resolveReference` is no field: the hydration calls it, the executable schema must not see it. */
const withoutReferences = (resolvers: object): Record<string, never> =>
  Object.fromEntries(
    Object.entries(resolvers).map(([type, fields]) => {
      if (!('__resolveReference' in fields)) return [type, fields as never]
      const { __resolveReference, ...rest } = fields
      return [type, rest as never]
    }),
  )
