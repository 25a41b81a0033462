import type { Column } from '../tables/columns.ts'
import type { Table } from '../tables/table.ts'
import { listSeparator } from './csv.ts'
import type { Facts } from './facts.ts'

/**
 * What stands beside a CSV file: a description in the vocabulary of the W3C (Metadata Vocabulary for Tabular Data), with
 * the facts of the export besides. `rows` is null where nobody counted.
 */
export const csvMetadata = (table: Table, file: string, facts: Facts, rows: number | null): string => {
  const { licence, retrievedAt, filter, orderBy, api } = facts
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': table.name,
    'dc:description': table.description,
    licence: licence ?? 'not stated',
    retrievedAt,
    rows,
    filter,
    orderBy,
    api,
    notes: [guardNote, listNote],
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminators: ['\r\n'] },
    tableSchema: { columns: table.columns.map(describeColumn), primaryKey: table.key },
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

const guardNote =
  'Text that a spreadsheet could run as a formula has an apostrophe before it: text that begins, after any number of ' +
  'apostrophes, with = + - @, one of their full-width forms, a tab or a line break. Take one apostrophe away to get ' +
  'the text as it is. Columns of numbers are as they are.'

const listNote =
  `The values of a list stand in one cell with ${listSeparator} between them; inside a value, ${listSeparator} and \\ ` +
  'have a \\ before them. An empty cell is no value, or a list of none.'

const describeColumn = ({ name, type, isList, isRequired, description }: Column) => ({
  name,
  titles: name,
  datatype: type,
  ...(isList && { separator: listSeparator }),
  required: isRequired && !isList,
  'dc:description': description,
})
