import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { findBinaries, postgresMissing } from '../../../packages/testkit/src/postgres-server.ts'
import { printed, run, start } from '../processes.ts'

export interface DatabaseServer {
  /** A database to begin from; the benchmark makes others beside it. */
  readonly url: string
  /** How it was set up, for the report. */
  readonly settings: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/**
 * The server that `DATABASE_URL` names, or one of the benchmark's own, whose data stay in a directory under the system's
 * temporary folder, so that a second run finds the registry made.
 */
export const openServer = async (given: string | undefined): Promise<DatabaseServer> =>
  given === undefined ? startServer() : { url: given, settings: {}, stop: async () => {} }

const startServer = async (): Promise<DatabaseServer> => {
  const binaries = findBinaries()
  const missing = postgresMissing()
  if (binaries === null || missing !== null) {
    throw new Error(`${missing}: install it, or let DATABASE_URL name a server on which databases may be made.`)
  }
  const owner = serverUser()
  const directory = join(tmpdir(), `pledgegraph-bench-${versionOf(binaries)}`)
  mkdirSync(directory, { recursive: true })
  chmodSync(directory, 0o700)
  if (owner !== null) chownSync(directory, owner.uid, owner.gid)
  const data = join(directory, 'data')
  if (!existsSync(join(data, 'PG_VERSION'))) {
    const args = ['-D', data, '-U', 'pledgegraph', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']
    await run({ command: join(binaries, 'initdb'), args, cwd: directory, owner })
  }
  refuseSecond(data)
  const port = await freePort()
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: directory,
    ...settingsFor(binaries),
  }
  const server = start({
    command: join(binaries, 'postgres'),
    args: ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    cwd: directory,
    owner,
    // A fast shutdown: it ends its sessions and leaves the data whole.
    lastSignal: 'SIGINT',
  })
  await printed(server, /(database system is ready)/, 'PostgreSQL')
  return { url: `postgres://pledgegraph@127.0.0.1:${port}/postgres`, settings, stop: () => server.stop('SIGINT') }
}

/** Nothing that is measured writes; what is not safe here makes the filling faster. */
const settingsFor = (binaries: string): Record<string, string> => ({
  shared_buffers: `${Math.max(128, Math.round(totalmem() / 4 / 2 ** 20))}MB`,
  max_connections: '200',
  random_page_cost: '1.1',
  max_wal_size: '4GB',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  // What it listens to is set while the benchmark runs; a value given here could not be changed.
  ...(hasStatistics(binaries) && { shared_preload_libraries: 'pg_stat_statements' }),
})

const hasStatistics = (binaries: string): boolean =>
  [join(binaries, '../lib'), join(binaries, '../lib/postgresql')].some((folder) =>
    ['so', 'dylib'].some((ending) => existsSync(join(folder, `pg_stat_statements.${ending}`))),
  )

const versionOf = (binaries: string): string =>
  /(\d+)/.exec(execFileSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' }))?.[1] ?? 'unknown'

/** Two runs at once would measure each other. */
const refuseSecond = (data: string): void => {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isRunning(pid)) return
  throw new Error(
    `The benchmark's own PostgreSQL is running already, as process ${pid}. Either another run is under way, or one was ` +
      `killed that could end nothing any more; then: kill -INT ${pid}`,
  )
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** PostgreSQL does not run as root; Debian's packages make a user for it. Null when this process may run it itself. */
const serverUser = (): { uid: number; gid: number } | null => {
  if (process.getuid?.() !== 0) return null
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      // A server that listens on TCP has such an address.
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
