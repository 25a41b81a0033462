/** Refusals of one reason. */
export interface RefusalCount {
  readonly reason: string
  readonly count: number
  /** The first few lines. */
  readonly lines: readonly number[]
}

export interface RefusalCounts {
  readonly count: number
  /** By reason, in the order of their first lines: so many of them as can be read. */
  readonly reasons: readonly RefusalCount[]
  /** How many were refused for reasons that are not listed. */
  readonly others: number
}

export interface RefusalTally {
  add(reason: string, line: number): void
  counts(): RefusalCounts
}

const mostReasons = 50
const mostLines = 10

/** Counts refusals by reason: a file of a million lines of another kind is one reason and not a million. */
export const createRefusalTally = (): RefusalTally => {
  const byReason = new Map<string, { reason: string; count: number; lines: number[] }>()
  let count = 0
  let others = 0
  return {
    add: (reason, line) => {
      count += 1
      const known = byReason.get(reason)
      if (known === undefined && byReason.size < mostReasons) byReason.set(reason, { reason, count: 1, lines: [line] })
      else if (known === undefined) others += 1
      else {
        known.count += 1
        if (known.lines.length < mostLines) known.lines.push(line)
      }
    },
    counts: () => ({ count, reasons: [...byReason.values()], others }),
  }
}
