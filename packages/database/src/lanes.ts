import type { Row, RowList, Sql } from 'postgres'

/**
 * Connections, each a client of its own, that statements are pipelined over: a statement takes the lane in which the
 * fewest are under way, of several the first. So a server with few readers keeps asking the same sessions of the database,
 * whose caches are warm, and one with many spreads.
 *
 * A pool of postgres.js instead takes its connections in turn, and once all are busy it remembers every statement that
 * ever ran: it searches a list of them for each new one.
 */
export class Lanes {
  readonly #lanes: readonly Lane[]
  readonly #texts = new RecurringTexts()

  constructor(clients: readonly Sql[]) {
    this.#lanes = clients.map((client) => ({ client, underWay: 0 }))
  }

  /** Runs a statement, prepared where it is one that comes again. */
  async run(text: string, parameters: readonly unknown[]): Promise<RowList<Row[]>> {
    const lane = this.#leastBusy()
    lane.underWay += 1
    try {
      // postgres.js takes the values of an array as they are; its types know only the ones that it can infer itself.
      return await lane.client.unsafe(text, parameters as never[], { prepare: this.#texts.isWorthPreparing(text) })
    } finally {
      lane.underWay -= 1
    }
  }

  /** Waits for what is under way, some seconds at most, and closes all connections. */
  async end(): Promise<void> {
    await Promise.all(this.#lanes.map(({ client }) => client.end({ timeout: 5 })))
  }

  #leastBusy(): Lane {
    let [least] = this.#lanes as [Lane] // there is one at least
    for (const lane of this.#lanes) {
      if (lane.underWay < least.underWay) least = lane
    }
    return least
  }
}

interface Lane {
  readonly client: Sql
  underWay: number
}

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
