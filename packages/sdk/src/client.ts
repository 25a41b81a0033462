import { ask } from './ask.ts'
import type { CallOptions } from './call-options.ts'
import type { ClientOptions } from './client-options.ts'
import type { ConnectionPage } from './connection.ts'
import { PledgegraphError } from './errors.ts'
import type { WalkVariables } from './methods.ts'
import { checkClientOptions } from './options.ts'
import type { TypedDocument } from './typed-document.ts'

/** Variables and options of a call. The variables may be left out when none is required. */
export type CallArguments<TVariables> = {} extends TVariables
  ? [variables?: TVariables | undefined, options?: CallOptions | undefined]
  : [variables: TVariables, options?: CallOptions | undefined]

/** Tells where in the data of a document its list is; null or undefined where there is no list. */
export type SelectConnection<TData, TNode> = (data: TData) => ConnectionPage<TNode> | null | undefined

/**
 * The means to ask, and nothing else: only the documents that you import come along.
 *
 * ```ts
 * import { Client, CommitmentsDocument } from '@pledgegraph/sdk'
 *
 * const client = new Client({ url: 'https://registry.example/graphql' })
 * const { commitments } = await client.query(CommitmentsDocument, { first: 5 })
 * ```
 */
export class Client {
  readonly #options: ClientOptions

  /** @throws TypeError for options that are unknown or wrong. */
  constructor(options: ClientOptions) {
    checkClientOptions(options)
    this.#options = { ...options }
  }

  /**
   * Asks an operation, a query or a mutation, and tells its data.
   *
   * Queries are tried again when that may help; mutations too, with a key by which the registry does them only once.
   * @throws PledgegraphError, one of its subclasses.
   */
  async query<TData = unknown, TVariables = Readonly<Record<string, unknown>>>(
    document: TypedDocument<TData, TVariables>,
    ...[variables, options]: CallArguments<TVariables>
  ): Promise<TData> {
    // The document says which data it answers.
    return (await ask(this.#options, document, variables, options)) as TData
  }

  /**
   * Goes through a list page by page, 100 entries a page unless `first` says otherwise. A page is fetched when the loop
   * gets to it, and never after `break`.
   *
   * The document takes `$first` and `$after` for the list, and asks for `nodes` and `pageInfo { hasNextPage endCursor }`.
   * @throws PledgegraphError, also when a cursor comes again, which would go on forever.
   */
  async *pages<TData, TVariables, TNode>(
    document: TypedDocument<TData, TVariables>,
    variables: WalkVariables<TVariables> | undefined,
    select: SelectConnection<TData, TNode>,
    options?: CallOptions,
  ): AsyncGenerator<TData, void, void> {
    const page: { first?: unknown; after?: unknown } = { ...variables }
    page.first ??= 100
    const seen = new Set([null, undefined, page.after])
    for (;;) {
      // The document says which data it answers.
      const data = (await ask(this.#options, document, page, options)) as TData
      yield data
      const connection = select(data)
      if (!connection?.pageInfo.hasNextPage) return
      page.after = connection.pageInfo.endCursor
      if (seen.has(page.after)) throw new PledgegraphError('pages', `the cursor ${page.after} came again`, {})
      seen.add(page.after)
    }
  }

  /**
   * Goes through a list entry by entry, as `pages` does page by page.
   *
   * ```ts
   * for await (const { title } of client.all(CommitmentsDocument, {}, (data) => data.commitments)) console.log(title)
   * ```
   */
  async *all<TData, TVariables, TNode>(
    document: TypedDocument<TData, TVariables>,
    variables: WalkVariables<TVariables> | undefined,
    select: SelectConnection<TData, TNode>,
    options?: CallOptions,
  ): AsyncGenerator<TNode, void, void> {
    for await (const data of this.pages(document, variables, select, options)) yield* select(data)?.nodes ?? []
  }
}
