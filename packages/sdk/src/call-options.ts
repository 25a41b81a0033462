/** Headers as `new Headers(…)` takes them. */
export type HeadersLike = Headers | Readonly<Record<string, string>> | readonly (readonly [string, string])[]

/** What may be said of one call. */
export interface CallOptions {
  /** Ends the call with an `AbortError` when it aborts, wherever the call is. */
  readonly signal?: AbortSignal | undefined
  /**
   * Milliseconds for the whole call: its tries, the waits between them and reading the answer together. 30,000 when left
   * out; `Infinity` for as long as it takes. Every page of a list is a call.
   */
  readonly timeout?: number | undefined
  /**
   * How many more tries there may be when the registry is not reached or answers 429, 502, 503 or 504; 2 when left out,
   * 0 for none. There are none where the next one would have to wait until the time of the call is up.
   */
  readonly retries?: number | undefined
  /** More headers. They win over those of the client. */
  readonly headers?: HeadersLike | undefined
  /**
   * By this the registry recognises a mutation that it was asked before, and does it once. Goes out as `idempotency-key`
   * with every try of a mutation. Made anew for each call when left out.
   */
  readonly idempotencyKey?: string | undefined
}
