import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import postgres from 'postgres'
import { type Asked, checkAnswers } from './asking.ts'
import { contenders } from './contenders/index.ts'
import { findOrBuild } from './database/build.ts'
import { openServer } from './database/server.ts'
import { createCounter } from './database/statements.ts'
import { type Flags, WrongFlag, help, readFlags } from './flags.ts'
import { describeMachine } from './machine.ts'
import { type Measured, measure } from './measure.ts'
import { operations } from './operations/index.ts'
import type { Operation, Sample } from './operations/operation.ts'
import { type Report, toMarkdown } from './report.ts'
import { nameOf, parentOf, residentBytes } from './usage.ts'

const samplesDrawn = 2000
const samplesChecked = 10

const say = (line: string): void => console.error(line)

const main = async (flags: Flags): Promise<void> => {
  const began = new Date()
  const server = await openServer(process.env['DATABASE_URL'])
  const url = await findOrBuild({ url: server.url, commitments: flags.commitments, say })
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { TimeZone: 'UTC' } })
  const machine = await describeMachine(sql)
  const asked = await startContenders(flags, url)
  const chosen = operations.filter(({ name }) => flags.operations.includes(name))
  const drawn = new Map<Operation, readonly Sample[]>()
  for (const operation of chosen) drawn.set(operation, await drawSamples(sql, operation, flags.seed))
  for (const [operation, samples] of drawn) await checkAnswers(asked, operation, samples.slice(0, samplesChecked))
  say('All contenders give the same answers.')
  const counter = await createCounter(sql)
  const databasePid = await postmasterOf(sql)
  const measured: Measured[] = []
  for (const [operation, samples] of drawn) {
    for (const connections of flags.connections) {
      say(`${operation.name} at ${connections}…`)
      const { rounds, seconds, warmUp } = flags
      const plan = { asked, operation, samples, connections, rounds, seconds, warmUp, counter, databasePid }
      measured.push(...(await measure(plan)))
    }
  }
  publish(flags, {
    began: began.toISOString(),
    machine,
    databaseSettings: server.settings,
    commitments: flags.commitments,
    rounds: flags.rounds,
    seconds: flags.seconds,
    seed: flags.seed,
    statements: counter.how,
    contenders: flags.contenders,
    residentMegabytes: Object.fromEntries(asked.map(({ name, pids }) => [name, inMegabytes(residentBytes(pids))])),
    operations: Object.fromEntries(chosen.map(({ name, title }) => [name, title])),
    measured,
  })
  await sql.end()
  await Promise.all(asked.map(({ stop }) => stop()))
  await server.stop()
}

const startContenders = async (flags: Flags, url: string): Promise<Asked[]> => {
  const started: Asked[] = []
  for (const { name, title, dialect, start } of contenders) {
    if (!flags.contenders.includes(name)) continue
    say(`Starting ${title}…`)
    started.push({ name, dialect, ...(await start(url)) })
  }
  return started
}

const drawSamples = async (sql: postgres.Sql, operation: Operation, seed: string): Promise<readonly Sample[]> => {
  const rows = await sql.unsafe<Sample[]>(operation.samples, [seed, samplesDrawn])
  if (rows.length === 0) throw new Error(`The database has nothing to ask ${operation.name} about.`)
  return rows.map((row) => ({ ...row }))
}

/** The process that every session of the database is a child of; null when it does not run on this machine. */
const postmasterOf = async (sql: postgres.Sql): Promise<number | null> => {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  if (row === undefined || nameOf(row.pid)?.startsWith('postgres') !== true) return null
  return parentOf(row.pid)
}

const inMegabytes = (bytes: number | null): number | null => bytes && Math.round(bytes / 2 ** 20)

const publish = (flags: Flags, report: Report): void => {
  const name = report.began.slice(0, 19).replaceAll(':', '-')
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const path = flags.output === null ? join(import.meta.dirname, '../results', name) : resolve(from, flags.output)
  mkdirSync(dirname(path), { recursive: true })
  const markdown = toMarkdown(report)
  writeFileSync(`${path}.json`, `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(`${path}.md`, `${markdown}\n`)
  console.log(`${markdown}\n`)
  say(`Written to ${path}.md and ${path}.json.`)
}

try {
  const flags = readFlags(process.argv.slice(2))
  if (flags === null) console.log(help)
  else await main(flags)
  process.exit(0)
} catch (error) {
  if (error instanceof WrongFlag) {
    console.error(`${error.message}\n\n${help}`)
    process.exit(2)
  }
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
