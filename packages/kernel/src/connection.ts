import { BadUserInput, quote } from './errors.ts'
import { type Selecting, certainFieldsOf, fieldsOf } from './fields.ts'

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

/**
 * A page of a list. Its cursors are read only where somebody asks for them: one a node, or null. Whether there are further
 * pages is known only where somebody asks for that.
 */
export interface Page<Item> {
  readonly nodes: readonly Item[]
  readonly cursors: readonly string[] | null
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** The parent object of a connection type: what was asked for of its page, and how to count its list. */
export interface Connection<Item> {
  readonly nodes: readonly Item[]
  readonly edges: readonly Edge<Item>[]
  readonly pageInfo: PageInfo
  readonly count: () => Promise<number>
}

interface Edge<Item> {
  readonly node: Item
  readonly cursor: string
}

interface PageInfo extends Pick<Page<unknown>, 'hasNextPage' | 'hasPreviousPage'> {
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/**
 * What a field answers whose type is a connection. Its page is loaded, if it is not here, when anything of the page is selected, and beside it
 * the list is counted when `totalCount` is; where a directive decides on that, once it has. So an operation that wants only
 * the count loads no page, and one that does not want it never counts.
 */
export const connection = <Item>(
  info: Selecting,
  loadPage: () => Promise<Page<Item>> | Page<Item>,
  count: () => Promise<number>,
): Promise<Connection<Item>> | Connection<Item> => {
  const asked = fieldsOf(info)
  let counted: Promise<number> | undefined
  const countOnce = () => (counted ??= count())
  // Whoever takes it hears of its failure.
  if (certainFieldsOf(info).has('totalCount')) countOnce().catch(() => {})
  const isPageAsked = asked.has('nodes') || asked.has('edges') || asked.has('pageInfo')
  const page = isPageAsked ? loadPage() : emptyPage
  return page instanceof Promise
    ? page.then((loaded) => toConnection(loaded, asked, countOnce))
    : toConnection(page, asked, countOnce)
}

/** Plain values of what is asked for, so that nothing is left to resolve for each of them. */
const toConnection = <Item>(page: Page<Item>, asked: ReadonlySet<string>, count: () => Promise<number>) => ({
  nodes: page.nodes,
  edges: asked.has('edges') ? edgesOf(page) : [],
  pageInfo: pageInfoOf(page),
  count,
})

// Without cursors nobody asks for one.
const edgesOf = <Item>({ nodes, cursors }: Page<Item>): Edge<Item>[] =>
  nodes.map((node, index) => ({ node, cursor: cursors?.[index] ?? '' }))

const pageInfoOf = ({ cursors, hasNextPage, hasPreviousPage }: Page<unknown>): PageInfo => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: cursors?.[0] ?? null,
  endCursor: cursors?.at(-1) ?? null,
})

const emptyPage: Page<never> = { nodes: [], cursors: null, hasNextPage: false, hasPreviousPage: false }

/** The same page with each entry turned into what the resolvers of its type take. */
export const mapPage = <Row, Item>(page: Page<Row>, toItem: (row: Row) => Item): Page<Item> => ({
  ...page,
  nodes: page.nodes.map(toItem),
})

/** The resolvers of every connection type: `OrganizationConnection: connectionResolvers`. */
export const connectionResolvers = {
  totalCount: <Item>({ count }: Connection<Item>) => count(),
}
