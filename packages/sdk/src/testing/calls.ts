/** An operation that the mock was asked, whether or not it could be answered. */
export interface MockCall {
  /** The name of the operation; empty when it has none. */
  readonly operation: string
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>
  /** The text of the document. */
  readonly query: string
  /** `POST` or `GET`. */
  readonly method: string
  readonly url: string
  /** As they were sent. */
  readonly headers: Headers
}

/** What an override knows of a call besides its variables. */
export interface CallInfo {
  /** How often the operation was asked, this time included: 1 is the first. */
  readonly count: number
  /** As they were sent. */
  readonly headers: Headers
}
