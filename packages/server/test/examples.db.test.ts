import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { importDemo } from '@pledgegraph/importer'
import { openDatabase } from '@pledgegraph/testkit'
import { seedVocabularies } from '@pledgegraph/vocabularies'
import { examples } from '@pledgegraph/workbench'
import { askAt } from './assemblies.ts'
import { openServer } from './open-server.ts'

const connection = await openDatabase()
await connection.database.transaction().execute((transaction: Database) => seedVocabularies(transaction))
await importDemo(connection.database)
const url = await openServer(connection)

describe('the examples of the workbench', () => {
  it.each(examples.map(({ name, query, variables }) => [name, query, variables] as const))(
    '%s finds something in the demo registry',
    async (_, query, variables) => {
      const answer = await askAt(`${url}/graphql`)(query, variables)
      expect(answer.errors).toBeUndefined()
      expect(JSON.stringify(answer.data)).toMatch(/"(title|name)":"/)
    },
  )
})
