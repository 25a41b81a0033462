import { GraphQLError } from 'graphql'

/** The request, its document or what it asks for is wrong; there are no data. */
export class Refused extends Error {
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message)
    this.errors = errors
  }
}

/** @example throw refused('There is no such thing.', 'BAD_REQUEST') */
export const refused = (message: string, code: string): Refused =>
  new Refused([new GraphQLError(message, { extensions: { code } })])

/** Gives errors that have no code the one that the registry would answer; one that a scalar gave stays. */
export const withCode = (errors: readonly GraphQLError[], code: string): GraphQLError[] =>
  errors.map((error) => {
    const inner = error.originalError instanceof GraphQLError ? error.originalError.extensions['code'] : undefined
    error.extensions['code'] ??= inner ?? code
    return error
  })
