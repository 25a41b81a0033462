import { type Insertable, type RawBuilder, sql } from 'kysely'
import type { RoomDatabase, RoomTables } from '../queries/index.ts'

/**
 * Rows travel as one JSON parameter, which PostgreSQL reads by the table's own column types: one statement of one text,
 * however many rows there are.
 */

type Rows<Table extends keyof RoomTables> = readonly Insertable<RoomTables[Table]>[]

export const insertRows = async <Table extends keyof RoomTables>(
  database: RoomDatabase,
  table: Table,
  rows: Rows<Table>,
): Promise<void> => {
  if (rows.length > 0) await insertInto(table, rows).execute(database)
}

/** Overwrites the rows that are there; `besides` assigns what the rows do not hold. */
export const upsertRows = async <Table extends keyof RoomTables>(
  database: RoomDatabase,
  table: Table,
  key: readonly (keyof Insertable<RoomTables[Table]> & string)[],
  rows: Rows<Table>,
  besides: readonly RawBuilder<unknown>[] = [],
): Promise<void> => {
  if (rows.length === 0) return
  const changed = columnsOf(rows).filter((column) => !key.some((part) => part === column))
  const assignments = [...changed.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`), ...besides]
  await sql`
    ${insertInto(table, rows)}
    on conflict (${names(key)}) do update set ${sql.join(assignments)}
  `.execute(database)
}

type LinkTable = {
  [Table in keyof RoomTables]: 'listed_at' extends keyof Insertable<RoomTables[Table]> ? Table : never
}[keyof RoomTables]

/** The copies of what lists are selected and sorted by come from the commitments, which must be there already. */
export const insertLinks = async <Table extends Exclude<LinkTable, 'commitments'>>(
  database: RoomDatabase,
  table: Table,
  rows: readonly Omit<Insertable<RoomTables[Table]>, 'is_public' | 'listed_at'>[],
): Promise<void> => {
  if (rows.length === 0) return
  const columns = columnsOf(rows)
  await sql`
    insert into ${sql.table(table)} (${names(columns)}, is_public, listed_at)
    select ${sql.join(columns.map((column) => sql.ref(`entry.${column}`)))}, commitments.is_public, commitments.listed_at
    from ${recordset(table, rows)} as entry
    join commitments on commitments.id = entry.commitment_id
  `.execute(database)
}

const insertInto = (table: keyof RoomTables, rows: readonly object[]) => {
  const columns = names(columnsOf(rows))
  return sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${recordset(table, rows)}`
}

/** The text passes as text: a driver that knew it for JSON would quote it again. */
const recordset = (table: keyof RoomTables, rows: readonly object[]) =>
  sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::text::jsonb)`

/** All rows of a statement have the same columns. */
const columnsOf = (rows: readonly object[]): string[] => Object.keys(rows[0] ?? {})

const names = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))
