import type { DocumentNode } from 'graphql'
import type { DocumentTypeDecoration } from './typed-document.ts'

/** A document as a syntax tree that knows the types of its data and its variables, as Apollo Client and urql take it. */
export interface TypedDocumentNode<TData, TVariables> extends DocumentNode, DocumentTypeDecoration<TData, TVariables> {}
