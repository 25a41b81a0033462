import { type Along, type Fields, type Page, type PageRequest, mapPage } from '@pledgegraph/kernel'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type KeysetPage, type Order, type SortValues, keysetPage, pageOf, toPage } from './keyset.ts'
import type { OwnedList } from './pages.ts'
import { momentOfJson } from './wire-types.ts'

/**
 * Lists that are read along with their owners: the statement that reads the owners has a column with a page of each list,
 * as JSON. That spares a round trip, and what an answer of its own takes for each row.
 */

/** A list as it is asked for. */
class ListAlong implements Along {
  readonly text: string
  readonly order: Order
  readonly shape: ShapeAlong
  readonly values: ValuesAlong

  constructor(order: Order, shape: ShapeAlong, values: ValuesAlong) {
    this.order = order
    this.shape = shape
    this.values = values
    this.text = JSON.stringify([shape, values])
  }

  /** Loaders tell what they are asked for apart by JSON. */
  toJSON(): string {
    return this.text
  }
}

/** What decides on the SQL. */
export interface ShapeAlong {
  /** Which list it is. As JSON, where functions are left out, this is what tells it from others. */
  readonly list: number
  readonly pageFor: (
    /** The whole, of which the owner's room sees its part, and the list's another. */
    database: unknown,
    owner: RawBuilder<string>,
    shape: ShapeAlong,
    values: ValuesAlong,
  ) => RawBuilder<unknown>
  readonly shape: unknown
  readonly page: Omit<KeysetPage, 'after'>
}

export interface ValuesAlong {
  readonly values: object
  readonly after: KeysetPage['after']
}

/** What of all this is read by our own statements; `database` knows no other that could come along. */
export const listsOf = (along: readonly Along[]): readonly ListAlong[] =>
  along.filter((each) => each instanceof ListAlong)

/** No field of the API can have this name. */
const column = '$along'

/** What ends the list of a statement's columns: nothing, or a comma and the column with the lists of the owner `list.id`. */
export const columnAlong = (
  database: unknown,
  shapes: readonly ShapeAlong[],
  values: Readonly<Record<number, ValuesAlong>>,
): RawBuilder<unknown> => {
  if (shapes.length === 0) return sql``
  const lists = shapes.map((shape, place) => {
    const page = shape.pageFor(database, sql`list.id`, shape, values[place]!) // each has both
    return sql`(select json_agg(item) from ${page} as item)`
  })
  return sql`, json_build_array(${sql.join(lists)}) as ${sql.ref(column)}`
}

/** What came along with a row: what was asked for, and for each the rows of its page, or what was made of them. */
interface CameAlong {
  readonly asked: readonly ListAlong[]
  readonly pages: (readonly object[] | null | Page<unknown>)[]
}

/** Says of the rows of a statement what has come along with them. */
export const markAlong = (rows: readonly object[], asked: readonly ListAlong[]): void => {
  if (asked.length === 0) return
  for (const row of rows as { [column]: CameAlong['pages'] | CameAlong }[]) {
    row[column] = { asked, pages: row[column] as CameAlong['pages'] }
  }
}

/** A list that can come along with its owners. */
export interface AlongReader<Shape, Values, Row> {
  /** @throws BadUserInput when the cursor does not belong to the order. */
  readonly ask: (shape: Shape, values: Values, request: PageRequest, fields: Fields) => Along
  /** The page that came along with this owner, each row made an item once, whoever takes it; null where none came. */
  readonly take: <Item>(owner: object, ask: () => Along, toItem: (row: Row) => Item) => Page<Item> | null
}

let count = 0

/**
 * The list of an owner as one that can come along. Owners must have been read for whoever asks: whether they have a list
 * (`isOwner`) is not looked at. `moments` are the columns of that type, which JSON writes in another way.
 */
export const alongOwner = <Schema, Shape, Values extends object, Tables, From extends keyof Tables, Row>(
  { order, rows }: OwnedList<Schema, Shape, Values, Tables, From, Row>,
  moments: readonly (keyof Row & string)[],
): AlongReader<Shape, Values, Row> => {
  const list = count++
  // What is asked for here comes back as it was; the types of what others ask for are theirs.
  const pageFor: ShapeAlong['pageFor'] = (database, owner, { shape, page }, { values, after }) =>
    sql`${pageOf(rows(database as Kysely<Schema>, owner, shape as Shape, values as Values), order(shape as Shape), {
      ...page,
      after,
    })}`
  const pageIn = (
    raw: readonly object[] | null,
    { order: sorted, shape, values }: ListAlong,
  ): Page<Row & SortValues> => {
    const found = (raw ?? []) as (Row & SortValues)[]
    for (const row of found) readMoments(row, moments)
    return toPage(found, sorted, { ...shape.page, after: values.after })
  }
  return {
    ask: (shape, values, request, fields) => {
      const sorted = order(shape)
      const { after, ...page } = keysetPage(sorted, request, fields)
      return new ListAlong(sorted, { list, pageFor, shape, page }, { values, after })
    },
    take: <Item>(owner: object, ask: () => Along, toItem: (row: Row) => Item) => {
      const came = (owner as { readonly [column]?: CameAlong })[column]
      if (came === undefined) return null
      const { text: wanted } = ask()
      const place = came.asked.findIndex(({ text }) => text === wanted)
      if (place < 0) return null
      const found = came.pages[place] ?? null
      if (!isRaw(found)) return found as Page<Item>
      const page = mapPage(pageIn(found, came.asked[place]!), toItem)
      came.pages[place] = page
      return page
    },
  }
}

const isRaw = (page: CameAlong['pages'][number]): page is readonly object[] | null =>
  page === null || Array.isArray(page)

const readMoments = <Row>(row: Row, moments: readonly (keyof Row)[]): void => {
  for (const name of moments) {
    const text = row[name]
    if (typeof text === 'string') row[name] = momentOfJson(text) as Row[keyof Row]
  }
}
