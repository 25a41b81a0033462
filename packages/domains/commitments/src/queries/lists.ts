import { pageOf, pagesPerOwner, toPage } from '@pledgegraph/database'
import type { Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type CommitmentRow, commitmentColumns } from './commitments.ts'
import { type Conditions, matching } from './conditions.ts'
import { type LinkName, ownerType, repeats } from './links.ts'
import { type CommitmentOrder, sortOrder } from './order.ts'
import { type Owner, takeOwner, visibleCommitments } from './owners.ts'
import type { RoomDatabase } from './tables.ts'

export const listCommitments = async (
  database: RoomDatabase,
  viewer: Viewer,
  conditions: Conditions,
  order: CommitmentOrder,
  page: PageRequest,
): Promise<Page<CommitmentRow>> => {
  const { owner, others } = takeOwner(conditions)
  const sorted = sortOrder(order, owner?.link ?? null)
  return toPage(await pageOf(listed(database, viewer, owner, others, order), sorted, page).execute(), sorted, page)
}

/** The same page of the commitments of each of these owners, in the order of the owners. */
export const listCommitmentsByOwners = (
  database: RoomDatabase,
  viewer: Viewer,
  link: LinkName,
  owners: readonly string[],
  conditions: Conditions,
  order: CommitmentOrder,
  page: PageRequest,
): Promise<Page<CommitmentRow>[]> =>
  pagesPerOwner(
    database,
    owners,
    ownerType(link),
    (value) => listed(database, viewer, { link, value }, conditions, order),
    sortOrder(order, link),
    page,
  )

const listed = (
  database: RoomDatabase,
  viewer: Viewer,
  owner: Owner | null,
  conditions: Conditions,
  order: CommitmentOrder,
) =>
  visibleCommitments(database, viewer, owner)
    .select(commitmentColumns)
    // By the columns of the order, so that the rows still leave the index one by one.
    .$if(owner !== null && repeats(owner.link), (query) =>
      query.distinctOn(sortOrder(order, owner!.link).columns.map(({ expression }) => expression)),
    )
    .$call(matching(conditions))
