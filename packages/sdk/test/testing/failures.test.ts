import { describe, expect, it, jest } from '@jest/globals'
import { AbortError, GraphqlError, HttpError, NetworkError, RateLimitError, TimeoutError } from '../../src/index.ts'
import { delayed, graphqlFailure, httpFailure, mockPledgegraph, networkFailure } from '../../src/testing/index.ts'

const failing = (failure: Error) =>
  mockPledgegraph({
    operations: {
      Goal: () => {
        throw failure
      },
    },
  })

/** What a call fails with. */
const errorOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (error: unknown) => error,
  )

describe('a failure that an override throws', () => {
  it('may be of GraphQL', async () => {
    const error = await errorOf(failing(graphqlFailure('Not for you.', 'FORBIDDEN')).goal({ number: 1 }))
    expect(error).toBeInstanceOf(GraphqlError)
    expect(error).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('Not for you.'), data: null })
  })

  it('may be of HTTP', async () => {
    const error = await errorOf(failing(httpFailure(502, { body: '<h1>Bad gateway</h1>' })).goal({ number: 1 }))
    expect(error).toBeInstanceOf(HttpError)
    expect(error).toMatchObject({ status: 502, text: '<h1>Bad gateway</h1>' })
  })

  it('may say when to come back', async () => {
    const retryAt = 'Tue, 01 Dec 2026 12:00:00 GMT'
    const error = await errorOf(failing(httpFailure(429, { headers: { 'retry-after': retryAt } })).goal({ number: 1 }))
    expect(error).toBeInstanceOf(RateLimitError)
    expect(error).toMatchObject({ retryAt: new Date(retryAt) })
  })

  it('may be of the network', async () => {
    const error = await errorOf(failing(networkFailure('The cable is out')).goal({ number: 1 }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ cause: { message: 'The cable is out' } })
  })

  it('that was not meant is seen', async () => {
    const error = await errorOf(failing(new RangeError('Oops')).goal({ number: 1 }))
    expect(error).toMatchObject({ message: expect.stringContaining('The mock failed: Oops') })
  })
})

describe('a failure in the place of a value', () => {
  it('is the error of that field', async () => {
    const reporting = graphqlFailure('The reports are away.', 'SERVICE_UNAVAILABLE')
    const registry = mockPledgegraph({ operations: { Commitment: { commitment: { reporting } } } })
    const error = await errorOf(registry.commitment({ id: 'commitment_1' }))
    expect(error).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      errors: [{ path: ['commitment', 'reporting'] }],
      data: { commitment: { title: expect.any(String), reporting: null } },
    })
  })
})

describe('a client', () => {
  it('does not try again unless it is told', async () => {
    const registry = failing(httpFailure(503))
    await errorOf(registry.goal({ number: 1 }))
    expect(registry.calls).toHaveLength(1)
  })

  it('that is told tries again until it is answered', async () => {
    const operations = {
      Goal: (_: unknown, { count }: { readonly count: number }) => {
        if (count < 3) throw httpFailure(503, { headers: { 'retry-after': '0' } })
      },
    }
    const registry = mockPledgegraph({ operations }, { retries: 2 })
    expect(await registry.goal({ number: 1 })).toMatchObject({ goal: { number: 1 } })
    expect(registry.calls).toHaveLength(3)
  })
})

describe('an answer', () => {
  it('may be late', async () => {
    const registry = mockPledgegraph({ operations: { Goal: () => delayed(300) } })
    expect(await errorOf(registry.goal({ number: 1 }, { timeout: 20 }))).toBeInstanceOf(TimeoutError)
  })

  it('may be late with what it says', async () => {
    const registry = mockPledgegraph({ operations: { Goal: () => delayed(5, { goal: { label: 'Late' } }) } })
    expect(await registry.goal({ number: 1 })).toMatchObject({ goal: { label: 'Late' } })
  })

  it('may be late every time', async () => {
    const registry = mockPledgegraph({ delay: 5000 })
    expect(await errorOf(registry.goals({}, { timeout: 20 }))).toBeInstanceOf(TimeoutError)
  })

  it('does not come to who has gone', async () => {
    const registry = mockPledgegraph({ operations: { Goal: () => new Promise<undefined>(() => {}) } })
    const controller = new AbortController()
    const call = errorOf(registry.goal({ number: 1 }, { signal: controller.signal }))
    controller.abort()
    expect(await call).toBeInstanceOf(AbortError)
  })

  it('can be waited for with a clock that stands still', async () => {
    jest.useFakeTimers()
    try {
      const call = mockPledgegraph({ delay: 60_000 }).goal({ number: 1 }, { timeout: 120_000 })
      await jest.advanceTimersByTimeAsync(60_000)
      expect(await call).toMatchObject({ goal: { number: 1 } })
    } finally {
      jest.useRealTimers()
    }
  })
})
