import type { CallOptions } from './call-options.ts'
import { Client } from './client.ts'
import type { ClientOptions } from './client-options.ts'
import { type Methods, methods } from './generated/methods.ts'
import type { NodesQuery } from './generated/nodes.ts'
import { addMethods } from './methods.ts'
import { batchNodes } from './node-batch.ts'

/** A thing of the registry that was asked for by its global id; `__typename` says what it is. */
export type AnyNode = NonNullable<NodesQuery['nodes'][number]>

/**
 * The client with a method for every curated operation.
 *
 * ```ts
 * const registry = new Pledgegraph({ url: 'https://registry.example/graphql' })
 * const { commitment } = await registry.commitment({ registrationNumber: '#SDGAction36' })
 * for await (const { title } of registry.commitments.all({ filter: { goals: [14] } })) console.log(title)
 * ```
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- addMethods gives it the methods of the interface
export class Pledgegraph extends Client {
  readonly #nodes: (id: string, options: CallOptions | undefined) => Promise<AnyNode | null>

  /** @throws TypeError for options that are unknown or wrong. */
  constructor(options: ClientOptions) {
    super(options)
    addMethods(this, methods)
    this.#nodes = batchNodes(this)
  }

  /**
   * One thing of any type by its global id, in English; null when there is none.
   *
   * All that is asked for in one turn of the event loop goes together, a hundred ids in a request; so calls may be made
   * where they are needed. Only calls with the same `options` object, or with none, go together.
   * @throws PledgegraphError, which concerns this id alone when only this one is wrong.
   */
  node(id: string, options?: CallOptions): Promise<AnyNode | null> {
    return this.#nodes(id, options)
  }
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- as above
export interface Pledgegraph extends Methods {}
