import { BadUserInput, encodeId, newUuid, unique } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { lockOrganizationNames } from '../name-lock.ts'
import type { RoomDatabase } from '../queries.ts'
import { findStandings } from './queries.ts'

/** A merge as an export tells of it; UUIDs. */
export interface RecordedMerge {
  readonly from: string
  readonly into: string
}

/**
 * Takes over merges as another registry has them, chains included, in any order. Of the organizations nothing else
 * changes, not even when they were last changed. One that is merged already is left as it is.
 *
 * A handful of statements however many merges there are. Other rooms have nothing to reassign when what they record
 * afterwards names the active organizations.
 * @throws BadUserInput when one of the organizations is not there, or the merges lead round in a circle.
 */
export const recordMerges = async (database: RoomDatabase, merges: readonly RecordedMerge[]): Promise<void> => {
  if (merges.length === 0) return
  for (const { from, into } of merges) if (from === into) throw circle(from)
  await lockOrganizationNames(database)
  await findStandings(database, unique(merges.flatMap(({ from, into }) => [from, into])))
  const { rows } = await sql<{ id: string; into_id: string }>`
    update organizations set status = 'MERGED', merged_into_id = merges.into_id, successor_id = merges.into_id
    from unnest(${merges.map(({ from }) => from)}::uuid[], ${merges.map(({ into }) => into)}::uuid[]) as merges (id, into_id)
    where organizations.id = merges.id and organizations.status = 'ACTIVE'
    returning organizations.id, merges.into_id
  `.execute(database)
  await findSuccessors(database)
  if (rows.length === 0) return
  await database
    .insertInto('organization_merges')
    .values(rows.map(({ id, into_id }) => ({ id: newUuid(), organization_id: id, into_id })))
    .execute()
}

/** Follows every chain from its active end; one that has none is a circle. */
const findSuccessors = async (database: RoomDatabase): Promise<void> => {
  await sql`
    with recursive successors (id, successor_id) as (
      select merged.id, merged.merged_into_id
      from organizations as merged join organizations as active on active.id = merged.merged_into_id
      where active.merged_into_id is null
      union all
      select merged.id, successors.successor_id
      from organizations as merged join successors on merged.merged_into_id = successors.id
    )
    update organizations set successor_id = successors.successor_id
    from successors
    where successors.id = organizations.id and organizations.successor_id <> successors.successor_id
  `.execute(database)
  const circular = await database
    .selectFrom('organizations as merged')
    .innerJoin('organizations as successor', 'successor.id', 'merged.successor_id')
    .select('merged.id')
    .where('successor.status', '=', 'MERGED')
    .orderBy('merged.id')
    .executeTakeFirst()
  if (circular !== undefined) throw circle(circular.id)
}

const circle = (id: string): BadUserInput =>
  new BadUserInput(
    `The merges of ${encodeId('Organization', id)} lead round in a circle; one organization of it must be active.`,
  )
