import { sql } from 'kysely'
import type { RoomDatabase } from '../queries.ts'

/** Two organizations (UUIDs, the smaller first) and the spellings of theirs that are alike. */
export interface Pair {
  readonly organizationId: string
  readonly otherId: string
  /** In ten thousandths. */
  readonly score: number
  readonly name: string
  readonly otherName: string
}

/** How many pairs wait for a curator after a search, how many of them are new, and how many are no longer alike. */
export interface DuplicatesOutcome {
  readonly open: number
  readonly new: number
  readonly gone: number
}

/** Makes these the open pairs. What a curator dismissed stays so, and what is two for sure is left out. */
export const storePairs = async (database: RoomDatabase, pairs: readonly Pair[]): Promise<DuplicatesOutcome> => {
  const before = new Set((await findOpenPairs(database)).map(textOf))
  const open = new Set<string>()
  for (let start = 0; start < pairs.length; start += pairsAtOnce) {
    const stored = await upsertPairs(database, pairs.slice(start, start + pairsAtOnce))
    for (const pair of stored) open.add(textOf(pair))
  }
  const gone = [...before].filter((pair) => !open.has(pair))
  await deletePairs(database, gone)
  return { open: open.size, new: open.size - (before.size - gone.length), gone: gone.length }
}

const pairsAtOnce = 2_000

type PairKey = Pick<Pair, 'organizationId' | 'otherId'>

const textOf = ({ organizationId, otherId }: PairKey): string => `${organizationId} ${otherId}`

const findOpenPairs = (database: RoomDatabase): Promise<PairKey[]> =>
  database
    .selectFrom('organization_duplicates')
    .select(['organization_id as organizationId', 'other_id as otherId'])
    .where('state', '=', 'OPEN')
    .execute()

/** Two that have identifiers of the same registry of organizations are two: an identifier is given once. */
const upsertPairs = async (database: RoomDatabase, pairs: readonly Pair[]): Promise<PairKey[]> => {
  const { rows } = await sql<PairKey>`
    with pairs as (
      select *
      from unnest(
        ${pairs.map(({ organizationId }) => organizationId)}::uuid[], ${pairs.map(({ otherId }) => otherId)}::uuid[],
        ${pairs.map(({ score }) => score)}::integer[],
        ${pairs.map(({ name }) => name)}::text[], ${pairs.map(({ otherName }) => otherName)}::text[]
      ) as pairs (organization_id, other_id, score, name, other_name)
    ),
    identified as (
      select distinct coalesce(named.successor_id, named.id) as id, scheme
      from organizations as named
      join organization_identifiers on organization_identifiers.organization_id = named.id
      where named.id in (select organization_id from pairs union select other_id from pairs)
        or named.successor_id in (select organization_id from pairs union select other_id from pairs)
    )
    insert into organization_duplicates as known (organization_id, other_id, score, name, other_name)
    select organization_id, other_id, score, name, other_name
    from pairs
    where not exists (
      select from identified as one join identified as other on other.scheme = one.scheme
      where one.id = pairs.organization_id and other.id = pairs.other_id
    )
    on conflict (organization_id, other_id)
    do update set score = excluded.score, name = excluded.name, other_name = excluded.other_name
    where known.state = 'OPEN'
    returning organization_id as "organizationId", other_id as "otherId"
  `.execute(database)
  return rows
}

const deletePairs = async (database: RoomDatabase, keys: readonly string[]): Promise<void> => {
  if (keys.length === 0) return
  const ids = keys.map((key) => key.split(' '))
  await sql`
    delete from organization_duplicates
    using unnest(${ids.map(([id]) => id)}::uuid[], ${ids.map(([, id]) => id)}::uuid[]) as gone (organization_id, other_id)
    where organization_duplicates.organization_id = gone.organization_id
      and organization_duplicates.other_id = gone.other_id
  `.execute(database)
}
