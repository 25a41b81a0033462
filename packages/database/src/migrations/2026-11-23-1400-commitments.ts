import { type Kysely, sql } from 'kysely'

/**
 * At a million commitments a list must not read more than its page. So the row that lists read is narrow, the long
 * texts stand apart, and every link carries a copy of the two values that a list is selected and sorted by
 * (`is_public`, `listed_at`). Foreign keys with `on update cascade` keep the copies true.
 */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  await createCommitments(database)
  await createNumbers(database)
  await createTexts(database)
  await createLinks(database)
  await createPartners(database)
  await createLists(database)
  await createContacts(database)
  await createVisibility(database)
}

const createCommitments = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table commitments (
      id uuid primary key,
      kind text not null check (kind in ('COMMITMENT', 'PARTNERSHIP', 'ACCELERATION_ACTION', 'GOOD_PRACTICE')),
      title text not null check (title <> '' and length(title) <= 500),
      -- The title without case and accents: what lists are sorted by and searched in.
      title_key text collate "C" not null,
      -- BCP 47.
      language text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
      status text not null check (status in (
        'DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'PUBLISHED', 'REJECTED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN'
      )),
      is_public boolean not null
        generated always as (status in ('PUBLISHED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN')) stored,
      -- The organization of the partner with the role LEAD, so that lists name it without reading partners.
      lead_organization_id uuid,
      starts_on date,
      ends_on date,
      start_text text check (start_text <> ''),
      end_text text check (end_text <> ''),
      date_precision text check (date_precision in ('DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR')),
      ongoing boolean not null,
      website text check (website <> ''),
      registered_at timestamptz(3),
      -- Its place in the usual order: when it was registered, and before all others where nobody knows.
      listed_at timestamptz(3) not null generated always as (coalesce(registered_at, '-infinity')) stored,
      published_at timestamptz(3),
      updated_at timestamptz(3) not null default now(),
      version integer not null default 1 check (version >= 1),
      check (ends_on >= starts_on),
      -- What the copies in the links refer to.
      unique (id, is_public, listed_at)
    )`.execute(database)

  // One index an order; where the value may be missing one a direction, since those without it come last both ways.
  await createIndexes(database, [
    `commitments_by_registration on commitments (listed_at, id) where is_public`,
    `commitments_by_registration_ascending on commitments (coalesce(registered_at, 'infinity'), id) where is_public`,
    `commitments_by_update on commitments (updated_at, id) where is_public`,
    `commitments_by_title on commitments (title_key, id) where is_public`,
    `commitments_by_start on commitments (coalesce(starts_on, '-infinity'), id) where is_public`,
    `commitments_by_start_ascending on commitments (coalesce(starts_on, 'infinity'), id) where is_public`,
    `commitments_by_end on commitments (coalesce(ends_on, '-infinity'), id) where is_public`,
    `commitments_by_end_ascending on commitments (coalesce(ends_on, 'infinity'), id) where is_public`,
    // For operators, who walk all that there is.
    `commitments_by_registration_of_all on commitments (listed_at, id)`,
  ])

  // Filters that lead to a part of the list, in the usual order.
  await createIndexes(database, [
    `commitments_by_kind on commitments (kind, listed_at, id) where is_public`,
    `commitments_by_status on commitments (status, listed_at, id)`,
    `commitments_in_title on commitments using gin (title_key gin_trgm_ops) where is_public`,
  ])
}

const createNumbers = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table registration_numbers (
      -- The number without its sign and case: what it is looked up by.
      number_key text collate "C" primary key check (number_key <> ''),
      number text not null check (length(number) <= 100),
      commitment_id uuid not null references commitments,
      is_current boolean not null
    )`.execute(database)
  await sql`
    create unique index registration_numbers_current on registration_numbers (commitment_id) include (number)
    where is_current`.execute(database)
  await createIndexes(database, [
    `registration_numbers_earlier on registration_numbers (commitment_id) include (number) where not is_current`,
  ])
}

const createTexts = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table commitment_narratives (
      commitment_id uuid primary key references commitments,
      summary text check (summary <> ''),
      description text check (description <> ''),
      implementation text check (implementation <> ''),
      capacity text check (capacity <> ''),
      capacity_building_and_technology_transfer text check (capacity_building_and_technology_transfer <> ''),
      coordination_mechanisms text check (coordination_mechanisms <> ''),
      governance text check (governance <> ''),
      evaluation text check (evaluation <> ''),
      expected_impact text check (expected_impact <> ''),
      quantification text check (quantification <> ''),
      nature text check (nature <> ''),
      additional_information text check (additional_information <> ''),
      updates text check (updates <> ''),
      beneficiaries text check (beneficiaries <> ''),
      headquarters text check (headquarters <> ''),
      geographic_coverage text check (geographic_coverage <> ''),
      partners_text text check (partners_text <> ''),
      website_text text check (website_text <> '')
    )`.execute(database)

  await sql`
    create table commitment_sources (
      commitment_id uuid not null references commitments,
      registry text not null check (registry <> ''),
      key text not null check (key <> ''),
      url text check (url <> ''),
      -- SHA-256 over what this source said when it was last taken over; the same again changes nothing.
      content_hash text not null,
      -- Of several sources the latest is the one that the commitment's content is from.
      imported_at timestamptz not null default clock_timestamp(),
      primary key (commitment_id, registry)
    )`.execute(database)
}

const createLinks = async (database: Kysely<unknown>): Promise<void> => {
  const links = [
    {
      table: 'commitment_goals',
      column: 'goal_number',
      definition: 'smallint not null check (goal_number between 1 and 17)',
    },
    {
      table: 'commitment_targets',
      column: 'target_code',
      definition: `text not null check (target_code ~ '^([1-9]|1[0-7])\\.([1-9][0-9]?|[a-z])$')`,
    },
    {
      table: 'commitment_countries',
      column: 'country_code',
      definition: `text not null check (country_code ~ '^[A-Z]{3}$')`,
    },
    { table: 'commitment_terms', column: 'term_key', definition: `text not null check (term_key <> '')` },
    { table: 'commitment_networks', column: 'network_id', definition: 'uuid not null' },
  ]
  for (const { table, column, definition } of links) {
    await sql`
      create table ${sql.table(table)} (
        commitment_id uuid not null,
        ${sql.ref(column)} ${sql.raw(definition)},
        is_public boolean not null,
        listed_at timestamptz(3) not null,
        primary key (commitment_id, ${sql.ref(column)}) include (is_public, listed_at),
        foreign key (commitment_id, is_public, listed_at)
          references commitments (id, is_public, listed_at) on update cascade
      )`.execute(database)
    // From the other end: the commitments of a goal, in the usual order.
    await createIndexes(database, [`${table}_listed on ${table} (${column}, is_public, listed_at, commitment_id)`])
  }
}

const createPartners = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table commitment_partners (
      commitment_id uuid not null,
      -- As the holder ordered them; the lead is 0.
      position integer not null,
      -- Null while nobody knows which organization the name means.
      organization_id uuid,
      name text not null check (name <> ''),
      -- What kind of entity it called itself.
      type text check (type in (
        'GOVERNMENT', 'LOCAL_OR_REGIONAL_GOVERNMENT', 'INTERGOVERNMENTAL_ORGANIZATION',
        'UNITED_NATIONS_OR_MULTILATERAL_BODY', 'NGO', 'CIVIL_SOCIETY_ORGANIZATION', 'ACADEMIC_INSTITUTION',
        'SCIENTIFIC_COMMUNITY', 'PRIVATE_SECTOR', 'PHILANTHROPIC_ORGANIZATION', 'PARTNERSHIP', 'OTHER_RELEVANT_ACTOR'
      )),
      role text not null check (role in ('LEAD', 'PARTNER', 'FUNDER', 'IMPLEMENTER')),
      confirmed boolean not null default false,
      is_public boolean not null,
      listed_at timestamptz(3) not null,
      primary key (commitment_id, position),
      check ((role = 'LEAD') = (position = 0)),
      foreign key (commitment_id, is_public, listed_at)
        references commitments (id, is_public, listed_at) on update cascade
    )`.execute(database)
  await createIndexes(database, [
    `commitment_partners_listed on commitment_partners
      (organization_id, is_public, listed_at, commitment_id) include (role)
      where organization_id is not null`,
    `commitment_partners_leading on commitment_partners
      (organization_id, is_public, listed_at, commitment_id)
      where organization_id is not null and role = 'LEAD'`,
  ])
}

const createLists = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table commitment_resources (
      commitment_id uuid not null references commitments,
      position integer not null,
      type text not null check (type in ('FINANCING', 'IN_KIND', 'STAFF_TECHNICAL_EXPERTISE', 'OTHER')),
      description text check (description <> ''),
      amount_value numeric check (amount_value >= 0),
      amount_currency text check (amount_currency ~ '^[A-Z]{3}$'),
      primary key (commitment_id, position),
      check ((amount_value is null) = (amount_currency is null))
    )`.execute(database)

  await sql`
    create table commitment_other_places (
      commitment_id uuid not null references commitments,
      position integer not null,
      text text not null check (text <> ''),
      kind text not null check (kind in ('REGION', 'ORGANIZATION', 'UNKNOWN')),
      primary key (commitment_id, position)
    )`.execute(database)
}

/** Private: read by no view, answered by no API. */
const createContacts = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table commitment_contacts (
      commitment_id uuid primary key references commitments,
      name text check (name <> ''),
      email text check (email <> ''),
      telephone text check (telephone <> '')
    )`.execute(database)
}

/** The room's contract with other rooms: which commitments exist and which of them everybody may see. */
const createVisibility = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create view commitment_visibility (commitment_id, is_public) as
    select id, is_public from commitments`.execute(database)
  await sql`comment on column commitment_visibility.commitment_id is 'not null'`.execute(database)
  await sql`comment on column commitment_visibility.is_public is 'not null'`.execute(database)
}

const createIndexes = async (database: Kysely<unknown>, definitions: readonly string[]): Promise<void> => {
  for (const definition of definitions) await sql`create index ${sql.raw(definition)}`.execute(database)
}
