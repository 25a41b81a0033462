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
  collecting((waiting: readonly Waiting<Key, Value>[]) => {
    const all = [...groupBy(waiting, ({ key }) => key)]
    for (let start = 0; start < all.length; start += largestBatch) {
      void answer(all.slice(start, start + largestBatch), batch)
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
  collecting((waiting: readonly Waiting<Owned<Arguments>, Value>[]) => {
    for (const group of groupByArguments(waiting)) {
      const { args } = group[0]!.key // no group is empty
      void answer([...groupBy(group, ({ key }) => key.owner)], (owners, fields) => batch(owners, args, fields))
    }
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
const collecting = <Key, Value>(answerAll: (waiting: readonly Waiting<Key, Value>[]) => void): Loader<Key, Value> => {
  let waiting: Waiting<Key, Value>[] = []
  const dispatch = (): void => {
    const all = waiting
    waiting = []
    answerAll(all)
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
  groups: readonly (readonly [BatchKey, readonly Waiting<Key, Value>[]])[],
  batch: (keys: readonly BatchKey[], fields: Fields) => Promise<readonly Value[]>,
): Promise<void> => {
  try {
    const wanted = unite(groups.flatMap(([, waiting]) => waiting.map(({ fields }) => fields)))
    const values = await batch(
      groups.map(([key]) => key),
      wanted,
    )
    groups.forEach(([, waiting], index) => {
      for (const { resolve } of waiting) resolve(values[index]!) // a value a key
    })
  } catch (error) {
    for (const [, waiting] of groups) for (const { reject } of waiting) reject(error)
  }
}

const groupBy = <Key, Value, Group>(
  waiting: readonly Waiting<Key, Value>[],
  groupOf: (one: Waiting<Key, Value>) => Group,
): Map<Group, Waiting<Key, Value>[]> => {
  const groups = new Map<Group, Waiting<Key, Value>[]>()
  for (const one of waiting) {
    const group = groupOf(one)
    const others = groups.get(group)
    if (others === undefined) groups.set(group, [one])
    else others.push(one)
  }
  return groups
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
