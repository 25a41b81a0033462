/** The candidate that is most like a text; null when none is like it. Compared as `keyOf` makes them. */
export const nearest = (
  text: string,
  candidates: readonly string[],
  keyOf: (text: string) => string,
): string | null => {
  const key = keyOf(text)
  const distances = candidates.map((candidate) => ({ candidate, distance: distanceOf(key, keyOf(candidate)) }))
  const [best] = distances.toSorted((one, other) => one.distance - other.distance)
  return best !== undefined && best.distance <= Math.max(2, key.length / 3) ? best.candidate : null
}

/** How many letters have to be changed, added or left out to make one text of the other. */
const distanceOf = (one: string, other: string): number => {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const change = previous[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(change, previous[column]! + 1, current[column - 1]! + 1))
    }
    previous = current
  }
  return previous[other.length]!
}
