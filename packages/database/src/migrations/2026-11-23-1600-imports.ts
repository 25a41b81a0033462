import { type Kysely, sql } from 'kysely'

export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table import_records (
      source text collate "C" not null check (source <> ''),
      -- What a later import finds the record by: its registration number without sign and case.
      key text collate "C" not null check (key <> ''),
      -- A commitment, which is another package's: no foreign key.
      commitment_id uuid not null,
      -- The record as it came. As text, since jsonb refuses an escaped NUL and forgets order and spacing.
      verbatim text not null,
      -- Of the bytes of the record, in hexadecimal: the same again is recognised by it.
      sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
      -- The version of the importer that understood it; another one reads the same record anew.
      importer_version integer not null,
      imported_at timestamptz(3) not null default now(),
      -- The import that met it last, and where.
      seen_in uuid not null,
      file text not null check (file <> ''),
      line integer not null check (line >= 1),
      primary key (source, key)
    )`.execute(database)
  await sql`create index import_records_by_commitment on import_records (commitment_id, source)`.execute(database)

  // What could not be taken in, until it can be.
  await sql`
    create table import_refusals (
      sha256 text collate "C" primary key check (sha256 ~ '^[0-9a-f]{64}$'),
      reason text not null check (reason <> ''),
      verbatim text not null,
      file text not null check (file <> ''),
      line integer not null check (line >= 1),
      refused_at timestamptz(3) not null default now()
    )`.execute(database)
}
