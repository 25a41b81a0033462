import { sql } from 'kysely'
import type { RoomDatabase } from '../queries/index.ts'
import type { KnownNumber, Renumbering } from './numbers.ts'

/** What the registry knows about numbers, for commands: whoever may see it. */

/** Whoever looks numbers up and writes them waits here: two imports at once must not both find a number missing. */
export const lockNumbers = (database: RoomDatabase) =>
  sql`select pg_advisory_xact_lock(hashtext('registration numbers'))`.execute(database)

export interface StoredNumbers {
  /** All numbers of every commitment that has one of those that were asked for. */
  readonly numbers: readonly KnownNumber[]
  /** What is known to become of them before either number is. */
  readonly awaited: readonly Renumbering[]
}

/** The keys are what `numberKey` writes. */
export const readNumbers = async (database: RoomDatabase, keys: readonly string[]): Promise<StoredNumbers> => {
  const awaited = await readAwaited(database, keys)
  const all = [...keys, ...awaited.flatMap(({ earlierKey, currentKey }) => [earlierKey, currentKey])]
  const numbers = await database
    .selectFrom('registration_numbers')
    .select(['number_key as key', 'number', 'commitment_id as commitmentId', 'generation', 'is_current as isCurrent'])
    .where('commitment_id', 'in', ({ selectFrom }) =>
      selectFrom('registration_numbers as asked')
        .select('asked.commitment_id')
        .where('asked.number_key', '=', sql<string>`any(${all}::text[])`),
    )
    .execute()
  return { numbers, awaited }
}

type AwaitedRow = Renumbering & { readonly earlierKey: string; readonly currentKey: string }

/** The renumberings that lead from and to these numbers, however many steps away. */
const readAwaited = async (database: RoomDatabase, keys: readonly string[]): Promise<readonly AwaitedRow[]> => {
  const { rows } = await sql<AwaitedRow>`
    with recursive connected as (
      select earlier_key, earlier_number, current_key, current_number
      from awaited_renumberings
      where earlier_key = any(${keys}::text[]) or current_key = any(${keys}::text[])
      union
      select next.earlier_key, next.earlier_number, next.current_key, next.current_number
      from connected
      join awaited_renumberings as next
        on next.earlier_key in (connected.earlier_key, connected.current_key)
        or next.current_key in (connected.earlier_key, connected.current_key)
    )
    select
      earlier_key as "earlierKey", earlier_number as "earlierNumber",
      current_key as "currentKey", current_number as "currentNumber"
    from connected
  `.execute(database)
  return rows
}

/** What a source said of a commitment, without its words. */
export interface Said {
  readonly commitmentId: string
  /** Null when it was written here. */
  readonly registry: string | null
  /** The number under which it was said. */
  readonly numberKey: string
  readonly contentHash: string | null
}

export interface StoredTexts {
  /** What the content of each commitment is, by its id; one that was written here has none. */
  readonly contents: ReadonlyMap<string, Said>
  /** What was said besides and before. */
  readonly earlier: readonly Said[]
}

/** What is known to have been said of these commitments. */
export const readTexts = async (database: RoomDatabase, ids: readonly string[]): Promise<StoredTexts> => {
  const { rows } = await sql<Said & { readonly isEarlier: boolean }>`
    select
      commitment_id as "commitmentId", registry, number_key as "numberKey", content_hash as "contentHash",
      imported_at < max(imported_at) over (partition by commitment_id) as "isEarlier"
    from commitment_sources
    where commitment_id = any(${ids}::uuid[])
    union all
    select commitment_id, registry, number_key, content_hash, true
    from commitment_earlier_texts
    where commitment_id = any(${ids}::uuid[])
  `.execute(database)
  return {
    contents: new Map(rows.filter(({ isEarlier }) => !isEarlier).map((row) => [row.commitmentId, row])),
    earlier: rows.filter(({ isEarlier }) => isEarlier),
  }
}
