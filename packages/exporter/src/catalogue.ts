import type { GraphQLSchema } from 'graphql'
import { wholeRegistry } from './files.ts'
import { lineKinds } from './lines/kinds.ts'
import { type ListName, describeList } from './lists.ts'
import { type Parameter, ordersOf, parametersOf } from './parameters.ts'
import { tableDefinitions } from './tables/definitions.ts'

/** What there is to export, for an index page. */
export interface ExportCatalogue {
  readonly files: readonly FileEntry[]
  /** What the files that name the list take besides `filter`, `orderBy` and `direction`. */
  readonly lists: Readonly<
    Record<string, { readonly parameters: readonly Parameter[]; readonly orders: readonly string[] }>
  >
}

interface FileEntry {
  readonly name: string
  readonly description: string
  /** The list of the API whose filter and orders it takes; null when it takes none. */
  readonly list: ListName | null
}

export const catalogue = (schema: GraphQLSchema): ExportCatalogue => ({
  files: [
    {
      name: `${wholeRegistry}.jsonl`,
      description: 'Everything, a JSON object a line, to be imported by a registry like this one.',
      list: null,
    },
    ...lineKinds.map(({ name, list, description }) => ({ name: `${name}.jsonl`, description, list })),
    ...tableDefinitions.flatMap(({ name, list, description }) =>
      ['csv', 'metadata.json', 'parquet'].map((format) => ({ name: `${name}.${format}`, description, list })),
    ),
  ],
  lists: Object.fromEntries(
    [...new Set(tableDefinitions.map(({ list }) => list))].map((name) => {
      const list = describeList(schema, name)
      return [name, { parameters: parametersOf(list), orders: ordersOf(list) }]
    }),
  ),
})
