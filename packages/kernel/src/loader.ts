import DataLoader from 'dataloader'
import { unique } from './align.ts'

/**
 * A loader that batches all requests of one audience that arrive in the same turn of the event loop, and remembers
 * nothing: two requests side by side share a statement, and a later one sees what was written meanwhile.
 * The batch function receives each key once.
 */
export const createLoader = <Key, Value>(
  batch: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
): DataLoader<Key, Value> =>
  new DataLoader<Key, Value>(
    async (keys) => {
      const distinct = unique(keys)
      if (distinct.length === keys.length) return batch(distinct)
      const values = await batch(distinct)
      const valueByKey = new Map(distinct.map((key, index) => [key, values[index] as Value | Error]))
      return keys.map((key) => valueByKey.get(key) as Value | Error)
    },
    { cache: false, maxBatchSize: 1_000, batchScheduleFn: (dispatch) => setImmediate(dispatch) },
  )

/**
 * A loader whose keys are an owner and arguments, for a list that hangs on many owners: `commitments(first: 5)` of
 * twenty organizations. Owners with equal arguments share one call of `batch`.
 * Arguments are compared as JSON, so they are plain values and their properties stand in one order.
 */
export const createListLoader = <Arguments, Value>(
  batch: (owners: readonly string[], args: Arguments) => Promise<readonly Value[]>,
): DataLoader<{ readonly owner: string; readonly args: Arguments }, Value, unknown> =>
  new DataLoader(
    async (keys) => {
      const groups = new Map<string, { owners: Map<string, number>; args: Arguments }>()
      const groupOfKey = keys.map(({ owner, args }) => {
        const text = JSON.stringify(args)
        let group = groups.get(text)
        if (group === undefined) groups.set(text, (group = { owners: new Map(), args }))
        if (!group.owners.has(owner)) group.owners.set(owner, group.owners.size)
        return group
      })
      const answers = new Map(
        await Promise.all(
          [...groups.values()].map(
            async (group) => [group, await settle(batch([...group.owners.keys()], group.args))] as const,
          ),
        ),
      )
      return keys.map(({ owner }, index) => {
        const group = groupOfKey[index]!
        const answer = answers.get(group)!
        return answer instanceof Error ? answer : (answer[group.owners.get(owner)!] as Value)
      })
    },
    { cache: false, batchScheduleFn: (dispatch) => setImmediate(dispatch) },
  )

/** A failed group fails its own owners only. */
const settle = async <Value>(answer: Promise<Value>): Promise<Value | Error> => {
  try {
    return await answer
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
