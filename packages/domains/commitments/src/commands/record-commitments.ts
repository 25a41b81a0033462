import { sql } from 'kysely'
import type { RoomDatabase } from '../queries/index.ts'
import { numberKey } from '../rules.ts'
import { type Known, type RecordOutcome, decide, hashKey, numbersOf } from './decide.ts'
import { problemOf } from './problem-of.ts'
import type { RecordedCommitment } from './recorded-commitment.ts'
import { storeCommitments } from './store-commitments.ts'

/**
 * Takes over the records of a source; one outcome a record, in their order. A commitment is found by any of its
 * numbers, current or earlier: a new one is CREATED, one of which the source now says something else is UPDATED, and
 * the same record again leaves everything UNCHANGED. A record that cannot be stored is REFUSED with the reason, and the
 * others of the batch are stored all the same.
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
  const outcomes = decide(records, problems, known)
  await storeCommitments(database, withOutcome('CREATED', outcomes, records), withOutcome('UPDATED', outcomes, records))
  return outcomes
}

/** Two imports at once must not both find a number missing. */
const lockNumbers = (database: RoomDatabase) =>
  sql`select pg_advisory_xact_lock(hashtext('registration numbers'))`.execute(database)

/** What the registry knows about the numbers of a batch, whoever may see it. */
const readKnown = async (database: RoomDatabase, records: readonly RecordedCommitment[]): Promise<Known> => {
  const keys = records.flatMap(numbersOf).map(numberKey)
  const numbers = await database
    .selectFrom('registration_numbers as asked')
    .innerJoin('registration_numbers as current', 'current.commitment_id', 'asked.commitment_id')
    .select([
      'asked.number_key as key',
      'asked.commitment_id as commitmentId',
      'asked.is_current as isCurrent',
      'current.number as currentNumber',
    ])
    .where('asked.number_key', '=', sql<string>`any(${keys}::text[])`)
    .where(sql<boolean>`current.is_current`)
    .execute()
  const hashes = await database
    .selectFrom('commitment_sources')
    .select(['commitment_id', 'registry', 'content_hash'])
    .where('commitment_id', '=', sql<string>`any(${numbers.map(({ commitmentId }) => commitmentId)}::uuid[])`)
    .execute()
  return {
    numbers: new Map(numbers.map((number) => [number.key, number])),
    hashes: new Map(hashes.map((row) => [hashKey(row.commitment_id, row.registry), row.content_hash])),
  }
}

const withOutcome = (
  outcome: 'CREATED' | 'UPDATED',
  outcomes: readonly RecordOutcome[],
  records: readonly RecordedCommitment[],
) => outcomes.flatMap((each, index) => (each.outcome === outcome ? [{ id: each.id, record: records[index]! }] : []))
