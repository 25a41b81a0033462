import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import { type Fragment, parseFragment } from '../documents.ts'
import type { Entry } from '../entries.ts'
import { type List, describeList } from '../lists.ts'
import { type Cell, type Column, cellAt, columnsAt, selectionOf } from './columns.ts'
import type { TableDefinition } from './definitions.ts'

export type Row = readonly Cell[]

/** A table as the schema of the API makes it out. */
export interface Table {
  readonly name: string
  readonly description: string
  readonly list: List
  readonly columns: readonly Column[]
  /** The names of the columns whose values together no two rows share. */
  readonly key: readonly string[]
  /** Whether each entry of the list is one row. */
  readonly isRowAnEntry: boolean
  /** What is read of each entry of the list. */
  readonly fragment: Fragment
  /** The rows that an entry makes, their values in the order of the columns. */
  readonly rowsOf: (entry: Entry) => readonly Row[]
}

export const describeTable = (schema: GraphQLSchema, definition: TableDefinition): Table => {
  const list = describeList(schema, definition.list)
  const { name, description, within } = definition
  return { name, description, list, ...(within ? nested(list, definition, within) : plain(list, definition)) }
}

type Shape = Pick<Table, 'columns' | 'key' | 'isRowAnEntry' | 'fragment' | 'rowsOf'>

const plain = ({ entryType }: List, definition: TableDefinition): Shape => {
  const columns = columnsAt(entryType, definition.columns)
  return {
    columns,
    key: ['id'],
    isRowAnEntry: true,
    fragment: fragmentOn(entryType, selectionOf(columns)),
    rowsOf: (entry) => [columns.map(({ path }) => cellAt(entry, path))],
  }
}

const nested = ({ entryType }: List, definition: TableDefinition, within: Within): Shape => {
  const type = getNamedType(entryType.getFields()[within.field]?.type)
  if (!isObjectType(type)) throw new Error(`${entryType.name} has no list ${within.field}`)
  const nodes = getNamedType(type.getFields()['nodes']?.type)
  const itemType = isObjectType(nodes) ? nodes : type
  const ofEntry = columnsAt(entryType, within.columns)
  const ofItem = columnsAt(itemType, definition.columns)
  return {
    columns: [...ofEntry, position, ...ofItem],
    key: [ofEntry[0]!.name, position.name], // `within` names at least the id
    isRowAnEntry: false,
    fragment: fragmentOn(entryType, `${selectionOf(ofEntry)} ${selectItems(within, ofItem, nodes)}`),
    rowsOf: (entry) => {
      const first = ofEntry.map(({ path }) => cellAt(entry, path))
      // The fragment asks for it as a list, or as a connection, of which only the list is left.
      const items = (entry[within.field] ?? []) as readonly unknown[]
      return items.map((item, index) => [...first, index, ...ofItem.map(({ path }) => cellAt(item, path))])
    },
  }
}

type Within = NonNullable<TableDefinition['within']>

const position: Column = {
  name: 'position',
  type: 'integer',
  isList: false,
  isRequired: true,
  description: 'Its place among the rows of the same owner, from 0.',
  path: [],
}

const selectItems = ({ field, arguments: given = '' }: Within, columns: readonly Column[], nodes: unknown): string =>
  isObjectType(nodes)
    ? `${field}(first: $first, after: $rest) { nodes { ${selectionOf(columns)} } pageInfo { hasNextPage endCursor } }`
    : `${field}${given} { ${selectionOf(columns)} }`

const fragmentOn = ({ name }: GraphQLObjectType, selection: string): Fragment =>
  parseFragment(`fragment Row on ${name} { ${selection} }`)
