import { describe, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import { serverAudits } from 'graphql-http'
import { openServer } from './open-server.ts'

const connection = await openDatabase()
const url = await openServer(connection)

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
