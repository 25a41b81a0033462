import { afterAll, describe, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import { serverAudits } from 'graphql-http'
import { serve } from '../src/index.ts'

const connection = await openDatabase()
const { url, close } = await serve({
  connection,
  port: 0,
  host: '127.0.0.1',
  pages: null,
  subgraph: null,
  log: () => {},
})
afterAll(close)

/** The audits of the GraphQL over HTTP specification; the ones that say MAY describe freedoms and not duties. */
describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch })

  it.each(audits.filter(({ name }) => !name.startsWith('MAY')).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_, audit) => {
      const result = await audit.fn()
      expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
    },
  )
})
