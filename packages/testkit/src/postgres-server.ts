import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A PostgreSQL server of the tests' own: from the binaries that this machine has, in a temporary directory, on a free
 * port of the loopback interface. `DATABASE_URL` names a running server instead.
 */

export interface PostgresServer {
  readonly url: string
  stop(): Promise<void>
}

/** Where the server's programs are; null when PostgreSQL is not installed. */
export const findBinaries = (): string | null => {
  const candidates = [
    ...globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed(),
    ...globSync('/opt/homebrew/opt/postgresql*/bin'),
    ...globSync('/usr/local/opt/postgresql*/bin'),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return candidates.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/** Why the second run of the tests, on PostgreSQL, is left out here; null when it is not. */
export const postgresMissing = (): string | null => {
  if (process.env['DATABASE_URL'] !== undefined) return null
  if (findBinaries() === null) return 'PostgreSQL is not installed and DATABASE_URL is not set'
  if (isRoot() && serverUser() === null) return 'PostgreSQL does not run as root, and there is no user named postgres'
  return null
}

export const startPostgres = async (): Promise<PostgresServer> => {
  const given = process.env['DATABASE_URL']
  if (given !== undefined) return { url: given, stop: async () => {} }
  const binaries = findBinaries()
  if (binaries === null) throw new Error(postgresMissing() ?? 'PostgreSQL is gone')
  const owner = isRoot() ? serverUser() : null
  const directory = mkdtempSync(join(tmpdir(), 'pledgegraph-postgres-'))
  if (owner !== null) chownSync(directory, owner.uid, owner.gid)
  const data = join(directory, 'data')
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'pledgegraph', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    {
      ...owner,
      stdio: 'ignore',
      cwd: directory,
    },
  )
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: directory,
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: 300,
  }
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...owner, stdio: 'ignore', cwd: directory },
  )
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const stop = async (): Promise<void> => {
    server.kill('SIGQUIT')
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  const url = `postgres://pledgegraph@127.0.0.1:${port}/postgres`
  try {
    await untilReady(join(binaries, 'pg_isready'), port)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

const isRoot = (): boolean => process.getuid?.() === 0

/** Debian's packages make a user for the server, which refuses to run as root. */
const serverUser = (): { uid: number; gid: number } | null => {
  try {
    const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return null
  }
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

const untilReady = async (pgIsReady: string, port: number): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      execFileSync(pgIsReady, ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('PostgreSQL did not start within ten seconds')
}
