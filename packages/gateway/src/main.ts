import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startGateway } from './gateway.ts'

/**
 * `pnpm gateway --port 4000 --subgraph organizations=http://localhost:4001/graphql …`, one
 * `--subgraph` a room. `--supergraph FILE` takes another than the committed one.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4000' },
    host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
    supergraph: { type: 'string', default: new URL('../../../schema/supergraph.graphql', import.meta.url).pathname },
    subgraph: { type: 'string', multiple: true, default: [] },
  },
})

const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`--port takes a number from 0 to 65535; got ${values.port}.`)

const subgraphUrls = Object.fromEntries(
  values.subgraph.map((text) => {
    const [, name, url] = /^(\w+)=(https?:\/\/.+)$/.exec(text) ?? []
    if (name === undefined || url === undefined) fail(`--subgraph takes room=http://…; got ${text}.`)
    return [name, url]
  }),
)

try {
  const supergraphSdl = readFileSync(values.supergraph, 'utf8')
  const gateway = await startGateway({ supergraphSdl, subgraphUrls, port, host: values.host })
  console.log(`The gateway answers at ${gateway.url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void gateway.close())
} catch (error) {
  fail(`The gateway cannot start: ${error instanceof Error ? error.message : String(error)}`)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
