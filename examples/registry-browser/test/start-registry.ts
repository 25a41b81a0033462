import { importDemo } from '@pledgegraph/importer'
import { type CommitmentFilter, Pledgegraph } from '@pledgegraph/sdk'
import { serve } from '@pledgegraph/server'
import type { TestDatabase } from '@pledgegraph/testkit'
import { seedVocabularies } from '@pledgegraph/vocabularies'

export interface TestRegistry {
  readonly url: string
  /** Ends the server; what it serves is kept. */
  readonly stop: () => Promise<void>
  /** Starts it again where it was. */
  readonly startAgain: () => Promise<void>
  /** How many commitments it says that there are. */
  readonly count: (filter: CommitmentFilter) => Promise<number>
  readonly countInNetwork: (slug: string) => Promise<number>
}

/** The registry with the records of the demo, on a free port. */
export const startRegistry = async (connection: TestDatabase): Promise<TestRegistry> => {
  await seedVocabularies(connection.database)
  await importDemo(connection.database)
  const listenOn = (port: number) =>
    serve({ connection, port, host: '127.0.0.1', subgraph: null, pages: null, log: () => {} })
  let listening = await listenOn(0)
  const port = Number(new URL(listening.url).port)
  const url = `http://127.0.0.1:${port}/graphql`
  const client = new Pledgegraph({ url })
  return {
    url,
    count: async (filter) => (await client.commitments({ filter, withTotalCount: true })).commitments.totalCount ?? 0,
    countInNetwork: async (slug) =>
      (await client.actionNetworkCommitments({ slug, withTotalCount: true })).actionNetwork?.commitments?.totalCount ??
      0,
    stop: () => listening.close(),
    startAgain: async () => {
      listening = await listenOn(port)
    },
  }
}
