import { encodeId, fold, newUuid } from '@pledgegraph/kernel'
import type { Insertable } from 'kysely'
import type { RoomDatabase, RoomTables } from '../src/queries.ts'

interface Network extends Partial<Insertable<RoomTables['action_networks']>> {
  readonly goals?: readonly number[]
  /** UUIDs of organizations. */
  readonly stewards?: readonly string[]
}

/** Sentences to arrange a test with: `await given.network({ name: 'Coral Guardians' })`. */
export const given = (database: RoomDatabase) => ({
  network: async ({ goals = [], stewards = [], ...columns }: Network = {}) => {
    const { name = 'Coral Guardians' } = columns
    const row = { id: newUuid(), slug: `network-${newUuid()}`, name_key: fold(name), ...columns, name }
    await database.insertInto('action_networks').values(row).execute()
    for (const goal_number of goals) {
      await database.insertInto('action_network_goals').values({ action_network_id: row.id, goal_number }).execute()
    }
    for (const organization_id of stewards) {
      await database
        .insertInto('action_network_stewards')
        .values({ action_network_id: row.id, organization_id, named_organization_id: organization_id })
        .execute()
    }
    return { id: encodeId('ActionNetwork', row.id), uuid: row.id, slug: row.slug, name }
  },

  /** An organization is another room's: its id is enough to keep a network. */
  organization: () => {
    const uuid = newUuid()
    return { id: encodeId('Organization', uuid), uuid }
  },
})
