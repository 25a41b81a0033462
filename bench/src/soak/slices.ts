import { setTimeout } from 'node:timers/promises'
import { type Generator, load } from '../load/index.ts'
import { residentMegabytes } from '../usage.ts'
import type { Inspector } from './inspector.ts'

/** A part of the soak, a few seconds long. */
export interface Slice {
  /** How many were answered since the beginning. */
  readonly requests: number
  readonly requestsPerSecond: number
  /** The most memory that the server had from the system meanwhile, garbage included. */
  readonly mostMegabytes: number
  /** What it had after the slice, when it had collected its garbage. */
  readonly keptMegabytes: number
  /** What its objects and buffers took of that. */
  readonly liveMegabytes: number
}

export interface SoakOptions {
  readonly generator: Generator
  /** Where all requests go. */
  readonly url: string
  readonly pids: readonly number[]
  readonly inspector: Inspector
  /** The bodies from a position on. */
  readonly bodies: (from: number, count: number) => readonly string[]
  readonly connections: number
  readonly requests: number
  /** The time of day, in milliseconds, at which no further slice begins. */
  readonly deadline: number
  readonly hear: (slice: Slice) => void
}

const slicesWanted = 30
/** In seconds. */
const firstSlice = 1
/** Requests a second, before anything is known. */
const firstGuess = 2000
const millisecondsBetweenLooks = 200
/** Until requests that were cut off have ended, and until freed memory is back at the system. */
const millisecondsToSettle = 300

/** Asks until all requests are answered or the time is over. */
export const soak = async (options: SoakOptions): Promise<Slice[]> => {
  const { generator, url, pids, inspector, connections } = options
  const slices: Slice[] = []
  let [answered, passed, seconds] = [0, 0, 0]
  while (answered < options.requests && Date.now() < options.deadline) {
    const requestsPerSecond = passed === 0 ? firstGuess : answered / passed
    const wanted = Math.round(options.requests / slicesWanted / requestsPerSecond)
    // Not at once as long as the first seconds make believe, in which the server was cold.
    seconds = Math.min(Math.max(1, wanted), slices.length === 0 ? firstSlice : seconds * 2)
    // Half as many again as will be needed; should they not last, they come again.
    const requests = { url, bodies: options.bodies(answered, Math.ceil(requestsPerSecond * seconds * 1.5)) }
    const { result, most } = await watched(pids, () => load(generator, { requests, connections, seconds, offset: 0 }))
    answered += result.requests
    passed += result.seconds
    await setTimeout(millisecondsToSettle)
    const liveMegabytes = await inspector.liveMegabytes()
    await setTimeout(millisecondsToSettle)
    slices.push({
      requests: answered,
      requestsPerSecond: result.requests / result.seconds,
      mostMegabytes: most,
      keptMegabytes: residentOf(pids),
      liveMegabytes,
    })
    options.hear(slices.at(-1)!)
  }
  return slices
}

/** Does something, and looks every now and then how much memory the processes have meanwhile; answers the most. */
const watched = async <Result>(
  pids: readonly number[],
  during: () => Promise<Result>,
): Promise<{ result: Result; most: number }> => {
  let most = residentOf(pids)
  const timer = setInterval(() => (most = Math.max(most, residentOf(pids))), millisecondsBetweenLooks)
  try {
    const result = await during()
    return { result, most }
  } finally {
    clearInterval(timer)
  }
}

const residentOf = (pids: readonly number[]): number => {
  const megabytes = residentMegabytes(pids)
  if (megabytes === null) throw new Error('How much memory the server takes is read from /proc, which is not here.')
  return megabytes
}
