import { once } from 'node:events'
import { type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import postgres from 'postgres'
import { operations } from '../operations/index.ts'
import type { Json } from '../operations/operation.ts'

/**
 * The limit: what is left when nothing but the database and the socket does any work. A request names its operation in
 * the path and sends the parameters; one prepared statement answers the JSON, which goes out as it came.
 */
const { DATABASE_URL: url } = process.env
if (url === undefined) throw new Error('DATABASE_URL says where the database is.')

const sql = postgres(url, { max: 10, onnotice: () => {}, connection: { TimeZone: 'UTC' } })
const statements = new Map(operations.map(({ name, statement }) => [`/${name}`, statement.text]))

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    answer(request.url ?? '', Buffer.concat(chunks).toString(), response).catch((error: unknown) => {
      console.error(error)
      response.writeHead(500).end(JSON.stringify({ errors: String(error) }))
    })
  })
})

const answer = async (path: string, body: string, response: ServerResponse): Promise<void> => {
  const text = statements.get(path)
  if (text === undefined) throw new RangeError(`There is no operation at ${path}.`)
  // The benchmark sends what the statement takes.
  const parameters = JSON.parse(body) as Json[]
  const [row] = await sql.unsafe<{ answer: string }[]>(text, parameters as (string | number)[], { prepare: true })
  response.writeHead(200, { 'content-type': 'application/json' }).end(row?.answer)
}

server.listen(0, '127.0.0.1')
await once(server, 'listening')
// A server that listens on TCP has such an address.
console.log(`The limit answers at http://127.0.0.1:${(server.address() as AddressInfo).port}`)
process.once('SIGTERM', () => process.exit(0))
