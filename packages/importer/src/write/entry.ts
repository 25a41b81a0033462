import { createHash } from 'node:crypto'
import { numberKey } from '@pledgegraph/commitments'
import type { CommitmentDraft } from '../drafts.ts'
import type { Oddity } from '../oddities.ts'
import type { RecordOutcome } from '../records.ts'

/** A record of a commitment that was understood, and what it is recognised by. */
export interface Entry {
  readonly file: string
  readonly line: number
  readonly source: string
  /** Its number in the source, without sign and case. */
  readonly key: string
  readonly sha256: string
  readonly verbatim: string
  readonly draft: CommitmentDraft
}

type CommitmentOutcome = Extract<RecordOutcome, { ok: true; kind: 'COMMITMENT' }>

export const toEntry = ({ file, line, draft, verbatim }: CommitmentOutcome): Entry => ({
  file,
  line,
  source: draft.source.registry,
  key: numberKey(draft.source.key),
  sha256: hash(verbatim),
  verbatim,
  draft,
})

/** SHA-256 in hexadecimal. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Source and number in one: which record an entry is, whatever it says. */
export const identityOf = ({ source, key }: Pick<Entry, 'source' | 'key'>): string => `${source} ${key}`

/** What became of one record. */
export type Fate =
  | {
      /**
       * KEPT: as history of a commitment that goes by a newer number and says something newer. REMEMBERED: which number
       * became which, for when one of them comes.
       */
      readonly fate: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'KEPT' | 'REMEMBERED'
      /** What showed only when it was written. */
      readonly oddities: readonly Oddity[]
    }
  | { readonly fate: 'REFUSED'; readonly reason: string }

export const fateWithoutOddities = (fate: Exclude<Fate['fate'], 'REFUSED'>): Fate => ({ fate, oddities: [] })

export const unchanged: Fate = fateWithoutOddities('UNCHANGED')

export const refused = (reason: string): Fate => ({ fate: 'REFUSED', reason })

/** Of records of one number and several contents in a file only one can be meant, and nobody knows which. */
export const takenBefore = ({ draft }: Entry, line: number): Fate =>
  refused(`${draft.registrationNumber} stands in line ${line} already, with other content; the first one counts.`)
