import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { GraphqlError, HttpError, NetworkError, TimeoutError } from '../../src/index.ts'
import { backoff, nextTry, retryAt } from '../../src/retry.ts'

/** Moments from 1970 to 9999, in whole seconds, as HTTP writes them. */
const seconds = fc.integer({ min: 1, max: 253_402_300_799 })
const attempts = fc.integer({ min: 1, max: 1000 })

describe('a Retry-After', () => {
  it('of seconds is that long from now', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (given) => {
        const before = Date.now()
        const moment = retryAt(String(given))!.getTime() - given * 1000
        expect(moment).toBeGreaterThanOrEqual(before)
        expect(moment).toBeLessThanOrEqual(Date.now())
      }),
    )
  })

  it('that is a date is that date', () => {
    fc.assert(
      fc.property(seconds, (given) => {
        expect(retryAt(new Date(given * 1000).toUTCString())).toEqual(new Date(given * 1000))
      }),
    )
  })

  it('may be a date as it was written before 1994', () => {
    expect(retryAt('Sunday, 06-Nov-94 08:49:37 GMT')).toEqual(new Date('1994-11-06T08:49:37Z'))
  })

  it.each([
    null,
    '',
    ' ',
    'soon',
    '-1',
    '+5',
    '1.5',
    '1e3',
    '0x10',
    '5 seconds',
    'NaN',
    'Infinity',
    '99999999999999999999',
    'the 31st GMT',
    '2026-11-23',
    'Mon, 99 Foo 2026 99:99:99 GMT',
  ])('that is neither (%p) is none', (given) => {
    expect(retryAt(given)).toBeNull()
  })

  it('is a valid date or none, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `${text} GMT`),
          fc.double().map(String),
        ),
        (given) => {
          const moment = retryAt(given)
          expect(moment === null || !Number.isNaN(moment.getTime())).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('the wait after a try', () => {
  it('is from half to all of 250 milliseconds, doubled with each try up to 8 seconds', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const longest = Math.min(8000, 250 * 2 ** attempt)
        expect(backoff(attempt)).toBeGreaterThanOrEqual(longest / 2)
        expect(backoff(attempt)).toBeLessThanOrEqual(longest)
      }),
    )
  })

  it('is not the same for two clients', () => {
    expect(new Set(Array.from({ length: 100 }, () => backoff(1))).size).toBeGreaterThan(90)
  })
})

describe('the next try', () => {
  const headers = new Headers()
  const answered = (status: number, retryAt: Date | null = null) =>
    new HttpError('Greeting', '', { status, headers, text: '', retryAt })

  it('is after the network failed, and after the statuses that say that it may pass', () => {
    fc.assert(
      fc.property(fc.constantFrom(429, 502, 503, 504), attempts, (status, attempt) => {
        const errors = [
          new NetworkError('Greeting', '', {}),
          answered(status),
          new GraphqlError('Greeting', '', { ...answered(status), errors: [], data: null, code: null }),
        ]
        for (const error of errors) expect(nextTry(error, attempt)).toBeGreaterThan(Date.now())
      }),
    )
  })

  it('is never after another status', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 599 }), (status) => {
        fc.pre(![429, 502, 503, 504].includes(status))
        expect(nextTry(answered(status), 1)).toBeNaN()
      }),
    )
  })

  it('is never after the time was up, or after something else was thrown', () => {
    expect(nextTry(new TimeoutError('Greeting', '', {}), 1)).toBeNaN()
    for (const thrown of [new TypeError('wrong'), 'text', 5, {}, null, undefined]) expect(nextTry(thrown, 1)).toBeNaN()
  })

  it('is not before the moment that the server names', () => {
    fc.assert(
      fc.property(seconds, attempts, (given, attempt) => {
        const next = nextTry(answered(503, new Date(given * 1000)), attempt)
        expect(next).toBeGreaterThan(given * 1000)
        expect(next).toBeGreaterThan(Date.now())
      }),
    )
  })
})
