import { largestPageSize } from '@pledgegraph/kernel'
import { type Continuation, type Fragment, continuations, countDocument, listDocument } from './documents.ts'
import { type List, type Selection, orderOf, passesOf } from './lists.ts'
import type { ExportSource } from './source.ts'

/** An entry of a list as the fragment asks for it, with its connections as plain lists. */
export interface Entry {
  readonly id: string
  readonly [field: string]: unknown
}

interface Page<Item> {
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/**
 * All entries of a list, a page at a time: what is in memory does not depend on how many there are. Nothing is read
 * before it is asked for.
 */
export async function* entriesOf(
  source: ExportSource,
  list: List,
  fragment: Fragment,
  selection: Selection,
  pageSize = largestPageSize,
): AsyncGenerator<readonly Entry[]> {
  const document = listDocument(list, fragment)
  const connections = continuations(fragment)
  const orderBy = orderOf(list, selection)
  for (const filter of passesOf(list, selection)) {
    let after: string | null = null
    do {
      const variables = { first: pageSize, after, filter, orderBy }
      // The document above says what an answer looks like.
      const { list: page } = (await source.execute(document, variables)) as { list: Page<Entry> }
      const entries: Entry[] = []
      for (const entry of page.nodes) entries.push(await completed(source, entry, connections, pageSize))
      yield entries
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
  }
}

/** The entry with each connection followed to its end, in the place where the connection stood. */
const completed = async (
  source: ExportSource,
  entry: Entry,
  connections: readonly Continuation[],
  pageSize: number,
): Promise<Entry> => {
  const whole: Record<string, unknown> & { id: string } = { ...entry }
  for (const connection of connections) {
    whole[connection.field] = await allOf(source, entry, connection, pageSize)
  }
  return whole
}

const allOf = async (
  source: ExportSource,
  entry: Entry,
  { field, document }: Continuation,
  pageSize: number,
): Promise<readonly unknown[]> => {
  // The fragment asks for it as a connection; it is nullable because another room lends it.
  let page = entry[field] as Page<unknown>
  if (!page.pageInfo.hasNextPage) return page.nodes
  const nodes = [...page.nodes]
  while (page.pageInfo.hasNextPage) {
    const variables = { id: entry.id, first: pageSize, rest: page.pageInfo.endCursor }
    const { node } = (await source.execute(document, variables)) as { node: Record<string, Page<unknown>> | null }
    const next = node?.[field]
    if (next === undefined) throw new Error(`${entry.id} was there and is no longer; export again`)
    nodes.push(...next.nodes)
    page = next
  }
  return nodes
}

/** How many entries a selection has. */
export const countEntries = async (source: ExportSource, list: List, selection: Selection): Promise<number> => {
  const document = countDocument(list)
  let count = 0
  for (const filter of passesOf(list, selection)) {
    // As the document says.
    const answer = (await source.execute(document, { filter })) as { list: { totalCount: number } }
    count += answer.list.totalCount
  }
  return count
}
