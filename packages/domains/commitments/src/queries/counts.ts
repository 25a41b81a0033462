import { hidden, isSingle, prepared } from '@pledgegraph/database'
import type { Viewer } from '@pledgegraph/kernel'
import { type Expression, sql } from 'kysely'
import { type Conditions, linkNames, matching } from './conditions.ts'
import { type LinkName, type LinkedTo, isLinkedTo, linkTable, ownerType, repeats } from './links.ts'
import { type Owner, takeOwner, visibleCommitments } from './owners.ts'
import { type RoomDatabase, seesPublicOnly } from './tables.ts'

export const countCommitments = async (
  database: RoomDatabase,
  viewer: Viewer,
  conditions: Conditions,
): Promise<number> => {
  const [row] = await commitmentCount(database, viewer, conditions)
  return row!.count // a select without a from has one row
}

const commitmentCount = prepared((database: RoomDatabase, viewer: Viewer, conditions: Conditions) =>
  sql<{ count: number }>`select ${countOf(database, viewer, conditions)} as count`.compile(database),
)

/** How many commitments each of these owners has; one row an owner. */
export const countCommitmentsByOwners = (
  database: RoomDatabase,
  viewer: Viewer,
  link: LinkName,
  owners: readonly string[],
  conditions: Conditions,
): Promise<readonly { owner: string; count: number }[]> =>
  commitmentCounts(database, { viewer, link }, { owners, conditions })

const commitmentCounts = prepared(
  (
    database: RoomDatabase,
    { viewer, link }: { readonly viewer: Viewer; readonly link: LinkName },
    { owners, conditions }: { readonly owners: readonly string[]; readonly conditions: Conditions },
  ) => {
    const count = countOfOwner(database, viewer, { link, value: sql`owners.owner` }, conditions)
    return sql<{ owner: string; count: number }>`
      select owners.owner::text as owner, ${count} as count
      from unnest(${hidden(owners, `${ownerType(link)}[]`)}) as owners (owner)
    `.compile(database)
  },
)

type Count = Expression<{ count: number }>

const countOf = (database: RoomDatabase, viewer: Viewer, conditions: Conditions): Count => {
  const { links = {}, ...rest } = conditions
  const [only, ...more] = linkNames(links)
  if (only !== undefined && more.length === 0 && isEmpty(rest)) {
    return countLinks(database, viewer, only, { anyOf: links[only]! }) // a name of the conditions
  }
  const { owner, others } = takeOwner(conditions)
  return countMatching(database, viewer, owner, others)
}

const countOfOwner = (database: RoomDatabase, viewer: Viewer, owner: Owner, conditions: Conditions): Count =>
  isEmpty(conditions)
    ? countLinks(database, viewer, owner.link, { one: owner.value })
    : countMatching(database, viewer, owner, conditions)

const isEmpty = (conditions: Conditions): boolean => Object.keys(conditions).length === 0

/** Without any other condition the link's index has all that is needed. */
const countLinks = (database: RoomDatabase, viewer: Viewer, link: LinkName, to: LinkedTo): Count => {
  const linked = database
    .selectFrom(linkTable(link))
    .where(isLinkedTo(link, to))
    .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`link.is_public`))
  const isOnce = !repeats(link) && ('one' in to || isSingle(to.anyOf))
  return isOnce
    ? linked.select(({ fn }) => fn.countAll<number>().as('count'))
    : database
        .selectFrom(linked.select('link.commitment_id').distinct().as('linked'))
        .select(({ fn }) => fn.countAll<number>().as('count'))
}

const countMatching = (database: RoomDatabase, viewer: Viewer, owner: Owner | null, conditions: Conditions): Count =>
  visibleCommitments(database, viewer, owner)
    .select(({ fn }) =>
      owner !== null && repeats(owner.link)
        ? fn.count<number>('commitments.id').distinct().as('count')
        : fn.countAll<number>().as('count'),
    )
    .$call(matching(conditions))
