import { type Asked, type Requests, requestsOf, waysToAsk } from './asking.ts'
import type { StatementCounter } from './database/statements.ts'
import { type Load, load, percentile } from './load.ts'
import type { Operation, Sample } from './operations/operation.ts'
import { cpuSeconds, machineSeconds, withChildren } from './usage.ts'

/** One contender in one round. */
export interface Turn {
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** CPU in microseconds a request; null where the system does not say. */
  readonly serverMicroseconds: number | null
  readonly databaseMicroseconds: number | null
  /** How many cores were busy with anything but the benchmark, its servers and its database: noise. */
  readonly otherCores: number | null
}

/** One contender with one operation at one number of connections. */
export interface Measured {
  readonly operation: string
  readonly connections: number
  readonly contender: Asked['name']
  /** Which of several ways to ask was taken. */
  readonly way: string
  readonly statementsPerRequest: number | null
  readonly turns: readonly Turn[]
}

export interface Plan {
  readonly asked: readonly Asked[]
  readonly operation: Operation
  readonly samples: readonly Sample[]
  readonly connections: number
  readonly rounds: number
  readonly seconds: number
  /** How long each is asked before anything counts. */
  readonly warmUp: number
  readonly counter: StatementCounter
  /** The process that began all sessions of the database; null when it is not on this machine. */
  readonly databasePid: number | null
}

/** What is asked of a contender: the operation in the words that it answers fastest. */
interface Chosen {
  readonly asked: Asked
  readonly way: string
  readonly requests: Requests
}

/** Lets the contenders take turns, in another order every round. */
export const measure = async (plan: Plan): Promise<Measured[]> => {
  const { asked, operation, connections, rounds, counter } = plan
  const all: Chosen[] = []
  for (const one of asked) all.push(await choose(plan, one))
  const statements = new Map<string, number | null>()
  for (const { asked, requests } of all) {
    // Warm by now, so that statements are prepared and documents compiled.
    const counted = await counter.count(() => load({ requests, connections, seconds: 1, offset: 0 }))
    statements.set(asked.name, counted.statements === null ? null : counted.statements / counted.result.requests)
  }
  const turns = new Map(all.map(({ asked }) => [asked.name, [] as Turn[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { asked, requests } of rotated(all, round))
      turns.get(asked.name)!.push(await take(plan, asked, requests, round))
  }
  return all.map(({ asked, way }) => ({
    operation: operation.name,
    connections,
    contender: asked.name,
    way,
    statementsPerRequest: statements.get(asked.name) ?? null,
    turns: turns.get(asked.name) ?? [],
  }))
}

const rotated = <Value>(values: readonly Value[], by: number): Value[] => {
  const start = by % Math.max(1, values.length)
  return [...values.slice(start), ...values.slice(0, start)]
}

/** Warms the contender up in every way to ask; the one that is faster in the second half is taken. */
const choose = async ({ operation, samples, connections, warmUp }: Plan, asked: Asked): Promise<Chosen> => {
  const ways = await Promise.all(
    waysToAsk(asked, operation).map(async (way) => ({
      way,
      requests: await requestsOf(asked, operation, way, samples),
      rate: 0,
    })),
  )
  for (const half of [0, 1]) {
    for (const way of ways) {
      way.rate = rate(await load({ requests: way.requests, connections, seconds: warmUp / 2, offset: half * 499 }))
    }
  }
  const [fastest] = ways.toSorted((one, other) => other.rate - one.rate)
  if (fastest === undefined) throw new RangeError(`${asked.name} cannot be asked for ${operation.name}.`)
  return { asked, way: fastest.way, requests: fastest.requests }
}

const rate = ({ requests, seconds }: Load): number => requests / seconds

const take = async (plan: Plan, { pids }: Asked, requests: Requests, round: number): Promise<Turn> => {
  const { connections, seconds, databasePid } = plan
  const own = () => cpuSeconds([process.pid])
  const database = () => (databasePid === null ? null : cpuSeconds(withChildren(databasePid)))
  const before = { server: cpuSeconds(pids), database: database(), machine: machineSeconds(), own: own() }
  const offset = round * 997 // every contender gets the same variables in a round, and others in the next
  const result = await load({ requests, connections, seconds, offset })
  const used = {
    server: difference(cpuSeconds(pids), before.server),
    database: difference(database(), before.database),
    machine: difference(machineSeconds(), before.machine),
    own: difference(own(), before.own),
  }
  const each = (seconds: number | null) => (seconds === null ? null : (seconds * 1e6) / result.requests)
  return {
    requestsPerSecond: rate(result),
    p50: percentile(result, 0.5),
    p99: percentile(result, 0.99),
    serverMicroseconds: each(used.server),
    databaseMicroseconds: each(used.database),
    otherCores:
      used.machine === null
        ? null
        : Math.max(0, used.machine - (used.server ?? 0) - (used.database ?? 0) - (used.own ?? 0)) / result.seconds,
  }
}

const difference = (after: number | null, before: number | null): number | null =>
  after === null || before === null ? null : after - before
