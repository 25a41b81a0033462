import type { GraphQLSchema } from 'graphql'
import type { Random } from './random.ts'

/**
 * Something of the made-up registry. All that can be said of it follows from the seed, its type and its key, so it is the
 * same wherever and whenever it turns up.
 */
export interface Thing {
  /** The name of its GraphQL type. */
  readonly type: string
  /** The global id of an entity; of anything else, the way that leads to it. */
  readonly key: string
  /** What is already known of it; everything else is made up when it is asked for. */
  readonly fields: Readonly<Record<string, unknown>>
}

export type Arguments = Readonly<Record<string, unknown>>

export interface World {
  readonly schema: GraphQLSchema
  /** How many entities of a type there are, where nothing else decides. */
  readonly size: number
  /** Chance for one question about a thing. */
  random(thing: Thing, question: string): Random
  /** Whether this field, which may be null, is null. */
  isNull(thing: Thing, field: string): boolean
  /** The value of a field: of a list that can grow, all its things. */
  get(thing: Thing, field: string, args?: Arguments): unknown
  /** The same where it is a text; null for anything else. */
  text(thing: Thing, field: string): string | null
  /** The same where it is a thing; null for anything else. */
  thing(thing: Thing, field: string): Thing | null
  /** The same where it is a list of things; empty for anything else. */
  things(thing: Thing, field: string): readonly Thing[]
  /** All entities of a type that exist without being asked for. */
  all(type: string): readonly Thing[]
  /** The entity with this id, whether it is among all or not; null for an entry that a vocabulary does not have. */
  find(id: string): Thing | null
}

/** What a rule knows: which thing is asked, with which arguments, and chance for this field of it. */
export interface Asked {
  readonly thing: Thing
  readonly args: Arguments
  readonly world: World
  readonly random: Random
}

/** How a field is made up. */
export type Rule = (asked: Asked) => unknown

/** Whether a thing meets a condition of a filter. */
export type Condition = (thing: Thing, world: World, given: unknown, filter: Arguments) => boolean

/** What a list is sorted by: a field, or a value made of several. Null comes last. */
export type SortBy = string | ((thing: Thing, world: World) => unknown)

/** What is known of one room of the registry. Whatever no room knows is made up from its type and name alone. */
export interface Room {
  /** By type, then by field. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, Rule>>>>
  /** The entities of a type, where there are not just `size` of them. */
  readonly all?: Readonly<Record<string, (world: World) => readonly Thing[]>>
  /** How things are found by what is not simply a field of them: by field of Query and argument, `term.key`. */
  readonly lookups?: Readonly<Record<string, (world: World, value: unknown) => Thing | null>>
  /** By filter type, then by condition. `ids` is known everywhere. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, Condition>>>>
  /** By type of order, then by value; the order without `orderBy` comes first. */
  readonly orders?: Readonly<Record<string, Readonly<Record<string, SortBy>>>>
}

/** `ActionNetwork` → `action_network`: what global ids of a type begin with. */
export const idPrefix = (type: string): string => type.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

export const entity = (type: string, suffix: string | number): Thing => {
  const id = `${idPrefix(type)}_${suffix}`
  return { type, key: id, fields: { id } }
}

/** What stands behind the prefix. */
export const suffixOf = ({ type, key }: Thing): string => key.slice(idPrefix(type).length + 1)

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && 'type' in value && 'key' in value && 'fields' in value
