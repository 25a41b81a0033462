import type { Outcome } from '../drafts.ts'

/** A kind of record that the importer understands, wherever the file comes from. */
export interface Source {
  /** Stored with every commitment that came from it. */
  name: string
  /** Whether a record is of this kind, judged by its content. */
  recognises: (record: Readonly<Record<string, unknown>>) => boolean
  /** What the record says, or why it cannot be taken in. Never throws. */
  read: (record: unknown) => Outcome
}
