import type { OpenSource } from '../bytes.ts'
import type { CommitmentDraft } from '../drafts.ts'
import type { ExportedEntry } from '../exported/exported-entry.ts'
import type { LineOptions } from '../lines.ts'
import type { Oddity } from '../oddities.ts'
import type { ColumnMapping } from '../tables/mapping.ts'
import type { Renumbering } from '../tables/renumbering.ts'

/** What a record says, whatever it was written in. */
export type Understood = {
  ok: true
  /** The name of the source that understood it. */
  source: string
  oddities: Oddity[]
  /** The record as it came: the copy that loses nothing. */
  verbatim: string
} & (
  | { kind: 'COMMITMENT'; draft: CommitmentDraft }
  /** A number under which a commitment was registered before. */
  | { kind: 'RENUMBERING'; renumbering: Renumbering }
  /** A line of an export of a registry like this one. */
  | { kind: 'EXPORTED'; exported: ExportedEntry }
)

export interface Refused {
  ok: false
  reason: string
  /** The record as it came; null when it could not be read or was too long. */
  verbatim: string | null
  /** Whether nothing could be read from here on: the data is damaged, or of another kind. */
  isEnd: boolean
}

/** A record of a source, or why one cannot be taken in, and how much of the source was read by then. */
export type FormatOutcome = (Understood | Refused) & { line: number; bytesRead: number }

export interface FormatOptions extends LineOptions {
  /** The name of the source that all records are taken for; judged by their content when left out. */
  from?: string
  /** What the columns of a table mean that have other names. */
  mapping?: ColumnMapping
  /** The registration number of a page that names none. */
  number?: string
}

/** How the records of a source are written down. */
export interface Format {
  /** What `--from` calls it. */
  readonly name: string
  /** Whether a source that begins like this, without white space before it, is written so. */
  readonly recognises: (start: string) => boolean
  readonly read: (source: OpenSource, options: FormatOptions) => AsyncGenerator<FormatOutcome>
}

export const refused = (reason: string, verbatim: string | null = null): Refused => ({
  ok: false,
  reason,
  verbatim,
  isEnd: false,
})
