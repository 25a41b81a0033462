import { type Kysely, sql } from 'kysely'

export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`create extension if not exists pg_trgm`.execute(database)

  await sql`
    create table organizations (
      id uuid primary key,
      name text not null check (name <> ''),
      -- The name without case and accents: what lists are sorted by and prefixes are compared with.
      name_key text collate "C" not null,
      acronym text check (acronym <> ''),
      type text check (type in (
        'GOVERNMENT', 'LOCAL_OR_REGIONAL_GOVERNMENT', 'INTERGOVERNMENTAL_ORGANIZATION',
        'UNITED_NATIONS_OR_MULTILATERAL_BODY', 'NGO', 'CIVIL_SOCIETY_ORGANIZATION', 'ACADEMIC_INSTITUTION',
        'SCIENTIFIC_COMMUNITY', 'PRIVATE_SECTOR', 'PHILANTHROPIC_ORGANIZATION', 'PARTNERSHIP', 'OTHER_RELEVANT_ACTOR'
      )),
      country_code text check (country_code ~ '^[A-Z]{3}$'),
      website text check (website <> ''),
      status text not null default 'ACTIVE' check (status in ('ACTIVE', 'MERGED')),
      merged_into_id uuid references organizations,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      check ((status = 'MERGED') = (merged_into_id is not null)),
      check (merged_into_id <> id)
    )`.execute(database)
  await sql`create index organizations_by_name on organizations (name_key, id)`.execute(database)
  await sql`create index organizations_by_creation on organizations (created_at, id)`.execute(database)
  await sql`create index organizations_by_type on organizations (type, name_key, id)`.execute(database)
  await sql`create index organizations_by_country on organizations (country_code, name_key, id)`.execute(database)
  await sql`create index organizations_merged_into on organizations (merged_into_id) where merged_into_id is not null`.execute(
    database,
  )

  await sql`
    create table organization_aliases (
      organization_id uuid not null references organizations,
      alias text not null check (alias <> ''),
      -- The alias without case and accents: what an imported name is looked up by.
      alias_key text collate "C" not null,
      language text check (language ~ '^[a-z]{2,3}$'),
      primary key (organization_id, alias)
    )`.execute(database)
  await sql`create index organization_aliases_by_key on organization_aliases (alias_key, organization_id)`.execute(
    database,
  )

  await sql`
    create table organization_identifiers (
      scheme text not null check (scheme in ('ROR', 'WIKIDATA', 'ORG_ID', 'ISNI', 'GRID', 'FUNDREF', 'LEI')),
      value text not null check (value <> ''),
      organization_id uuid not null references organizations,
      primary key (scheme, value)
    )`.execute(database)
  await sql`create index organization_identifiers_by_organization on organization_identifiers (organization_id, scheme, value)`.execute(
    database,
  )
}
