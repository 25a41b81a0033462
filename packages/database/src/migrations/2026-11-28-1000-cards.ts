import { type Kysely, sql } from 'kysely'

/** What lists of other rooms show of an organization and of an action network, as their rooms' contracts with those. */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create view organization_cards (id, name, acronym, type) as
    select id, name, acronym, type from organizations`.execute(database)
  await sql`
    create view action_network_cards (id, slug, name) as
    select id, slug, name from action_networks`.execute(database)
  for (const column of [
    'organization_cards.id',
    'organization_cards.name',
    'action_network_cards.id',
    'action_network_cards.slug',
    'action_network_cards.name',
  ]) {
    await sql`comment on column ${sql.ref(column)} is 'not null'`.execute(database)
  }
}
