import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import httpTransport from '@graphql-mesh/transport-http'
import { publicErrors } from './public-errors.ts'
import { settledConditions } from './settled-conditions.ts'
import { strictScalars } from './strict-scalars.ts'

export interface GatewayOptions {
  /** What `pnpm generate` wrote to schema/supergraph.graphql. */
  readonly supergraphSdl: string
  /** Where each subgraph answers: `{ organizations: 'http://localhost:4001/graphql' }`. */
  readonly subgraphUrls: Readonly<Record<string, string>>
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
}

export interface Gateway {
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts Hive Gateway, with its Rust query planner, over subgraphs that are running. It is the same program that one
 * installs by itself; this is only its configuration for a registry.
 */
export const startGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const runtime = createGatewayRuntime({
    supergraph: options.supergraphSdl,
    unifiedGraphHandler,
    transports: { http: httpTransport },
    transportEntries: Object.fromEntries(
      Object.entries(options.subgraphUrls).map(([subgraph, location]) => [subgraph, { location }]),
    ),
    // Subgraphs answer with messages that are meant for callers; they mask what is not.
    maskedErrors: false,
    plugins: () => [strictScalars, settledConditions, publicErrors],
    landingPage: false,
    graphiql: false,
    logging: 'error',
  })
  const server = createServer(runtime)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/graphql`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await runtime.dispose()
    },
  }
}
