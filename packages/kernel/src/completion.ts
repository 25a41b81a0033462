import type { GraphQLResolveInfo } from 'graphql'

/**
 * Where all rooms are in one schema, the entity that a room hands out as its key is completed by its owner, when the
 * operation asks for something that the owner knows. An owner answers null for what the viewer may not see, and so whoever
 * hands out such a key need not ask beforehand whether it may be seen.
 */
export type Completes = (typeName: string, info: GraphQLResolveInfo) => boolean

/** What the field of a schema that completes what it answers carries in its extensions. */
export const completion = (completes: Completes): { readonly completes: Completes } => ({ completes })

/** Whether entities of this type that this field answers are completed by their owner. A room by itself completes none. */
export const isCompleted: Completes = (typeName, info) => {
  const extensions = info.parentType.getFields()[info.fieldName]?.extensions as { completes?: Completes } | undefined
  return extensions?.completes?.(typeName, info) ?? false
}
