import { type Entry, entriesOf } from '../entries.ts'
import type { ExportHeader } from '../exported.ts'
import { type Selection, describeList } from '../lists.ts'
import type { ExportSource } from '../source.ts'
import type { LineKind } from './kinds.ts'

const header: ExportHeader = { type: 'Export', format: 'pledgegraph', version: 1 }

/** The text of an export, a page at a time: a line an entry, and before the first of them the header. */
export async function* jsonLines(
  source: ExportSource,
  kinds: readonly LineKind[],
  selection: Selection,
  onRows: (count: number) => void,
): AsyncGenerator<string> {
  let head = `${JSON.stringify(header)}\n`
  for (const { list, fragment } of kinds) {
    for await (const entries of entriesOf(source, describeList(source.schema, list), fragment, selection)) {
      onRows(entries.length)
      yield head + entries.map(toLine).join('')
      head = ''
    }
  }
  yield head
}

const toLine = (entry: Entry): string => `${JSON.stringify(entry, onlyTheValue)}\n`

/** What the fragments ask for as `{ only: code }` is the code. */
const onlyTheValue = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'only' in value ? value.only : value
