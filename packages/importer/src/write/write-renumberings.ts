import { type AttachOutcome, attachEarlierNumbers } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { moveDeliverables } from '@pledgegraph/deliverables'
import type { RecordOutcome } from '../records.ts'
import { type Fate, fateWithoutOddities, refused, unchanged } from './entry.ts'
import { moveRecords } from './kept-records.ts'

type RenumberingOutcome = Extract<RecordOutcome, { ok: true; kind: 'RENUMBERING' }>

/** Attaches earlier numbers to the commitments that they became; one fate a pair, in their order. */
export const writeRenumberings = async (
  database: Database,
  outcomes: readonly RenumberingOutcome[],
): Promise<Fate[]> => {
  if (outcomes.length === 0) return []
  const attached = await attachEarlierNumbers(
    database,
    outcomes.map(({ renumbering }) => renumbering),
  )
  // What was promised under the earlier number, and the record that it came from, are the current one's now.
  const absorbed = attached.filter((outcome) => outcome.outcome === 'ABSORBED')
  await moveDeliverables(database, absorbed)
  await moveRecords(database, absorbed)
  return attached.map(toFate)
}

const toFate = (outcome: AttachOutcome): Fate => {
  if (outcome.outcome === 'REFUSED') return refused(outcome.reason)
  if (outcome.outcome === 'REMEMBERED') return fateWithoutOddities('REMEMBERED')
  return outcome.outcome === 'UNCHANGED' ? unchanged : fateWithoutOddities('UPDATED')
}
