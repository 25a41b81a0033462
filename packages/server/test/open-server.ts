import { afterAll } from '@jest/globals'
import type { DatabaseConnection } from '@pledgegraph/database'
import { serve } from '../src/index.ts'

/** Serves all rooms over HTTP, until the test file ends. Answers the address: `http://localhost:40123`. */
export const openServer = async (
  connection: DatabaseConnection,
  log: (line: string) => void = () => {},
): Promise<string> => {
  const { url, close } = await serve({ connection, port: 0, host: '127.0.0.1', pages: null, subgraph: null, log })
  afterAll(close)
  return url
}
