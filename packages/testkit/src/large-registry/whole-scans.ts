import type postgres from 'postgres'
import type { PlanNode } from './plan.ts'

/** A table that is read from end to end. */
export interface WholeScan {
  readonly table: string
  /** `Seq Scan`, or the index whose entries are all read. */
  readonly by: string
}

/** What the database says of itself. */
export interface Catalog {
  /** The tables with thousands of rows. */
  readonly largeTables: ReadonlySet<string>
  /** What each index is sorted by first. */
  readonly leadingColumns: ReadonlyMap<string, string>
}

/** Of a database whose tables were analyzed. */
export const readCatalog = async (sql: postgres.Sql): Promise<Catalog> => {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= 2000`
  const indexes = await sql<{ name: string; leading: string }[]>`
    select relname as name, pg_get_indexdef(indexrelid, 1, true) as leading
    from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace`
  return {
    largeTables: new Set(tables.map(({ name }) => name)),
    leadingColumns: new Map(indexes.map(({ name, leading }) => [name, leading])),
  }
}

/**
 * Which large tables a plan reads from end to end: by a sequential scan, or along an index where neither a condition on
 * its first column nor a limit bounds the walk.
 */
export const wholeScans = (node: PlanNode, catalog: Catalog, isLimited = false): WholeScan[] => {
  const type = node['Node Type']
  const handsOn = streaming.has(type) || (type === 'Aggregate' && node.Strategy === 'Sorted')
  const limits = type === 'Limit' || (isLimited && handsOn)
  return [
    ...scanOf(node, catalog, isLimited),
    ...(node.Plans ?? []).flatMap((part) => wholeScans(part, catalog, limits && isMain(part))),
  ]
}

/** Steps that hand rows on as they come, so that a limit above them ends what is below. */
const streaming = new Set([
  'Append',
  'Group',
  'Incremental Sort',
  'LockRows',
  'Memoize',
  'Merge Append',
  'Merge Join',
  'Nested Loop',
  'ProjectSet',
  'Result',
  'Subquery Scan',
  'Unique',
])

/**
 * The first source of a step, and those of a union. What a join looks up again and again no limit ends; and what it
 * merges with is read from its beginning, wherever the page is.
 */
const isMain = (part: PlanNode): boolean => ['Outer', 'Member', 'Subquery'].includes(part['Parent Relationship'] ?? '')

const scanOf = (node: PlanNode, { largeTables, leadingColumns }: Catalog, isLimited: boolean): WholeScan[] => {
  const { 'Node Type': type, 'Relation Name': table = '', 'Index Name': index, 'Index Cond': condition = '' } = node
  if (!largeTables.has(table)) return []
  if (type === 'Seq Scan') return [{ table, by: type }]
  if (index === undefined || isLimited) return []
  // The condition may name the table before the column.
  const isBounded = condition.replaceAll(/\b\w+\./g, '').includes(leadingColumns.get(index) ?? index)
  return isBounded ? [] : [{ table, by: index }]
}
