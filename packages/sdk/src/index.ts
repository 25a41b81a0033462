export { type CallArguments, Client, type SelectConnection } from './client.ts'
export { type AnyNode, Pledgegraph } from './pledgegraph.ts'
export type { CallOptions, HeadersLike } from './call-options.ts'
export type {
  ClientOptions,
  PersistedBy,
  ReadRequest,
  ReadsOver,
  RequestEvent,
  RequestParts,
  ResponseEvent,
} from './client-options.ts'
export type { ConnectionPage } from './connection.ts'
export * from './errors.ts'
export type { ListMethod, Method, OptionalListMethod, OptionalMethod, WalkVariables } from './methods.ts'
export { byHash } from './by-hash.ts'
export { overGet } from './over-get.ts'
export type {
  DocumentText,
  DocumentTypeDecoration,
  ParsedDocument,
  TypedDocument,
  TypedDocumentString,
} from './typed-document.ts'
export * from './generated/index.ts'
