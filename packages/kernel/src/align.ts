/**
 * What a batch function owes its loader: one answer per key, in the order of the keys. Both helpers take the rows in
 * any order, with keys missing or repeated.
 */

/** One row per key, `null` where there is none. */
export const byKey = <Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] => {
  const found = new Map<Key, Row>()
  for (const row of rows) found.set(keyOf(row), row)
  return keys.map((key) => found.get(key) ?? null)
}

/** All rows of each key, in the order they came; an empty list where there are none. */
export const groupByKey = <Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] => {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return keys.map((key) => groups.get(key) ?? [])
}

/** Answers the items a group at a time, and puts each answer in the place of its item. */
export const inGroups = async <Item, Group, Answer>(
  items: readonly Item[],
  groupOf: (item: Item) => Group,
  answer: (group: Group, items: readonly Item[]) => Promise<readonly Answer[]> | readonly Answer[],
): Promise<readonly Answer[]> => {
  const groups = Map.groupBy(items.keys(), (place) => groupOf(items[place]!))
  const answers: Answer[] = []
  await Promise.all(
    Array.from(groups, async ([group, places]) => {
      const found = await answer(
        group,
        places.map((place) => items[place]!),
      )
      places.forEach((place, index) => (answers[place] = found[index]!)) // an answer an item
    }),
  )
  return answers
}

/** The keys without repetition, in the order they came. */
export const unique = <Key>(keys: readonly Key[]): Key[] => [...new Set(keys)]
