import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  defaultFieldResolver,
  getArgumentValues,
  isObjectType,
} from 'graphql'
import { certainFields } from './certain-fields.ts'
import { readOwners, roomsOfFields } from './declarations.ts'
import type { AnyDomain } from './domains.ts'

/**
 * In the monolith, what other rooms know of `organization(id: …)` is fetched beside what its owner knows, and not after
 * it: fields that rooms lend to a type need nothing but its key, and here the key stands in the argument. When the owner
 * then answers another or none, what was begun is dropped.
 */
export const beginLentFields = (schema: GraphQLSchema, domains: readonly AnyDomain[]): GraphQLSchema => {
  const owners = readOwners(domains)
  const rooms = roomsOfFields(domains)
  const isLent = (typeName: string, fieldName: string): boolean => {
    const [owner, room] = [owners.get(typeName)?.room, rooms.get(`${typeName}.${fieldName}`)]
    return owner !== undefined && room !== undefined && owner !== room && fieldName !== 'id'
  }
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const { type, args = {}, resolve = defaultFieldResolver } = field
      if (isLent(typeName, fieldName)) return { ...field, resolve: takingBegun(resolve) }
      if (typeName !== 'Query' || !('id' in args) || !isObjectType(type) || !owners.has(type.name)) return undefined
      return { ...field, resolve: beginning(resolve, ({ name }) => isLent(type.name, name)) }
    },
  })
}

type Resolve = GraphQLFieldResolver<unknown, unknown>

/**
 * What was begun, by the place in the document. The variables hold it, of which each execution has its own. In a weak map it
 * would outlive its execution: V8 takes the values of those for alive until it collects all garbage.
 */
const begun = Symbol('begun')

interface Begun {
  [begun]?: Map<FieldNode, BegunField>
}

interface BegunField {
  readonly id: string
  readonly context: unknown
  readonly value: unknown
}

const takingBegun =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    const [node, another] = info.fieldNodes
    const found = (info.variableValues as Begun)[begun]?.get(node!) // a field stands somewhere
    const isThis =
      found !== undefined &&
      another === undefined &&
      found.context === context &&
      found.id === (source as { readonly id?: string }).id
    return isThis ? found.value : resolve(source, args, context, info)
  }

type Field = GraphQLField<unknown, unknown>

const beginning =
  (resolve: Resolve, isLent: (field: Field) => boolean): Resolve =>
  (source, args: { readonly id?: string | null }, context, info) => {
    const value = resolve(source, args, context, info)
    const { id } = args
    // Whoever answers at once has nothing to wait for.
    if (typeof id !== 'string' || !(value instanceof Promise)) return value
    for (const lent of lentFields(info, isLent)) {
      const found = begin(lent, id, context, info)
      if (found === null) continue
      const held = info.variableValues as Begun
      held[begun] = (held[begun] ?? new Map<FieldNode, BegunField>()).set(lent.fieldNodes[0], found)
    }
    return value
  }

const begin = (
  { field, ...place }: LentField,
  id: string,
  context: unknown,
  info: GraphQLResolveInfo,
): BegunField | null => {
  const { name, type, resolve = defaultFieldResolver } = field
  try {
    const args = getArgumentValues(field, place.fieldNodes[0], info.variableValues)
    const value: unknown = resolve({ id }, args, context, { ...info, ...place, fieldName: name, returnType: type })
    // Whoever takes it hears of its failure.
    if (value instanceof Promise) value.catch(() => {})
    return { id, context, value }
  } catch {
    // It fails again in its place, where that can be said.
    return null
  }
}

interface LentField {
  readonly field: Field
  readonly parentType: GraphQLObjectType
  readonly fieldNodes: readonly [FieldNode]
}

/** A document that is executed again hands in the same field nodes. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], readonly LentField[]>()

/** The lent fields that are selected below this field, whatever the variables. */
const lentFields = (info: GraphQLResolveInfo, isLent: (field: Field) => boolean): readonly LentField[] => {
  let found = known.get(info.fieldNodes)
  if (found === undefined) {
    const type = info.returnType as GraphQLObjectType // as `beginLentFields` has looked
    found = certainFields(info.fieldNodes, type, info).flatMap(([node, another]) => {
      const field = type.getFields()[node.name.value]
      return another === undefined && field !== undefined && isLent(field)
        ? [{ field, parentType: type, fieldNodes: [node] as const }]
        : []
    })
    known.set(info.fieldNodes, found)
  }
  return found
}
