import { type Fields, unite } from './fields.ts'

/**
 * Loaders batch all requests of one audience that arrive in the same turn of the event loop, and remember nothing: two
 * requests side by side share a statement, and a later one sees what was written meanwhile.
 */
export interface Loader<Key, Value> {
  /** `fields` says what of the thing is wanted; left out, all of it. */
  load(key: Key, fields?: Fields): Promise<Value>
}

/** A loader that answers many keys by one promise, which is cheaper than one for each. */
export interface KeyLoader<Key, Value> extends Loader<Key, Value> {
  /** One value per key, in the order of the keys. */
  loadMany(keys: readonly Key[], fields?: Fields): Promise<readonly Value[]>
}

/** The batch function receives each key once, and the fields that any of those who wait wants. */
export const createLoader = <Key, Value>(batch: BatchFunction<Key, Value>): KeyLoader<Key, Value> => {
  let open: Batch<Key, Value> | null = null
  const withRoomFor = (count: number): Batch<Key, Value> => {
    if (open !== null && open.size + count <= largestBatch) return open
    const opened: Batch<Key, Value> = new Batch((keys, fields) => {
      if (open === opened) open = null
      return batch(keys, fields)
    })
    return (open = opened)
  }
  const loadMany = async (keys: readonly Key[], fields: Fields = null): Promise<readonly Value[]> => {
    if (keys.length === 0) return []
    if (keys.length <= largestBatch) return withRoomFor(keys.length).loadMany(keys, fields)
    const [first, others] = await Promise.all([
      loadMany(keys.slice(0, largestBatch), fields),
      loadMany(keys.slice(largestBatch), fields),
    ])
    return [...first, ...others]
  }
  return { load: (key, fields = null) => withRoomFor(1).load(key, fields), loadMany }
}

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
): Loader<Owned<Arguments>, Value> => {
  let open = new Map<string, Batch<string, Value>>()
  // Neighbours are mostly items of one list, whose arguments are one object.
  let last: { readonly args: Arguments; readonly batch: Batch<string, Value> } | null = null
  const batchOf = (args: Arguments): Batch<string, Value> => {
    const text = JSON.stringify(args)
    const known = open.get(text)
    if (known !== undefined) return known
    const opened = new Batch<string, Value>((owners, fields) => {
      // A map that lived on while its entries came and went would keep them alive (docs/adr/0014-garbage-goes-young.md).
      if (open.get(text) === opened) open = new Map()
      last = null
      return batch(owners, args, fields)
    })
    open.set(text, opened)
    return opened
  }
  return {
    load: ({ owner, args }, fields = null) => {
      if (last?.args !== args) last = { args, batch: batchOf(args) }
      return last.batch.load(owner, fields)
    },
  }
}

/** How many keys go into one statement. */
const largestBatch = 1_000

type BatchFunction<Key, Value> = (keys: readonly Key[], fields: Fields) => Promise<readonly Value[]>

/** Collects keys until the present turn of the event loop is over; what fails it fails all who wait for it. */
class Batch<Key, Value> {
  /** Each key, and the place of its value. */
  readonly #places = new Map<Key, number>()
  readonly #asked: Fields[] = []
  readonly #values: Promise<readonly Value[]>

  constructor(answer: BatchFunction<Key, Value>) {
    this.#values = new Promise((resolve) => setImmediate(resolve)).then(() =>
      answer([...this.#places.keys()], unite(this.#asked)),
    )
  }

  get size(): number {
    return this.#places.size
  }

  load(key: Key, fields: Fields): Promise<Value> {
    this.#ask(fields)
    const place = this.#placeOf(key)
    return this.#values.then((values) => values[place]!) // a value a key
  }

  loadMany(keys: readonly Key[], fields: Fields): Promise<readonly Value[]> {
    this.#ask(fields)
    const places = keys.map((key) => this.#placeOf(key))
    return this.#values.then((values) => places.map((place) => values[place]!))
  }

  #ask(fields: Fields): void {
    // Neighbours mostly come from one place of one operation.
    if (this.#asked.at(-1) !== fields) this.#asked.push(fields)
  }

  #placeOf(key: Key): number {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const place = this.#places.size
    this.#places.set(key, place)
    return place
  }
}
