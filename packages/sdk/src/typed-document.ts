/**
 * What a document tells the compiler about itself: the data that it answers and the variables that it takes. Nothing of
 * it exists at run time. It is the phantom of `@graphql-typed-document-node/core`, so that documents of Apollo Client,
 * urql, gql.tada and GraphQL Code Generator are taken as they are.
 */
export interface DocumentTypeDecoration<TData, TVariables> {
  /** Never there at run time. */
  readonly __apiType?: (variables: TVariables) => TData
}

/** A document as a plain string that knows the types of its data and its variables. */
export type TypedDocumentString<TData, TVariables> = string & DocumentTypeDecoration<TData, TVariables>

/**
 * A parsed document: those of `gql`, of gql.tada and of `@pledgegraph/sdk/documents`. The client needs its option `print`
 * for these. The text that a parsed document remembers is not asked instead: it is not that of a document that was changed
 * since, as clients do that add `__typename`, and it may have a fragment twice, which `gql` removes.
 */
export interface ParsedDocument {
  /** `Document`. */
  readonly kind: string
  /** Its operations and fragments. */
  readonly definitions: readonly unknown[]
}

/** A document in an object that turns into its text: `TypedDocumentString` of GraphQL Code Generator, in string mode. */
export interface DocumentText {
  readonly length: number
  /** The text. */
  toString(): string
}

/** All that the client takes as a document: text, text in an object, or a parsed document. */
export type TypedDocument<TData, TVariables> = (string | DocumentText | ParsedDocument) &
  DocumentTypeDecoration<TData, TVariables>
