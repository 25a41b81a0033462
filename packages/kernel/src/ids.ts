import { typeid } from 'typeid-js'
import { fromBase32, toBase32 } from './base32.ts'
import { BadUserInput, quote } from './errors.ts'

/**
 * Global ids. An entity that people create is stored under a UUIDv7 and goes out as a TypeID, `organization_01k…`. An
 * entry of a vocabulary has had its own identity for years, so its id is that: `goal_14`, `country_KEN`.
 * See docs/adr/0003-ids.md.
 */

/** What the ids of a type begin with: `ActionNetwork` → `action_network_`. */
export const idPrefix = (typeName: string): string => {
  const known = prefixes.get(typeName)
  if (known !== undefined) return known
  const prefix = `${typeName.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}_`
  prefixes.set(typeName, prefix)
  return prefix
}

/** As many as there are types. */
const prefixes = new Map<string, string>()

/** A new UUIDv7. Ids are made here and not by the database, so that the SQL runs on every supported PostgreSQL. */
export const newUuid = (): string => typeid().toUUID()

/** The global id of the row with this UUID: `encodeId('Organization', uuid)` → `organization_01k…`. */
export const encodeId = (typeName: string, uuid: string): string => idPrefix(typeName) + toBase32(uuid)

/**
 * The UUID inside a global id of the given type.
 * @throws BadUserInput when the id is malformed or belongs to another type.
 */
export const decodeId = (typeName: string, id: string): string => {
  const prefix = idPrefix(typeName)
  const uuid = id.startsWith(prefix) ? fromBase32(id, prefix.length) : null
  if (uuid !== null) return uuid
  throw new BadUserInput(`${quote(id)} is not an id of ${typeName}; those look like ${exampleId(typeName)}.`)
}

/** A thing with a global id: all that a room knows of what belongs to another. */
export interface Entity {
  readonly id: string
}

/** The UUID that an id was made of goes along with it, where no answer and nobody else's data can have it. */
const uuidOfEntity = Symbol('uuid')

/** An entity that says its type, for fields that answer entities of several. */
export interface TypedEntity<TypeName extends string = string> extends Entity {
  readonly __typename: TypeName
}

/** An entity of another room as it is handed out: as its key, whose id is made only where somebody reads it. */
class EntityKey<TypeName extends string> implements TypedEntity<TypeName> {
  readonly __typename: TypeName
  readonly [uuidOfEntity]: string
  #id: string | undefined

  constructor(typeName: TypeName, uuid: string) {
    this.__typename = typeName
    this[uuidOfEntity] = uuid
  }

  /** Compiled operations read it three times: as what it is, as no null, and as no error. */
  get id(): string {
    return (this.#id ??= encodeId(this.__typename, this[uuidOfEntity]))
  }
}

/** The key of another room's entity: `entityKey('Organization', uuid)` has the `id` `organization_01k…`. */
export const entityKey = <TypeName extends string>(typeName: TypeName, uuid: string): TypedEntity<TypeName> =>
  new EntityKey(typeName, uuid)

/**
 * A row, whose `id` is its UUID, as an entity, with its global id and its type. The row itself becomes it: it comes fresh
 * from the database and is nobody else's, and a copy of each would be garbage. It must have been read for whoever asks: other
 * rooms show what hangs on a whole entity without looking again whether it may be seen.
 */
export const toEntity = <TypeName extends string, Row extends Entity>(
  typeName: TypeName,
  row: Row,
): Row & TypedEntity<TypeName> => {
  const entity = row as { id: string; __typename?: TypeName; [uuidOfEntity]?: string }
  entity[uuidOfEntity] = row.id
  entity.__typename = typeName
  entity.id = encodeId(typeName, row.id)
  return row as Row & TypedEntity<TypeName>
}

/** Whether this is an entity as its owner made it of a row, and not the key that others have of it. */
export const isWhole = (entity: object): boolean => uuidOfEntity in entity && !(entity instanceof EntityKey)

/**
 * The UUID of an entity of this type: the one that its id was made of, else the one inside its id.
 * @throws BadUserInput when the id is malformed or belongs to another type.
 */
export const uuidOf = (typeName: string, entity: Entity): string =>
  (entity as { readonly [uuidOfEntity]?: string })[uuidOfEntity] ?? decodeId(typeName, entity.id)

/** The global id of a vocabulary entry: `encodeCodeId('Goal', 14)` → `goal_14`. */
export const encodeCodeId = (typeName: string, code: string | number): string => `${idPrefix(typeName)}${code}`

/** What the codes of a vocabulary look like, and an id of it to show to whoever gave another. */
export interface CodeShape {
  readonly shape: RegExp
  readonly example: string
}

/**
 * The code inside the id of a vocabulary entry: `decodeCodeId('Goal', 'goal_14')` → `'14'`. Whether such an entry exists
 * is for its room to say.
 * @throws BadUserInput when the id is not of this type, or its code does not have the shape that was given.
 */
export const decodeCodeId = (typeName: string, id: string, codes?: CodeShape): string => {
  const prefix = idPrefix(typeName)
  if (!id.startsWith(prefix) || id.length === prefix.length) {
    throw new BadUserInput(`${quote(id)} is not an id of ${typeName}; those begin with ${prefix}.`)
  }
  const code = id.slice(prefix.length)
  if (codes === undefined || codes.shape.test(code)) return code
  throw new BadUserInput(`${quote(id)} is not an id of ${typeName}; those look like ${codes.example}.`)
}

/**
 * Tells the name of the type that a global id belongs to by its prefix; null when it has none of these types. The longest
 * prefix wins, so that a type may be named like the beginning of another.
 */
export const typeReader = <TypeName extends string>(
  typeNames: readonly TypeName[],
): ((id: string) => TypeName | null) => {
  const types = typeNames
    .map((typeName) => ({ typeName, prefix: idPrefix(typeName) }))
    .toSorted((one, other) => other.prefix.length - one.prefix.length)
  return (id) => types.find(({ prefix }) => id.startsWith(prefix))?.typeName ?? null
}

const exampleId = (typeName: string): string => `${idPrefix(typeName)}01h455vb4pex5vsknk084sn02q`
