import { lockNumbers } from '../numbers/read-numbers.ts'
import type { RoomDatabase } from '../queries/index.ts'
import { readKnown } from './known.ts'
import { objectionsTo } from './objections.ts'
import type { RestoredCommitment, RestoreOutcome } from './restored-commitment.ts'
import { writeCommitments } from './write-commitments.ts'

/**
 * Takes commitments back from an export under the ids that they had, with their versions and moments; one outcome a
 * commitment, in their order: CREATED, UPDATED where the registry has an older version, UNCHANGED where it has the same.
 * REFUSED with the reason where it has a newer one, where a number belongs to another commitment, and where the
 * commitment has become part of another.
 *
 * Which organization a name means that the export leaves open stays as the registry knows it, and numbers and earlier
 * texts that it has besides are kept. Some twenty statements whatever the size of the batch, in which a commitment is
 * once. Run it in a transaction of the caller's.
 */
export const restoreCommitments = async (
  database: RoomDatabase,
  batch: readonly RestoredCommitment[],
): Promise<RestoreOutcome[]> => {
  if (batch.length === 0) return []
  await lockNumbers(database)
  const known = await readKnown(database, batch)
  const objections = objectionsTo(batch, known)
  const accepted = batch.filter((_, index) => objections[index] === null)
  const changed = await writeCommitments(database, accepted, known)
  return batch.map(({ id }, index) => {
    const reason = objections[index] ?? null
    if (reason !== null) return { outcome: 'REFUSED', reason }
    if (!known.commitments.has(id)) return { outcome: 'CREATED' }
    return { outcome: changed.has(id) ? 'UPDATED' : 'UNCHANGED' }
  })
}
