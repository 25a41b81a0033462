import { type Kysely, sql } from 'kysely'

export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create view visible_nodes (type, uuid, code, is_public) as
    select null::text, null::uuid, null::text, false where false
  `.execute(database)
}
