import { GraphQLError } from 'graphql'

/** What the registry answers to a value that is wrong. */
export const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** A refused value in a message. */
export const quote = (value: unknown): string => JSON.stringify(value) ?? String(value)
