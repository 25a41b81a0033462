import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { multiplication, multiplyFile, spreadFile } from '../../../packages/testkit/src/large-registry/sql-texts.ts'
import { run } from '../processes.ts'

/** Up to here the product's generator and importer fill the database; beyond, such a registry is multiplied. */
export const mostImported = 100_000

const seed = '1'
const ready = 'ready'

const fileIn = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const command = fileIn('../../../packages/cli/src/main.ts')
const functionsFile = fileIn('functions.sql')

export interface BuildOptions {
  /** A database on the server; the registry gets one of its own beside it. */
  readonly url: string
  readonly commitments: number
  /** Hears what is being done. */
  readonly say: (line: string) => void
}

/** Finds the registry of this size, or makes it; answers its URL. */
export const findOrBuild = async ({ url, commitments, say }: BuildOptions): Promise<string> => {
  const server = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await provide({ server, url, say }, commitments)
  } finally {
    await server.end()
  }
}

interface Site {
  readonly server: postgres.Sql
  readonly url: string
  readonly say: (line: string) => void
}

const provide = async (site: Site, commitments: number): Promise<string> => {
  const { server, say } = site
  const name = `pledgegraph_bench_${commitments}_${fingerprint()}`
  const url = Object.assign(new URL(site.url), { pathname: `/${name}` }).href
  const [found] = await server<{ comment: string | null }[]>`
    select shobj_description(oid, 'pg_database') as comment from pg_database where datname = ${name}`
  if (found?.comment === ready) return url
  // One that was cut short, and those of the same size that were made from another schema.
  const old = await server<{ name: string }[]>`
    select datname as name from pg_database where datname like ${`pledgegraph\\_bench\\_${commitments}\\_%`}`
  for (const { name } of old) await server`drop database ${server(name)}`
  const began = Date.now()
  if (commitments > mostImported) await multiply(site, name, url, commitments)
  else await importInto(site, name, url, commitments)
  await server.unsafe(`comment on database ${name} is '${ready}'`)
  say(`The database is ready after ${Math.round((Date.now() - began) / 1000)} s.`)
  return url
}

const importInto = async ({ server, say }: Site, name: string, url: string, commitments: number): Promise<void> => {
  await server`create database ${server(name)}`
  const folder = mkdtempSync(join(tmpdir(), 'pledgegraph-records-'))
  const file = join(folder, 'records.jsonl.gz')
  const node = (...args: string[]) =>
    run({ command: process.execPath, args: [command, ...args], env: { DATABASE_URL: url } })
  try {
    say(`Making up ${commitments} commitments…`)
    await node('generate', '--commitments', String(commitments), '--seed', seed, '--output', file)
    say('Importing them; this takes some minutes for each 100,000…')
    await node('import', file)
  } finally {
    rmSync(folder, { recursive: true })
  }
  say('Spreading registrations and statuses…')
  await withDatabase(url, async (sql) => {
    await sql.file(spreadFile)
    await sql.file(functionsFile).simple()
    // Updated rows leave holes that a registry of its age would not have.
    await sql.unsafe('vacuum full')
    await sql.unsafe('vacuum analyze')
  })
}

const multiply = async (site: Site, name: string, url: string, commitments: number): Promise<void> => {
  const original = await provide(site, mostImported)
  const times = commitments / mostImported
  site.say(`Multiplying ${mostImported} commitments by ${times}…`)
  await site.server.unsafe(`create database ${name} template ${new URL(original).pathname.slice(1)}`)
  await withDatabase(url, async (sql) => {
    await sql.unsafe(multiplication(times)).simple()
    await sql.unsafe('vacuum analyze')
  })
}

const withDatabase = async (url: string, use: (sql: postgres.Sql) => Promise<void>): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { TimeZone: 'UTC' } })
  try {
    await use(sql)
  } finally {
    await sql.end()
  }
}

/** Of all that decides what is in the database: another schema, generator or preparation makes another database. */
const fingerprint = (): string => {
  const folders = ['../../../packages/database/src/migrations', '../../../packages/generator/src'].map(fileIn)
  const programs = folders.flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  )
  const hash = createHash('sha256').update(seed)
  for (const file of [...programs, functionsFile, multiplyFile, spreadFile]) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 8)
}
