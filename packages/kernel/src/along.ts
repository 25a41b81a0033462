import type { GraphQLResolveInfo } from 'graphql'
import type { RequestContext } from './context.ts'
import type { Selecting } from './fields.ts'

/**
 * A list that hangs on entities, as it is asked for below them. Whoever reads the entities may read it along with them, in
 * their statement, and spare a level. `database` says how; the text tells all of it, so that two that ask the same have the same.
 */
export interface Along {
  readonly text: string
}

/** What a field asks for with these arguments. */
export type AskAlong<Arguments> = (args: Arguments, info: Asking) => Along

/** Where a field stands, and what it is asked with. */
export type Asking = Selecting & Pick<GraphQLResolveInfo, 'variableValues'>

/** What is asked for below the nodes of the connection that a field answers. */
export type AlongOf = (info: GraphQLResolveInfo, context: RequestContext) => readonly Along[]

/** What the field of a schema whose rooms share a database carries in its extensions. */
export const lettingAlong = (alongOf: AlongOf): { readonly alongOf: AlongOf } => ({ alongOf })

/** The lists that can come along with the nodes of the connection that this field answers; in a room by itself there are none. */
export const alongOf: AlongOf = (info, context) => {
  const extensions = info.parentType.getFields()[info.fieldName]?.extensions as { alongOf?: AlongOf } | undefined
  return extensions?.alongOf?.(info, context) ?? []
}
