import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'
import { type TestDatabase, openDatabase } from '@pledgegraph/testkit'
import type { FormattedExecutionResult } from 'graphql'
import { compose, domains, serve } from '../src/index.ts'

export type Answer = FormattedExecutionResult<Record<string, unknown>>
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>

export interface Assemblies {
  readonly connection: TestDatabase
  readonly monolith: Ask
  readonly gateway: Ask
  /** Where each room answers by itself. */
  readonly subgraphUrls: Readonly<Record<string, string>>
}

/**
 * The registry twice over one database: as one process, and as a subgraph a room behind the gateway, which is a process
 * of its own as in production. Everything over HTTP.
 */
export const openAssemblies = async (): Promise<Assemblies> => {
  const connection = await openDatabase()
  const options = { connection, port: 0, host: '127.0.0.1', pages: null, log: () => {} }
  const monolith = await serve({ ...options, subgraph: null })
  const subgraphs = await Promise.all(
    domains.map(async ({ name }) => ({ name, listening: await serve({ ...options, subgraph: name }) })),
  )
  const folder = mkdtempSync(join(tmpdir(), 'pledgegraph-supergraph-'))
  const supergraph = join(folder, 'supergraph.graphql')
  writeFileSync(supergraph, compose(domains).supergraphSdl)
  const gateway = await startGatewayProcess([
    '--port',
    '0',
    '--supergraph',
    supergraph,
    ...subgraphs.flatMap(({ name, listening }) => ['--subgraph', `${name}=${listening.url}/graphql`]),
  ])
  afterAll(async () => {
    gateway.child.kill()
    await Promise.all([monolith, ...subgraphs.map(({ listening }) => listening)].map((listening) => listening.close()))
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    connection,
    monolith: askAt(`${monolith.url}/graphql`),
    gateway: askAt(gateway.url),
    subgraphUrls: Object.fromEntries(subgraphs.map(({ name, listening }) => [name, `${listening.url}/graphql`])),
  }
}

const gatewayProgram = fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url))

/** Makes the gateway end with the tests, however they end: then the pipe that is its standard input closes. */
const endWithParent = ['--import', 'data:text/javascript,process.stdin.resume().on("end",()=>process.exit())']

const startGatewayProcess = async (args: string[]): Promise<{ child: ChildProcess; url: string }> => {
  const child = spawn(process.execPath, [...endWithParent, gatewayProgram, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The gateway ended with ${code}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [, found] = /answers at (\S+)/.exec(text) ?? []
      if (found !== undefined) resolve(found)
    })
  })
  return { child, url }
}

export const askAt =
  (url: string): Ask =>
  async (query, variables = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    // The servers answer every operation with a GraphQL result; one that does not fails the comparison.
    return (await response.json()) as Answer
  }

/** An answer as far as the two must agree: the data, and of each error what a client acts on. */
export const comparable = ({ data, errors = [] }: Answer) => ({
  data: data ?? null,
  errors: errors
    .map(({ message, path = [], extensions = {} }) => ({ message, path, code: extensions['code'] }))
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
})

/**
 * The same without what the specification leaves open: when several fields fail under one place that becomes null, an
 * executor may report any of them. So of the errors only which places became null, and with which codes.
 */
export const essential = ({ data, errors = [] }: Answer) => ({
  data: data ?? null,
  errors: [
    ...new Set(
      errors.map(({ path = [], extensions = {} }) => `${nullPlace(data, path)} ${String(extensions['code'])}`),
    ),
  ].toSorted(),
})

const nullPlace = (data: unknown, path: readonly (string | number)[]): string => {
  let value = data
  for (const [depth, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, depth).join('.')
    // Whatever is neither null nor undefined along an error's path is an object or a list.
    value = (value as Record<string | number, unknown>)[key]
  }
  return path.join('.')
}
