import type { GraphQLSchema } from 'graphql'
import { type LineKind, lineKinds } from './lines/kinds.ts'
import { type List, describeList } from './lists.ts'
import { tableDefinitions } from './tables/definitions.ts'
import { type Table, describeTable } from './tables/table.ts'

export type Format = 'jsonl' | 'csv' | 'parquet'

export const formats: readonly Format[] = ['jsonl', 'csv', 'parquet']

/** The name of the JSON Lines that have everything, as it is taken elsewhere. */
export const wholeRegistry = 'pledgegraph'

/** The names that a format knows: of tables, or of kinds of lines. */
export const namesOf = (format: Format): string[] =>
  (format === 'jsonl' ? lineKinds : tableDefinitions).map(({ name }) => name)

/** A file that can be exported. */
export type ExportedFile =
  | { readonly format: 'jsonl'; readonly kinds: readonly LineKind[]; readonly list: List | null }
  | { readonly format: 'csv' | 'metadata.json' | 'parquet'; readonly table: Table; readonly list: List }

/** What a file name like `commitments.csv` or `commitments.metadata.json` stands for; null when it is none. */
export const fileNamed = (schema: GraphQLSchema, fileName: string): ExportedFile | null => {
  const [, name, format] = /^([a-z-]+)\.(jsonl|csv|metadata\.json|parquet)$/.exec(fileName) ?? []
  if (format === 'jsonl') return linesNamed(schema, name)
  const definition = tableDefinitions.find((each) => each.name === name)
  if (definition === undefined) return null
  const table = describeTable(schema, definition)
  return { format: format as 'csv' | 'metadata.json' | 'parquet', table, list: table.list } // as the pattern has it
}

const linesNamed = (schema: GraphQLSchema, name: string | undefined): ExportedFile | null => {
  if (name === wholeRegistry) return { format: 'jsonl', kinds: lineKinds, list: null }
  const kind = lineKinds.find((each) => each.name === name)
  return kind === undefined ? null : { format: 'jsonl', kinds: [kind], list: describeList(schema, kind.list) }
}
