import type { Database } from '@pledgegraph/database'
import { decodeId, newUuid } from '@pledgegraph/kernel'
import { sql } from 'kysely'

/** Stands in everything that must not be seen. */
export const mark = /unspeakable/i

const hidden = sql`(select id from commitments where not is_public)`

/** Marks the texts of all commitments that are not public, and gives every commitment a contact. */
export const hideMarks = async (database: Database): Promise<void> => {
  const statements = [
    sql`update commitments set title = 'Unspeakable', title_key = 'unspeakable' where id in ${hidden}`,
    sql`update commitment_narratives set description = 'unspeakable', partners_text = 'unspeakable'
      where commitment_id in ${hidden}`,
    sql`update commitment_partners set name = 'Unspeakable' where commitment_id in ${hidden}`,
    sql`update commitment_resources set description = 'unspeakable' where commitment_id in ${hidden}`,
    sql`update commitment_other_places set text = 'unspeakable' where commitment_id in ${hidden}`,
    sql`update registration_numbers set number = '#Unspeakable' where commitment_id in ${hidden}`,
    sql`update deliverables set description = 'unspeakable' where commitment_id in ${hidden}`,
    sql`update progress_reports set body = 'unspeakable' where commitment_id in ${hidden}`,
    sql`insert into commitment_contacts select id, 'Unspeakable', 'unspeakable@example.org', '+1' from commitments`,
  ]
  for (const statement of statements) await statement.execute(database)
}

/** Gives a commitment more partners, deliverables and reports than a page of the API has. */
export const lengthenLists = async (database: Database, commitment: string): Promise<void> => {
  const id = decodeId('Commitment', commitment)
  await sql`
    insert into commitment_partners (commitment_id, position, name, name_key, role, is_public, listed_at)
    select commitments.id, 1000 + n, 'Partner ' || n, 'partner ' || n, 'PARTNER', is_public, listed_at
    from commitments, generate_series(0, 119) as n where commitments.id = ${id}`.execute(database)
  const uuids = Array.from({ length: 130 }, () => newUuid())
  await sql`
    insert into deliverables (id, commitment_id, position, description)
    select uuid, ${id}, 1000 + n, 'Reef ' || n
    from unnest(${uuids}::uuid[]) with ordinality as new (uuid, n)`.execute(database)
}
