import type { OpenSource } from '../bytes.ts'
import { tableSource } from '../sources/table.ts'
import { isTable, readTable } from '../tables/read-table.ts'
import { isRenumberingHeader, toRenumbering } from '../tables/renumbering.ts'
import {
  type Format,
  type FormatOptions,
  type FormatOutcome,
  type Refused,
  type Understood,
  refused,
} from './format.ts'

/** A table with a header: of commitments, or of the numbers that commitments had before. */
export const table: Format = { name: 'table', recognises: isTable, read: readRows }

async function* readRows(
  { chunks, progress }: OpenSource,
  { mapping, longestLine }: FormatOptions,
): AsyncGenerator<FormatOutcome> {
  const options = {
    ...(mapping !== undefined && { mapping }),
    ...(longestLine !== undefined && { longestRow: longestLine }),
  }
  for await (const row of readTable(chunks, options)) {
    const place = { line: row.line, ...progress }
    if (row.ok) yield { ...place, ...readRow(row.record) }
    else yield { ...place, ok: false, reason: row.reason, isEnd: row.isEnd, verbatim: null }
  }
}

/**
 * All rows have the columns of the header, so each tells what the table is. What is kept of a row has the names of its
 * columns: values alone say nothing, and mean something else under another mapping.
 */
const readRow = (record: Readonly<Record<string, string>>): Understood | Refused => {
  const verbatim = JSON.stringify(record)
  if (isRenumberingHeader(Object.keys(record))) {
    const renumbering = toRenumbering(record)
    return 'reason' in renumbering
      ? refused(renumbering.reason, verbatim)
      : { ok: true, kind: 'RENUMBERING', source: 'renumbering', oddities: [], verbatim, renumbering }
  }
  const outcome = tableSource.read(record)
  return outcome.ok
    ? { kind: 'COMMITMENT', source: outcome.draft.source.registry, verbatim, ...outcome }
    : refused(outcome.reason, verbatim)
}
