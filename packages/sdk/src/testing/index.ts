/**
 * A registry for tests: a client, or a `fetch`, that is answered within the process with made-up data that fits the
 * schema. Needs `graphql` beside this package.
 *
 * ```ts
 * import { mockPledgegraph } from '@pledgegraph/sdk/testing'
 *
 * const registry = mockPledgegraph({ operations: { Commitment: { commitment: { title: 'Clean harbours' } } } })
 * ```
 * @module
 */
export type { Operations } from '../generated/operations.ts'
export type { CallInfo, MockCall } from './calls.ts'
export { type HttpFailureOptions, delayed, graphqlFailure, httpFailure, networkFailure } from './failures.ts'
export { type MockFetch, mockFetch } from './mock-fetch.ts'
export { type MockPledgegraph, mockPledgegraph } from './mock-pledgegraph.ts'
export type { MockOptions } from './options.ts'
export {
  type AnyOverride,
  type DocumentOverride,
  type Override,
  type OverrideAnswer,
  type Overrides,
  type PartialData,
  answerTo,
} from './overrides.ts'
