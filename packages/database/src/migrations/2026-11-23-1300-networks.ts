import { type Kysely, sql } from 'kysely'

export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table action_networks (
      id uuid primary key,
      slug text collate "C" not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
      name text not null check (name <> ''),
      -- The name without case and accents: what lists are sorted by and prefixes are compared with.
      name_key text collate "C" not null,
      description text check (description <> ''),
      governance text check (governance <> ''),
      reporting_interval_months smallint check (reporting_interval_months between 1 and 120),
      accountability_text text check (accountability_text <> ''),
      website text check (website <> ''),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      -- The rule is the interval; the text only explains it.
      check (accountability_text is null or reporting_interval_months is not null)
    )`.execute(database)
  await sql`create index action_networks_by_name on action_networks (name_key, id)`.execute(database)
  await sql`create index action_networks_by_creation on action_networks (created_at, id)`.execute(database)

  await sql`
    create table action_network_goals (
      action_network_id uuid not null references action_networks,
      goal_number smallint not null check (goal_number between 1 and 17),
      primary key (action_network_id, goal_number)
    )`.execute(database)
  await sql`
    create index action_network_goals_by_goal
    on action_network_goals (goal_number, action_network_id)`.execute(database)

  await sql`
    create table action_network_stewards (
      action_network_id uuid not null references action_networks,
      -- An organization, which is another room's: no foreign key.
      organization_id uuid not null,
      primary key (action_network_id, organization_id)
    )`.execute(database)
  await sql`
    create index action_network_stewards_by_organization
    on action_network_stewards (organization_id, action_network_id)`.execute(database)
}
