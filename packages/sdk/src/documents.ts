export type { TypedDocumentNode } from './typed-document-node.ts'
export * from './generated/documents/index.ts'
