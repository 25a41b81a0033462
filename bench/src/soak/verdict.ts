import type { Slice } from './slices.ts'

export interface Bounds {
  readonly requests: number
  /** What the server may keep in the end, without garbage: how much garbage piles up depends on the machine's memory. */
  readonly mostMegabytes: number
  /** In megabytes for each 100,000 requests. */
  readonly mostSlope: number
}

export interface Verdict {
  /** What the server keeps in the end. */
  readonly megabytes: number
  /** The most that it had from the system in the last half of the requests, garbage included. */
  readonly peakMegabytes: number
  /** How the memory that it keeps grew over that half; null when there were too few slices to say. */
  readonly kept: Growth | null
  /** And of that its objects and buffers, which can be told much more exactly. */
  readonly live: Growth | null
  /** What is out of bounds, as sentences; none when all is well. */
  readonly faults: readonly string[]
}

export interface Growth {
  /** In megabytes for each 100,000 requests. */
  readonly slope: number
  /** The standard error of the slope. */
  readonly error: number
}

/** Fewer points say nothing about a line. */
const leastSlices = 4

/** Judges the last half, by when caches are full. */
export const judge = (slices: readonly Slice[], bounds: Bounds): Verdict => {
  const answered = slices.at(-1)?.requests ?? 0
  const half = slices.filter(({ requests }) => requests > answered / 2)
  const isEnough = half.length >= leastSlices
  const megabytes = half.at(-1)?.keptMegabytes ?? 0
  const peakMegabytes = Math.max(...half.map(({ mostMegabytes }) => mostMegabytes))
  const growthOf = (name: 'keptMegabytes' | 'liveMegabytes'): Growth | null =>
    isEnough ? fit(half.map((slice) => ({ x: slice.requests / 100_000, y: slice[name] }))) : null
  const [kept, live] = [growthOf('keptMegabytes'), growthOf('liveMegabytes')]
  const faults = [
    answered < bounds.requests && `The time was over after ${answered} of ${bounds.requests} requests.`,
    megabytes > bounds.mostMegabytes &&
      `The server keeps ${megabytes.toFixed(0)} MB, which is more than ${bounds.mostMegabytes}.`,
    !isEnough && `Growth shows in the last half of ${2 * leastSlices} slices or more; there were ${slices.length}.`,
    grew('What it keeps', kept, bounds.mostSlope),
    grew('What is alive in it', live, bounds.mostSlope),
  ]
  return { megabytes, peakMegabytes, kept, live, faults: faults.filter((fault) => fault !== false) }
}

/** False unless the growth is out of bounds beyond doubt: by twice its standard error. */
const grew = (what: string, growth: Growth | null, most: number): string | false =>
  growth !== null &&
  growth.slope - 2 * growth.error > most &&
  `${what} grew by ${growth.slope.toFixed(2)} MB for each 100,000 requests, which is more than ${most}.`

/** The line that is nearest to the points, by least squares. */
export const fit = (points: readonly { x: number; y: number }[]): Growth => {
  const meanX = mean(points.map(({ x }) => x))
  const meanY = mean(points.map(({ y }) => y))
  const spread = sum(points.map(({ x }) => (x - meanX) ** 2))
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread
  const left = sum(points.map(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2))
  return { slope, error: Math.sqrt(left / (points.length - 2) / spread) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const mean = (values: readonly number[]): number => sum(values) / values.length
