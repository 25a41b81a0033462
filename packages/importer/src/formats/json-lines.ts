import type { OpenSource } from '../bytes.ts'
import { isExportedLine, readExportedLine } from '../exported/read-exported-line.ts'
import { isObject } from '../fields.ts'
import { linesOf } from '../lines.ts'
import { shorten } from '../oddities.ts'
import { sourceNamed, sourceOf, sources } from '../sources/index.ts'
import type { Source } from '../sources/source.ts'
import {
  type Format,
  type FormatOptions,
  type FormatOutcome,
  type Refused,
  type Understood,
  refused,
} from './format.ts'

/** One JSON object on each line: records of a known source, or our own export. */
export const jsonLines: Format = {
  name: 'json-lines',
  // What begins otherwise and is nothing else either is told here what is wrong with it.
  recognises: () => true,
  read: readJsonLines,
}

async function* readJsonLines(source: OpenSource, options: FormatOptions): AsyncGenerator<FormatOutcome> {
  const asked = options.from === undefined ? null : sourceNamed(options.from)
  for await (const read of linesOf(source, options)) {
    const { line, bytesRead } = read
    if (!read.ok) yield { ok: false, line, bytesRead, reason: read.reason, verbatim: null, isEnd: read.isEnd }
    else {
      const outcome = readRecord(read.text, asked)
      if (outcome !== null) yield { line, bytesRead, ...outcome }
      if (outcome?.ok === false && outcome.isEnd) return
    }
  }
}

/** Null for a line that says nothing but what the following ones are. */
const readRecord = (text: string, asked: Source | null): Understood | Refused | null => {
  const parsed = parse(text)
  if ('reason' in parsed) return refused(parsed.reason, text)
  const { record } = parsed
  if (asked === null && isExportedLine(record)) return readExportedLine(record, text)
  const apparent = sourceOf(record)
  const source = asked ?? apparent
  if (source === null) return refused(unknownSource(record), text)
  if (apparent !== null && isObject(record) && !source.recognises(record)) {
    return refused(`The record is one of ${apparent.name}, not of ${source.name}.`, text)
  }
  const outcome = source.read(record)
  return outcome.ok
    ? { kind: 'COMMITMENT', source: source.name, verbatim: text, ...outcome }
    : refused(outcome.reason, text)
}

const parse = (text: string): { record: unknown } | { reason: string } => {
  try {
    return { record: JSON.parse(text) }
  } catch (error) {
    return { reason: `The line is not JSON: ${shorten(error instanceof Error ? error.message : String(error))}.` }
  }
}

const unknownSource = (record: unknown): string => {
  const known = sources.map(({ name }) => name).join(', ')
  const found =
    typeof record === 'object' && record !== null && !Array.isArray(record)
      ? `an object with the fields ${shorten(Object.keys(record).join(', ')) || '(none)'}`
      : shorten(JSON.stringify(record), 60)
  return `No source has such records: ${found}. Known sources: ${known}.`
}
