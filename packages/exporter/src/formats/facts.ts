import { createHash } from 'node:crypto'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import type { OrderBy, Selection } from '../lists.ts'

/** What is true of an export as a whole, and is said in every file that has a place for it. */
export interface Facts {
  /** What readers may do with the data, or an address that says so; null when the operator has not stated it. */
  readonly licence: string | null
  /** When the reading began. */
  readonly retrievedAt: string
  /** The conditions of the API's filter that were given; null when everything was asked for. */
  readonly filter: Selection['filter'] | null
  readonly orderBy: OrderBy
  /** The API that it was read from: the hash of its schema, as it is committed, without comments. */
  readonly api: string
}

const hashes = new WeakMap<GraphQLSchema, string>()

/** `sha256:…` over the sorted SDL. */
export const apiHash = (schema: GraphQLSchema): string => {
  const known = hashes.get(schema)
  if (known !== undefined) return known
  const text = printSchema(lexicographicSortSchema(schema))
  const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`
  hashes.set(schema, hash)
  return hash
}
