import { readFileSync } from 'node:fs'
import { type DocumentNode, parse } from 'graphql'
import type { AskAlong } from './along.ts'
import type { Viewer } from './context.ts'

/**
 * A room, as the assemblies see it: its schema, its resolvers, and the loaders that a request reads through. `Database`
 * is what the room reads from; the kernel does not know it.
 */
export interface Domain<Name extends string = string, Database = never, Loaders extends object = object> {
  /** The room's name and the key of its loaders in the request context: `organizations`. */
  readonly name: Name
  /** The room's own SDL, without `common.graphql`. */
  readonly typeDefs: DocumentNode
  /** Resolvers by type and field, with `__resolveReference` on the types that the room owns. */
  readonly resolvers: object
  /** The fields, by type, that can come along with the entity that they hang on. */
  readonly along?: Readonly<Record<string, Readonly<Record<string, AskAlong<never>>>>>
  /** The loaders of one audience: everything they read is what this viewer may see. */
  createLoaders(database: Database, viewer: Viewer): Loaders
}

/** Declares a room and infers its types. */
export const defineDomain = <const Name extends string, Database, Loaders extends object>(
  domain: Domain<Name, Database, Loaders>,
): Domain<Name, Database, Loaders> => domain

/** Reads a room's SDL: `readTypeDefs(new URL('./schema.graphql', import.meta.url))`. */
export const readTypeDefs = (url: URL): DocumentNode => parse(readFileSync(url, 'utf8'))

/** What every room's SDL may use without declaring it: Node, PageInfo, the scalars and the shared enums and inputs. */
export const commonTypeDefs: DocumentNode = readTypeDefs(new URL('./common.graphql', import.meta.url))
