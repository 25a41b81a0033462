import type { GraphQLSchema } from 'graphql'
import { filterOperations } from './filters.ts'
import { orderOperations } from './orders.ts'
import { ownerOperations } from './owners.ts'
import type { Samples } from './samples.ts'
import { thingOperations } from './things.ts'

/** What is asked, and how it is called in the snapshot. */
export interface NamedOperation {
  readonly name: string
  readonly source: string
  /** Who asks: anybody when left out. */
  readonly asOperator?: boolean
}

/** Asks for something that an operation needs, such as a cursor. */
export type Ask = (source: string) => Promise<Record<string, unknown>>

/** Everything that the plans are kept of. */
export const planOperations = async (schema: GraphQLSchema, samples: Samples, ask: Ask): Promise<NamedOperation[]> => [
  ...thingOperations(samples),
  ...(await orderOperations(schema, samples, ask)),
  ...filterOperations(samples),
  ...(await ownerOperations(samples, ask)),
]
