import type { CommitmentDraft } from './drafts.ts'
import { type LineOptions, type LineSource, readLines } from './lines.ts'
import { type Oddity, shorten } from './oddities.ts'
import { sourceOf, sources } from './sources/index.ts'

/** What became of one line of a file. */
export type RecordOutcome = {
  /** The first line is 1. */
  line: number
  /** How much of the source was read by then, compressed where the file is. */
  bytesRead: number
} & (
  | {
      ok: true
      /** The name of the source that understood it. */
      source: string
      draft: CommitmentDraft
      oddities: Oddity[]
      /** The line as it came: the copy that loses nothing. */
      verbatim: string
    }
  | {
      ok: false
      reason: string
      /** The line as it came; null when it could not be read or was too long. */
      verbatim: string | null
      /** Whether nothing could be read from here on: the data is damaged, or no JSON Lines. */
      isEnd: boolean
    }
)

/**
 * Reads a file of JSON Lines record by record: a draft with its oddities, or a refusal with its reason, in the order of
 * the lines. Nothing is held but the record at hand.
 * @throws UnreadableSource when the file cannot be opened.
 */
export async function* readRecords(source: LineSource, options: LineOptions = {}): AsyncGenerator<RecordOutcome> {
  for await (const read of readLines(source, options)) {
    const { line, bytesRead } = read
    if (read.ok) yield { line, bytesRead, verbatim: read.text, ...readRecord(read.text) }
    else yield { line, bytesRead, ok: false, reason: read.reason, verbatim: null, isEnd: read.isEnd }
  }
}

type ReadRecord =
  { ok: true; source: string; draft: CommitmentDraft; oddities: Oddity[] } | { ok: false; reason: string; isEnd: false }

const readRecord = (text: string): ReadRecord => {
  const parsed = parse(text)
  if ('reason' in parsed) return refused(parsed.reason)
  const source = sourceOf(parsed.record)
  if (source === null) return refused(unknownSource(parsed.record))
  const outcome = source.read(parsed.record)
  return outcome.ok ? { source: source.name, ...outcome } : refused(outcome.reason)
}

const refused = (reason: string): ReadRecord => ({ ok: false, reason, isEnd: false })

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
