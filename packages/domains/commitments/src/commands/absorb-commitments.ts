import { type RawBuilder, sql } from 'kysely'
import type { Absorbed, NumberChanges } from '../numbers/numbers.ts'
import { storeNumbers } from '../numbers/store-numbers.ts'
import type { RoomDatabase } from '../queries/index.ts'
import { keepStoredTexts } from './keep-texts.ts'

/**
 * Makes commitments part of others and writes the numbers, which go with them. What the absorbed ones said becomes
 * history of those that remain, and their ids lead there; their rows go.
 */
export const absorbCommitments = async (database: RoomDatabase, numbers: NumberChanges): Promise<void> => {
  const { absorbed } = numbers
  await keepStoredTexts(
    database,
    absorbed.map(({ from, into }) => ({ id: from, holder: into })),
  )
  if (absorbed.length > 0) await moveWhatStays(database, absorbed)
  await storeNumbers(database, numbers)
  if (absorbed.length > 0) await deleteRows(database, absorbed)
}

const moveWhatStays = async (database: RoomDatabase, absorbed: readonly Absorbed[]): Promise<void> => {
  const entries = asTable(absorbed)
  await sql`
    with
      earlier_texts as (
        update commitment_earlier_texts set commitment_id = absorbed.into_id
        from ${entries} where commitment_id = absorbed.from_id
      ),
      -- What an organization confirmed about its part stays confirmed.
      confirmed as (
        update commitment_partners as partner set confirmed = true
        from ${entries} join commitment_partners as former on former.commitment_id = absorbed.from_id
        where partner.commitment_id = absorbed.into_id
          and former.confirmed
          and partner.organization_id = former.organization_id
          and partner.role = former.role
      ),
      -- Whom to write to stays known where nobody else is.
      contacts as (
        insert into commitment_contacts (commitment_id, name, email, telephone)
        select distinct on (absorbed.into_id) absorbed.into_id, former.name, former.email, former.telephone
        from ${entries} join commitment_contacts as former on former.commitment_id = absorbed.from_id
        order by absorbed.into_id, absorbed.place
        on conflict (commitment_id) do nothing
      ),
      successors as (
        update commitment_successors set successor_id = absorbed.into_id
        from ${entries} where successor_id = absorbed.from_id
      )
    insert into commitment_successors (commitment_id, successor_id)
    select from_id, into_id from ${entries}
  `.execute(database)
}

const deleteRows = async (database: RoomDatabase, absorbed: readonly Absorbed[]): Promise<void> => {
  const ids = sql`any(${absorbed.map(({ from }) => from)}::uuid[])`
  const clear = (table: string) => sql`${sql.ref(`cleared_${table}`)} as (
        delete from ${sql.table(table)} where commitment_id = ${ids}
      )`
  await sql`
    with
      ${sql.join(
        tablesOfCommitments.map(clear),
        sql`,
      `,
      )}
    delete from commitments where id = ${ids}
  `.execute(database)
}

/** All tables with rows of commitments, except those whose rows move. */
const tablesOfCommitments = [
  'commitment_narratives',
  'commitment_sources',
  'commitment_goals',
  'commitment_targets',
  'commitment_countries',
  'commitment_terms',
  'commitment_networks',
  'commitment_partners',
  'commitment_resources',
  'commitment_other_places',
  'commitment_contacts',
]

const asTable = (absorbed: readonly Absorbed[]): RawBuilder<unknown> =>
  sql`unnest(${absorbed.map(({ from }) => from)}::uuid[], ${absorbed.map(({ into }) => into)}::uuid[])
        with ordinality as absorbed (from_id, into_id, place)`
