import type { ResolveReference } from '@pledgegraph/kernel'
import { type ConstDirectiveNode, Kind } from 'graphql'
import type { AnyDomain } from './domains.ts'

/** What rooms say to federation, in their SDL and resolvers, for the assembly that does without one. */

type TypeDefs = AnyDomain['typeDefs']

export type Reference = { readonly __typename?: string }
type Resolve = ResolveReference<Reference, unknown, unknown>

/** The room that owns an entity: the one that resolves references to it. */
export interface Owner {
  readonly room: string
  /** What it answers says its type, as whatever implements an interface has to. */
  readonly resolveReference: ((...args: Parameters<Resolve>) => unknown) & Partial<Pick<Resolve, 'many'>>
  /** The fields that the owner resolves, besides the key and, for a field of another room, besides what that provides. */
  readonly fields: ReadonlySet<string>
}

/** The owners of all entities, by the name of the type. */
export const readOwners = (domains: readonly AnyDomain[]): Map<string, Owner> =>
  new Map(
    domains.flatMap(({ name: room, resolvers, typeDefs }) =>
      Object.entries(resolvers).flatMap(([typeName, { __resolveReference }]) =>
        __resolveReference === undefined
          ? []
          : [
              [
                typeName,
                { room, resolveReference: __resolveReference, fields: ownFields(typeDefs, typeName) },
              ] as const,
            ],
      ),
    ),
  )

/** The fields of an entity that its owner resolves, besides the key. */
const ownFields = (typeDefs: TypeDefs, typeName: string): Set<string> => {
  const keys = keyFields(typeDefs, typeName)
  return new Set(
    fieldsOfObjects(typeDefs).flatMap(({ type, field }) => (type === typeName && !keys.has(field) ? [field] : [])),
  )
}

/** The fields of a type's keys: `@key(fields: "id")`. */
const keyFields = ({ definitions }: TypeDefs, typeName: string): Set<string> =>
  new Set(
    definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === typeName
        ? fieldsNamedBy('key', definition.directives)
        : [],
    ),
  )

/** What a field gives along with the key of another room's entity: `@provides(fields: "name type")`. */
export const providedFields = (
  domains: readonly AnyDomain[],
): ((typeName: string, fieldName: string) => ReadonlySet<string>) => {
  const provided = new Map(
    domains.flatMap(({ typeDefs }) =>
      fieldsOfObjects(typeDefs).map(
        ({ type, field, directives }) => [`${type}.${field}`, new Set(fieldsNamedBy('provides', directives))] as const,
      ),
    ),
  )
  return (typeName, fieldName) => provided.get(`${typeName}.${fieldName}`) ?? new Set()
}

const fieldsNamedBy = (directive: 'key' | 'provides', directives: readonly ConstDirectiveNode[] = []): string[] =>
  directives
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: args = [] }) => args)
    .flatMap(({ name, value }) =>
      name.value === 'fields' && value.kind === Kind.STRING ? value.value.split(/\s+/) : [],
    )

/** Which room declares a field, by `Type.field`; one that several declare (a key) belongs to none in particular. */
export const roomsOfFields = (domains: readonly AnyDomain[]): Map<string, string> =>
  new Map(
    domains.flatMap(({ name, typeDefs }) =>
      fieldsOfObjects(typeDefs).map(({ type, field }) => [`${type}.${field}`, name] as const),
    ),
  )

interface FieldOfObject {
  readonly type: string
  readonly field: string
  readonly directives: readonly ConstDirectiveNode[]
}

/** The fields that a room declares itself; one that is `@external` is another's. */
const fieldsOfObjects = ({ definitions }: TypeDefs): FieldOfObject[] =>
  definitions
    .flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (definition.fields ?? []).map(({ name, directives = [] }) => ({
            type: definition.name.value,
            field: name.value,
            directives,
          }))
        : [],
    )
    .filter(({ directives }) => directives.every(({ name }) => name.value !== 'external'))
