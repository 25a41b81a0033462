import { type Kysely, sql } from 'kysely'

/** Merges that an export tells of before it comes to both organizations. */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table awaited_merges (
      -- Of the two organizations at least one is not here yet.
      organization_id uuid primary key,
      into_id uuid not null,
      -- What the log will say of it; null where the export does not.
      merge_id uuid,
      merged_at timestamptz(3),
      note text check (note <> ''),
      check (organization_id <> into_id),
      check ((merge_id is null) = (merged_at is null))
    )`.execute(database)
  await sql`create index awaited_merges_by_target on awaited_merges (into_id)`.execute(database)
}
