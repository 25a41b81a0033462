/** Where a record stands. The first line is 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** Refusals of one reason. */
export interface RefusalCount {
  readonly reason: string
  readonly count: number
  /** The first few. */
  readonly places: readonly Place[]
}

export interface RefusalCounts {
  readonly count: number
  /** By reason, in the order in which they came up: so many of them as can be read. */
  readonly reasons: readonly RefusalCount[]
  /** How many were refused for reasons that are not listed. */
  readonly others: number
}

export interface RefusalTally {
  add(reason: string, place: Place): void
  counts(): RefusalCounts
}

const mostReasons = 50
const mostPlaces = 10

/** Counts refusals by reason: a file of a million lines of another kind is one reason and not a million. */
export const createRefusalTally = (): RefusalTally => {
  const byReason = new Map<string, { reason: string; count: number; places: Place[] }>()
  let count = 0
  let others = 0
  return {
    add: (reason, { file, line }) => {
      count += 1
      const known = byReason.get(reason)
      if (known === undefined && byReason.size < mostReasons) {
        byReason.set(reason, { reason, count: 1, places: [{ file, line }] })
      } else if (known === undefined) others += 1
      else {
        known.count += 1
        if (known.places.length < mostPlaces) known.places.push({ file, line })
      }
    },
    counts: () => ({ count, reasons: [...byReason.values()], others }),
  }
}
