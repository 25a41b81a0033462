import postgres from 'postgres'
import { requestsOf } from './asking.ts'
import { findOrBuild } from './database/build.ts'
import { openServer } from './database/server.ts'
import { findGenerator } from './load/index.ts'
import { describeMachine } from './machine.ts'
import { operations } from './operations/index.ts'
import { publish } from './publish.ts'
import { runCommand, say } from './run-command.ts'
import { drawSamples } from './samples.ts'
import { mix, newDocumentEvery } from './soak/bodies.ts'
import { type SoakFlags, help, readSoakFlags } from './soak/flags.ts'
import { type SoakReport, toMarkdown } from './soak/report.ts'
import { startInspected } from './soak/server.ts'
import { soak } from './soak/slices.ts'
import { judge } from './soak/verdict.ts'

/** Asks the product for long, and looks whether its memory stays what it is. Answers the exit code. */
const main = async (flags: SoakFlags): Promise<number> => {
  const { commitments, requests, connections, seed, mostMegabytes, mostSlope } = flags
  const began = new Date().toISOString()
  const generator = findGenerator(flags.load)
  const server = await openServer(process.env['DATABASE_URL'])
  const databaseUrl = await findOrBuild({ url: server.url, commitments, say })
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {}, connection: { TimeZone: 'UTC' } })
  const machine = await describeMachine(sql)
  say('Starting Pledgegraph, as `start` serves it…')
  const { monolith, inspector } = await startInspected(databaseUrl)
  const mixed = operations.filter(({ name }) => flags.operations.includes(name))
  const asked = await Promise.all(
    mixed.map(async (operation) => requestsOf(monolith, operation, '', await drawSamples(sql, operation, seed))),
  )
  await sql.end()
  const slices = await soak({
    generator,
    url: asked[0]!.url, // there are operations, and the monolith answers all in one place
    pids: monolith.pids,
    inspector,
    bodies: mix(
      asked.map(({ bodies }) => bodies),
      newDocumentEvery(requests),
    ),
    connections,
    requests,
    deadline: Date.now() + flags.minutes * 60_000,
    hear: ({ requests, mostMegabytes }) => say(`${requests} requests, ${mostMegabytes.toFixed(0)} MB`),
  })
  await monolith.stop()
  await server.stop()
  const bounds = { requests, mostMegabytes, mostSlope }
  const verdict = judge(slices, bounds)
  const report: SoakReport = {
    began,
    machine,
    generator: { name: generator.name, version: generator.version },
    commitments,
    connections,
    seed,
    operations: mixed.map(({ name }) => name),
    bounds,
    slices,
    verdict,
  }
  publish({ report, markdown: toMarkdown(report), output: flags.output, prefix: 'soak-' })
  return verdict.faults.length === 0 ? 0 : 1
}

runCommand(help, () => readSoakFlags(process.argv.slice(2)), main)
