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
 * ```
 *
 * @throws TypeError for options that are unknown or wrong.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- addMethods gives it the methods of the interface
export class Pledgegraph extends Client {
  readonly #nodes: (id: string, options: CallOptions | undefined) => Promise<AnyNode | null>

  constructor(options: ClientOptions) {
    super(options)
    addMethods(this, methods)
    this.#nodes = batchNodes(this)
  }

  /**
   * One thing of any type by its global id; null when there is none. All that is asked for at a time goes in one request
   * for each hundred ids, except that calls with options of their own go by themselves.
   * @throws PledgegraphError
   */
  node(id: string, options?: CallOptions): Promise<AnyNode | null> {
    return this.#nodes(id, options)
  }
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- as above
export interface Pledgegraph extends Methods {}
