import type { CallOptions } from './call-options.ts'

/** How a client finds the registry, and how it asks. */
export interface ClientOptions extends Omit<CallOptions, 'idempotencyKey'> {
  /** Where the registry answers: `https://registry.example/graphql`. In browsers `/graphql` is that of the page's origin. */
  readonly url: string | URL
  /**
   * Goes out as `authorization: Bearer …`. A function is called before every try, so that it can renew what it hands
   * out.
   */
  readonly token?: string | (() => string | Promise<string>) | undefined
  /** Goes out as `x-api-key: …`. */
  readonly apiKey?: string | undefined
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Asks queries by GET, so that caches can keep the answers: `reads: overGet()`. By POST when left out. */
  readonly reads?: ReadsOver | undefined
  /** Sends the hash of a document instead of its text: `persisted: byHash()`. The text when left out. */
  readonly persisted?: PersistedBy | undefined
  /** Turns parsed documents into text: `print` of `graphql`. Only those who ask with parsed documents need it. */
  readonly print?: ((document: never) => string) | undefined
  /** Hears of every request before it goes out, also of further tries, and may change its headers. */
  readonly onRequest?: ((request: RequestEvent) => void | Promise<void>) | undefined
  /** Hears of every answer when it has been read, whatever it says. */
  readonly onResponse?: ((response: ResponseEvent) => void | Promise<void>) | undefined
}

/** A request that is about to go out. */
export interface RequestEvent {
  /** The name of the operation in its document; `Operation` when it has none. */
  readonly operation: string
  /** 1 for the first try. */
  readonly attempt: number
  /** Where it goes, with all that a GET has to say. */
  readonly url: string
  /** `GET` only for queries of a client with `reads`. */
  readonly method: 'GET' | 'POST'
  /** May be changed. */
  readonly headers: Headers
  /** Null when everything is in the address. */
  readonly body: string | null
}

/** An answer that has been read. */
export interface ResponseEvent extends Omit<RequestEvent, 'headers'> {
  readonly status: number
  /** Those of the answer. */
  readonly headers: Headers
  /** From sending the request until the whole answer was here. */
  readonly milliseconds: number
}

/** The parts of a GraphQL request, as they go over HTTP. */
export interface RequestParts {
  /** The text of the document. */
  readonly query?: string | undefined
  readonly variables?: unknown
  readonly extensions?: object | undefined
}

/** A request that asks a query, as it would go out. */
export interface ReadRequest {
  /** Where it goes. */
  url: string
  /** `POST`, unless that was changed. */
  method: 'GET' | 'POST'
  /** The parts of the request as JSON; null when they are in the address. */
  body: string | null
}

/** May make something else of a request that asks a query, which the caches on the way understand. */
export type ReadsOver = (request: ReadRequest) => void

/** Asks a document with `send`, once or twice, and tells the data of the answer. Made for one client. */
export type PersistedBy = (document: string, send: (parts: RequestParts) => Promise<unknown>) => Promise<unknown>
