import type { Viewer } from '@pledgegraph/kernel'
import { type Expression, sql } from 'kysely'
import { type Conditions, matching } from './conditions.ts'
import { type LinkName, type LinkedTo, isLinkedTo, linkTable, ownerType, repeats } from './links.ts'
import { type Owner, takeOwner, visibleCommitments } from './owners.ts'
import { type RoomDatabase, seesPublicOnly } from './tables.ts'

export const countCommitments = async (
  database: RoomDatabase,
  viewer: Viewer,
  conditions: Conditions,
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select ${countOf(database, viewer, conditions)} as count`.execute(
    database,
  )
  return rows[0]!.count // a select without a from has one row
}

/** How many commitments each of these owners has; one row an owner. */
export const countCommitmentsByOwners = async (
  database: RoomDatabase,
  viewer: Viewer,
  link: LinkName,
  owners: readonly string[],
  conditions: Conditions,
): Promise<readonly { owner: string; count: number }[]> => {
  const count = countOfOwner(database, viewer, { link, value: sql`owners.owner` }, conditions)
  const { rows } = await sql<{ owner: string; count: number }>`
    select owners.owner::text as owner, ${count} as count
    from unnest(${owners}::${sql.raw(ownerType(link))}[]) as owners (owner)
  `.execute(database)
  return rows
}

type Count = Expression<{ count: number }>

const countOf = (database: RoomDatabase, viewer: Viewer, conditions: Conditions): Count => {
  const [only] = conditions.links ?? []
  if (only !== undefined && isEmpty({ ...conditions, links: conditions.links!.slice(1) })) {
    return countLinks(database, viewer, only.name, { anyOf: only.anyOf })
  }
  const { owner, others } = takeOwner(conditions)
  return countMatching(database, viewer, owner, others)
}

const countOfOwner = (database: RoomDatabase, viewer: Viewer, owner: Owner, conditions: Conditions): Count =>
  isEmpty(conditions)
    ? countLinks(database, viewer, owner.link, { one: owner.value })
    : countMatching(database, viewer, owner, conditions)

const isEmpty = ({ links = [], ...others }: Conditions): boolean => links.length + Object.keys(others).length === 0

/** Without any other condition the link's index has all that is needed. */
const countLinks = (database: RoomDatabase, viewer: Viewer, link: LinkName, to: LinkedTo): Count => {
  const linked = database
    .selectFrom(linkTable(link))
    .where(isLinkedTo(link, to))
    .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`link.is_public`))
  const isOnce = !repeats(link) && ('one' in to || to.anyOf.length === 1)
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
