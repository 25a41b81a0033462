import { afterAll } from '@jest/globals'
import { importDemo } from '@pledgegraph/importer'
import { serve } from '@pledgegraph/server'
import { type TestDatabase, openDatabase } from '@pledgegraph/testkit'
import { seedVocabularies } from '@pledgegraph/vocabularies'

/**
 * The address of a registry with the demo's 30 commitments, until the test file ends. Called at the top of a test file:
 * `const url = await openDemo()`.
 */
export const openDemo = async (): Promise<string> => {
  const connection = await openDatabase()
  await connection.database
    .transaction()
    .execute((transaction: TestDatabase['database']) => seedVocabularies(transaction))
  await importDemo(connection.database)
  const log = (line: string) => void process.stderr.write(`${line}\n`)
  const { url, close } = await serve({ connection, port: 0, host: '127.0.0.1', pages: null, subgraph: null, log })
  afterAll(close)
  return `http://127.0.0.1:${new URL(url).port}/graphql`
}
