import { asked, pages, pagesPerOwner } from '@pledgegraph/database'
import type { Along, Fields, Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type CommitmentRow, type CommitmentShape, commitmentColumns, commitmentFields } from './commitments.ts'
import { type Conditions, matching } from './conditions.ts'
import { type LinkName, ownerType, repeats } from './links.ts'
import { type CommitmentOrder, sortOrder } from './order.ts'
import { type Owner, takeOwner, visibleCommitments } from './owners.ts'
import type { RoomDatabase } from './tables.ts'

/** A page of commitments, along with the lists of each that are asked for. */
export const listCommitments = (
  database: RoomDatabase,
  viewer: Viewer,
  conditions: Conditions,
  order: CommitmentOrder,
  page: PageRequest,
  fields: Fields,
  along: readonly Along[],
): Promise<Page<CommitmentRow>> => {
  const link = takeOwner(conditions).owner?.link ?? null
  const shape = { viewer, link, order, fields: asked(commitmentFields, fields) }
  return commitmentPages(database, shape, conditions, page, fields, along)
}

/** What decides on the text of a list: besides all else the link that it hangs on. */
interface ListShape<Link extends LinkName | null> extends CommitmentShape {
  readonly link: Link
  readonly order: CommitmentOrder
}

const commitmentPages = pages({
  order: ({ order, link }: ListShape<LinkName | null>) => sortOrder(order, link),
  rows: (database: RoomDatabase, shape, conditions: Conditions) => {
    const { owner, others } = takeOwner(conditions)
    return listed(database, shape, owner, others)
  },
})

/** The same page of the commitments of each of these owners, in the order of the owners. */
export const listCommitmentsByOwners = (
  database: RoomDatabase,
  viewer: Viewer,
  link: LinkName,
  owners: readonly string[],
  conditions: Conditions,
  order: CommitmentOrder,
  page: PageRequest,
  fields: Fields,
  along: readonly Along[],
): Promise<Page<CommitmentRow>[]> => {
  const shape = { viewer, link, order, fields: asked(commitmentFields, fields) }
  return commitmentPagesPerOwner(database, owners, shape, conditions, page, fields, along)
}

const commitmentPagesPerOwner = pagesPerOwner({
  ownerType: ({ link }: ListShape<LinkName>) => ownerType(link),
  order: ({ order, link }) => sortOrder(order, link),
  rows: (database: RoomDatabase, value, shape, conditions: Conditions) =>
    listed(database, shape, { link: shape.link, value }, conditions),
})

const listed = (
  database: RoomDatabase,
  { viewer, fields, order }: ListShape<LinkName | null>,
  owner: Owner | null,
  conditions: Conditions,
) =>
  visibleCommitments(database, viewer, owner)
    .select(commitmentColumns(fields))
    // By the columns of the order, so that the rows still leave the index one by one.
    .$if(owner !== null && repeats(owner.link), (query) =>
      query.distinctOn(sortOrder(order, owner!.link).columns.map(({ expression }) => expression)),
    )
    .$call(matching(conditions))
