import postgres from 'postgres'
import { type Asked, checkAnswers } from './asking.ts'
import { contenders } from './contenders/index.ts'
import { findOrBuild } from './database/build.ts'
import { openServer } from './database/server.ts'
import { createCounter } from './database/statements.ts'
import { type Flags, help, readFlags } from './flags.ts'
import { findGenerator } from './load/index.ts'
import { describeMachine } from './machine.ts'
import { type Measured, measure } from './measure.ts'
import { operations } from './operations/index.ts'
import type { Operation, Sample } from './operations/operation.ts'
import { publish } from './publish.ts'
import { type Report, toMarkdown } from './report.ts'
import { runCommand, say } from './run-command.ts'
import { drawSamples } from './samples.ts'
import { nameOf, parentOf, residentMegabytes } from './usage.ts'

const samplesChecked = 10

const main = async (flags: Flags): Promise<void> => {
  const began = new Date().toISOString()
  const generator = findGenerator(flags.load)
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
      const plan = { generator, asked, operation, samples, connections, rounds, seconds, warmUp, counter, databasePid }
      measured.push(...(await measure(plan)))
    }
  }
  const report: Report = {
    began,
    machine,
    generator: { name: generator.name, version: generator.version },
    databaseSettings: server.settings,
    commitments: flags.commitments,
    rounds: flags.rounds,
    seconds: flags.seconds,
    seed: flags.seed,
    statements: counter.how,
    contenders: flags.contenders,
    residentMegabytes: Object.fromEntries(asked.map(({ name, pids }) => [name, residentMegabytes(pids)])),
    operations: Object.fromEntries(chosen.map(({ name, title }) => [name, title])),
    measured,
  }
  publish({ report, markdown: toMarkdown(report), output: flags.output })
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

/** The process that every session of the database is a child of; null when it does not run on this machine. */
const postmasterOf = async (sql: postgres.Sql): Promise<number | null> => {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  if (row === undefined || nameOf(row.pid)?.startsWith('postgres') !== true) return null
  return parentOf(row.pid)
}

runCommand(help, () => readFlags(process.argv.slice(2)), main)
