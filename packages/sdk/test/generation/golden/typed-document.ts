export type * from '../../../src/typed-document.ts'
