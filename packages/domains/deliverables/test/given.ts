import { encodeId, newUuid } from '@pledgegraph/kernel'
import { type Insertable, sql } from 'kysely'
import type { RoomDatabase, RoomTables } from '../src/queries/room.ts'

type DeliverableColumns = Partial<Omit<Insertable<RoomTables['deliverables']>, 'commitment_id'>>
type ReportColumns = Partial<Omit<Insertable<RoomTables['progress_reports']>, 'commitment_id'>>

export interface Given {
  readonly id: string
  readonly uuid: string
}

/** Sentences to arrange a test with: `await given.deliverable(commitment, { due_date: '2026-01-01' })`. */
export const given = (database: RoomDatabase) => ({
  /** A commitment is another room's: the test writes what its view needs. */
  commitment: async (status: 'PUBLISHED' | 'DRAFT' = 'PUBLISHED'): Promise<Given> => {
    const uuid = newUuid()
    await sql`
      insert into commitments (id, kind, title, title_key, status, ongoing)
      values (${uuid}, 'COMMITMENT', 'Clean beaches', 'clean beaches', ${status}, false)
    `.execute(database)
    return { id: encodeId('Commitment', uuid), uuid }
  },

  status: async (commitment: Given, status: 'PUBLISHED' | 'DRAFT'): Promise<void> => {
    await sql`update commitments set status = ${status} where id = ${commitment.uuid}`.execute(database)
  },

  deliverable: async (commitment: Given, columns: DeliverableColumns = {}): Promise<Given> => {
    const row = { id: newUuid(), position: 0, ...columns, commitment_id: commitment.uuid }
    await database.insertInto('deliverables').values(row).execute()
    return { id: encodeId('Deliverable', row.id), uuid: row.id }
  },

  report: async (commitment: Given, columns: ReportColumns = {}): Promise<Given> => {
    const row = { id: newUuid(), ...columns, commitment_id: commitment.uuid }
    await database.insertInto('progress_reports').values(row).execute()
    return { id: encodeId('ProgressReport', row.id), uuid: row.id }
  },

  /** The report says something about the deliverable. */
  update: async (commitment: Given, report: Given, deliverable: Given): Promise<void> => {
    const row = { commitment_id: commitment.uuid, progress_report_id: report.uuid, deliverable_id: deliverable.uuid }
    await database.insertInto('progress_report_deliverables').values(row).execute()
  },
})
