import type { CallOptions } from './call-options.ts'
import type { Client } from './client.ts'
import { GraphqlError } from './errors.ts'
import { NodesDocument, type NodesQuery } from './generated/nodes.ts'

type NodeAnswer = NodesQuery['nodes'][number]

/** Tells of one id what was answered, or throws what was wrong with it. */
type Answers = (id: string) => NodeAnswer

interface Batch {
  readonly ids: Set<string>
  readonly answers: Promise<Answers>
}

/** As many ids as the registry takes at a time. */
const largestBatch = 100

/** Collects the ids that are asked for with the same options until the end of the tick, and asks for them together. */
export const batchNodes = (client: Client): ((id: string, options?: CallOptions) => Promise<NodeAnswer>) => {
  const open = new Map<CallOptions | undefined, Batch>()
  const start = (options: CallOptions | undefined): Batch => {
    const ids = new Set<string>()
    const answers = new Promise((resolve) => setTimeout(resolve)).then(() => {
      if (open.get(options) === batch) open.delete(options)
      return ask(client, [...ids], options)
    })
    const batch = { ids, answers }
    open.set(options, batch)
    return batch
  }
  return async (id, options) => {
    let batch = open.get(options) ?? start(options)
    if (batch.ids.size === largestBatch && !batch.ids.has(id)) batch = start(options)
    batch.ids.add(id)
    return (await batch.answers)(id)
  }
}

const ask = async (client: Client, ids: string[], options: CallOptions | undefined): Promise<Answers> => {
  try {
    const { nodes } = await client.query(NodesDocument, { ids }, options)
    return (id) => nodes[ids.indexOf(id)] ?? null
  } catch (error) {
    if (error instanceof GraphqlError && error.data) return answersIn(error, ids)
    // One id that is none spoils the whole request.
    if (error instanceof GraphqlError && error.code === 'BAD_USER_INPUT' && ids.length > 1) {
      const half = ids.length >> 1
      const [first, second] = await Promise.all(
        [ids.slice(0, half), ids.slice(half)].map((part) => ask(client, part, options)),
      )
      // Two parts have two answers.
      return (id) => (ids.indexOf(id) < half ? first! : second!)(id)
    }
    return () => {
      throw error
    }
  }
}

/** Where something of one node failed, the others are answered nevertheless. */
const answersIn = (error: GraphqlError, ids: string[]): Answers => {
  // The data is that of the document, as far as there is any.
  const { nodes } = error.data as NodesQuery
  return (id) => {
    const index = ids.indexOf(id)
    if (error.errors.some(({ path }) => !path || path[1] === index)) throw error
    return nodes[index] ?? null
  }
}
