import { BadUserInput, encodeId, nameKey, quote } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import type { RoomDatabase } from '../queries.ts'

/** What a curator decided about a name, whatever its case and accents. */
export interface NameDecision {
  readonly name: string
  /** The UUID of the organization that it means; null when it names nobody. */
  readonly organizationId: string | null
  /** Why, in the curator's words. */
  readonly note?: string | null
}

/**
 * Decides whom a name means from now on, or that it names nobody. Comes before all that matching finds by itself, and
 * takes the place of an earlier decision about the name. What was recorded before stays until names are resolved anew.
 * @throws BadUserInput when the name is blank or no organization has the id.
 */
export const decideName = async (
  database: RoomDatabase,
  { name, organizationId, note = null }: NameDecision,
): Promise<void> => {
  const text = name.trim()
  if (text === '') throw new BadUserInput(`${quote(name)} is no name; give it as the source writes it.`)
  if (organizationId !== null) await checkOrganization(database, organizationId)
  const decided = { name: text, organization_id: organizationId, note: note?.trim() || null }
  await database
    .insertInto('organization_name_decisions')
    .values({ name_key: nameKey(text), ...decided })
    .onConflict((conflict) => conflict.column('name_key').doUpdateSet({ ...decided, decided_at: sql`now()` }))
    .execute()
}

/** Takes a decision back. @returns whether there was one. */
export const forgetDecision = async (database: RoomDatabase, name: string): Promise<boolean> => {
  const forgotten = await database
    .deleteFrom('organization_name_decisions')
    .where('name_key', '=', nameKey(name.trim()))
    .returning('name_key')
    .execute()
  return forgotten.length > 0
}

const checkOrganization = async (database: RoomDatabase, id: string): Promise<void> => {
  const found = await database.selectFrom('organizations').select('id').where('id', '=', id).executeTakeFirst()
  if (found !== undefined) return
  throw new BadUserInput(`No organization has the id ${encodeId('Organization', id)}; look it up by its name.`)
}
