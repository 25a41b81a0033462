import { sql } from 'kysely'
import type { DatabaseConnection } from '@pledgegraph/database'
import { contextFactory } from './context.ts'
import { type AnyDomain, domains } from './domains.ts'
import { describeError } from './errors.ts'
import { exportSource } from './export-source.ts'
import { createGraphqlServer } from './graphql-server.ts'
import { monolithSchema } from './hosts/monolith.ts'
import { subgraphSchema } from './hosts/subgraph.ts'
import { createExports } from './http/export.ts'
import { type Pages, createHandler } from './http/handler.ts'
import { type Listening, listen } from './http/listen.ts'
import { setV8Flags } from './v8-flags.ts'

export interface ServeOptions {
  readonly connection: DatabaseConnection
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** The page for browsers; null serves the API alone. */
  readonly pages: Pages | null
  /** The name of one room to serve it by itself as a subgraph; null serves all rooms in one schema. */
  readonly subgraph: string | null
  /** What readers of exports may do with the data, or an address that says so; null when that is not stated. */
  readonly licence?: string | null
  /** Hears of errors that are ours. */
  readonly log: (line: string) => void
}

/** The names that `subgraph` takes. */
export const roomNames: readonly string[] = domains.map(({ name }) => name)

/**
 * Serves the registry, as a whole or one room of it.
 * @throws PortUnavailable, and RangeError for an unknown room.
 */
export const serve = async (options: ServeOptions): Promise<Listening> => {
  const rooms = options.subgraph === null ? domains : [roomByName(options.subgraph)]
  const { database } = options.connection
  setV8Flags()
  const schema = options.subgraph === null ? monolithSchema(rooms) : subgraphSchema(rooms[0]!)
  const reportError = (error: unknown): void => options.log(describeError(error))
  const graphql = createGraphqlServer(schema, reportError)
  await graphql.start()
  const isReady = () =>
    sql`select 1`.execute(database).then(
      () => true,
      () => false,
    )
  const createContext = contextFactory(rooms, database)
  const source = exportSource(schema, createContext)
  const exports =
    options.subgraph === null ? createExports({ source, licence: options.licence ?? null, reportError }) : null
  const handler = createHandler({ graphql, createContext, isReady, pages: options.pages, exports })
  const listening = await listen(handler, options.port, options.host)
  return {
    url: listening.url,
    close: async () => {
      await listening.close()
      await graphql.stop()
    },
  }
}

const roomByName = (name: string): AnyDomain => {
  const room = domains.find((domain) => domain.name === name)
  if (room === undefined) throw new RangeError(`There is no room named ${name}; there are ${roomNames.join(', ')}.`)
  return room
}
