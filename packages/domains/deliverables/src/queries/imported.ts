import { sql } from 'kysely'
import type { RoomDatabase } from './room.ts'

/** What an import compares with. It is no viewer: it reads the commitments that it writes, whatever their status. */

/** The deliverables of these commitments that came from a source. */
export const findImportedDeliverables = (database: RoomDatabase, commitmentIds: readonly string[]) =>
  database
    .selectFrom('deliverables')
    .select([
      'id',
      'commitment_id as commitmentId',
      'position',
      'description',
      'due_date as dueDate',
      'due_text as dueText',
      sql<boolean>`import_state = 'DROPPED'`.as('isDropped'),
      sql<boolean>`state = 'PLANNED'`.as('isPlanned'),
    ])
    .where('commitment_id', '=', sql<string>`any(${commitmentIds}::uuid[])`)
    .where('import_state', 'is not', null)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** All reports of these commitments, the first first. */
export const findReportsForImport = (database: RoomDatabase, commitmentIds: readonly string[]) =>
  database
    .selectFrom('progress_reports')
    .select([
      'id',
      'commitment_id as commitmentId',
      'title',
      'status',
      'body',
      'submitted_at as submittedAt',
      'submitted_text as submittedText',
      'source_url as sourceUrl',
    ])
    .where('commitment_id', '=', sql<string>`any(${commitmentIds}::uuid[])`)
    .orderBy('id')
    .execute()
