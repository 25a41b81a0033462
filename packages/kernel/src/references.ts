import type { GraphQLResolveInfo } from 'graphql'
import { fieldsOf } from './fields.ts'
import type { KeyLoader } from './loader.ts'

/** A `__resolveReference` that also takes many references at once, in the place of a promise for each. */
export interface ResolveReference<Reference, Context, Value> {
  (reference: Reference, context: Context, info: GraphQLResolveInfo): Promise<Value>
  /** One value per reference, in their order. */
  readonly many: (
    references: readonly Reference[],
    context: Context,
    info: GraphQLResolveInfo,
  ) => Promise<readonly Value[]>
}

/** How a room leads from what others know of an entity to all of it: through the key that is inside, and a loader. */
export const resolveReference = <Reference, Context, Key, Value>(
  keyOf: (reference: Reference) => Key,
  loaderOf: (context: Context) => KeyLoader<Key, Value>,
): ResolveReference<Reference, Context, Value> =>
  Object.assign(
    (reference: Reference, context: Context, info: GraphQLResolveInfo) =>
      loaderOf(context).load(keyOf(reference), fieldsOf(info)),
    {
      many: (references: readonly Reference[], context: Context, info: GraphQLResolveInfo) =>
        loaderOf(context).loadMany(
          references.map((reference) => keyOf(reference)),
          fieldsOf(info),
        ),
    },
  )
