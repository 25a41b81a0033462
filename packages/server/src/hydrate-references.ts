import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { type CompleterOf, completion, fieldsOf, inGroups, isWhole } from '@pledgegraph/kernel'
import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
} from 'graphql'
import { type Owner, type Reference, providedFields, readOwners, roomsOfFields } from './declarations.ts'
import type { AnyDomain } from './domains.ts'

/**
 * In the monolith, what the gateway does between subgraphs. A room hands out a type that another room owns as its key,
 * mostly `{ id }`; here the owner's `__resolveReference` completes it, through the owner's loader and so in one batch,
 * when the operation asks for a field that the owner resolves. Fields that other rooms lend to the type need only the
 * key, and what the field of a room `@provides` comes with it.
 */
export const hydrateReferences = (schema: GraphQLSchema, domains: readonly AnyDomain[]): GraphQLSchema => {
  const owners = readOwners(domains)
  const declaredBy = roomsOfFields(domains)
  const provided = providedFields(domains)
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const type = getNamedType(field.type)
      const room = declaredBy.get(`${typeName}.${fieldName}`)
      const possible = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]
      const foreign = new Map(
        possible.flatMap((name) => {
          const owner = owners.get(name)
          if (owner === undefined || owner.room === room) return []
          const along = provided(typeName, fieldName)
          const fields = new Set([...owner.fields].filter((field) => !along.has(field)))
          return [[name, { ...owner, fields }] as const]
        }),
      )
      if (foreign.size === 0) return undefined
      const resolve = field.resolve ?? defaultFieldResolver
      const completerOf: CompleterOf = (name, info) => {
        const owner = foreign.get(name)
        if (owner === undefined || !asksFor(owner, info)) return null
        return (keys, context) => resolveAll(owner, keys, context, info)
      }
      return {
        ...field,
        extensions: { ...field.extensions, ...completion(completerOf) },
        resolve: completing(resolve, foreign, isAbstractType(type) ? null : type.name),
      }
    },
  })
}

const completing = (
  resolve: GraphQLFieldResolver<unknown, unknown>,
  owners: ReadonlyMap<string, Owner>,
  onlyType: string | null,
): GraphQLFieldResolver<unknown, unknown> => {
  /** Who completes this; null when nobody has to. */
  const ownerOf = (value: unknown, info: GraphQLResolveInfo): Owner | null => {
    if (value === null || value === undefined) return null
    // What a room hands out for a type of another is its key; an interface's says its type besides.
    const reference = value as Reference
    const typeName = onlyType ?? reference.__typename
    const owner = typeName === undefined || isWhole(reference) ? undefined : owners.get(typeName)
    return owner !== undefined && asksFor(owner, info) ? owner : null
  }
  const complete = (value: unknown, context: unknown, info: GraphQLResolveInfo): unknown => {
    if (Array.isArray(value)) return completeAll(value, context, info)
    const owner = ownerOf(value, info)
    return owner === null ? value : owner.resolveReference(value as Reference, context, info)
  }
  const completeAll = (items: readonly unknown[], context: unknown, info: GraphQLResolveInfo): unknown => {
    if (items.every((item) => ownerOf(item, info) === null)) return items
    return inGroups(
      items,
      (item) => ownerOf(item, info),
      (owner, references) =>
        owner === null ? references : resolveAll(owner, references as Reference[], context, info),
    )
  }
  // Whatever need not wait does not: most of what is handed out is a key, and a promise costs more than a key.
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info)
    return value instanceof Promise
      ? value.then((settled: unknown) => complete(settled, context, info))
      : complete(value, context, info)
  }
}

/** What the owner makes of these, in their order; in the place of one that it fails to answer, the error. */
const resolveAll = async (
  { resolveReference }: Owner,
  references: readonly Reference[],
  context: unknown,
  info: GraphQLResolveInfo,
): Promise<readonly unknown[]> => {
  const { many } = resolveReference
  if (many === undefined) {
    return settleAll(references.map(async (reference) => resolveReference(reference, context, info)))
  }
  try {
    return await many(references, context, info)
  } catch (error) {
    return references.map(() => error)
  }
}

const settleAll = async (promises: readonly Promise<unknown>[]): Promise<readonly unknown[]> =>
  (await Promise.allSettled(promises)).map((settled) =>
    settled.status === 'fulfilled' ? settled.value : settled.reason,
  )

/** Whether the operation selects any of the owner's fields; fragments count whatever their type. */
const asksFor = ({ fields }: Owner, info: GraphQLResolveInfo): boolean => {
  // Asked for every key that is handed out, so without a list of its own.
  for (const field of fieldsOf(info)) if (fields.has(field)) return true
  return false
}
