import { type Fields, type Page, type PageRequest, decodeCursor, encodeCursor, isDate } from '@pledgegraph/kernel'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { hidden } from './hidden.ts'

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

/** The columns of a query that is paged, besides its own: the sort values of the row, as text, where cursors are wanted. */
export interface SortValues {
  readonly sortValues?: readonly string[]
}

/** A page as SQL takes it: its cursor is read already. */
export interface KeysetPage {
  readonly size: number
  readonly direction: PageRequest['direction']
  /** The sort values that the page begins behind; null at the end of the list. */
  readonly after: readonly string[] | null
  /** Whether cursors are wanted. */
  readonly hasCursors: boolean
  /** Whether it is wanted to know if the list goes on. */
  readonly hasMore: boolean
}

/**
 * Reads the cursor of a page.
 * @throws BadUserInput when it does not belong to this order.
 */
export const keysetPage = (order: Order, { size, direction, cursor }: PageRequest, fields: Fields): KeysetPage => ({
  size,
  direction,
  after:
    cursor === null
      ? null
      : decodeCursor(
          cursor,
          cursorName(order),
          order.columns.map(({ type }) => isValid[type]),
        ),
  hasCursors: fields === null || fields.has('cursor'),
  hasMore: fields === null || fields.has('hasMore'),
})

/**
 * Narrows a query to a page: the where, the order by, and one row more than the page where that is to tell if it goes on.
 * The rows come in reading direction; `toPage` turns them.
 */
export const pageOf = <Tables, From extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, From, Row>,
  order: Order,
  { size, direction, after, hasCursors, hasMore }: KeysetPage,
): SelectQueryBuilder<Tables, From, Row & SortValues> => {
  const descending = (order.direction === 'DESC') !== (direction === 'BACKWARD')
  const expressions = order.columns.map(({ expression }) => expression)
  return (
    query
      .$if(hasCursors, (rest) => rest.select(sortValuesOf(expressions)))
      .$if(after !== null, (rest) =>
        rest.where(
          sql<boolean>`(${sql.join(expressions)}) ${sql.raw(descending ? '<' : '>')} (${sql.join(valuesOf(order, after!))})`,
        ),
      )
      .orderBy(
        sql`${sql.join(expressions.map((expression) => sql`${expression} ${sql.raw(descending ? 'desc' : 'asc')}`))}`,
      )
      // In the text: of a limit that it does not know the planner assumes that it takes a tenth of the list.
      .limit(sql.lit(hasMore ? size + 1 : size)) as SelectQueryBuilder<Tables, From, Row & SortValues>
  )
}

const sortValuesOf = (expressions: readonly RawBuilder<unknown>[]) =>
  sql<readonly string[]>`array[${sql.join(expressions.map((expression) => sql`(${expression})::text`))}]`.as(
    'sortValues',
  )

const valuesOf = (order: Order, after: readonly string[]): RawBuilder<unknown>[] =>
  order.columns.map(({ type }, index) => sql`(${hidden(after, 'text[]')})[${sql.lit(index + 1)}]::${sql.raw(type)}`)

const cursorName = ({ name, direction }: Order): string => `${name}_${direction}`

/** The rows of a query that went through `pageOf`, as a page in the list's order. */
export const toPage = <Row extends SortValues>(
  rows: readonly Row[],
  order: Order,
  { size, direction, after, hasCursors }: KeysetPage,
): Page<Row> => {
  const forward = direction === 'FORWARD'
  const goesOn = rows.length > size
  const nodes = rows.slice(0, size)
  if (!forward) nodes.reverse()
  const name = cursorName(order)
  return {
    nodes,
    // With cursors every row has its sort values.
    cursors: hasCursors ? nodes.map(({ sortValues }) => encodeCursor({ order: name, values: sortValues! })) : null,
    hasNextPage: forward ? goesOn : after !== null,
    hasPreviousPage: forward ? after !== null : goesOn,
  }
}
