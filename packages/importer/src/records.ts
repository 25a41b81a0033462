import { basename } from 'node:path'
import { type ByteSource, openSource } from './bytes.ts'
import type { FormatOptions, FormatOutcome } from './formats/format.ts'
import { formatOf } from './formats/index.ts'

/** What became of one record of a file. */
export type RecordOutcome = FormatOutcome & {
  /** What the source is called, to find the record again: its path, `-` for standard input, `stream`. */
  file: string
}

export interface ReadOptions extends FormatOptions {
  /** What a stream is called. */
  file?: string
}

/**
 * Reads a source record by record, in whatever format it is: what the record says with its oddities, or a refusal with
 * its reason, in the order of the lines. Nothing is held but the record at hand.
 * @throws UnreadableSource when the source cannot be opened.
 */
export async function* readRecords(source: ByteSource, options: ReadOptions = {}): AsyncGenerator<RecordOutcome> {
  const opened = await openSource(source)
  const file = typeof source === 'string' ? source : (options.file ?? 'stream')
  const number = options.number ?? numberInName(file)
  const format = formatOf(opened, options.from)
  for await (const outcome of format.read(opened, { ...options, ...(number !== null && { number }) })) {
    yield { file, ...outcome }
  }
}

/** Several sources one after the other. */
export async function* readAllRecords(
  sources: readonly ByteSource[],
  options: ReadOptions = {},
): AsyncGenerator<RecordOutcome> {
  for (const source of sources) yield* readRecords(source, options)
}

/** `SDGAction36.txt` is the page of `#SDGAction36`. */
const numberInName = (file: string): string | null => {
  const [, number] = /^#?([A-Za-z]+Action\d+)\b/.exec(basename(file)) ?? []
  return number === undefined ? null : `#${number}`
}
