import type { Database } from '@pledgegraph/database'
import { sql } from 'kysely'
import { type Entry, identityOf } from './entry.ts'
import type { NamesOfRun } from './names-of-run.ts'

/** The tables of the importer: what was imported, as it came, and what could not be. */

/**
 * Raise it when the importer makes something else of the same record: records that an earlier version understood are
 * then read anew instead of being passed over as unchanged.
 */
const importerVersion = 2

/** One import, of one file or several. */
export interface Run {
  readonly id: string
  readonly names: NamesOfRun
}

/** Two imports at once take turns, a batch each. */
export const lockImports = (database: Database) =>
  sql`select pg_advisory_xact_lock(hashtext('imports'))`.execute(database)

/** Marks the records that are known with the same content as met again. @returns their identities. */
export const markUnchanged = async (
  database: Database,
  run: Run,
  entries: readonly Entry[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<Pick<Entry, 'source' | 'key'>>`
    update import_records
    set seen_in = ${run.id}, file = entry.file, line = entry.line
    from unnest(
      ${entries.map(({ source }) => source)}::text[],
      ${entries.map(({ key }) => key)}::text[],
      ${entries.map(({ sha256 }) => sha256)}::text[],
      ${entries.map(({ file }) => file)}::text[],
      ${entries.map(({ line }) => line)}::integer[]
    ) as entry (source, key, sha256, file, line)
    where import_records.source = entry.source
      and import_records.key = entry.key
      and import_records.sha256 = entry.sha256
      and import_records.importer_version = ${importerVersion}
    returning import_records.source, import_records.key
  `.execute(database)
  return new Set(rows.map(identityOf))
}

export interface KnownRecord extends Pick<Entry, 'source' | 'key' | 'sha256' | 'file' | 'line'> {
  /** The id of the import that met it last. */
  readonly seenIn: string
}

/** The records that are known under these numbers, by identity. */
export const findKnownRecords = async (
  database: Database,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, KnownRecord>> => {
  if (entries.length === 0) return new Map()
  const { rows } = await sql<KnownRecord>`
    select source, key, sha256, file, line, seen_in as "seenIn"
    from import_records
    where (source, key) in (
      select * from unnest(${entries.map(({ source }) => source)}::text[], ${entries.map(({ key }) => key)}::text[])
    )
  `.execute(database)
  return new Map(rows.map((row) => [identityOf(row), row]))
}

/** Keeps the records as they came, with the commitments that they became. */
export const keepRecords = async (
  database: Database,
  run: Run,
  entries: readonly (Entry & { readonly commitmentId: string })[],
): Promise<void> => {
  if (entries.length === 0) return
  await sql`
    insert into import_records
      (source, key, commitment_id, verbatim, sha256, file, line, importer_version, seen_in)
    select *, ${importerVersion}::integer, ${run.id}::uuid
    from unnest(
      ${entries.map(({ source }) => source)}::text[],
      ${entries.map(({ key }) => key)}::text[],
      ${entries.map(({ commitmentId }) => commitmentId)}::uuid[],
      ${entries.map(({ verbatim }) => verbatim)}::text[],
      ${entries.map(({ sha256 }) => sha256)}::text[],
      ${entries.map(({ file }) => file)}::text[],
      ${entries.map(({ line }) => line)}::integer[]
    )
    on conflict (source, key) do update set
      commitment_id = excluded.commitment_id,
      verbatim = excluded.verbatim,
      sha256 = excluded.sha256,
      line = excluded.line,
      importer_version = excluded.importer_version,
      seen_in = excluded.seen_in,
      file = excluded.file,
      imported_at = now()
  `.execute(database)
}

/** Absorbed commitments give the records that they came from to those that took them in. Ids are UUIDs. */
export const moveRecords = async (
  database: Database,
  moves: readonly { readonly from: string; readonly into: string }[],
): Promise<void> => {
  if (moves.length === 0) return
  await sql`
    update import_records
    set commitment_id = move.into_id
    from unnest(
      ${moves.map(({ from }) => from)}::uuid[],
      ${moves.map(({ into }) => into)}::uuid[]
    ) as move (from_id, into_id)
    where import_records.commitment_id = move.from_id
  `.execute(database)
}

export interface Refusal extends Pick<Entry, 'sha256' | 'verbatim' | 'file' | 'line'> {
  readonly reason: string
}

/** Keeps lines that were refused; one that is kept already stays as it is unless it is refused for another reason. */
export const keepRefusals = async (database: Database, refusals: readonly Refusal[]): Promise<void> => {
  // The same line twice is one refusal; a line with a NUL in it is more than PostgreSQL can keep.
  const storable = refusals.filter(({ verbatim }) => !verbatim.includes('\0'))
  const rows = [...new Map(storable.map((refusal) => [refusal.sha256, refusal])).values()]
  if (rows.length === 0) return
  await sql`
    insert into import_refusals (sha256, reason, verbatim, file, line)
    select *
    from unnest(
      ${rows.map(({ sha256 }) => sha256)}::text[],
      ${rows.map(({ reason }) => reason)}::text[],
      ${rows.map(({ verbatim }) => verbatim)}::text[],
      ${rows.map(({ file }) => file)}::text[],
      ${rows.map(({ line }) => line)}::integer[]
    )
    on conflict (sha256) do update set
      reason = excluded.reason,
      line = excluded.line,
      file = excluded.file,
      refused_at = now()
    where import_refusals.reason <> excluded.reason
  `.execute(database)
}

/** What was taken in is refused no more. */
export const forgetRefusals = async (database: Database, entries: readonly Pick<Entry, 'sha256'>[]): Promise<void> => {
  if (entries.length === 0) return
  await sql`
    delete from import_refusals where sha256 = any(${entries.map(({ sha256 }) => sha256)}::text[])
  `.execute(database)
}
