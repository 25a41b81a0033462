import { sql } from 'kysely'
import type { Reassignment } from '../merging/commands.ts'
import { lockOrganizationNames } from '../name-lock.ts'
import type { RoomDatabase } from '../queries.ts'
import { decide } from './decide.ts'
import { readKnown } from './queries.ts'
import type { RestoredOrganization, RestoreResult } from './restored-organization.ts'
import { writeMerges, writeOrganizations } from './write-organizations.ts'

/**
 * Takes organizations back from an export under the ids that they had: CREATED, UPDATED where the registry has an older
 * version, UNCHANGED where it has the same. REFUSED with the reason where it has a newer version, has merged the
 * organization otherwise, or has given one of its identifiers to another. A merge with an organization that is still to
 * come is made when that comes; until then both count as active.
 *
 * A dozen statements whatever the size of the batch, in which an organization is once. Run it in a transaction of the
 * caller's.
 */
export const restoreOrganizations = async (
  database: RoomDatabase,
  batch: readonly RestoredOrganization[],
): Promise<RestoreResult> => {
  if (batch.length === 0) return { outcomes: [], reassign: [] }
  await lockOrganizationNames(database)
  const known = await readKnown(database, batch)
  const decisions = decide(batch, known)
  const accepted = batch.filter((_, index) => decisions.refusals[index] === null)
  const written = await writeOrganizations(database, accepted)
  const merged = await writeMerges(database, accepted, decisions, known)
  const changed = new Set([...written, ...merged])
  const outcomes = batch.map(({ id, merges }, index) => {
    const reason = decisions.refusals[index] ?? null
    if (reason !== null) return { outcome: 'REFUSED' as const, reason }
    if (!known.organizations.has(id)) return { outcome: 'CREATED' as const }
    const isChanged = changed.has(id) || merges.some(({ from }) => changed.has(from))
    return { outcome: isChanged ? ('UPDATED' as const) : ('UNCHANGED' as const) }
  })
  const hadBefore = merged.filter((id) => known.organizations.has(id))
  return { outcomes, reassign: await findReassignments(database, hadBefore) }
}

/** Whatever other rooms recorded under these organizations belongs to those that they lead to now. */
const findReassignments = async (
  database: RoomDatabase,
  merged: readonly string[],
): Promise<readonly Reassignment[]> => {
  if (merged.length === 0) return []
  const { rows } = await sql<{ id: string; successorId: string }>`
    with recursive tree (id) as (
      select id from organizations where id = any(${merged}::uuid[])
      union
      select organizations.id from organizations join tree on organizations.merged_into_id = tree.id
    )
    select organizations.id, organizations.successor_id as "successorId"
    from tree join organizations on organizations.id = tree.id
  `.execute(database)
  const bySuccessor = Map.groupBy(rows, ({ successorId }) => successorId)
  return [...bySuccessor].map(([to, each]) => ({ from: each.map(({ id }) => id), to }))
}
