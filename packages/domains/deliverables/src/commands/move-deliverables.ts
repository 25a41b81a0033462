import { sql } from 'kysely'
import type { RoomDatabase } from '../queries/room.ts'
import { lockImports } from './lock-imports.ts'

/** A commitment that is no more, and the one that stands for it now. UUIDs. */
export interface Move {
  readonly from: string
  readonly into: string
}

/**
 * Gives the deliverables and progress reports of commitments that were absorbed to those that remain. They keep their
 * ids and what is known of them; the deliverables follow those that are there already, in the order of the moves.
 *
 * Two statements whatever the number of moves. Run it in the transaction that absorbs the commitments.
 */
export const moveDeliverables = async (database: RoomDatabase, moves: readonly Move[]): Promise<void> => {
  if (moves.length === 0) return
  await lockImports(database)
  // In one statement, since what a report says about a deliverable always belongs to the commitment of both.
  await sql`
    with
      moves as (
        select * from unnest(
          ${moves.map(({ from }) => from)}::uuid[], ${moves.map(({ into }) => into)}::uuid[]
        ) with ordinality as moves (from_id, into_id, place)
      ),
      positions as (
        select
          deliverables.id, moves.into_id,
          row_number() over (
            partition by moves.into_id order by moves.place, deliverables.position, deliverables.id
          ) + (
            select coalesce(max(position), -1) from deliverables where commitment_id = moves.into_id
          ) as position
        from moves
        join deliverables on deliverables.commitment_id = moves.from_id
      ),
      moved_deliverables as (
        update deliverables
        set commitment_id = positions.into_id, position = positions.position, updated_at = now()
        from positions
        where deliverables.id = positions.id
      ),
      moved_reports as (
        update progress_reports
        set commitment_id = moves.into_id, updated_at = now()
        from moves
        where progress_reports.commitment_id = moves.from_id
      )
    update progress_report_deliverables
    set commitment_id = moves.into_id
    from moves
    where progress_report_deliverables.commitment_id = moves.from_id
  `.execute(database)
}
