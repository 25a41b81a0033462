import { type Kysely, sql } from 'kysely'

export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table goals (
      number smallint primary key check (number between 1 and 17),
      -- The short name in English, as the program knows it.
      label text not null check (label <> '')
    )`.execute(database)

  await sql`
    create table targets (
      code text collate "C" primary key check (code ~ '^[0-9]{1,2}[.]([0-9]{1,2}|[a-z])$'),
      goal_number smallint not null references goals,
      -- The code with its numbers in two digits: as text, 14.2 would come after 14.10.
      sort_key text collate "C" not null unique,
      -- The caption in English.
      label text not null check (label <> '')
    )`.execute(database)
  await sql`create index targets_by_goal on targets (goal_number, sort_key)`.execute(database)

  await sql`
    create table countries (
      code text collate "C" primary key check (code ~ '^[A-Z]{3}$'),
      alpha2 text not null unique check (alpha2 ~ '^[A-Z]{2}$'),
      m49 text not null unique check (m49 ~ '^[0-9]{3}$'),
      -- The name in English.
      name text not null check (name <> ''),
      -- The name without case and accents: what lists are sorted by and prefixes are compared with.
      name_key text collate "C" not null,
      region text check (region in ('AFRICA', 'AMERICAS', 'ASIA', 'EUROPE', 'OCEANIA')),
      subregion text check (subregion <> ''),
      is_small_island_developing_state boolean not null,
      is_least_developed boolean not null,
      is_landlocked_developing boolean not null
    )`.execute(database)
  await sql`create index countries_by_name on countries (name_key, code)`.execute(database)

  await sql`
    create table terms (
      -- The scheme and the code, both in kebab case: ocean-basin.arctic-ocean.
      key text collate "C" primary key,
      scheme text not null check (scheme in (
        'OCEAN_BASIN', 'COMMUNITY_OF_OCEAN_ACTION', 'SIDS_REGION', 'SAMOA_PATHWAY_PRIORITY_AREA', 'REGION'
      )),
      code text not null check (code <> ''),
      -- Where the forms show the term, among those of all schemes.
      position smallint not null,
      -- The choice in English, and without case and accents: what lists are sorted by.
      label text not null check (label <> ''),
      label_key text collate "C" not null,
      unique (scheme, code)
    )`.execute(database)
  await sql`create index terms_by_position on terms (position, key)`.execute(database)
  await sql`create index terms_by_label on terms (label_key, key)`.execute(database)

  // The labels that the program brings in other languages than English.
  await sql`
    create table vocabulary_labels (
      -- The global id of the entry: country_KEN.
      entry_id text collate "C" not null,
      language text not null check (language in ('ar', 'es', 'fr', 'ru', 'zh')),
      label text not null check (label <> ''),
      label_key text collate "C" not null,
      primary key (entry_id, language)
    )`.execute(database)

  // What the operator imported, in any language. It goes before what the program brings.
  await sql`
    create table official_texts (
      entry_id text collate "C" not null,
      kind text not null check (kind in ('LABEL', 'TITLE')),
      language text not null check (language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
      text text not null check (text <> ''),
      primary key (entry_id, kind, language)
    )`.execute(database)

  // What the vocabularies were last filled with, so that a start with the same does nothing.
  await sql`
    create table vocabulary_seed (
      id smallint primary key default 1 check (id = 1),
      fingerprint text not null
    )`.execute(database)
}
