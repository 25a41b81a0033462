import { type Order, pages } from '@pledgegraph/database'
import type { Fields, Page, PageRequest } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import type { RoomDatabase } from '../queries.ts'

/** A pair that may be one organization; ids are UUIDs. */
export interface DuplicateRow {
  /** The one that more commitments name, the older one where as many name both. */
  readonly organizationId: string
  readonly duplicateId: string
  /** How alike they are, in ten thousandths. */
  readonly score: number
  /** The spelling of the first and that of the second which are alike. */
  readonly name: string
  readonly duplicateName: string
  readonly commitmentCount: number
}

/** A page of the open pairs, those that most commitments name first. */
export const listDuplicates = (
  database: RoomDatabase,
  page: PageRequest,
  fields: Fields,
): Promise<Page<DuplicateRow>> => duplicatePages(database, null, {}, page, fields)

export const countDuplicates = async (database: RoomDatabase): Promise<number> => {
  const { count } = await database
    .selectFrom('organization_duplicates as pairs')
    .innerJoin('organizations as one', 'one.id', 'pairs.organization_id')
    .innerJoin('organizations as other', 'other.id', 'pairs.other_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('pairs.state', '=', 'OPEN')
    .where('one.status', '=', 'ACTIVE')
    .where('other.status', '=', 'ACTIVE')
    .executeTakeFirstOrThrow()
  return count
}

/**
 * The pairs whose organizations are both active. How often they are named is asked of those alone, since the view
 * counts for every organization that is asked for.
 */
const openPairs = sql<DuplicateRow & { readonly firstId: string; readonly secondId: string }>`(
  with pairs as (
    select pairs.*
    from organization_duplicates as pairs
    join organizations as one on one.id = pairs.organization_id
    join organizations as other on other.id = pairs.other_id
    where pairs.state = 'OPEN' and one.status = 'ACTIVE' and other.status = 'ACTIVE'
  ),
  mentions as (
    select organization_id, commitments
    from organization_mentions
    where organization_id = any(array(select organization_id from pairs union select other_id from pairs))
  ),
  counted as (
    select pairs.*, coalesce(ones.commitments, 0) as ones, coalesce(others.commitments, 0) as others
    from pairs
    left join mentions as ones on ones.organization_id = pairs.organization_id
    left join mentions as others on others.organization_id = pairs.other_id
  )
  select
    case when ones >= others then organization_id else other_id end as "organizationId",
    case when ones >= others then other_id else organization_id end as "duplicateId",
    score,
    case when ones >= others then name else other_name end as "name",
    case when ones >= others then other_name else name end as "duplicateName",
    (ones + others)::integer as "commitmentCount",
    organization_id as "firstId",
    other_id as "secondId"
  from counted
)`

const order: Order = {
  name: 'MENTIONS',
  direction: 'DESC',
  columns: [
    { expression: sql`pairs."commitmentCount"`, type: 'integer' },
    { expression: sql`pairs.score`, type: 'integer' },
    { expression: sql`pairs."firstId"`, type: 'uuid' },
    { expression: sql`pairs."secondId"`, type: 'uuid' },
  ],
}

const duplicatePages = pages({
  order: () => order,
  rows: (database: RoomDatabase) => database.selectFrom(openPairs.as('pairs')).selectAll('pairs'),
})
