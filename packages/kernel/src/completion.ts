import type { GraphQLResolveInfo } from 'graphql'
import type { TypedEntity } from './ids.ts'

/**
 * Where all rooms are in one schema, the entity that a room hands out as its key is completed by its owner, when the
 * operation asks for something that the owner knows. An owner answers null for what the viewer may not see, and so whoever
 * hands out such a key need not ask beforehand whether it may be seen.
 */
export type CompleterOf = (typeName: string, info: GraphQLResolveInfo) => Complete | null

/** Completes keys of one type, in their order: null for what may not be seen, the error in each place when it failed. */
export type Complete = (keys: readonly TypedEntity[], context: unknown) => Promise<readonly unknown[]>

/** What the field of a schema that completes what it answers carries in its extensions. */
export const completion = (completerOf: CompleterOf): { readonly completerOf: CompleterOf } => ({ completerOf })

/**
 * What completes the entities of this type that this field answers; null when nobody has to. A resolver that has other
 * things to wait for need not hand out keys, but can have them completed meanwhile. A room by itself completes none.
 */
export const completerOf: CompleterOf = (typeName, info) => {
  const extensions = info.parentType.getFields()[info.fieldName]?.extensions as
    { completerOf?: CompleterOf } | undefined
  return extensions?.completerOf?.(typeName, info) ?? null
}
