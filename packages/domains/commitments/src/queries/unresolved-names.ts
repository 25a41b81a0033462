import { type Order, anyOf, pages, prepared } from '@pledgegraph/database'
import type { Fields, Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type RoomDatabase, seesPublicOnly } from './tables.ts'

/**
 * The names of partners that no organization was found for, without those that curators know to name none. However often
 * a commitment says a name, it counts once.
 */

export interface UnresolvedNameRow {
  readonly nameKey: string
  /** As holders wrote it, the most frequent first; one at least and twenty at most. */
  readonly spellings: readonly string[]
  readonly commitmentCount: number
}

export const listUnresolvedNames = (
  database: RoomDatabase,
  viewer: Viewer,
  page: PageRequest,
  fields: Fields,
): Promise<Page<UnresolvedNameRow>> => unresolvedNamePages(database, viewer, {}, page, fields)

const unresolvedNamePages = pages({
  order: () => mostFrequentFirst,
  rows: (database: RoomDatabase, viewer: Viewer) => namesOf(database, viewer, mentionsOf(database, viewer)),
})

export const countUnresolvedNames = async (database: RoomDatabase, viewer: Viewer): Promise<number> => {
  const names = unresolved(database, viewer).select('name_key').distinct()
  const { count } = await database
    .selectFrom(names.as('names'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The keys are given and answered as `partnerKey` makes them. */
export const findUnresolvedNamesByKeys = (
  database: RoomDatabase,
  viewer: Viewer,
  nameKeys: readonly string[],
): Promise<UnresolvedNameRow[]> => unresolvedNamesByKeys(database, viewer, { nameKeys })

const unresolvedNamesByKeys = prepared(
  (database: RoomDatabase, viewer: Viewer, { nameKeys }: { readonly nameKeys: readonly string[] }) => {
    const mentions = mentionsOf(database, viewer).where('name_key', '=', anyOf(nameKeys, 'text'))
    return namesOf(database, viewer, mentions).compile()
  },
)

/** Negative, so that one direction suits both: the most frequent first, and of several alike by their letters. */
const mostFrequentFirst: Order = {
  name: 'FREQUENCY',
  direction: 'ASC',
  columns: [
    { expression: sql`-names.commitments`, type: 'integer' },
    { expression: sql`names.name_key`, type: 'text' },
  ],
}

const unresolved = (database: RoomDatabase, viewer: Viewer) =>
  database
    .selectFrom('commitment_partners')
    .where('organization_id', 'is', null)
    .where(
      sql<boolean>`not exists (select from names_of_nobody where names_of_nobody.name_key = commitment_partners.name_key)`,
    )
    .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`is_public`))

/** One row a name and commitment, by the columns of the index, whose order spares the sort. */
const mentionsOf = (database: RoomDatabase, viewer: Viewer) =>
  unresolved(database, viewer).select(['name_key', 'listed_at', 'commitment_id']).distinct()

const namesOf = (database: RoomDatabase, viewer: Viewer, mentions: ReturnType<typeof mentionsOf>) => {
  const names = database
    .selectFrom(mentions.as('mentions'))
    .select(['name_key', sql<number>`count(*)::integer`.as('commitments')])
    .groupBy('name_key')
  const spellings = unresolved(database, viewer)
    .select('name')
    .where('commitment_partners.name_key', '=', sql.ref<string>('names.name_key'))
    .groupBy('name')
    .orderBy(sql`count(*) desc, name collate "C"`)
    .limit(20)
  return database
    .selectFrom(names.as('names'))
    .select([
      'names.name_key as nameKey',
      'names.commitments as commitmentCount',
      sql<readonly string[]>`array${spellings}`.as('spellings'),
    ])
}
