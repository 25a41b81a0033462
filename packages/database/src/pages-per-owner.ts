import { type Page, type PageRequest, groupByKey } from '@pledgegraph/kernel'
import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { type Order, type SortValues, pageOf, toPage } from './keyset.ts'

/**
 * The same page of many owners' lists in one statement: the first five commitments of each of twenty organizations.
 * `listOf` gets the owner's key as an SQL expression and returns the owner's whole list, which is then paged. One page
 * an owner, in the order of the owners.
 * @throws BadUserInput when the cursor does not belong to the order.
 */
export const pagesPerOwner = async <Tables, From extends keyof Tables, Row>(
  database: Kysely<Tables>,
  owners: readonly string[],
  ownerType: 'uuid' | 'text',
  listOf: (owner: RawBuilder<string>) => SelectQueryBuilder<Tables, From, Row>,
  order: Order,
  page: PageRequest,
): Promise<Page<Row & SortValues>[]> => {
  // A lateral join reads each owner's list through the index of its order, and no further than the page.
  const { rows } = await sql<Row & SortValues & { owner: string }>`
    select owners.owner::text as owner, list.*
    from unnest(${owners}::${sql.raw(ownerType)}[]) as owners (owner)
    cross join lateral ${pageOf(listOf(sql`owners.owner`), order, page)} as list
  `.execute(database)
  return groupByKey(owners, rows, ({ owner }) => owner).map((list) => toPage(list, order, page))
}
