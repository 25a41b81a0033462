import { GraphQLError } from 'graphql'

/**
 * What the registry refuses, or a part of an answer that fails. Thrown by an override it is the whole answer; in the place
 * of a value it is that field's error, and the rest is answered.
 */
export const graphqlFailure = (message: string, code: string): Error =>
  new GraphQLError(message, { extensions: { code } })

/** What an answer over HTTP has besides its status. */
export interface HttpFailureOptions {
  /** `content-type` is that of plain text when left out. */
  readonly headers?: Readonly<Record<string, string>>
  /** A page of a proxy, for example; says what the status is when left out. */
  readonly body?: string
}

/** What `httpFailure` makes. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure'
  readonly status: number
  readonly options: HttpFailureOptions

  constructor(status: number, options: HttpFailureOptions) {
    super(`HTTP ${status}`)
    this.status = status
    this.options = options
  }
}

/** An answer that is not of GraphQL, for an override to throw: `httpFailure(503, { headers: { 'retry-after': '1' } })`. */
export const httpFailure = (status: number, options: HttpFailureOptions = {}): Error => new HttpFailure(status, options)

/** What `networkFailure` makes. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure'
}

/** A connection that fails, for an override to throw. */
export const networkFailure = (message = 'fetch failed'): Error => new NetworkFailure(message)

/** What an override answers so many milliseconds later: `() => delayed(500)` all made up, or what it is given. */
export const delayed = <Value = undefined>(milliseconds: number, value?: Value): Promise<Value | undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds)
  })
