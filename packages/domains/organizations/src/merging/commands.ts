import { newUuid } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { lockOrganizationNames } from '../name-lock.ts'
import type { RoomDatabase } from '../queries.ts'
import { findStandings, findTree } from './queries.ts'
import { checkMerge, checkUnmerge } from './rules.ts'

/**
 * What other rooms do after a merge or an unmerge: whatever was recorded under one of the organizations `from` belongs
 * to the active organization `to` from now on. UUIDs; `from` may name `to` itself.
 */
export interface Reassignment {
  readonly from: readonly string[]
  readonly to: string
}

/** A handful of calls for other rooms, to be made in the same transaction. */
export interface MergeOutcome {
  readonly reassign: readonly Reassignment[]
}

/**
 * Merges an organization into another (UUIDs): its id, names and identifiers lead to that one from now on, and with it
 * all that was merged into it before. Nothing is moved or lost, so `unmergeOrganization` restores it; the log keeps the
 * note, which says why.
 * @throws BadUserInput unless both are active and different.
 */
export const mergeOrganizations = async (
  database: RoomDatabase,
  { from, into, note = null }: { readonly from: string; readonly into: string; readonly note?: string | null },
): Promise<MergeOutcome> => {
  await lockOrganizationNames(database)
  const [merged, successor] = await findStandings(database, [from, into])
  // One standing an id.
  checkMerge(merged!, successor!)
  const moved = await findTree(database, from)
  await database
    .updateTable('organizations')
    .set({ status: 'MERGED', merged_into_id: into, successor_id: into })
    .where('id', '=', from)
    .execute()
  await leadTo(
    database,
    moved.filter((id) => id !== from),
    into,
  )
  await touch(database, [from, into])
  await database
    .insertInto('organization_merges')
    .values({ id: newUuid(), organization_id: from, into_id: into, note: note?.trim() || null })
    .execute()
  return { reassign: [{ from: moved, to: into }] }
}

/**
 * Gives a merged organization back (a UUID) with all that had been merged into it, also where what it was merged into
 * was merged since. The log keeps that it had been merged.
 * @throws BadUserInput when it is not merged.
 */
export const unmergeOrganization = async (
  database: RoomDatabase,
  { id }: { readonly id: string },
): Promise<MergeOutcome> => {
  await lockOrganizationNames(database)
  const [standing] = await findStandings(database, [id])
  checkUnmerge(standing!)
  const moved = await findTree(database, id)
  await database
    .updateTable('organizations')
    .set({ status: 'ACTIVE', merged_into_id: null, successor_id: null })
    .where('id', '=', id)
    .execute()
  await leadTo(
    database,
    moved.filter((each) => each !== id),
    id,
  )
  await touch(database, [id, standing!.merged!.successorId])
  await database
    .updateTable('organization_merges')
    .set({ unmerged_at: sql`now()` })
    .where('organization_id', '=', id)
    .where('unmerged_at', 'is', null)
    .execute()
  return { reassign: [{ from: moved, to: id }] }
}

const leadTo = async (database: RoomDatabase, ids: readonly string[], successorId: string): Promise<void> => {
  await database
    .updateTable('organizations')
    .set({ successor_id: successorId })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}

/** What is told of an organization changes with a merge at both ends. */
const touch = async (database: RoomDatabase, ids: readonly string[]): Promise<void> => {
  await database
    .updateTable('organizations')
    .set({ updated_at: sql`now()` })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}
