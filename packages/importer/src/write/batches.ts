import type { RecordOutcome } from '../records.ts'

/** A batch is full at this many characters too: records may be as long as a line. */
const mostCharacters = 8_000_000

/** The outcomes in their order, a transaction's worth at a time, and only one kind of records in each. */
export async function* inBatches(
  outcomes: AsyncIterable<RecordOutcome>,
  size: number,
): AsyncGenerator<RecordOutcome[], void, undefined> {
  let batch: RecordOutcome[] = []
  let characters = 0
  let kind: string | null = null
  for await (const outcome of outcomes) {
    const isOtherKind = outcome.ok && kind !== null && outcome.kind !== kind
    if (batch.length >= size || characters >= mostCharacters || isOtherKind) {
      yield batch
      batch = []
      characters = 0
      kind = null
    }
    batch.push(outcome)
    characters += outcome.verbatim?.length ?? 0
    if (outcome.ok) kind = outcome.kind
  }
  if (batch.length > 0) yield batch
}

/**
 * The items in their order; while one is worked on, the next is read. Ends early when the signal says so, without
 * waiting for what is being read: standard input may never come.
 */
export async function* readAhead<Item>(
  items: AsyncGenerator<Item, void, undefined>,
  signal?: AbortSignal,
): AsyncGenerator<Item, void, undefined> {
  let next = startReading(items)
  try {
    for (;;) {
      const result = await unlessAborted(next, signal)
      if (result.done === true) return
      next = startReading(items)
      yield result.value
    }
  } finally {
    items.return().catch(() => {})
  }
}

const startReading = <Item>(items: AsyncGenerator<Item, void, undefined>) => {
  const next = items.next()
  // Whoever waits for it meets the error. Until then nobody does, which Node would take for an error of nobody.
  next.catch(() => {})
  return next
}

/** What comes next, or the end as soon as the signal says so. No promise outlives this: races would add up on one. */
const unlessAborted = <Item>(
  next: Promise<IteratorResult<Item, void>>,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<Item, void>> =>
  new Promise((resolve, reject) => {
    const stop = (): void => resolve({ done: true, value: undefined })
    if (signal?.aborted === true) return stop()
    signal?.addEventListener('abort', stop, { once: true })
    next.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop))
  })
