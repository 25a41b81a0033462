/**
 * All that a client throws about a call; what it throws about wrong arguments are `TypeError`s.
 *
 * The messages begin with the name of the operation and are for people; programs look at the class, and at `code`.
 */
export class PledgegraphError<Details extends object = ErrorOptions> extends Error {
  override readonly name: string = 'PledgegraphError'
  /** The name of the operation in its document. */
  declare readonly operation: string

  constructor(operation: string, message: string, details: Details) {
    super(`${operation}: ${message}`, details)
    Object.assign(this, details, { operation })
  }
}

/** The registry was not reached, or the connection broke before the whole answer was here. The `cause` is what `fetch` threw. */
export class NetworkError extends PledgegraphError {
  override readonly name = 'NetworkError'
}

/** The time of the call was up: that of its tries, the waits between them and reading the answer together. */
export class TimeoutError extends PledgegraphError {
  override readonly name = 'TimeoutError'
}

/** A signal that the client or the call was given has aborted. The `cause` is its reason. */
export class AbortError extends PledgegraphError {
  override readonly name = 'AbortError'
}

/** What an answer says of itself over HTTP. */
export interface HttpDetails {
  readonly status: number
  readonly headers: Headers
  /** When the server wants to be asked again; null when it does not say. */
  readonly retryAt: Date | null
}

/** What an answer says that is not one of GraphQL. */
export interface TextDetails extends HttpDetails {
  /** The body as it came. */
  readonly text: string
}

/**
 * The answer is not one of GraphQL but of a proxy, of a page, of another server. Also one that redirects, which is not
 * followed, because secrets would go wherever it leads; in browsers its `status` is 0.
 */
export class HttpError extends PledgegraphError<TextDetails> implements TextDetails {
  override readonly name: string = 'HttpError'
  declare readonly status: number
  declare readonly headers: Headers
  /** When the server wants to be asked again; null when it does not say. */
  declare readonly retryAt: Date | null
  /** The body as it came. */
  declare readonly text: string
}

/** Too many requests; come back at `retryAt`. */
export class RateLimitError extends HttpError {
  override readonly name = 'RateLimitError'
}

/** One error of a GraphQL answer. */
export interface GraphqlErrorEntry {
  readonly message: string
  /** The field that failed, by the names and indices that lead to it in the data. */
  readonly path?: readonly (string | number)[]
  /** Holds `code`. */
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What an answer with GraphQL errors says. */
export interface GraphqlDetails extends HttpDetails {
  /** `extensions.code` of the first error, such as `BAD_USER_INPUT`; null when it has none. */
  readonly code: string | null
  readonly errors: readonly GraphqlErrorEntry[]
  /** What was answered nevertheless, with null for the fields that failed; null when there is nothing. */
  readonly data: unknown
}

/** The registry refused the operation, or failed at a part of it. */
export class GraphqlError extends PledgegraphError<GraphqlDetails> implements GraphqlDetails {
  override readonly name = 'GraphqlError'
  declare readonly status: number
  declare readonly headers: Headers
  /** When the server wants to be asked again; null when it does not say. */
  declare readonly retryAt: Date | null
  /** `extensions.code` of the first error, such as `BAD_USER_INPUT`; null when it has none. */
  declare readonly code: string | null
  declare readonly errors: readonly GraphqlErrorEntry[]
  /** What was answered nevertheless, with null for the fields that failed; null when there is nothing. */
  declare readonly data: unknown
}

/** One thing that a mutation found wrong with its input. */
export interface UserErrorEntry {
  readonly message: string
  readonly code?: string | null
  /** The place in the input. */
  readonly path?: readonly (string | number)[] | null
}

/** What the payload of a mutation that did nothing says. */
export interface UserErrorDetails {
  readonly userErrors: readonly UserErrorEntry[]
  /** The whole answer. */
  readonly data: unknown
}

/** A mutation did nothing, because something is wrong with its input. */
export class UserError extends PledgegraphError<UserErrorDetails> implements UserErrorDetails {
  override readonly name = 'UserError'
  declare readonly userErrors: readonly UserErrorEntry[]
  /** The whole answer. */
  declare readonly data: unknown
}
