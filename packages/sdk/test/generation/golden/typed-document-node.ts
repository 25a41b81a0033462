export type * from '../../../src/typed-document-node.ts'
