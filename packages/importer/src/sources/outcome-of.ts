import type { CommitmentDraft, Outcome } from '../drafts.ts'
import { Fields, WrongRecord } from '../fields.ts'
import { type Oddity, oddity } from '../oddities.ts'

/** What an adapter makes of a record, with all that is odd about it; a refusal when it throws WrongRecord. */
export const outcomeOf = (record: unknown, readDraft: (fields: Fields) => CommitmentDraft): Outcome => {
  const oddities: Oddity[] = []
  try {
    const fields = new Fields(record, (kind, field, text) => oddities.push(oddity(kind, field, text)))
    const draft = readDraft(fields)
    fields.noteUnknown()
    return { ok: true, draft, oddities }
  } catch (error) {
    if (error instanceof WrongRecord) return { ok: false, reason: error.message }
    throw error
  }
}
