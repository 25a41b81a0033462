import { roomNames, serve } from '@pledgegraph/server'
import { ensureWorkbench } from '@pledgegraph/workbench'
import { Command, Option } from 'commander'
import { seedDemo } from './demo.ts'
import { openRegistry } from './open-registry.ts'
import { type DatabaseSettings, databaseLocation, licenceOption, parsePort, withDatabase } from './settings.ts'

interface StartSettings extends DatabaseSettings {
  readonly port: number
  readonly host: string
  readonly subgraph?: string
  readonly licence?: string
  readonly demo: boolean
}

/** `pledgegraph start`: everything that is needed to answer on the port. */
export const startCommand = (): Command =>
  withDatabase(new Command('start').description('serve the registry over GraphQL'))
    .addOption(
      new Option('--port <number>', 'the port to listen on; 0 takes any that is free')
        .env('PORT')
        .default(4000)
        .argParser(parsePort),
    )
    .addOption(
      new Option('--host <address>', 'the address to listen on; 0.0.0.0 for all').env('HOST').default('127.0.0.1'),
    )
    .addOption(
      new Option('--subgraph <room>', 'serve one room by itself, for a federation').env('SUBGRAPH').choices(roomNames),
    )
    .addOption(licenceOption())
    .option('--no-demo', 'leave an empty embedded database empty')
    .action(start)

const start = async (settings: StartSettings): Promise<void> => {
  const location = databaseLocation(settings)
  // The first time, both take many seconds, and the page is built in a process of its own.
  const stop = new AbortController()
  const opening = openRegistry(location)
  opening.catch(() => stop.abort())
  const [opened, built] = await Promise.allSettled([opening, pagesOf(settings, stop.signal)])
  if (opened.status === 'rejected') throw opened.reason
  const connection = opened.value
  try {
    if (built.status === 'rejected') throw built.reason
    const pages = built.value
    const { database } = connection
    // Somebody's own PostgreSQL is not the place for made-up records.
    const hasDemo = settings.demo && 'directory' in location && (await seedDemo(database))
    const { port, host, subgraph = null, licence = null } = settings
    const listening = await serve({ connection, port, host, subgraph, licence, pages, log: console.error })
    console.log(greeting({ url: listening.url, database: connection.version, subgraph, hasDemo }))
    stopOnSignals(async () => {
      await listening.close()
      await connection.close()
    })
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** A room by itself has no page. */
const pagesOf = async ({ subgraph }: StartSettings, signal: AbortSignal) =>
  subgraph === undefined
    ? ensureWorkbench({ signal, onBuild: () => console.log('Building GraphiQL; this happens once…') })
    : null

const greeting = (facts: { url: string; database: string; subgraph: string | null; hasDemo: boolean }): string => {
  const { url, database, subgraph, hasDemo } = facts
  const what = subgraph === null ? 'Pledgegraph' : `The subgraph ${subgraph}`
  const lines = [`${what} answers at ${url}/graphql (${database}).`]
  if (subgraph === null) lines.push('', 'Open it in a browser and try this first:', '', indented(firstQuery))
  if (hasDemo) lines.push('', 'The records are made up. Bring your own: pnpm pledgegraph import FILE')
  return `\n${lines.join('\n')}\n`
}

const firstQuery = `{
  commitments(first: 3, filter: { goals: [14] }) {
    totalCount
    nodes { registrationNumber title leadOrganization { name } }
  }
}`

const indented = (text: string): string => text.replaceAll(/^/gm, '  ')

/** The first signal lets running requests end; a second one does not wait. */
const stopOnSignals = (stop: () => Promise<void>): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
}
