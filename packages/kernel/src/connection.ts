import { BadUserInput, quote } from './errors.ts'
import type { Fields } from './fields.ts'

/** Relay cursor connections: their arguments, their cursors and their shape. The SQL of a page is in `database`. */

export const defaultPageSize = 20
export const largestPageSize = 100

export interface ConnectionArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** A page that was asked for: how many, which way, and from where (`null`: from the end of the list on that side). */
export interface PageRequest {
  readonly size: number
  readonly direction: 'FORWARD' | 'BACKWARD'
  readonly cursor: string | null
}

/**
 * Reads the four arguments. `first` goes with `after` and `last` with `before`; without any, the first 20.
 * @throws BadUserInput for sizes outside 1 to 100 and for mixed directions.
 */
export const pageRequest = (args: ConnectionArguments): PageRequest => {
  const backward = isGiven(args.last) || isGiven(args.before)
  if (backward && (isGiven(args.first) || isGiven(args.after))) {
    throw new BadUserInput('Page one way at a time: first with after, or last with before.')
  }
  return backward
    ? { size: pageSize('last', args.last), direction: 'BACKWARD', cursor: args.before ?? null }
    : { size: pageSize('first', args.first), direction: 'FORWARD', cursor: args.after ?? null }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const pageSize = (name: 'first' | 'last', value: number | null | undefined): number => {
  const size = value ?? defaultPageSize
  if (size >= 1 && size <= largestPageSize) return size
  throw new BadUserInput(`${name} takes a number from 1 to ${largestPageSize}; got ${size}.`)
}

/** What a cursor holds: the order that it was made for and the sort values of its entry, as PostgreSQL writes them. */
export interface Cursor {
  readonly order: string
  readonly values: readonly string[]
}

export const encodeCursor = ({ order, values }: Cursor): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url')

/**
 * Reads a cursor of the given order. Whether its values fit the columns of that order is checked by `isValid`, one
 * predicate a value.
 * @throws BadUserInput when the text is no cursor, or one of another order.
 */
export const decodeCursor = (
  text: string,
  order: string,
  isValid: readonly ((value: string) => boolean)[],
): readonly string[] => {
  const [madeFor, ...values] = parseStrings(text)
  if (madeFor === undefined || !/^[A-Z_]+$/.test(madeFor)) {
    throw new BadUserInput(`${quote(text)} is not a cursor; give an endCursor or startCursor as it was answered.`)
  }
  if (madeFor !== order) {
    throw new BadUserInput(
      `The cursor ${quote(text)} belongs to a list in the order ${madeFor}, not ${order}; ask with the same orderBy.`,
    )
  }
  if (values.length !== isValid.length || !values.every((value, index) => isValid[index]!(value))) {
    throw new BadUserInput(`The cursor ${quote(text)} is damaged; give an endCursor or startCursor as it was answered.`)
  }
  return values
}

/** The strings inside, or nothing: base64url decoding never fails, so what comes out may be anything. */
const parseStrings = (text: string): string[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(parsed) && parsed.every((value) => typeof value === 'string') ? parsed : []
  } catch {
    return []
  }
}

/** A page of a list. Its cursors are read only where somebody asks for them: one a node, or null. */
export interface Page<Item> {
  readonly nodes: readonly Item[]
  readonly cursors: readonly string[] | null
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/**
 * The parent object of a connection type. Its parts are fetched when a field asks for them, the page once: an operation
 * that wants only `totalCount` runs only the count, and one that does not want it never counts.
 */
export interface Connection<Item> {
  readonly page: () => Promise<Page<Item>>
  readonly count: () => Promise<number>
}

export const connection = <Item>(
  loadPage: () => Promise<Page<Item>>,
  count: () => Promise<number>,
): Connection<Item> => {
  let page: Promise<Page<Item>> | undefined
  let counted: Promise<number> | undefined
  return new AskedInParts(
    () => (page ??= loadPage()),
    () => (counted ??= count()),
  )
}

/** A class, so that a connection is known as one. */
class AskedInParts<Item> implements Connection<Item> {
  readonly page: () => Promise<Page<Item>>
  readonly count: () => Promise<number>

  constructor(page: () => Promise<Page<Item>>, count: () => Promise<number>) {
    this.page = page
    this.count = count
  }
}

/** Begins to fetch what these fields of a connection need, before anybody waits for it; leaves alone what is none. */
export const beginConnection = (value: unknown, fields: Fields): void => {
  if (!(value instanceof AskedInParts)) return
  const { page, count } = value
  const asks = (...names: readonly string[]) => names.some((name) => fields?.has(name) ?? true)
  // Whoever takes it hears of its failure.
  if (asks('nodes', 'edges', 'pageInfo')) page().catch(() => {})
  if (asks('totalCount')) count().catch(() => {})
}

/** The same page with each entry turned into what the resolvers of its type take. */
export const mapPage = <Row, Item>(page: Page<Row>, toItem: (row: Row) => Item): Page<Item> => ({
  ...page,
  nodes: page.nodes.map(toItem),
})

/** The resolvers of every connection type: `OrganizationConnection: connectionResolvers`. */
export const connectionResolvers = {
  edges: async <Item>({ page }: Connection<Item>) => {
    const { nodes, cursors } = await page()
    // Without cursors nobody asks for one.
    return nodes.map((node, index) => ({ node, cursor: cursors?.[index] ?? '' }))
  },
  nodes: async <Item>({ page }: Connection<Item>) => (await page()).nodes,
  pageInfo: async <Item>({ page }: Connection<Item>) => {
    const { cursors, hasNextPage, hasPreviousPage } = await page()
    return { hasNextPage, hasPreviousPage, startCursor: cursors?.[0] ?? null, endCursor: cursors?.at(-1) ?? null }
  },
  totalCount: <Item>({ count }: Connection<Item>) => count(),
}
