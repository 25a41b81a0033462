import { fold } from '@pledgegraph/kernel'
import { type Kysely, sql } from 'kysely'

/** What the names of partners mean: which organization each was resolved to, by what, and which names are left. */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  await addColumns(database)
  await fillNameKeys(database)
  await addRules(database)
  await createIndexes(database)
  await createMentions(database)
  await keepNamedStewards(database)
}

const addColumns = (database: Kysely<unknown>) =>
  sql`
    alter table commitment_partners
      -- The name without case and accents, at most 500 characters of it: what names are compared by.
      add column name_key text collate "C" check (name_key <> '' and length(name_key) <= 500),
      -- The organization that the name was taken to mean, whatever that was merged into since; organization_id is the
      -- one that it counts as now.
      add column named_organization_id uuid,
      -- How the name was recognised; null where nobody had to, since the source said which organization it is.
      add column match_method text
        check (match_method in ('CURATOR', 'IDENTIFIER', 'NAME', 'ALIAS', 'ACRONYM', 'FUZZY')),
      add column match_score real check (match_score between 0 and 1),
      add column matched_name text check (matched_name <> '')`.execute(database)

const namesAtOnce = 5_000

/** Each name is folded once, and each row written once. */
const fillNameKeys = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create temporary table partner_names as
    select row_number() over () as place, name, null::text as name_key
    from (select distinct name from commitment_partners) as distinct_names`.execute(database)
  await sql`create unique index partner_names_in_order on partner_names (place)`.execute(database)
  for (let first = 1; ; first += namesAtOnce) {
    const { rows } = await sql<{ place: number; name: string }>`
      select place, name from partner_names where place between ${first}::bigint and ${first + namesAtOnce - 1}::bigint
    `.execute(database)
    if (rows.length === 0) break
    await sql`
      update partner_names set name_key = folded.name_key
      from unnest(
        ${rows.map(({ place }) => place)}::bigint[],
        ${rows.map(({ name }) => nameKey(name))}::text[]
      ) as folded (place, name_key)
      where partner_names.place = folded.place`.execute(database)
  }
  await sql`
    update commitment_partners
    set name_key = partner_names.name_key, named_organization_id = organization_id
    from partner_names
    where partner_names.name = commitment_partners.name`.execute(database)
  await sql`drop table partner_names`.execute(database)
}

/** A name of nothing but punctuation stands for itself. */
const nameKey = (name: string): string =>
  Array.from(fold(name) || name, String)
    .slice(0, 500)
    .join('')

const addRules = (database: Kysely<unknown>) =>
  sql`
    alter table commitment_partners
      alter column name_key set not null,
      add check ((organization_id is null) = (named_organization_id is null)),
      add check (match_method is null or organization_id is not null),
      add check ((match_method is null) = (match_score is null)),
      add check ((match_method is null) = (matched_name is null))`.execute(database)

const createIndexes = async (database: Kysely<unknown>): Promise<void> => {
  // The commitments of a name that nobody knows, in the usual order; and all such names, one after the other.
  await sql`
    create index commitment_partners_unresolved
    on commitment_partners (name_key, is_public, listed_at, commitment_id)
    where organization_id is null`.execute(database)
  // What is undone when a name turns out to mean somebody else.
  await sql`
    create index commitment_partners_recognised
    on commitment_partners (name_key) where match_method is not null`.execute(database)
  // Only of those that were merged since: the others are found by organization_id.
  await sql`
    create index commitment_partners_merged
    on commitment_partners (named_organization_id) where named_organization_id <> organization_id`.execute(database)
}

/** For other rooms: in how many public commitments an organization takes part, in whatever role. */
const createMentions = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create view organization_mentions (organization_id, commitments) as
    select organization_id, count(distinct commitment_id)
    from commitment_partners
    where organization_id is not null and is_public
    group by organization_id`.execute(database)
  await sql`comment on column organization_mentions.organization_id is 'not null'`.execute(database)
  await sql`comment on column organization_mentions.commitments is 'not null'`.execute(database)
}

/** Two stewards of a network can be merged into one, and be two again. */
const keepNamedStewards = async (database: Kysely<unknown>): Promise<void> => {
  await sql`alter table action_network_stewards add column named_organization_id uuid`.execute(database)
  await sql`update action_network_stewards set named_organization_id = organization_id`.execute(database)
  await sql`
    alter table action_network_stewards
      alter column named_organization_id set not null,
      drop constraint action_network_stewards_pkey,
      add primary key (action_network_id, named_organization_id)`.execute(database)
  await sql`
    create index action_network_stewards_merged
    on action_network_stewards (named_organization_id) where named_organization_id <> organization_id`.execute(database)
}
