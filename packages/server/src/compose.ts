import { composeServices } from '@theguild/federation-composition'
import { type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql'
import type { AnyDomain } from './domains.ts'
import { monolithSchema } from './hosts/monolith.ts'
import { subgraphSdl } from './hosts/subgraph.ts'

export interface Composition {
  /** What a federation router loads. */
  readonly supergraphSdl: string
  /** The public API of the composed graph. */
  readonly apiSdl: string
}

/**
 * Composes the rooms as a federation router would see them.
 * @throws Error with all that the composer objects to.
 */
export const compose = (domains: readonly AnyDomain[]): Composition => {
  const result = composeServices(
    domains.map((domain) => ({
      name: domain.name,
      url: `http://${domain.name}.invalid/graphql`,
      typeDefs: parse(subgraphSdl(domain)),
    })),
  )
  if (result.supergraphSdl === undefined || result.publicSdl === undefined) {
    throw new Error(`The rooms do not compose:\n${result.errors?.map(({ message }) => `- ${message}`).join('\n')}`)
  }
  return { supergraphSdl: result.supergraphSdl, apiSdl: result.publicSdl }
}

/** The API as committed to schema/api.graphql: sorted, so that its diff is the change and nothing else. */
export const printApi = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`

export const apiSdl = (domains: readonly AnyDomain[]): string => printApi(monolithSchema(domains))
