/**
 * A typed `graphql()` for queries of your own, without a build step: [gql.tada](https://gql-tada.0no.co) works out the
 * types from the text of the query. Needs `gql.tada` beside this package.
 *
 * ```ts
 * import { print } from 'graphql'
 * import { graphql } from '@pledgegraph/sdk/tada'
 *
 * const Titles = graphql(`query Titles($first: Int!) { commitments(first: $first) { nodes { title status } } }`)
 * const client = new Client({ url, print })
 * const { commitments } = await client.query(Titles, { first: 5 })
 * ```
 * @module
 */
import { initGraphQLTada } from 'gql.tada'
import type { Introspection, Scalars } from './introspection.generated.ts'

/** What `graphql` is made from, for those who set up gql.tada their own way: `initGraphQLTada<Setup & { … }>()`. */
export interface Setup {
  introspection: Introspection
  scalars: Scalars
}

/** Turns the text of a query or fragment into a document that knows the types of its data and its variables. */
export const graphql: initGraphQLTada<Setup> = /*#__PURE__*/ initGraphQLTada<Setup>()

export { type FragmentOf, type ResultOf, type TadaDocumentNode, type VariablesOf, readFragment } from 'gql.tada'
export type { Open } from '../generated/schema.ts'
export type { Introspection, Scalars }
