import { fileURLToPath } from 'node:url'
import { type Started, printed, start } from '../processes.ts'
import { startArguments } from '../product.ts'

export type Dialect = 'OURS' | 'POSTGRAPHILE' | 'STATEMENT'

export interface Contender {
  readonly name: ContenderName
  readonly title: string
  readonly dialect: Dialect
  readonly start: (databaseUrl: string) => Promise<Running>
}

export interface Running {
  /** Where operations are sent; of the limit, where their paths begin. */
  readonly url: string
  readonly pids: readonly number[]
  readonly stop: () => Promise<void>
}

export type ContenderName = 'postgraphile' | 'monolith' | 'plain' | 'gateway' | 'limit'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const rooms = ['organizations', 'vocabularies', 'networks', 'commitments', 'deliverables']

const startNode = (databaseUrl: string, args: readonly string[]): Started =>
  start({
    command: process.execPath,
    args: [...profiling(), ...args],
    env: { DATABASE_URL: databaseUrl, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  })

/** `BENCH_PROFILE=folder` leaves a CPU profile of every server there, written when it is stopped. */
const profiling = (): string[] => {
  const { BENCH_PROFILE: folder } = process.env
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`]
}

const anyUrl = /answers at (http:\S+)/

const startOne = async (what: string, databaseUrl: string, args: readonly string[]): Promise<Running> => {
  const started = startNode(databaseUrl, args)
  return { url: await printed(started, anyUrl, what), pids: [started.pid], stop: () => started.stop() }
}

const startGateway = async (databaseUrl: string): Promise<Running> => {
  const subgraphs: (Running & { room: string })[] = []
  // One after the other: each looks whether the database is up to date.
  for (const room of rooms) {
    const args = [...startArguments, '--subgraph', room]
    subgraphs.push({ room, ...(await startOne(`The subgraph ${room}`, databaseUrl, args)) })
  }
  const gateway = await startOne('The gateway', databaseUrl, [
    path('../../../packages/gateway/src/main.ts'),
    '--port',
    '0',
    ...subgraphs.flatMap(({ room, url }) => ['--subgraph', `${room}=${url}`]),
  ])
  return {
    url: gateway.url,
    pids: [gateway, ...subgraphs].flatMap(({ pids }) => pids),
    stop: async () => {
      await gateway.stop()
      await Promise.all(subgraphs.map(({ stop }) => stop()))
    },
  }
}

/** In the order in which a round asks them. */
export const contenders: readonly Contender[] = [
  {
    name: 'postgraphile',
    title: 'PostGraphile 5',
    dialect: 'POSTGRAPHILE',
    start: (databaseUrl) => startOne('PostGraphile', databaseUrl, [path('serve-postgraphile.ts')]),
  },
  {
    name: 'monolith',
    title: 'Pledgegraph, as `start` serves it',
    dialect: 'OURS',
    start: (databaseUrl) => startOne('The monolith', databaseUrl, startArguments),
  },
  {
    name: 'plain',
    title: 'the same, executed by graphql-js',
    dialect: 'OURS',
    start: (databaseUrl) =>
      startOne('The monolith without compiling', databaseUrl, [
        '--import',
        path('without-compiling.ts'),
        ...startArguments,
      ]),
  },
  {
    name: 'gateway',
    title: 'the gateway over five subgraphs',
    dialect: 'OURS',
    start: startGateway,
  },
  {
    name: 'limit',
    title: 'one statement straight to the socket',
    dialect: 'STATEMENT',
    start: (databaseUrl) => startOne('The limit', databaseUrl, [path('serve-statements.ts')]),
  },
]
