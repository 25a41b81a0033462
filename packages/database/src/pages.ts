import type { Along, Fields, Page, PageRequest } from '@pledgegraph/kernel'
import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { type ShapeAlong, type ValuesAlong, columnAlong, listsOf, markAlong } from './along.ts'
import { hidden } from './hidden.ts'
import { type KeysetPage, type Order, type SortValues, keysetPage, pageOf, toPage } from './keyset.ts'
import { prepared } from './prepared.ts'

/** Lists that are read page by page, as prepared statements; see `prepared` for what a shape and values are. */

/** A whole list and its order; the page is cut out of it. */
export interface List<Schema, Shape, Values, Tables, From extends keyof Tables, Row> {
  readonly order: (shape: Shape) => Order
  readonly rows: (database: Kysely<Schema>, shape: Shape, values: Values) => SelectQueryBuilder<Tables, From, Row>
}

/**
 * Reads a page of a list, and along with it the lists of its rows that are asked for; each row then has an `id`.
 * @throws BadUserInput when the cursor does not belong to the order.
 */
export const pages = <Schema, Shape, Values extends object, Tables, From extends keyof Tables, Row>({
  order,
  rows,
}: List<Schema, Shape, Values, Tables, From, Row>) => {
  const statement = prepared(
    (
      database: Kysely<Schema>,
      { shape, page, along }: Paged<Shape>,
      { values, after, ...below }: PagedValues<Values>,
    ) => {
      const list = pageOf(rows(database, shape, values), order(shape), { ...page, after })
      return along.length === 0
        ? list.compile()
        : sql<Row & SortValues>`select list.*${columnAlong(database, along, below.along)} from ${list} as list`.compile(
            database,
          )
    },
  )
  return async (
    database: Kysely<Schema>,
    shape: Shape,
    values: Values,
    request: PageRequest,
    fields: Fields = null,
    along: readonly Along[] = [],
  ): Promise<Page<Row & SortValues>> => {
    const sorted = order(shape)
    const page = keysetPage(sorted, request, fields)
    const { after, ...cut } = page
    const below = askedAlong(along)
    // Kysely says of a selection that it does not know what the row is.
    const found = (await statement(
      database,
      { shape, page: cut, along: below.shapes },
      { values, after, along: below.values },
    )) as (Row & SortValues)[]
    markAlong(found, below.lists)
    return toPage(found, sorted, page)
  }
}

/** The list of an owner, whose key is an SQL expression. */
export interface OwnedList<Schema, Shape, Values, Tables, From extends keyof Tables, Row> {
  readonly ownerType: (shape: Shape) => 'uuid' | 'text'
  readonly order: (shape: Shape) => Order
  readonly rows: (
    database: Kysely<Schema>,
    owner: RawBuilder<string>,
    shape: Shape,
    values: Values,
  ) => SelectQueryBuilder<Tables, From, Row>
  /** Which owners have a list at all; all, when left out. */
  readonly isOwner?: (owner: RawBuilder<string>, shape: Shape) => RawBuilder<boolean>
}

/** Infers the types of a list that is read in several ways. */
export const ownedList = <Schema, Shape, Values, Tables, From extends keyof Tables, Row>(
  list: OwnedList<Schema, Shape, Values, Tables, From, Row>,
): OwnedList<Schema, Shape, Values, Tables, From, Row> => list

/**
 * Reads the same page of many owners' lists in one statement: the first five commitments of each of twenty
 * organizations. One page an owner, in the order of the owners.
 * @throws BadUserInput when the cursor does not belong to the order.
 */
export const pagesPerOwner = <Schema, Shape, Values extends object, Tables, From extends keyof Tables, Row>({
  ownerType,
  order,
  rows,
  isOwner,
}: OwnedList<Schema, Shape, Values, Tables, From, Row>) => {
  const key = sql<string>`owners.key`
  const statement = prepared(
    (
      database: Kysely<Schema>,
      { shape, page, along }: Paged<Shape>,
      { owners, values, after, ...below }: PagedValues<Values> & { owners: readonly string[] },
    ) =>
      // A lateral join reads each owner's list through the index of its order, and no further than the page.
      sql<Row & SortValues & { place: number }>`
        select owners.place, list.*${columnAlong(database, along, below.along)}
        from ${ownersOf(owners, ownerType(shape), isOwner?.(key, shape))}
        cross join lateral ${pageOf(rows(database, key, shape, values), order(shape), { ...page, after })} as list
      `.compile(database),
  )
  return async (
    database: Kysely<Schema>,
    owners: readonly string[],
    shape: Shape,
    values: Values,
    request: PageRequest,
    fields: Fields = null,
    along: readonly Along[] = [],
  ): Promise<Page<Row & SortValues>[]> => {
    const sorted = order(shape)
    const page = keysetPage(sorted, request, fields)
    const { after, ...cut } = page
    const below = askedAlong(along)
    const found = await statement(
      database,
      { shape, page: cut, along: below.shapes },
      { owners, values, after, along: below.values },
    )
    markAlong(found, below.lists)
    const lists: (Row & SortValues)[][] = owners.map(() => [])
    for (const row of found) {
      lists[row.place - 1]!.push(row) // places count the owners
    }
    return lists.map((list) => toPage(list, sorted, page))
  }
}

/** The owners as a table. With an offset PostgreSQL looks at its condition once an owner, and not once a row of the lists. */
const ownersOf = (
  owners: readonly string[],
  type: 'uuid' | 'text',
  isOwner: RawBuilder<boolean> | undefined,
): RawBuilder<unknown> => {
  const all = sql`unnest(${hidden(owners, `${type}[]`)}) with ordinality as owners (key, place)`
  return isOwner === undefined ? all : sql`(select * from ${all} where ${isOwner} offset 0) as owners`
}

/** The lists that come along, as a statement takes them. */
const askedAlong = (along: readonly Along[]) => {
  const lists = listsOf(along)
  return { lists, shapes: lists.map(({ shape }) => shape), values: { ...lists.map(({ values }) => values) } }
}

interface Paged<Shape> {
  readonly shape: Shape
  readonly along: readonly ShapeAlong[]
  readonly page: Omit<KeysetPage, 'after'>
}

interface PagedValues<Values> {
  readonly values: Values
  readonly after: KeysetPage['after']
  readonly along: Readonly<Record<number, ValuesAlong>>
}
