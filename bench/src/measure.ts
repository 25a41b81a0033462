import { type Asked, type Requests, requestsOf, waysToAsk } from './asking.ts'
import type { StatementCounter } from './database/statements.ts'
import { type Generator, load } from './load/index.ts'
import type { Operation, Sample } from './operations/operation.ts'
import { type Turn, takeTurn } from './turn.ts'

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
  readonly generator: Generator
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
  const { generator, asked, operation, connections, rounds, counter } = plan
  const all: Chosen[] = []
  for (const one of asked) all.push(await choose(plan, one))
  const statements = new Map<string, number | null>()
  for (const { asked, requests } of all) {
    // Warm by now, so that statements are prepared and documents compiled.
    const counted = await counter.count(() => load(generator, { requests, connections, seconds: 1, offset: 0 }))
    statements.set(asked.name, counted.statements === null ? null : counted.statements / counted.result.requests)
  }
  const turns = new Map(all.map(({ asked }) => [asked.name, [] as Turn[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { asked, requests } of rotated(all, round))
      turns.get(asked.name)!.push(await takeTurn({ ...plan, requests, round, pids: asked.pids }))
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
const choose = async (plan: Plan, asked: Asked): Promise<Chosen> => {
  const { generator, operation, samples, connections, warmUp } = plan
  const ways = await Promise.all(
    waysToAsk(asked, operation).map(async (way) => ({
      way,
      requests: await requestsOf(asked, operation, way, samples),
      rate: 0,
    })),
  )
  for (const half of [0, 1]) {
    for (const way of ways) {
      const options = { requests: way.requests, connections, seconds: warmUp / 2, offset: half * 499 }
      const result = await load(generator, options)
      way.rate = result.requests / result.seconds
    }
  }
  const [fastest] = ways.toSorted((one, other) => other.rate - one.rate)
  if (fastest === undefined) throw new RangeError(`${asked.name} cannot be asked for ${operation.name}.`)
  return { asked, way: fastest.way, requests: fastest.requests }
}
