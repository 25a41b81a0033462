import type { CallOptions } from './call-options.ts'
import type { Client } from './client.ts'
import type { ConnectionPage } from './connection.ts'
import type { TypedDocumentString } from './typed-document.ts'

/** Asks with variables of which some are required. */
export type Method<TData, TVariables> = (variables: TVariables, options?: CallOptions) => Promise<TData>

/** Asks with variables that may all be left out. */
export type OptionalMethod<TData, TVariables> = (variables?: TVariables, options?: CallOptions) => Promise<TData>

/** The variables of a walk through a whole list: `first` is the size of a page, 100 when left out; only forward. */
export type WalkVariables<TVariables> = Omit<TVariables, 'before' | 'last'>

/** A list that needs variables, such as whose list it is. */
export interface ListMethod<TData, TVariables, TNode> {
  /** One page. */
  (variables: TVariables, options?: CallOptions): Promise<TData>
  /** Every entry of the list, one by one. The next page is fetched when the loop gets there, and never after `break`. */
  all(variables: WalkVariables<TVariables>, options?: CallOptions): AsyncGenerator<TNode, void, void>
  /** The whole list, page by page. The next page is fetched when the loop gets there, and never after `break`. */
  pages(variables: WalkVariables<TVariables>, options?: CallOptions): AsyncGenerator<TData, void, void>
}

/** A list whose variables may all be left out. */
export interface OptionalListMethod<TData, TVariables, TNode> {
  /** One page. */
  (variables?: TVariables, options?: CallOptions): Promise<TData>
  /** Every entry of the list, one by one. The next page is fetched when the loop gets there, and never after `break`. */
  all(variables?: WalkVariables<TVariables>, options?: CallOptions): AsyncGenerator<TNode, void, void>
  /** The whole list, page by page. The next page is fetched when the loop gets there, and never after `break`. */
  pages(variables?: WalkVariables<TVariables>, options?: CallOptions): AsyncGenerator<TData, void, void>
}

/**
 * What the generator writes for a domain: of each method its document, and of a list also where in the data its
 * connection is. The types of the methods are in an interface beside it.
 *
 * ```ts
 * export interface CommitmentMethods {
 *   commitment: Method<CommitmentQuery, CommitmentQueryVariables>
 *   commitments: OptionalListMethod<CommitmentsQuery, CommitmentsQueryVariables, CommitmentCardFragment>
 *   commitmentPartners: ListMethod<CommitmentPartnersQuery, CommitmentPartnersQueryVariables, PartnerFragment>
 * }
 * export const commitmentMethods: MethodTable = {
 *   commitment: CommitmentDocument,
 *   commitments: [CommitmentsDocument, 'commitments'],
 *   commitmentPartners: [CommitmentPartnersDocument, 'commitment.partners'],
 * }
 * ```
 */
export type MethodTable = Readonly<Record<string, string | readonly [document: string, path: string]>>

/** Gives a client the methods of a table. */
export const addMethods = (client: Client, table: MethodTable): void => {
  for (const [name, entry] of Object.entries(table)) {
    Object.assign(client, { [name]: typeof entry === 'string' ? method(client, entry) : list(client, ...entry) })
  }
}

type AnyVariables = Readonly<Record<string, unknown>>
type AnyDocument = TypedDocumentString<unknown, AnyVariables>

const method =
  (client: Client, document: AnyDocument): OptionalMethod<unknown, AnyVariables> =>
  (variables, options) =>
    client.query(document, variables, options)

const list = (
  client: Client,
  document: AnyDocument,
  path: string,
): OptionalListMethod<unknown, AnyVariables, unknown> => {
  const select = (data: unknown) =>
    // The generator has checked the path against the schema; any step of it may be null.
    path
      .split('.')
      .reduce<unknown>((value, key) => (value as AnyVariables | null)?.[key], data) as ConnectionPage<unknown> | null
  return Object.assign(method(client, document), {
    all: (variables?: AnyVariables, options?: CallOptions) => client.all(document, variables, select, options),
    pages: (variables?: AnyVariables, options?: CallOptions) => client.pages(document, variables, select, options),
  })
}
