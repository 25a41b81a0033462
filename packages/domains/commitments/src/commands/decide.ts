import { newUuid, unique } from '@pledgegraph/kernel'
import { numberKey } from '../rules.ts'
import { contentHash } from './content-hash.ts'
import type { RecordedCommitment } from './recorded-commitment.ts'

/** What became of a record. Ids are UUIDs. */
export type RecordOutcome =
  | { readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED'; readonly id: string }
  | { readonly outcome: 'REFUSED'; readonly reason: string }

/** A number that is registered already, and the current one of its commitment. */
export interface KnownNumber {
  readonly commitmentId: string
  readonly isCurrent: boolean
  readonly currentNumber: string
}

export interface Known {
  /** By their keys. */
  readonly numbers: ReadonlyMap<string, KnownNumber>
  /** What each source last said of a commitment, by `hashKey`. */
  readonly hashes: ReadonlyMap<string, string>
}

export const hashKey = (commitmentId: string, registry: string): string => `${commitmentId} ${registry}`

/**
 * Decides about the records of a batch, in their order: of two that claim the same number the first has it. `problems`
 * holds what is wrong with each record by itself.
 */
export const decide = (
  records: readonly RecordedCommitment[],
  problems: readonly (string | null)[],
  known: Known,
): RecordOutcome[] => {
  const claimed = new Set<string>()
  return records.map((record, index) => {
    const problem = problems[index] ?? null
    const outcome = problem === null ? decideOne(record, known, claimed) : refused(problem)
    if (outcome.outcome !== 'REFUSED') for (const number of numbersOf(record)) claimed.add(numberKey(number))
    return outcome
  })
}

export const numbersOf = ({ registrationNumber, earlierNumbers }: RecordedCommitment): string[] => [
  registrationNumber,
  ...earlierNumbers,
]

const decideOne = (record: RecordedCommitment, known: Known, claimed: ReadonlySet<string>): RecordOutcome => {
  const twice = numbersOf(record).find((number) => claimed.has(numberKey(number)))
  if (twice !== undefined) return refused(`${twice} occurs twice in this batch.`)

  const found = numbersOf(record).flatMap((number) => known.numbers.get(numberKey(number)) ?? [])
  const [id, ...others] = unique(found.map(({ commitmentId }) => commitmentId))
  if (id === undefined) return { outcome: 'CREATED', id: newUuid() }
  if (others.length > 0) {
    const numbers = unique(found.map(({ currentNumber }) => currentNumber)).join(' and ')
    return refused(`Its numbers belong to different commitments, ${numbers}.`)
  }
  if (known.hashes.get(hashKey(id, record.source.registry)) === contentHash(record)) return { outcome: 'UNCHANGED', id }
  const own = known.numbers.get(numberKey(record.registrationNumber))
  return own?.isCurrent === false
    ? refused(`${record.registrationNumber} is an earlier number of ${own.currentNumber}: this record is out of date.`)
    : { outcome: 'UPDATED', id }
}

const refused = (reason: string): RecordOutcome => ({ outcome: 'REFUSED', reason })
