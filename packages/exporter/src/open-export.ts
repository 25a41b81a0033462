import { BadUserInput, quote } from '@pledgegraph/kernel'
import { type ExportedFile, fileNamed, formats, namesOf, wholeRegistry } from './files.ts'
import { countEntries } from './entries.ts'
import { csv } from './formats/csv.ts'
import { csvMetadata } from './formats/csv-metadata.ts'
import { type Facts, apiHash } from './formats/facts.ts'
import { parquet } from './formats/parquet.ts'
import { jsonLines } from './lines/json-lines.ts'
import { type Selection, orderOf } from './lists.ts'
import { readSelection } from './parameters.ts'
import type { ExportSource } from './source.ts'
import { rowsOf } from './tables/rows.ts'

export interface ExportRequest {
  /** `commitments.csv`, `commitments.metadata.json`, `commitments.parquet`, `pledgegraph.jsonl`. */
  readonly fileName: string
  /** What to export and how to sort it, as in an address; see `readSelection`. */
  readonly parameters: URLSearchParams
  /** What readers may do with it; null when nobody has said. */
  readonly licence: string | null
  readonly now: Date
}

/** An export that can be read once. Nothing is read before its first chunk is asked for. */
export interface OpenExport {
  readonly fileName: string
  readonly contentType: string
  /** Whether compressing it again would be in vain. */
  readonly isCompressed: boolean
  readonly chunks: AsyncGenerator<string | Uint8Array>
  /** How many rows, or lines besides the first, were read so far. */
  rowCount(): number
  /** Of a CSV file, what belongs beside it, with the rows counted so far; null for other files. */
  metadata(): string | null
}

/** There is no such file. The message says which there are. */
export class UnknownExport extends Error {
  override readonly name = 'UnknownExport'
}

/**
 * Opens a file of an export.
 * @throws UnknownExport when there is no such file, and BadUserInput when its parameters are wrong. What only the API
 * can tell to be wrong, the first chunk throws.
 */
export const openExport = (source: ExportSource, request: ExportRequest): OpenExport => {
  const file = fileNamed(source.schema, request.fileName)
  if (file === null) throw new UnknownExport(`There is no export ${quote(request.fileName)}; ${whatThereIs()}`)
  const selection = selectionFor(file, request.parameters)
  let rows = 0
  const onRows = (count: number): void => void (rows += count)
  const { contentType, chunks, metadata } = contentsOf(source, file, request, selection, onRows)
  return {
    fileName: request.fileName,
    contentType,
    isCompressed: file.format === 'parquet',
    chunks,
    rowCount: () => rows,
    metadata: () => metadata?.(rows) ?? null,
  }
}

const whatThereIs = (): string =>
  `there are ${wholeRegistry}.jsonl and ${formats.map((format) => `${namesOf(format).join(', ')} as .${format}`).join('; ')}.`

const selectionFor = ({ list }: ExportedFile, parameters: URLSearchParams): Selection => {
  if (list !== null) return readSelection(list, parameters)
  if (parameters.size === 0) return { filter: {}, orderBy: null }
  throw new BadUserInput(
    `${wholeRegistry}.jsonl has everything and takes no parameters; got ${[...parameters.keys()].join(', ')}.`,
  )
}

interface Contents {
  readonly contentType: string
  readonly chunks: AsyncGenerator<string | Uint8Array>
  readonly metadata?: (rows: number) => string
}

const contentsOf = (
  source: ExportSource,
  file: ExportedFile,
  request: ExportRequest,
  selection: Selection,
  onRows: (count: number) => void,
): Contents => {
  if (file.format === 'jsonl') {
    return { contentType: 'application/jsonl', chunks: jsonLines(source, file.kinds, selection, onRows) }
  }
  const { table } = file
  const facts = factsOf(source, file, request, selection)
  const describe = (rows: number | null): string => csvMetadata(table, `${table.name}.csv`, facts, rows)
  const pages = rowsOf(source, table, selection, onRows)
  if (file.format === 'csv') {
    const contentType = 'text/csv; charset=utf-8; header=present'
    return { contentType, chunks: csv(table.columns, pages), metadata: describe }
  }
  return file.format === 'parquet'
    ? { contentType: 'application/vnd.apache.parquet', chunks: parquet(table, pages, facts) }
    : { contentType: 'application/csvm+json; charset=utf-8', chunks: metadataAlone(source, file, selection, describe) }
}

/** For who has the CSV file from elsewhere: counted where that is cheap. */
async function* metadataAlone(
  source: ExportSource,
  { table }: ExportedFile & { format: 'metadata.json' | 'csv' | 'parquet' },
  selection: Selection,
  describe: (rows: number | null) => string,
): AsyncGenerator<string> {
  yield describe(table.isRowAnEntry ? await countEntries(source, table.list, selection) : null)
}

const factsOf = (
  { schema }: ExportSource,
  { list }: ExportedFile,
  { licence, now }: ExportRequest,
  selection: Selection,
): Facts => ({
  licence,
  retrievedAt: now.toISOString(),
  filter: Object.keys(selection.filter).length === 0 ? null : selection.filter,
  orderBy: list === null ? selection.orderBy! : orderOf(list, selection),
  api: apiHash(schema),
})
