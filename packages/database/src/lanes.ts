import type { Row, RowList, Sql } from 'postgres'

/**
 * Connections, each a client of its own, that statements are pipelined over. The first half of them is in use, and of
 * those the one with the fewest statements under way: so few sessions of the database are kept awake, with warm caches.
 * The others are opened and used while those do not flow, because a statement takes long there or many wait.
 *
 * A pool of postgres.js instead takes its connections in turn, and once all are busy it remembers every statement that
 * ever ran: it searches a list of them for each new one.
 */
export class Lanes {
  readonly #lanes: readonly Lane[]
  readonly #usual: readonly Lane[]
  readonly #texts = new RecurringTexts()

  constructor(clients: readonly Sql[]) {
    this.#lanes = clients.map((client) => ({ client, underWay: 0, since: 0 }))
    this.#usual = this.#lanes.slice(0, Math.ceil(clients.length / 2))
  }

  /** Runs a statement, prepared where it is one that comes again. */
  async run(text: string, parameters: readonly unknown[]): Promise<RowList<Row[]>> {
    const now = performance.now()
    const lane = leastBusy(this.#usual, now) ?? leastBusy(this.#lanes, now) ?? leastBusy(this.#lanes, null)!
    if (lane.underWay === 0) lane.since = now
    lane.underWay += 1
    try {
      // postgres.js takes the values of an array as they are; its types know only the ones that it can infer itself.
      return await lane.client.unsafe(text, parameters as never[], { prepare: this.#texts.isWorthPreparing(text) })
    } finally {
      lane.underWay -= 1
      lane.since = performance.now()
    }
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

/** The first of those with the fewest statements under way; `now` leaves out those that do not flow. */
const leastBusy = (lanes: readonly Lane[], now: number | null): Lane | null => {
  let least: Lane | null = null
  for (const lane of lanes) {
    if ((least === null || lane.underWay < least.underWay) && (now === null || flows(lane, now))) least = lane
  }
  return least
}

const flows = ({ underWay, since }: Lane, now: number): boolean =>
  underWay === 0 || (underWay < mostWaiting && now - since < longest)

/** How many statements wait for each other in a lane before others are taken, and how long, in milliseconds, for one. */
const mostWaiting = 8
const longest = 20

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
