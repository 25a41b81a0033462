import autocannon from 'autocannon'
import { versionOf } from '../machine.ts'
import { type Generator, type LoadOptions, type Outcome, errorMark, patienceSeconds } from './generator.ts'

/** In this very process; it takes several times the CPU of wrk. */
export const autocannonGenerator = (): Generator => ({ name: 'autocannon', version: versionOf('autocannon'), ask })

const ask = async ({ requests: { url, bodies }, connections, seconds, offset }: LoadOptions): Promise<Outcome> => {
  let next = offset
  const body = (): string => bodies[next++ % bodies.length]!
  const latencies: number[] = []
  let status = 0
  let wrongAnswer: string | null = null
  const began = performance.now()
  let ended = began
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: patienceSeconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
    setupClient: (client) => {
      client.on('response', (code, _bytes, milliseconds) => {
        ended = performance.now()
        latencies.push(milliseconds)
        status = code
      })
    },
    // Comes right after the response that the answer is of.
    verifyBody: (answer) => {
      const isRight = status === 200 && !String(answer).includes(errorMark)
      if (!isRight) wrongAnswer ??= `${status}: ${String(answer)}`
      return isRight
    },
  })
  const sorted = Float64Array.from(latencies).toSorted()
  return {
    requests: latencies.length,
    seconds: (ended - began) / 1000,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    failures: { errors: result.errors, timeouts: result.timeouts, wrong: result.mismatches },
    wrongAnswer,
  }
}

/** The latency below which this part of the requests was. */
const percentile = (sorted: Float64Array, part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
