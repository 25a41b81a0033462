export type * from '../../../src/methods.ts'
