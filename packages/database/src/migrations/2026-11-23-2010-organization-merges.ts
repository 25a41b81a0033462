import { type Kysely, sql } from 'kysely'

export const up = async (database: Kysely<unknown>): Promise<void> => {
  await addSuccessors(database)
  await createMerges(database)
  await createDuplicates(database)
}

/** `merged_into_id` is what a curator decided; the successor is where that leads after all other decisions. */
const addSuccessors = async (database: Kysely<unknown>): Promise<void> => {
  await sql`alter table organizations add column successor_id uuid references organizations`.execute(database)
  await sql`
    with recursive successors (id, successor_id) as (
      select id, id from organizations where merged_into_id is null
      union all
      select organizations.id, successors.successor_id
      from organizations join successors on organizations.merged_into_id = successors.id
    )
    update organizations set successor_id = successors.successor_id
    from successors
    where successors.id = organizations.id and organizations.merged_into_id is not null`.execute(database)
  await sql`
    alter table organizations
    add check ((merged_into_id is null) = (successor_id is null)),
    add check (successor_id <> id)`.execute(database)
  await sql`create index organizations_by_successor on organizations (successor_id) where successor_id is not null`.execute(
    database,
  )
}

const createMerges = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table organization_merges (
      id uuid primary key,
      organization_id uuid not null references organizations,
      into_id uuid not null references organizations,
      -- Why, in the words of whoever decided.
      note text check (note <> ''),
      merged_at timestamptz(3) not null default now(),
      -- Null while the merge is in effect.
      unmerged_at timestamptz(3),
      check (organization_id <> into_id)
    )`.execute(database)
  await sql`
    create unique index organization_merges_in_effect
    on organization_merges (organization_id) where unmerged_at is null`.execute(database)
  await sql`
    insert into organization_merges (id, organization_id, into_id, merged_at)
    select gen_random_uuid(), id, merged_into_id, updated_at
    from organizations where merged_into_id is not null`.execute(database)
}

/** Pairs that may be one organization. A pair has one row, the smaller id first. */
const createDuplicates = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table organization_duplicates (
      organization_id uuid not null references organizations,
      other_id uuid not null references organizations,
      -- How alike the two are, from 0 to 1, in ten thousandths: the lists sort by it.
      score integer not null check (score between 0 and 10000),
      -- The spellings of the one and of the other that are alike.
      name text not null check (name <> ''),
      other_name text not null check (other_name <> ''),
      state text not null default 'OPEN' check (state in ('OPEN', 'DISMISSED')),
      found_at timestamptz(3) not null default now(),
      primary key (organization_id, other_id),
      check (organization_id < other_id)
    )`.execute(database)
  await sql`create index organization_duplicates_by_other on organization_duplicates (other_id)`.execute(database)
}
