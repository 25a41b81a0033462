import { sql } from 'kysely'
import { insertRows, upsertRows } from '../commands/insert-rows.ts'
import type { RoomDatabase } from '../queries/index.ts'
import { numberKey } from '../rules.ts'
import type { NumberChanges } from './numbers.ts'

/** Writes the numbers as they became. Their commitments are there already. */
export const storeNumbers = async (
  database: RoomDatabase,
  { changed, demoted, remembered, settled }: NumberChanges,
): Promise<void> => {
  // A commitment has one current number at any moment, so the former one makes way first.
  if (demoted.length > 0) {
    await sql`
      update registration_numbers set is_current = false where number_key = any(${demoted}::text[])
    `.execute(database)
  }
  await upsertRows(
    database,
    'registration_numbers',
    ['number_key'],
    changed.map(({ key, number, commitmentId, generation, isCurrent }) => ({
      number_key: key,
      number,
      commitment_id: commitmentId,
      generation,
      is_current: isCurrent,
    })),
  )
  if (settled.length > 0) {
    await sql`delete from awaited_renumberings where earlier_key = any(${settled}::text[])`.execute(database)
  }
  await insertRows(
    database,
    'awaited_renumberings',
    remembered.map(({ earlierNumber, currentNumber }) => ({
      earlier_key: numberKey(earlierNumber),
      earlier_number: earlierNumber.trim(),
      current_key: numberKey(currentNumber),
      current_number: currentNumber.trim(),
    })),
  )
}
