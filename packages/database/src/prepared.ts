import type { CompiledQuery, Kysely, QueryResult } from 'kysely'

/**
 * Statements that are built and compiled once for each of their shapes and then only bound to other values. Building one
 * is work for every request that the database never sees.
 *
 * The `shape` decides on the text and is told apart as JSON. Of the `values` only the structure does: what is null, true
 * or false stays itself; in the place of any other value, and of every list, `build` gets a slot, which may be put into
 * SQL and nowhere else.
 *
 * @example
 * const organizationsByIds = prepared((database: RoomDatabase, { columns }: Shape, { ids }: { ids: readonly string[] }) =>
 *   database.selectFrom('organizations').select(columns).where('id', '=', anyOf(ids, 'uuid')).compile())
 *
 * const rows = await organizationsByIds(database, { columns }, { ids })
 */
export const prepared = <Schema, Shape, Values extends object, Row>(
  build: (database: Kysely<Schema>, shape: Shape, values: Values) => CompiledQuery<Row>,
): ((database: Kysely<Schema>, shape: Shape, values: Values) => Promise<Row[]>) => {
  const statements = new Map<string, CompiledQuery<Row>>()
  return async (database, shape, values) => {
    const leaves: unknown[] = []
    const key = `${JSON.stringify(shape)} ${structureOf(values, leaves)}`
    let statement = statements.get(key)
    if (statement === undefined) {
      // What is kept is for all databases, also those that somebody has given plugins.
      statement = build(database.withoutPlugins(), shape, withSlots(values, { next: 0 }))
      if (statements.size >= mostShapes) statements.delete(statements.keys().next().value!) // it is not empty
      statements.set(key, statement)
    }
    const { rows }: QueryResult<Row> = await database.executeQuery({
      ...statement,
      parameters: statement.parameters.map((parameter) =>
        parameter instanceof Slot ? leaves[parameter.index] : parameter,
      ),
    })
    return rows
  }
}

/** How many shapes of one statement are kept; the oldest go first. Filters and selections of readers make them. */
const mostShapes = 200

/** Stands for a value that comes when the statement runs. */
class Slot {
  /** Its place among the values, in the order of their structure. */
  readonly index: number
  /** Of a list: that it has one item. */
  readonly isSingle: boolean

  constructor(index: number, isSingle: boolean) {
    this.index = index
    this.isSingle = isSingle
  }
}

/** Whether a list has one item; of a list of a prepared statement, which is a slot, as well. */
export const isSingle = (values: readonly unknown[]): boolean =>
  values instanceof Slot ? values.isSingle : values.length === 1

const isItself = (value: unknown): boolean => value === null || value === undefined || typeof value === 'boolean'

/** The structure as text; collects the values that slots stand for. */
const structureOf = (value: unknown, leaves: unknown[]): string => {
  if (isItself(value)) return String(value)
  if (typeof value === 'object' && !Array.isArray(value)) {
    let text = '{'
    // `value` is no null, no list and no plain value.
    for (const name in value as object) {
      text += `${name}:${structureOf((value as Record<string, unknown>)[name], leaves)},`
    }
    return `${text}}`
  }
  leaves.push(value)
  return Array.isArray(value) && value.length === 1 ? '1' : '?'
}

/** The same structure with slots. It says that it has the type of the values; slots are objects that only SQL takes. */
const withSlots = <Value>(value: Value, counter: { next: number }): Value => {
  if (isItself(value)) return value
  if (typeof value === 'object' && !Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value as object).map(([name, inner]) => [name, withSlots(inner, counter)]),
    ) as Value
  }
  return new Slot(counter.next++, Array.isArray(value) && value.length === 1) as Value
}
