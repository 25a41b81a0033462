import { encodeId, fold, newUuid } from '@pledgegraph/kernel'
import type { Insertable } from 'kysely'
import type { RoomDatabase, RoomTables } from '../src/queries.ts'

/** Sentences to arrange a test with: `await given.organization({ name: 'Ocean Fund' })`. */
export const given = (database: RoomDatabase) => ({
  organization: async (columns: Partial<Insertable<RoomTables['organizations']>> = {}) => {
    const { name = 'Ocean Fund' } = columns
    const { merged_into_id = null } = columns
    const row = { id: newUuid(), name_key: fold(name), successor_id: merged_into_id, ...columns, name }
    await database.insertInto('organizations').values(row).execute()
    return { id: encodeId('Organization', row.id), uuid: row.id }
  },

  alias: async (organizationId: string, alias: string, language: string | null = null) => {
    const row = { organization_id: organizationId, alias, alias_key: fold(alias), language }
    await database.insertInto('organization_aliases').values(row).execute()
  },

  identifier: async (organization_id: string, scheme: 'ROR' | 'WIKIDATA', value: string) => {
    await database.insertInto('organization_identifiers').values({ organization_id, scheme, value }).execute()
  },
})
