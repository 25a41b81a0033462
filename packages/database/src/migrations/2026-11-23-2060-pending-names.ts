import { type Kysely, sql } from 'kysely'

export const up = async (database: Kysely<unknown>): Promise<void> => {
  // Imports that brought names and have not looked them up: one that was killed leaves that to the next.
  await sql`
    create table import_pending_names (
      import_id uuid primary key,
      since timestamptz(3) not null default now()
    )`.execute(database)
}
