import type { Requests } from '../asking.ts'

export interface LoadOptions {
  readonly requests: Requests
  readonly connections: number
  readonly seconds: number
  /** Which body comes first; the next ones follow, over all connections, and after the last the first. */
  readonly offset: number
}

export interface Load {
  readonly requests: number
  readonly seconds: number
  /** Milliseconds within which half of the requests were answered. */
  readonly p50: number
  /** Milliseconds within which 99 of 100 were answered. */
  readonly p99: number
}

/** What came of asking, be it good or bad. */
export interface Outcome extends Load {
  /** What can go wrong, and how often it did. */
  readonly failures: Readonly<Record<string, number>>
  /** The first answer that has errors in it, or another status than 200; null when there was none. */
  readonly wrongAnswer: string | null
}

/** A program that asks as fast as answers come: over each connection one request at a time. */
export interface Generator {
  readonly name: 'wrk' | 'autocannon'
  readonly version: string
  readonly ask: (options: LoadOptions) => Promise<Outcome>
}

/** How long an answer may take. */
export const patienceSeconds = 10

/** What no right answer has in it. */
export const errorMark = '"errors":['
