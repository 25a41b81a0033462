import { groupByKey, newUuid } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { changesOfDeliverables } from '../import-changes.ts'
import { findImportedDeliverables } from '../queries/imported.ts'
import type { RoomDatabase } from '../queries/room.ts'
import type { DeliverablesRecord } from './deliverables-record.ts'
import { toJson } from './to-json.ts'

/** @returns the commitments about which something was written. */
export const takeOverDeliverables = async (
  database: RoomDatabase,
  records: readonly DeliverablesRecord[],
): Promise<string[]> => {
  const ids = records.map(({ commitmentId }) => commitmentId)
  const known = groupByKey(ids, await findImportedDeliverables(database, ids), ({ commitmentId }) => commitmentId)
  const changes = records.flatMap(({ commitmentId, deliverables }, index) =>
    deliverables === null ? [] : [{ commitmentId, ...changesOfDeliverables(known[index]!, deliverables) }],
  )
  await insertDeliverables(
    database,
    changes.flatMap(({ commitmentId, added }) => added.map((entry) => ({ ...entry, id: newUuid(), commitmentId }))),
  )
  await updateDeliverables(
    database,
    changes.flatMap(({ changed }) => changed),
  )
  await dropDeliverables(
    database,
    changes.flatMap(({ dropped }) => dropped),
  )
  return changes.flatMap(({ commitmentId, added, changed, dropped }) =>
    added.length + changed.length + dropped.length > 0 ? [commitmentId] : [],
  )
}

const insertDeliverables = async (database: RoomDatabase, entries: readonly object[]): Promise<void> => {
  if (entries.length === 0) return
  await sql`
    insert into deliverables (id, commitment_id, position, description, due_date, due_text, import_state)
    select id, "commitmentId", position, description, "dueDate", "dueText", 'LISTED'
    from jsonb_to_recordset(${toJson(entries)}) as entry (
      id uuid, "commitmentId" uuid, position integer, description text, "dueDate" date, "dueText" text
    )
  `.execute(database)
}

const updateDeliverables = async (database: RoomDatabase, entries: readonly object[]): Promise<void> => {
  if (entries.length === 0) return
  await sql`
    update deliverables
    set
      position = entry.position,
      description = entry.description,
      due_date = entry."dueDate",
      due_text = entry."dueText",
      -- What was cancelled for want of being listed is planned again.
      state = case when import_state = 'DROPPED' and state = 'CANCELLED' then 'PLANNED' else state end,
      import_state = 'LISTED',
      updated_at = now()
    from jsonb_to_recordset(${toJson(entries)}) as entry (
      id uuid, position integer, description text, "dueDate" date, "dueText" text
    )
    where deliverables.id = entry.id
  `.execute(database)
}

const dropDeliverables = async (database: RoomDatabase, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await sql`
    update deliverables
    set state = 'CANCELLED', import_state = 'DROPPED', updated_at = now()
    where id = any(${ids}::uuid[])
  `.execute(database)
}
