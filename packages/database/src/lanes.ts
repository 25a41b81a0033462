import type { Row, RowList, Sql } from 'postgres'

/**
 * Connections, each a client of its own, that statements are pipelined over. The first is used as long as statements flow
 * there; when one takes long, or some wait, the next. What took long the last time keeps out of the first. So few sessions of
 * the database are kept awake, with warm caches, and while one works on a statement the server works on the answers to the
 * one before.
 *
 * A pool of postgres.js instead takes its connections in turn, and once all are busy it remembers every statement that
 * ever ran: it searches a list of them for each new one.
 */
export class Lanes {
  readonly #lanes: readonly Lane[]
  readonly #others: readonly Lane[]
  readonly #texts = new RecurringTexts()
  /** Statements that took long the last time. */
  readonly #slow = new Set<string>()

  constructor(clients: readonly Sql[]) {
    this.#lanes = clients.map((client) => ({ client, underWay: 0, since: 0 }))
    this.#others = this.#lanes.length > 1 ? this.#lanes.slice(1) : this.#lanes
  }

  /** Runs a statement, prepared where it is one that comes again. */
  async run(text: string, parameters: readonly unknown[]): Promise<RowList<Row[]>> {
    const now = performance.now()
    const lane = this.#laneFor(text, now)
    if (lane.underWay === 0) lane.since = now
    lane.underWay += 1
    try {
      // postgres.js takes the values of an array as they are; its types know only the ones that it can infer itself.
      return await lane.client.unsafe(text, parameters as never[], { prepare: this.#texts.isWorthPreparing(text) })
    } finally {
      const over = performance.now()
      this.#remember(text, over - lane.since)
      lane.underWay -= 1
      lane.since = over
    }
  }

  #laneFor(text: string, now: number): Lane {
    if (this.#slow.has(text)) return leastBusy(this.#others)
    return this.#lanes.find((lane) => flows(lane, now)) ?? leastBusy(this.#lanes)
  }

  #remember(text: string, took: number): void {
    if (took < longest) this.#slow.delete(text)
    else if (this.#slow.size < mostRemembered) this.#slow.add(text)
  }

  /** Waits for what is under way, some seconds at most, and closes all connections. */
  async end(): Promise<void> {
    await Promise.all(this.#lanes.map(({ client }) => client.end({ timeout: 5 })))
  }
}

interface Lane {
  readonly client: Sql
  underWay: number
  /** Since when the foremost statement runs, in milliseconds. */
  since: number
}

const flows = ({ underWay, since }: Lane, now: number): boolean =>
  underWay === 0 || (underWay < mostWaiting && now - since < longest)

/** How many statements wait for each other in a lane before the next is taken, and how long, in milliseconds, for one. */
const mostWaiting = 4
const longest = 20

/** The first of those with the fewest statements under way. */
const leastBusy = (lanes: readonly Lane[]): Lane =>
  lanes.reduce((least, lane) => (lane.underWay < least.underWay ? lane : least))

/**
 * Which statements sessions of the database keep prepared: those that came twice, and not more than that. What readers
 * filter by and select makes texts without end, and neither the client nor the database ever forgets one.
 */
class RecurringTexts {
  readonly #once = new Set<string>()
  readonly #prepared = new Set<string>()

  isWorthPreparing(text: string): boolean {
    if (this.#prepared.has(text)) return true
    if (this.#prepared.size >= mostPrepared) return false
    if (!this.#once.delete(text)) {
      if (this.#once.size >= mostRemembered) this.#once.clear()
      this.#once.add(text)
      return false
    }
    this.#prepared.add(text)
    return true
  }
}

/** Bounds for floods; what clients have in their code stays far below. */
const mostPrepared = 500
const mostRemembered = 2_000
