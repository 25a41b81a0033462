/** Shorter words differ too easily by a slip that makes them another word. */
const shortest = 4
/** What is less alike is another word: `marine` and `maritime`. */
const least = 0.8

/**
 * How alike two words are spelled: 1 when equal, 0 when they are different words, in between for a slip or two.
 * Slips seldom come first: Anyang is not Hanyang.
 */
export const spellingLikeness = (a: string, b: string): number => {
  if (a === b) return 1
  const longer = Math.max(a.length, b.length)
  if (a[0] !== b[0]) return 0
  if (Math.min(a.length, b.length) < shortest || Math.min(a.length, b.length) < longer * least) return 0
  const likeness = 1 - editDistance(a, b) / longer
  return likeness < least ? 0 : likeness
}

/** How many letters were added, left out, exchanged or swapped with their neighbour (optimal string alignment). */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1))
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwapped) least = Math.min(least, beforeLast[column - 2]! + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return last[b.length]!
}
