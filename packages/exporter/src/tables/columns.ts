import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Paths } from './definitions.ts'

export type ColumnType = 'string' | 'integer' | 'double' | 'decimal' | 'boolean' | 'date' | 'dateTime'

/** What stands in a row: as the API answers it. */
export type Value = string | number | boolean | null
export type Cell = Value | readonly Value[]

export interface Column {
  readonly name: string
  /** The type of the value, or of each value of a list. */
  readonly type: ColumnType
  readonly isList: boolean
  /** Whether it is never null. */
  readonly isRequired: boolean
  /** What the API says of the fields on the way. */
  readonly description: string
  readonly path: readonly string[]
}

export const columnsAt = (type: GraphQLObjectType, paths: Paths): Column[] =>
  Object.entries(paths).map(([name, path]) => columnAt(type, name, path.split('.')))

const columnAt = (type: GraphQLObjectType, name: string, path: readonly string[]): Column => {
  const fields = fieldsOn(type, path)
  const types = fields.map((field) => field.type)
  return {
    name,
    path,
    type: columnType(types.at(-1)!), // a path has a field
    isList: types.some((each) => isListType(getNullableType(each))),
    isRequired: types.every(isNonNullType),
    description: fields.map(({ description }) => description?.replaceAll('\n', ' ') ?? '').join(' '),
  }
}

const fieldsOn = (type: GraphQLObjectType, path: readonly string[]): GraphQLField<unknown, unknown>[] => {
  const fields: GraphQLField<unknown, unknown>[] = []
  let current: unknown = type
  for (const name of path) {
    const field = isObjectType(current) ? current.getFields()[name] : undefined
    if (field === undefined) throw new Error(`${String(type)} has no ${path.join('.')}`)
    fields.push(field)
    current = getNamedType(field.type)
  }
  return fields
}

const columnTypes: Readonly<Record<string, ColumnType>> = {
  ID: 'string',
  String: 'string',
  CountryCode: 'string',
  Int: 'integer',
  Float: 'double',
  Decimal: 'decimal',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'dateTime',
}

const columnType = (type: GraphQLOutputType): ColumnType => {
  const named = getNamedType(type)
  const found = isEnumType(named) ? 'string' : columnTypes[named.name]
  if (found === undefined) throw new Error(`No column type is known for ${named.name}`)
  return found
}

/** The value at the end of the path; of a list on the way, the values of its items. */
export const cellAt = (row: unknown, path: readonly string[]): Cell => {
  const [field, ...rest] = path
  if (row === null || row === undefined) return null
  if (Array.isArray(row)) return row.map((item) => cellAt(item, path) as Value) // no path passes two lists
  if (field === undefined) return row as Value // the types of the columns are those of scalars
  return cellAt((row as Record<string, unknown>)[field], rest)
}

/** The fields of all columns as a selection: `id timeframe { startsOn endsOn }`. */
export const selectionOf = (columns: readonly Column[]): string => selectPaths(columns.map(({ path }) => path))

const selectPaths = (paths: readonly (readonly string[])[]): string =>
  Object.entries(Object.groupBy(paths, ([field = '']) => field))
    .map(([field, group = []]) => {
      const inner = group.map((path) => path.slice(1)).filter((path) => path.length > 0)
      return inner.length === 0 ? field : `${field} { ${selectPaths(inner)} }`
    })
    .join(' ')
