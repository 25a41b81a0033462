import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'
import type postgres from 'postgres'

export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGigabytes: number
  readonly system: string
  readonly loadAverage: number
  readonly node: string
  readonly postgresql: string
  readonly postgraphile: string
  /** The commit of this repository, with a plus when something was changed since; null outside of git. */
  readonly commit: string | null
}

export const describeMachine = async (sql: postgres.Sql): Promise<Machine> => {
  const [row] = await sql<{ server_version: string }[]>`show server_version`
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    loadAverage: Math.round(loadavg()[0]! * 100) / 100, // there are always three
    node: process.version,
    postgresql: row?.server_version ?? 'unknown',
    postgraphile: versionOf('postgraphile'),
    commit: commit(),
  }
}

/** The version of a dependency; they are exact. */
export const versionOf = (name: string): string => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(text)
  return dependencies[name] ?? 'unknown'
}

const commit = (): string | null => {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  try {
    return (
      git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', '../../packages') === '' ? '' : '+')
    )
  } catch {
    return null
  }
}
