import autocannon from 'autocannon'
import type { Requests } from './asking.ts'

export interface Load {
  readonly requests: number
  readonly seconds: number
  /** Milliseconds, sorted. */
  readonly latencies: Float64Array
}

export interface LoadOptions {
  readonly requests: Requests
  readonly connections: number
  readonly seconds: number
  /** Which body comes first; the next ones follow, over all connections. */
  readonly offset: number
}

/** Asks as fast as answers come, for some seconds. @throws Error when an answer is missing or an error. */
export const load = async ({ requests: { url, bodies }, connections, seconds, offset }: LoadOptions): Promise<Load> => {
  let next = offset
  const latencies: number[] = []
  const body = (): string => bodies[next++ % bodies.length]!
  const began = performance.now()
  let ended = began
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
    setupClient: (client) => {
      client.on('response', (_status, _bytes, milliseconds) => {
        ended = performance.now()
        latencies.push(milliseconds)
      })
    },
    verifyBody: (answer) => !String(answer).includes('"errors":['),
  })
  const failed = result.errors + result.timeouts + result.non2xx + result.mismatches
  // Nothing came in so short a time.
  if (failed === 0 && latencies.length === 0 && seconds < 60) {
    return load({ requests: { url, bodies }, connections, seconds: seconds * 5, offset })
  }
  if (failed > 0 || latencies.length === 0) {
    const { errors, timeouts, non2xx, mismatches } = result
    throw new Error(`${url} failed under load: ${JSON.stringify({ errors, timeouts, non2xx, mismatches })}.`)
  }
  return {
    requests: latencies.length,
    seconds: (ended - began) / 1000,
    latencies: Float64Array.from(latencies).toSorted(),
  }
}

/** The latency below which this part of the requests was, in milliseconds. */
export const percentile = ({ latencies }: Load, part: number): number =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0
