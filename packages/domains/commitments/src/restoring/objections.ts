import { encodeId, quote } from '@pledgegraph/kernel'
import { problemOf } from '../commands/problem-of.ts'
import { lifecycle, numberKey } from '../rules.ts'
import { commitmentAsRecord, textAsRecord } from './as-record.ts'
import type { Known } from './known.ts'
import type { RestoredCommitment } from './restored-commitment.ts'

/** Why each commitment of a batch, in which none is twice, cannot be restored; null where it can. */
export const objectionsTo = (batch: readonly RestoredCommitment[], known: Known): (string | null)[] => {
  const owners = new Map(known.numbers.map(({ key, commitmentId }) => [key, commitmentId]))
  return batch.map((commitment) => {
    const objection =
      problemOf(commitmentAsRecord(commitment)) ??
      contradiction(commitment) ??
      problemOfTexts(commitment) ??
      somethingNewer(commitment, known) ??
      takenNumber(commitment, owners)
    if (objection === null) for (const number of numbersOf(commitment)) owners.set(numberKey(number), commitment.id)
    return objection
  })
}

const numbersOf = ({ registrationNumber, earlierNumbers }: RestoredCommitment): string[] => [
  registrationNumber,
  ...earlierNumbers,
]

const contradiction = (commitment: RestoredCommitment): string | null => {
  const { status, version } = commitment
  if (!lifecycle[status].isPublic) return `Its status is ${status}; what is not public is never exported.`
  if (!Number.isInteger(version) || version < 1) return `${version} is no version; those are counted from 1.`
  const keys = numbersOf(commitment).map(numberKey)
  const twice = numbersOf(commitment).find((number, index) => keys.indexOf(numberKey(number)) !== index)
  return twice === undefined ? null : `It has the number ${twice} twice.`
}

/** A source says one thing under one number, and what it says now is no history. */
const problemOfTexts = (commitment: RestoredCommitment): string | null => {
  const keys = new Set(numbersOf(commitment).map(numberKey))
  const said = new Set(commitment.source === null ? [] : [`${contentKey(commitment)} ${commitment.source.registry}`])
  for (const [index, text] of commitment.earlierTexts.entries()) {
    const where = `earlierTexts[${index}]`
    const key = numberKey(text.registrationNumber)
    if (!keys.has(key)) return `${where} is of ${quote(text.registrationNumber)}, which is none of its numbers.`
    if (!lifecycle[text.status].isPublic) return `${where} has the status ${text.status}, and was never public.`
    const identity = `${key} ${text.source?.registry ?? ''}`
    if (said.has(identity)) return `${where} repeats what the same source says under ${text.registrationNumber}.`
    said.add(identity)
    const problem = problemOf(textAsRecord(text))
    if (problem !== null) return `${where}: ${problem}`
  }
  return null
}

/** The key of the number under which the source says what the commitment says: as a rule its key for it. */
export const contentKey = (commitment: RestoredCommitment): string => {
  const key = numberKey(commitment.source?.key ?? '')
  const isOne = numbersOf(commitment).some((number) => numberKey(number) === key)
  return isOne ? key : numberKey(commitment.registrationNumber)
}

const somethingNewer = ({ id, version, updatedAt }: RestoredCommitment, known: Known): string | null => {
  const successor = known.successors.get(id)
  if (successor !== undefined) return `The registry has made it part of ${encodeId('Commitment', successor)}.`
  const before = known.commitments.get(id)
  if (before === undefined) return null
  if (before.version < version || (before.version === version && before.updatedAt <= updatedAt)) return null
  return (
    `The registry has a newer version: ${before.version}, of ${before.updatedAt}; ` +
    `this one is ${version}, of ${updatedAt}.`
  )
}

const takenNumber = (commitment: RestoredCommitment, owners: ReadonlyMap<string, string>): string | null => {
  for (const number of numbersOf(commitment)) {
    const owner = owners.get(numberKey(number)) ?? commitment.id
    if (owner !== commitment.id) return `The number ${number} belongs to ${encodeId('Commitment', owner)}.`
  }
  return null
}
