import { newUuid } from '@pledgegraph/kernel'
import { NumberBook } from '../numbers/number-book.ts'
import { type Claim, type NumberChanges, isNewer } from '../numbers/numbers.ts'
import type { Said, StoredNumbers, StoredTexts } from '../numbers/read-numbers.ts'
import { numberKey } from '../rules.ts'
import { contentHash } from './content-hash.ts'
import type { RecordedCommitment } from './recorded-commitment.ts'
import type { Accepted } from './to-rows.ts'

/** What became of a record. Ids are UUIDs. */
export type RecordOutcome =
  | { readonly outcome: 'CREATED' | 'UPDATED'; readonly id: string }
  /** Something newer is known of its commitment: what it says is kept as history. */
  | { readonly outcome: 'KEPT'; readonly id: string }
  /** `isEarlier`: what it says again is known as history, and is not what the commitment says now. */
  | { readonly outcome: 'UNCHANGED'; readonly id: string; readonly isEarlier?: true }
  | { readonly outcome: 'REFUSED'; readonly reason: string }

export type Known = StoredNumbers & StoredTexts

export interface Decisions {
  /** One a record, in their order. */
  readonly outcomes: RecordOutcome[]
  /** The ids of commitments of which what is stored is to be kept before it is overwritten. */
  readonly replaced: readonly string[]
  readonly numbers: NumberChanges
}

/**
 * Decides about the records of a batch. `problems` holds what is wrong with each record by itself.
 *
 * What a commitment says is what was said under its newest number; what was said under others is history, whatever the
 * order in which it comes. Of sources that speak under one number the last one counts.
 */
export const decide = (
  records: readonly RecordedCommitment[],
  problems: readonly (string | null)[],
  known: Known,
): Decisions => {
  const contentKeys = new Map([...known.contents].map(([id, { numberKey }]) => [id, numberKey]))
  const book = new NumberBook({ ...known, contentKeys })
  const claims = claimNumbers(records, problems, book)
  const outcomes: RecordOutcome[] = []
  const standings = new Map<string, Standing>()
  for (const [index, claim] of claims.entries()) {
    const record = records[index]! // one each
    if ('refusal' in claim) {
      outcomes.push({ outcome: 'REFUSED', reason: claim.refusal })
      continue
    }
    const standing = standings.get(claim.id) ?? standingOf(claim, known)
    standings.set(claim.id, standing)
    outcomes.push(hear(record, index, standing, book, outcomes))
    if (outcomes[index]!.outcome !== 'UNCHANGED') book.spell(record.registrationNumber)
  }
  const replaced = [...standings.values()].filter(({ isReplaced }) => isReplaced).map(({ id }) => id)
  return { outcomes, replaced, numbers: book.changes() }
}

/** The records with an outcome and the commitments that they are about. */
export const withOutcome = (
  wanted: 'CREATED' | 'UPDATED' | 'KEPT',
  outcomes: readonly RecordOutcome[],
  records: readonly RecordedCommitment[],
): Accepted[] =>
  outcomes.flatMap((each, index) => (each.outcome === wanted ? [{ id: each.id, record: records[index]! }] : []))

export const numbersOf = ({ registrationNumber, earlierNumbers }: RecordedCommitment): string[] => [
  registrationNumber,
  ...earlierNumbers,
]

/** All numbers are known before it is decided what is newer. */
const claimNumbers = (
  records: readonly RecordedCommitment[],
  problems: readonly (string | null)[],
  book: NumberBook,
): Claim[] => {
  const heard = new Set<string>()
  return records.map((record, index) => {
    const problem = problems[index] ?? null
    if (problem !== null) return { refusal: problem }
    const identity = identityOf(record.source.registry, numberKey(record.registrationNumber))
    if (heard.has(identity)) return { refusal: `${record.registrationNumber} occurs twice in this batch.` }
    const claim = book.claim(record.registrationNumber, record.earlierNumbers, newUuid())
    if (!('refusal' in claim)) heard.add(identity)
    return claim
  })
}

/** A source says one thing under one number. */
const identityOf = (registry: string, key: string): string => `${key} ${registry}`

/** What a commitment says, while the records of a batch are heard. */
interface Standing {
  readonly id: string
  readonly isNew: boolean
  /** Hashes of what was said besides and before, by `identityOf`. */
  readonly earlier: ReadonlyMap<string, string | null>
  content: Omit<Said, 'commitmentId'> | null
  /** The place of the record that the content is from; null while it is what is stored. */
  index: number | null
  isReplaced: boolean
}

const standingOf = ({ id, isNew }: Exclude<Claim, { refusal: string }>, known: Known): Standing => {
  // What was written here has no source.
  const written = { registry: null, contentHash: null }
  const current = known.numbers.find(({ commitmentId, isCurrent }) => commitmentId === id && isCurrent)
  return {
    id,
    isNew,
    earlier: new Map(
      known.earlier.flatMap(({ commitmentId, registry, numberKey, contentHash }) =>
        commitmentId === id && registry !== null ? [[identityOf(registry, numberKey), contentHash]] : [],
      ),
    ),
    content: known.contents.get(id) ?? (current ? { ...written, numberKey: current.key } : null),
    index: null,
    isReplaced: false,
  }
}

/** Changes the standing by what a record says, and the outcome of the record whose content it replaces. */
const hear = (
  record: RecordedCommitment,
  index: number,
  standing: Standing,
  book: NumberBook,
  outcomes: RecordOutcome[],
): RecordOutcome => {
  const { id, content } = standing
  const said = {
    registry: record.source.registry,
    numberKey: numberKey(record.registrationNumber),
    contentHash: contentHash(record),
  }
  const isSame = content !== null && content.registry === said.registry && content.numberKey === said.numberKey
  if (isSame && content.contentHash === said.contentHash) return { outcome: 'UNCHANGED', id }
  if (standing.earlier.get(identityOf(said.registry, said.numberKey)) === said.contentHash) {
    return { outcome: 'UNCHANGED', id, isEarlier: true }
  }
  if (!isSame && content !== null && content.numberKey !== said.numberKey) {
    const [mine, theirs] = [book.find(said.numberKey)!, book.find(content.numberKey)!] // both are claimed
    if (!isNewer(mine, theirs)) return { outcome: 'KEPT', id }
  }
  if (!isSame && content !== null) {
    if (standing.index === null) standing.isReplaced = true
    else outcomes[standing.index] = { outcome: 'KEPT', id }
  }
  standing.content = said
  standing.index = index
  return { outcome: standing.isNew ? 'CREATED' : 'UPDATED', id }
}
