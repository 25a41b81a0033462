import type { FormattedExecutionResult } from 'graphql'
import { type MockFetch, type MockOptions, mockFetch } from '../../src/testing/index.ts'

export type Answer = FormattedExecutionResult<Record<string, unknown>>
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>

/** Asks a mock by hand, to see whole answers. */
export const askMock = (options: MockOptions = {}): Ask => askBy(mockFetch(options))

export const askBy =
  (fetch: MockFetch): Ask =>
  async (query, variables = {}) => {
    const response = await fetch('http://registry.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    // Whatever it is, the test looks at it.
    return (await response.json()) as Answer
  }
