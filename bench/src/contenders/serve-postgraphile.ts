import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { printSchema } from 'postgraphile/graphql'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { jsonPgSmartTags } from 'postgraphile/utils'

/**
 * PostGraphile on the tables as they are, set up as its manual says for production: no watching, no explaining, no
 * GraphiQL, answers as text. It reads without transactions and prepares its statements. Rooms have no foreign keys to
 * each other; smart tags tell it what belongs to what.
 */

/** Small pages are all that is asked for; both kinds of list are offered, and the faster one is measured. */
const defaultBehavior = 'connection list'

const reference = (column: string, table: string, names: { one: string; many: string }, key = 'id'): string =>
  `(${column}) references public.${table} (${key})|@fieldName ${names.one}` +
  `|@foreignFieldName ${names.many}|@foreignSimpleFieldName ${names.many}List`

const references: Readonly<Record<string, readonly string[]>> = {
  commitments: [
    reference('lead_organization_id', 'organizations', { one: 'leadOrganization', many: 'ledCommitments' }),
  ],
  registration_numbers: [reference('commitment_id', 'commitments', { one: 'commitment', many: 'numbers' })],
  commitment_partners: [
    reference('commitment_id', 'commitments', { one: 'commitment', many: 'partners' }),
    reference('organization_id', 'organizations', { one: 'organization', many: 'partnerships' }),
  ],
  commitment_networks: [
    reference('commitment_id', 'commitments', { one: 'commitment', many: 'networkLinks' }),
    reference('network_id', 'action_networks', { one: 'network', many: 'commitmentLinks' }),
  ],
  commitment_goals: [
    reference('commitment_id', 'commitments', { one: 'commitment', many: 'goalLinks' }),
    reference('goal_number', 'goals', { one: 'goal', many: 'commitmentLinks' }, 'number'),
  ],
  deliverables: [reference('commitment_id', 'commitments', { one: 'commitment', many: 'deliverables' })],
}

const smartTags = jsonPgSmartTags({
  version: 1,
  config: {
    class: Object.fromEntries(
      Object.entries(references).map(([table, foreignKey]) => [
        `public.${table}`,
        { tags: { foreignKey: [...foreignKey] } },
      ]),
    ),
  },
})

const { DATABASE_URL: connectionString } = process.env
if (connectionString === undefined) throw new Error('DATABASE_URL says where the database is.')

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [smartTags],
  // It would offer no condition and no order by a column that is not the first of an index.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString, schemas: ['public'], poolConfig: { max: 10 } })],
  schema: { defaultBehavior },
  grafserv: { watch: false, graphiql: false, outputDataAsString: true, websockets: false },
  grafast: { explain: false },
})

const server = createServer()
await instance.createServ(grafserv).addTo(server)
if (process.env['SCHEMA_FILE'] !== undefined)
  writeFileSync(process.env['SCHEMA_FILE'], printSchema(await instance.getSchema()))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
// A server that listens on TCP has such an address.
console.log(`PostGraphile answers at http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
process.once('SIGTERM', () => process.exit(0))
