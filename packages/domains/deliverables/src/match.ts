/**
 * The known row that each entry is, or null. In passes from the surest to the vaguest: each pairs what is still left on
 * both sides where the keys are equal, in order, so that entries that are listed twice stay two. A key of null pairs
 * with nothing.
 */
export const match = <Entry, Row extends Entry>(
  known: readonly Row[],
  listed: readonly Entry[],
  passes: readonly ((entry: Entry) => string | null)[],
): (Row | null)[] => {
  const matches: (Row | null)[] = listed.map(() => null)
  const left = new Set(known)
  for (const keyOf of passes) {
    const rows = Map.groupBy(left, keyOf)
    listed.forEach((entry, index) => {
      const key = keyOf(entry)
      const row = matches[index] === null && key !== null ? rows.get(key)?.shift() : undefined
      if (row === undefined) return
      matches[index] = row
      left.delete(row)
    })
  }
  return matches
}
