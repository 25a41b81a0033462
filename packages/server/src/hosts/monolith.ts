import { mergeTypeDefs } from '@graphql-tools/merge'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { commonTypeDefs } from '@pledgegraph/kernel'
import { type DocumentNode, type GraphQLSchema, GraphQLScalarType, Kind, visit } from 'graphql'
import { beginLentFields } from '../begin-lent-fields.ts'
import type { AnyDomain } from '../domains.ts'
import { hydrateReferences } from '../hydrate-references.ts'
import { letListsAlong } from '../let-lists-along.ts'

/** All rooms in one executable schema, with the API of the federation and none of its machinery. */
export const monolithSchema = (domains: readonly AnyDomain[]): GraphQLSchema => {
  // What rooms say to federation goes before they are merged, which would write it into each other's syntax trees.
  const typeDefs = [commonTypeDefs, ...domains.map((domain) => domain.typeDefs)].map(withoutFederation)
  const schema = makeExecutableSchema({
    typeDefs: mergeTypeDefs(typeDefs),
    resolvers: domains.map(({ resolvers }) => executableResolvers(resolvers)),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
  return beginLentFields(letListsAlong(hydrateReferences(schema, domains), domains), domains)
}

const federationDirectives = new Set([
  'key',
  'shareable',
  'external',
  'requires',
  'provides',
  'override',
  'tag',
  'link',
])

const withoutFederation = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Directive: ({ name }) => (federationDirectives.has(name.value) ? null : undefined),
    [Kind.SCHEMA_EXTENSION]: () => null,
    [Kind.SCHEMA_DEFINITION]: () => null,
  })

/**
 * `__resolveReference` is no field: the hydration calls it, the executable schema must not see it. And of a scalar only
 * the functions: a whole one would take the place of the SDL's, with its description.
 */
const executableResolvers = (resolvers: object): Record<string, never> =>
  Object.fromEntries(
    Object.entries(resolvers).map(([type, fields]: [string, object]) => {
      if (fields instanceof GraphQLScalarType) {
        const { serialize, parseValue, parseLiteral } = fields
        return [type, { serialize, parseValue, parseLiteral } as never]
      }
      const { __resolveReference, ...rest } = fields as { __resolveReference?: unknown }
      return [type, rest as never]
    }),
  )
