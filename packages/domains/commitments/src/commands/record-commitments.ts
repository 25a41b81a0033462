import { unique } from '@pledgegraph/kernel'
import { type Said, lockNumbers, readNumbers, readTexts } from '../numbers/read-numbers.ts'
import type { RoomDatabase } from '../queries/index.ts'
import { numberKey } from '../rules.ts'
import { type Known, type RecordOutcome, decide, numbersOf, withOutcome } from './decide.ts'
import { forgetTexts, keepRecordedTexts, keepStoredTexts } from './keep-texts.ts'
import { problemOf } from './problem-of.ts'
import type { RecordedCommitment } from './recorded-commitment.ts'
import { storeCommitments } from './store-commitments.ts'
import { touchCommitments } from './touch-commitments.ts'

/**
 * Takes over the records of a source; one outcome a record, in their order. A commitment is found by any of its
 * numbers, current or earlier: a new one is CREATED, one of which the source now says something else is UPDATED, and
 * the same record again leaves everything UNCHANGED. A record that cannot be stored is REFUSED with the reason, and the
 * others of the batch are stored all the same.
 *
 * What was said under a newer number stays: a record under an older one is KEPT as history of the commitment, and what
 * a record under a newer one, or of another source, takes the place of is kept likewise.
 *
 * Some sixteen statements whatever the size of the batch. Run it in a transaction of the caller's, so that a batch is
 * stored whole or not at all.
 */
export const recordCommitments = async (
  database: RoomDatabase,
  records: readonly RecordedCommitment[],
): Promise<RecordOutcome[]> => {
  await lockNumbers(database)
  const problems = records.map(problemOf)
  const known = await readKnown(
    database,
    records.filter((_, index) => problems[index] === null),
  )
  const { outcomes, replaced, numbers } = decide(records, problems, known)
  const created = withOutcome('CREATED', outcomes, records)
  const updated = withOutcome('UPDATED', outcomes, records)
  const kept = withOutcome('KEPT', outcomes, records)
  await keepStoredTexts(
    database,
    replaced.map((id) => ({ id, holder: id })),
  )
  await storeCommitments(database, created, updated, numbers)
  await forgetTexts(
    database,
    updated.filter(({ record }) => known.earlier.some((said) => isSaidBy(record, said))),
  )
  await keepRecordedTexts(database, kept)
  const stored = new Set([...created, ...updated].map(({ id }) => id))
  const others = [...kept.map(({ id }) => id), ...numbers.changed.map(({ commitmentId }) => commitmentId)]
  await touchCommitments(database, unique(others.filter((id) => !stored.has(id))))
  return outcomes
}

/** A source says one thing under one number. */
const isSaidBy = ({ source, registrationNumber }: RecordedCommitment, said: Said): boolean =>
  said.registry === source.registry && said.numberKey === numberKey(registrationNumber)

/** What the registry knows about the numbers of a batch, whoever may see it. */
const readKnown = async (database: RoomDatabase, records: readonly RecordedCommitment[]): Promise<Known> => {
  const stored = await readNumbers(database, records.flatMap(numbersOf).map(numberKey))
  const texts = await readTexts(database, unique(stored.numbers.map(({ commitmentId }) => commitmentId)))
  return { ...stored, ...texts }
}
