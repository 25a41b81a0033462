import { type Fields, unite } from './fields.ts'

/**
 * Loaders batch all requests of one audience that arrive in the same turn of the event loop, and remember nothing: two
 * requests side by side share a statement, and a later one sees what was written meanwhile.
 */
export interface Loader<Key, Value> {
  /** `fields` says what of the thing is wanted; left out, all of it. */
  load(key: Key, fields?: Fields): Promise<Value>
}

/** The batch function receives each key once, and the fields that any of those who wait wants. */
export const createLoader = <Key, Value>(
  batch: (keys: readonly Key[], fields: Fields) => Promise<readonly Value[]>,
): Loader<Key, Value> =>
  collecting(async (waiting: readonly Waiting<Key, Value>[]) => {
    for (let start = 0; start < waiting.length; start += largestBatch) {
      await answer(waiting.slice(start, start + largestBatch), ({ key }) => key, batch)
    }
  })

/** What a list loader is asked for: an owner's list, narrowed and paged by the arguments. */
export interface Owned<Arguments> {
  readonly owner: string
  readonly args: Arguments
}

/**
 * A loader whose keys are an owner and arguments, for a list that hangs on many owners: `commitments(first: 5)` of
 * twenty organizations. Owners with equal arguments share one call of `batch`.
 * Arguments are compared as JSON, so they are plain values and their properties stand in one order.
 */
export const createListLoader = <Arguments, Value>(
  batch: (owners: readonly string[], args: Arguments, fields: Fields) => Promise<readonly Value[]>,
): Loader<Owned<Arguments>, Value> =>
  collecting(async (waiting: readonly Waiting<Owned<Arguments>, Value>[]) => {
    const groups = groupByArguments(waiting)
    // One after the other they would wait for each other's statements.
    await Promise.all(
      groups.map((group) =>
        answer(
          group,
          ({ key }) => key.owner,
          (owners, fields) => batch(owners, group[0]!.key.args, fields), // no group is empty
        ),
      ),
    )
  })

/** How many keys go into one statement. */
const largestBatch = 1_000

/** Somebody who wants to know. */
interface Waiting<Key, Value> {
  readonly key: Key
  readonly fields: Fields
  readonly resolve: (value: Value) => void
  readonly reject: (error: unknown) => void
}

/** Collects who wants something until the present turn of the event loop is over, and has them answered together. */
const collecting = <Key, Value>(
  answerAll: (waiting: readonly Waiting<Key, Value>[]) => Promise<void>,
): Loader<Key, Value> => {
  let waiting: Waiting<Key, Value>[] = []
  const dispatch = (): void => {
    const all = waiting
    waiting = []
    void answerAll(all)
  }
  return {
    load: (key, fields = null) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(dispatch)
        waiting.push({ key, fields, resolve, reject })
      }),
  }
}

/** Answers all of these by one call; what fails it fails them all, and nobody else. */
const answer = async <Key, Value, BatchKey>(
  waiting: readonly Waiting<Key, Value>[],
  keyOf: (one: Waiting<Key, Value>) => BatchKey,
  batch: (keys: readonly BatchKey[], fields: Fields) => Promise<readonly Value[]>,
): Promise<void> => {
  const places = new Map<BatchKey, number>()
  const placeOf = waiting.map((one) => {
    const key = keyOf(one)
    const place = places.get(key) ?? places.size
    places.set(key, place)
    return place
  })
  try {
    const values = await batch([...places.keys()], unite(waiting.map(({ fields }) => fields)))
    waiting.forEach(({ resolve }, index) => resolve(values[placeOf[index]!]!)) // a value a key
  } catch (error) {
    for (const { reject } of waiting) reject(error)
  }
}

const groupByArguments = <Arguments, Value>(
  waiting: readonly Waiting<Owned<Arguments>, Value>[],
): Waiting<Owned<Arguments>, Value>[][] => {
  const groups = new Map<string, Waiting<Owned<Arguments>, Value>[]>()
  // Neighbours are mostly items of one list, whose arguments are one object.
  let last: { readonly args: Arguments; readonly group: Waiting<Owned<Arguments>, Value>[] } | undefined
  for (const one of waiting) {
    const { args } = one.key
    if (last?.args !== args) {
      const text = JSON.stringify(args)
      const group = groups.get(text) ?? []
      groups.set(text, group)
      last = { args, group }
    }
    last.group.push(one)
  }
  return [...groups.values()]
}
