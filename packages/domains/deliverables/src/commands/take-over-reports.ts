import { groupByKey, newUuid } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { changesOfProgressReports } from '../import-changes.ts'
import { findReportsForImport } from '../queries/imported.ts'
import type { RoomDatabase } from '../queries/room.ts'
import type { DeliverablesRecord } from './deliverables-record.ts'
import { toJson } from './to-json.ts'

/** @returns the commitments about which something was written. */
export const takeOverReports = async (
  database: RoomDatabase,
  records: readonly DeliverablesRecord[],
): Promise<string[]> => {
  const ids = records.map(({ commitmentId }) => commitmentId)
  const known = groupByKey(ids, await findReportsForImport(database, ids), ({ commitmentId }) => commitmentId)
  const changes = records.flatMap(({ commitmentId, progressReports }, index) =>
    progressReports === null ? [] : [{ commitmentId, ...changesOfProgressReports(known[index]!, progressReports) }],
  )
  await insertReports(
    database,
    changes.flatMap(({ commitmentId, added }) => added.map((entry) => ({ ...entry, id: newUuid(), commitmentId }))),
  )
  await updateReports(
    database,
    changes.flatMap(({ changed }) => changed),
  )
  return changes.flatMap(({ commitmentId, added, changed }) =>
    added.length + changed.length > 0 ? [commitmentId] : [],
  )
}

const insertReports = async (database: RoomDatabase, entries: readonly object[]): Promise<void> => {
  if (entries.length === 0) return
  await sql`
    insert into progress_reports (id, commitment_id, title, status, body, submitted_at, submitted_text, source_url)
    select id, "commitmentId", title, status, body, "submittedAt", "submittedText", "sourceUrl"
    from jsonb_to_recordset(${toJson(entries)}) as entry (
      id uuid, "commitmentId" uuid, title text, status text, body text,
      "submittedAt" timestamptz, "submittedText" text, "sourceUrl" text
    )
  `.execute(database)
}

const updateReports = async (database: RoomDatabase, entries: readonly object[]): Promise<void> => {
  if (entries.length === 0) return
  await sql`
    update progress_reports
    set
      title = entry.title,
      status = entry.status,
      body = entry.body,
      submitted_at = entry."submittedAt",
      submitted_text = entry."submittedText",
      source_url = entry."sourceUrl",
      updated_at = now()
    from jsonb_to_recordset(${toJson(entries)}) as entry (
      id uuid, title text, status text, body text, "submittedAt" timestamptz, "submittedText" text, "sourceUrl" text
    )
    where progress_reports.id = entry.id
  `.execute(database)
}
