import type { Requests } from './asking.ts'
import { type Generator, load } from './load/index.ts'
import { cpuSeconds, machineSeconds, withChildren } from './usage.ts'

/** One contender in one round. */
export interface Turn {
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** CPU in microseconds a request; null where the system does not say. */
  readonly serverMicroseconds: number | null
  readonly databaseMicroseconds: number | null
  /** Of the load generator. */
  readonly loadMicroseconds: number | null
  /** How many cores were busy with anything but the benchmark, its servers and its database: noise. */
  readonly otherCores: number | null
}

export interface TurnOptions {
  readonly generator: Generator
  readonly connections: number
  readonly seconds: number
  readonly requests: Requests
  /** Every contender gets the same variables in a round, and others in the next. */
  readonly round: number
  /** The processes of the contender. */
  readonly pids: readonly number[]
  /** The process that began all sessions of the database; null when it is not on this machine. */
  readonly databasePid: number | null
}

/** Asks one contender for the seconds of a round. */
export const takeTurn = async (options: TurnOptions): Promise<Turn> => {
  const { generator, connections, seconds, requests, round, pids, databasePid } = options
  const used = meter(pids, databasePid)
  const result = await load(generator, { requests, connections, seconds, offset: round * 997 })
  const { server, database, own, machine, passed } = used()
  const each = (seconds: number | null) => (seconds === null ? null : (seconds * 1e6) / result.requests)
  return {
    requestsPerSecond: result.requests / result.seconds,
    p50: result.p50,
    p99: result.p99,
    serverMicroseconds: each(server),
    databaseMicroseconds: each(database),
    loadMicroseconds: each(own),
    otherCores: machine === null ? null : Math.max(0, machine - (server ?? 0) - (database ?? 0) - (own ?? 0)) / passed,
  }
}

/** Begins to count; answers a function that says how many seconds have passed since, and how many of CPU were used by whom. */
const meter = (serverPids: readonly number[], databasePid: number | null) => {
  const readings = () => ({
    server: cpuSeconds(serverPids),
    database: databasePid === null ? null : cpuSeconds(withChildren(databasePid)),
    // With it the load generator, be it in this process or one that this process started and that has ended.
    own: cpuSeconds([process.pid]),
    machine: machineSeconds(),
  })
  const before = readings()
  const began = performance.now()
  return () => {
    const after = readings()
    return {
      server: difference(after.server, before.server),
      database: difference(after.database, before.database),
      own: difference(after.own, before.own),
      machine: difference(after.machine, before.machine),
      passed: (performance.now() - began) / 1000,
    }
  }
}

const difference = (after: number | null, before: number | null): number | null =>
  after === null || before === null ? null : after - before
