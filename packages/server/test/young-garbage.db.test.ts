import { Agent, request } from 'node:http'
import { type GCProfilerResult, GCProfiler } from 'node:v8'
import { afterAll, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import { givenRegistry } from './given-registry.ts'
import { openServer } from './open-server.ts'

const connection = await openDatabase()
const { visible } = await givenRegistry(connection.database)
const url = await openServer(connection)
const agent = new Agent({ keepAlive: true, maxSockets: 32 })
afterAll(() => agent.destroy())

/** By `request`, since `fetch` lets its own garbage grow old. */
const ask = (body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${answer.statusCode}`))))
    })
    asked.once('error', reject)
    asked.end(body)
  })

/** `asOf` differs from request to request, and so do the arguments of its lists. */
const operation = `query ($id: ID!, $ids: [ID!]!, $asOf: Date!) {
  organization(id: $id) {
    name
    ledCommitments(first: 10) {
      totalCount
      nodes { title leadOrganization { name } deliverables(filter: { overdueAsOf: $asOf }) { nodes { description } } }
    }
  }
  nodes(ids: $ids) { id ... on Deliverable { description } ... on Organization { name } ... on Commitment { title } }
}`

const askMany = async (count: number): Promise<void> => {
  const ids = Object.values(visible).flat()
  let sent = 0
  const askOn = async () => {
    while (sent < count) {
      const asOf = new Date(Date.UTC(2020, 0, 1 + (sent++ % 1000))).toISOString().slice(0, 10)
      await ask(JSON.stringify({ query: operation, variables: { id: visible.Organization[0], ids, asOf } }))
    }
  }
  await Promise.all(Array.from({ length: 32 }, askOn))
}

/** How many bytes young collections came upon, and how many of them they let become old. */
const youngAndPromoted = ({ statistics }: GCProfilerResult) => {
  const used = (heap: GCProfilerResult['statistics'][number]['beforeGC'], space: string): number =>
    heap.heapSpaceStatistics.find(({ spaceName }) => spaceName === space)!.spaceUsedSize
  const young = statistics.filter(({ gcType }) => gcType === 'Scavenge')
  const sum = (of: (one: (typeof young)[number]) => number): number => young.reduce((total, one) => total + of(one), 0)
  return {
    young: sum(({ beforeGC }) => used(beforeGC, 'new_space')),
    promoted: sum(({ beforeGC, afterGC }) => used(afterGC, 'old_space') - used(beforeGC, 'old_space')),
  }
}

// The embedded database lets garbage of its own grow old.
const onServers = connection.engine === 'POSTGRES' ? it : it.skip

onServers('lets what a request made go with the next young garbage', async () => {
  await askMany(1_000)
  const profiler = new GCProfiler()
  profiler.start()
  await askMany(1_500)
  const { young, promoted } = youngAndPromoted(profiler.stop())
  expect(promoted / young).toBeLessThan(0.005)
})
