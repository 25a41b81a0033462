import { afterAll, describe, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import { examples } from '@pledgegraph/workbench'
import { serve } from '../src/index.ts'
import { askAt } from './assemblies.ts'
import { givenRegistry } from './given-registry.ts'

const connection = await openDatabase()
await givenRegistry(connection.database)
const { url, close } = await serve({ connection, port: 0, host: '127.0.0.1', pages: null, subgraph: null, log: () => {} })
afterAll(close)

describe('the examples of the workbench', () => {
  it.each(examples.map(({ name, query, variables }) => [name, query, variables] as const))('%s runs', async (_, query, variables) => {
    const answer = await askAt(`${url}/graphql`)(query, variables)
    expect(answer.errors).toBeUndefined()
  })
})
