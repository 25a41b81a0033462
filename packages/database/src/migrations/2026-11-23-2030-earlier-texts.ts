import { type Kysely, sql } from 'kysely'

/**
 * Numbers and what was said under them: which number became which, what a source said of a commitment before another
 * said it anew, and which commitments turned out to be one.
 */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  await orderNumbers(database)
  await createRenumberings(database)
  await createTexts(database)
  await createSuccessors(database)
  await leadNodesOn(database)
}

const orderNumbers = async (database: Kysely<unknown>): Promise<void> => {
  // Among the numbers of a commitment: that which a number became has the next generation.
  await sql`alter table registration_numbers add column generation integer not null default 0`.execute(database)
  await sql`update registration_numbers set generation = 1 where is_current`.execute(database)
  // All numbers of a commitment are read together, and looked for when one is deleted.
  await sql`drop index registration_numbers_earlier`.execute(database)
  await sql`
    create index registration_numbers_by_commitment
    on registration_numbers (commitment_id) include (number, is_current)`.execute(database)

  // Under which number a source says what it says.
  await sql`
    alter table commitment_sources
    add column number_key text collate "C" references registration_numbers`.execute(database)
  await sql`
    update commitment_sources set number_key = registration_numbers.number_key
    from registration_numbers
    where registration_numbers.commitment_id = commitment_sources.commitment_id
      and registration_numbers.is_current`.execute(database)
  await sql`alter table commitment_sources alter column number_key set not null`.execute(database)
}

/** Renumberings of which neither number is known yet. */
const createRenumberings = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table awaited_renumberings (
      earlier_key text collate "C" primary key check (earlier_key <> ''),
      earlier_number text not null check (length(earlier_number) <= 100),
      current_key text collate "C" not null check (current_key <> '' and current_key <> earlier_key),
      current_number text not null check (length(current_number) <= 100)
    )`.execute(database)
  await sql`create index awaited_renumberings_by_current on awaited_renumberings (current_key)`.execute(database)
}

const createTexts = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table commitment_earlier_texts (
      commitment_id uuid not null references commitments,
      -- The number under which it was said.
      number_key text collate "C" not null references registration_numbers,
      -- Who said it; null when it was written here.
      registry text check (registry <> ''),
      key text check (key <> ''),
      url text check (url <> ''),
      -- SHA-256 over what the source said; the same again changes nothing. Null when it was written here.
      content_hash text,
      -- When it was taken over from the source.
      imported_at timestamptz default clock_timestamp(),
      kept_at timestamptz(3) not null default now(),
      -- All that was said, as EarlierContent of the room names it.
      content jsonb not null check (jsonb_typeof(content) = 'object'),
      -- What was never public is no history that everybody may read.
      is_public boolean not null generated always as (
        content ->> 'status' in ('PUBLISHED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN')
      ) stored,
      unique nulls not distinct (number_key, registry),
      check ((registry is null) = (key is null)),
      check ((registry is null) = (content_hash is null)),
      check ((registry is null) = (imported_at is null))
    )`.execute(database)
  await sql`
    create index commitment_earlier_texts_by_commitment
    on commitment_earlier_texts (commitment_id)`.execute(database)
}

/** Commitments that turned out to be another: their ids keep answering. */
const createSuccessors = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table commitment_successors (
      -- The commitment itself is no more.
      commitment_id uuid primary key,
      -- Never one that has a successor itself.
      successor_id uuid not null references commitments,
      absorbed_at timestamptz(3) not null default now(),
      check (commitment_id <> successor_id)
    )`.execute(database)
  await sql`create index commitment_successors_by_successor on commitment_successors (successor_id)`.execute(database)

  // The room's contract with other rooms.
  await sql`
    create view absorbed_commitments (commitment_id, successor_id) as
    select commitment_id, successor_id from commitment_successors`.execute(database)
  await sql`comment on column absorbed_commitments.commitment_id is 'not null'`.execute(database)
  await sql`comment on column absorbed_commitments.successor_id is 'not null'`.execute(database)
}

/** `node` leads on from an absorbed commitment: `leads_to` is the UUID of what answers, its own for all others. */
const leadNodesOn = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create or replace view visible_nodes (type, uuid, code, is_public, leads_to) as
    select 'ActionNetwork', id, null::text, true, id from action_networks
    union all
    select 'Commitment', commitment_id, null, is_public, commitment_id from commitment_visibility
    union all
    select
      'Commitment', absorbed_commitments.commitment_id, null, commitment_visibility.is_public,
      absorbed_commitments.successor_id
    from absorbed_commitments
    join commitment_visibility on commitment_visibility.commitment_id = absorbed_commitments.successor_id
    union all
    select 'Deliverable', deliverables.id, null, commitment_visibility.is_public, deliverables.id
    from deliverables
    join commitment_visibility on commitment_visibility.commitment_id = deliverables.commitment_id
    union all
    select 'ProgressReport', progress_reports.id, null, commitment_visibility.is_public, progress_reports.id
    from progress_reports
    join commitment_visibility on commitment_visibility.commitment_id = progress_reports.commitment_id
    union all
    select 'Goal', null::uuid, number::text, true, null::uuid from goals
    union all
    select 'Target', null, code, true, null from targets
    union all
    select 'Country', null, code, true, null from countries
    union all
    select 'Term', null, key, true, null from terms`.execute(database)
}
