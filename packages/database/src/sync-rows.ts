import { type Insertable, type Kysely, type RawBuilder, sql } from 'kysely'

type Columns<Tables, Table extends keyof Tables> = keyof Insertable<Tables[Table]> & string

export interface SyncOptions<Tables, Table extends keyof Tables> {
  /** The columns of a unique index. */
  readonly key: readonly Columns<Tables, Table>[]
  /** A UUID: whose row it is. */
  readonly owner: Columns<Tables, Table>
  /** The owners of whom all rows are given: those of theirs that are not are deleted. None when left out. */
  readonly complete?: readonly string[]
  /** What is written with new rows and never changed. */
  readonly onlyNew?: readonly Columns<Tables, Table>[]
  /** What is written with the others and is no difference by itself. */
  readonly besides?: readonly Columns<Tables, Table>[]
  /** Moments that the table keeps more exactly than rows give them: they are compared by the millisecond. */
  readonly moments?: readonly Columns<Tables, Table>[]
}

/**
 * Makes the rows of a table what is given: inserts, updates and deletes what differs, and writes nothing where nothing
 * does. Values are compared as they are written, so an amount of 1.0 is not 1.00. One statement, however many rows; all
 * of them have the same columns.
 * @returns the owners of rows that were written or deleted.
 */
export const syncRows = async <Tables, Table extends keyof Tables & string>(
  database: Kysely<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  options: SyncOptions<Tables, Table>,
): Promise<ReadonlySet<string>> => {
  const { owner, complete = [] } = options
  const parts: RawBuilder<unknown>[] = []
  if (complete.length > 0)
    parts.push(sql`gone as (${deletion(table, rows, options)} returning ${sql.ref(owner)} as owner)`)
  if (rows.length > 0)
    parts.push(sql`written as (${upsert(table, rows, options)} returning ${column(table, owner)} as owner)`)
  if (parts.length === 0) return new Set()
  const answers = [
    ...(complete.length > 0 ? [sql`select owner from gone`] : []),
    ...(rows.length > 0 ? [sql`select owner from written`] : []),
  ]
  const { rows: touched } = await sql<{ owner: string }>`
    with
      entry as (select * from ${recordset(table, rows)}),
      ${sql.join(
        parts,
        sql`,
      `,
      )}
    ${sql.join(answers, sql` union `)}
  `.execute(database)
  return new Set(touched.map((row) => row.owner))
}

const deletion = (
  table: string,
  rows: readonly object[],
  { key, owner, complete = [] }: { key: readonly string[]; owner: string; complete?: readonly string[] },
): RawBuilder<unknown> => {
  const isGiven = sql`(${columns(table, key)}) in (select ${names(key)} from entry)`
  return sql`
        delete from ${sql.table(table)}
        where ${sql.ref(owner)} = any(${complete}::uuid[])${rows.length === 0 ? sql`` : sql` and not (${isGiven})`}`
}

interface Upsert {
  readonly key: readonly string[]
  readonly onlyNew?: readonly string[]
  readonly besides?: readonly string[]
  readonly moments?: readonly string[]
}

const upsert = (
  table: string,
  rows: readonly object[],
  { key, onlyNew = [], besides = [], moments = [] }: Upsert,
): RawBuilder<unknown> => {
  const all = Object.keys(rows[0] ?? {})
  const changing = all.filter((name) => !key.includes(name) && !onlyNew.includes(name))
  const compared = changing.filter((name) => !besides.includes(name))
  const written = (of: string) =>
    sql.join(
      compared.map((name) =>
        moments.includes(name) ? sql`date_trunc('milliseconds', ${column(of, name)})` : column(of, name),
      ),
    )
  const assignments = changing.map((name) => sql`${sql.ref(name)} = ${column('excluded', name)}`)
  return sql`
        insert into ${sql.table(table)} (${names(all)})
        select ${names(all)} from entry
        on conflict (${names(key)}) do ${
          compared.length === 0
            ? sql`nothing`
            : sql`update set ${sql.join(assignments)}
        where row(${written(table)})::text is distinct from row(${written('excluded')})::text`
        }`
}

/** Rows travel as one JSON text, which PostgreSQL reads by the table's own column types. */
const recordset = (table: string, rows: readonly object[]): RawBuilder<unknown> =>
  sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::text::jsonb)`

const column = (table: string, name: string) => sql.ref(`${table}.${name}`)
const columns = (table: string, all: readonly string[]) => sql.join(all.map((name) => column(table, name)))
const names = (all: readonly string[]) => sql.join(all.map((name) => sql.ref(name)))
