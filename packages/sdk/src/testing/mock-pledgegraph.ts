import type { ClientOptions } from '../client-options.ts'
import { Pledgegraph } from '../pledgegraph.ts'
import type { MockCall } from './calls.ts'
import { mockFetch } from './mock-fetch.ts'
import type { MockOptions } from './options.ts'

/** A client that no network is behind, and what it was asked. */
export interface MockPledgegraph extends Pledgegraph {
  /** What it was asked so far, the first first. */
  readonly calls: readonly MockCall[]
}

/**
 * A registry for tests: a client whose operations are answered within the process, with made-up data that fits the schema.
 *
 * ```ts
 * const registry = mockPledgegraph({ operations: { Commitment: () => ({ commitment: { title: 'Clean harbours' } }) } })
 * const { commitment } = await registry.commitment({ id: 'commitment_1' })
 * ```
 *
 * @param client - Options of the client; it does not try again unless they say so.
 * @throws TypeError for wrong options, and for overrides of operations that are not there.
 */
export const mockPledgegraph = (
  options: MockOptions = {},
  client: Partial<Omit<ClientOptions, 'fetch'>> = {},
): MockPledgegraph => {
  const fetch = mockFetch(options)
  const registry = new Pledgegraph({ url: 'http://registry.test/graphql', retries: 0, ...client, fetch })
  return Object.assign(registry, { calls: fetch.calls })
}
