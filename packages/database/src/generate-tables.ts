import { sql } from 'kysely'
import { type Database, connect } from './connect.ts'
import { migrateToLatest } from './migrate.ts'

/** The TypeScript types of all tables and views, from a database that is made and migrated for it. */
export const generateTables = async (): Promise<string> => {
  const connection = await connect({ directory: null })
  try {
    await migrateToLatest(connection.database)
    return await describeTables(connection.database)
  } finally {
    await connection.close()
  }
}

/**
 * The TypeScript types of all tables and views of a database. A column whose check constraint lists its values becomes a
 * union of them. Columns of views are nullable unless their comment says `not null`, because PostgreSQL does not know.
 */
export const describeTables = async (database: Database): Promise<string> => {
  const { rows } = await columnsOfAllTables.execute(database)
  return [
    '// Made by `pnpm generate` from the migrations. Do not edit.',
    `import type { ColumnType } from 'kysely'`,
    '',
    '/** A column that the database fills in where an insert leaves it out. */',
    'type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>',
    '',
    'export interface Tables {',
    ...[...Map.groupBy(rows, ({ table }) => table)].flatMap(([table, columns]) => [
      `  ${table}: {`,
      ...columns.map(printColumn),
      '  }',
    ]),
    '}',
    '',
  ].join('\n')
}

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly isNullable: boolean
  readonly hasDefault: boolean
  readonly isGenerated: boolean
  /** The text of the check constraints on this column alone. */
  readonly checks: readonly string[]
}

const columnsOfAllTables = sql<Column>`
  select
    class.relname as "table",
    attribute.attname as "column",
    format_type(attribute.atttypid, null) as "type",
    not attribute.attnotnull and coalesce(col_description(class.oid, attribute.attnum), '') <> 'not null' as "isNullable",
    attribute.atthasdef and attribute.attgenerated = '' as "hasDefault",
    attribute.attgenerated <> '' as "isGenerated",
    array(
      select pg_get_constraintdef(constraints.oid)
      from pg_constraint as constraints
      where constraints.conrelid = class.oid and constraints.contype = 'c' and constraints.conkey = array[attribute.attnum]
      order by constraints.conname
    ) as "checks"
  from pg_attribute as attribute
  join pg_class as class on class.oid = attribute.attrelid
  where class.relnamespace = 'public'::regnamespace
    and class.relkind in ('r', 'v', 'm')
    and class.relname not like 'kysely%'
    and attribute.attnum > 0
    and not attribute.attisdropped
  order by class.relname, attribute.attnum`

const printColumn = (column: Column): string => {
  const type = `${typeOf(column)}${column.isNullable ? ' | null' : ''}`
  if (column.isGenerated) return `    ${column.column}: ColumnType<${type}, never, never>`
  return `    ${column.column}: ${column.hasDefault ? `Defaulted<${type}>` : type}`
}

const typeOf = ({ type, checks }: Column): string => {
  const array = type.endsWith('[]')
  const element = closedValues(checks) ?? scalarTypes[type.replace('[]', '')] ?? 'string'
  return array ? `readonly (${element})[]` : element
}

/** What both engines answer with; see wire-types.ts. Everything that is not here is text. */
const scalarTypes: Record<string, string> = {
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  real: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  jsonb: 'unknown',
  json: 'unknown',
}

/** `CHECK ((status = ANY (ARRAY['ACTIVE'::text, …])))` → `'ACTIVE' | …`. */
const closedValues = (checks: readonly string[]): string | undefined => {
  const list = checks.find((check) => /^CHECK \(\(\(?\w+\)?(::text)? (= ANY|<@) \(?\(?ARRAY\[/.test(check))
  return list && [...list.matchAll(/'([^']+)'/g)].map(([quoted]) => quoted).join(' | ')
}
