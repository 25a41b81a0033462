import { type Kysely, sql } from 'kysely'

export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table organizations
    -- The countries of what first named it (ISO 3166-1 alpha-3): they tell namesakes apart and say nothing of its seat.
    add column context_countries text[] not null default '{}'`.execute(database)
  await sql`create index organizations_by_acronym on organizations (lower(acronym)) where acronym is not null`.execute(
    database,
  )

  // Names that are alike are found by the trigrams that they have in common. Without a list of pending entries, which
  // every search would read through until the next vacuum.
  await sql`
    create index organizations_by_trigrams
    on organizations using gin (name_key gin_trgm_ops) with (fastupdate = off)`.execute(database)
  await sql`
    create index organization_aliases_by_trigrams
    on organization_aliases using gin (alias_key gin_trgm_ops) with (fastupdate = off)`.execute(database)

  await sql`
    create table organization_name_decisions (
      -- The name without case and accents.
      name_key text collate "C" primary key check (name_key <> ''),
      -- As the curator wrote it.
      name text not null check (name <> ''),
      -- Null: the name names nobody.
      organization_id uuid references organizations,
      -- Why, in the words of whoever decided.
      note text check (note <> ''),
      decided_at timestamptz(3) not null default now()
    )`.execute(database)
  await sql`
    create index organization_name_decisions_by_organization
    on organization_name_decisions (organization_id) where organization_id is not null`.execute(database)
}
