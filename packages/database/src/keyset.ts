import { type Cursor, type Page, type PageRequest, decodeCursor, encodeCursor, isDate } from '@pledgegraph/kernel'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'

/**
 * Keyset paging: a page is "the rows after these sort values", answered by an index whose columns stand in the order's
 * order. No offset, so that page ten thousand costs what page one costs, and insertions neither skip nor repeat a row.
 */

type SortType = 'text' | 'integer' | 'date' | 'timestamptz' | 'uuid'

/** An expression that is never null, and its type. The index has the same expression. */
export interface SortColumn {
  readonly expression: RawBuilder<unknown>
  readonly type: SortType
}

/** A total order: its last column is unique. `name` stands in the cursors, so that one of another order is noticed. */
export interface Order {
  readonly name: string
  readonly direction: 'ASC' | 'DESC'
  readonly columns: readonly SortColumn[]
}

const isValid: Record<SortType, (value: string) => boolean> = {
  text: (value) => value.isWellFormed() && !value.includes('\0'),
  integer: (value) => /^-?\d{1,9}$/.test(value),
  date: (value) => isDate(value) || /^-?infinity$/.test(value),
  timestamptz: (value) =>
    /^-?infinity$/.test(value) ||
    (isDate(value.slice(0, 10)) && /^.{10} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/.test(value)),
  uuid: (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value),
}

/** The columns of a query that is paged, besides its own: the sort values of the row, as text. */
export interface SortValues {
  readonly sortValues: readonly string[]
}

/**
 * Narrows a query to a page: the where, the order by, and one row more than the page, which tells whether it goes on.
 * The rows come in reading direction; `toPage` turns them.
 * @throws BadUserInput when the cursor does not belong to this order.
 */
export const pageOf = <Tables, From extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, From, Row>,
  order: Order,
  page: PageRequest,
): SelectQueryBuilder<Tables, From, Row & SortValues> => {
  const descending = (order.direction === 'DESC') !== (page.direction === 'BACKWARD')
  const expressions = order.columns.map(({ expression }) => expression)
  const values = cursorValues(order, page)
  return query
    .select(
      sql<readonly string[]>`array[${sql.join(expressions.map((expression) => sql`(${expression})::text`))}]`.as(
        'sortValues',
      ),
    )
    .$if(values !== null, (rest) =>
      rest.where(
        sql<boolean>`(${sql.join(expressions)}) ${sql.raw(descending ? '<' : '>')} (${sql.join(values ?? [])})`,
      ),
    )
    .orderBy(
      sql`${sql.join(expressions.map((expression) => sql`${expression} ${sql.raw(descending ? 'desc' : 'asc')}`))}`,
    )
    .limit(page.size + 1) as SelectQueryBuilder<Tables, From, Row & SortValues>
}

const cursorValues = (order: Order, { cursor }: PageRequest): RawBuilder<unknown>[] | null => {
  if (cursor === null) return null
  const types = order.columns.map(({ type }) => type)
  return decodeCursor(
    cursor,
    cursorName(order),
    types.map((type) => isValid[type]),
  ).map((value, index) => sql`${value}::text::${sql.raw(types[index]!)}`)
}

const cursorName = ({ name, direction }: Order): string => `${name}_${direction}`

/** The rows of a query that went through `pageOf`, as a page in the list's order. */
export const toPage = <Row extends SortValues>(rows: readonly Row[], order: Order, page: PageRequest): Page<Row> => {
  const forward = page.direction === 'FORWARD'
  const hasMore = rows.length > page.size
  const kept = rows.slice(0, page.size)
  if (!forward) kept.reverse()
  return {
    edges: kept.map((node) => ({
      node,
      cursor: encodeCursor({ order: cursorName(order), values: node.sortValues } satisfies Cursor),
    })),
    hasNextPage: forward ? hasMore : page.cursor !== null,
    hasPreviousPage: forward ? page.cursor !== null : hasMore,
  }
}
