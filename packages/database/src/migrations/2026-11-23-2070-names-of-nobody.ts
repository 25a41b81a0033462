import { type Kysely, sql } from 'kysely'

/** The organizations' contract with the commitments: names of which a curator decided that they name no organization. */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create view names_of_nobody (name_key) as
    select name_key from organization_name_decisions where organization_id is null`.execute(database)
  await sql`comment on column names_of_nobody.name_key is 'not null'`.execute(database)
}
