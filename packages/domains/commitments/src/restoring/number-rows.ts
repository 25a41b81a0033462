import type { KnownNumber } from '../numbers/numbers.ts'
import { numberKey } from '../rules.ts'
import { contentKey } from './objections.ts'
import type { RestoredCommitment } from './restored-commitment.ts'

/**
 * The numbers of a commitment as they are to be; empty when the registry has them so. What the registry has besides
 * stays an earlier one. Which became which an export does not say: those under which something was said are in the order
 * in which it was, and all others came before.
 */
export const toNumberRows = (commitment: RestoredCommitment, stored: readonly KnownNumber[]) => {
  const { id, registrationNumber, earlierNumbers } = commitment
  const current = numberKey(registrationNumber)
  const texts = new Map([...earlierNumbers, registrationNumber].map((number) => [numberKey(number), number]))
  const known = new Map(stored.map((each) => [each.key, each]))
  const isSame = [...texts].every(
    ([key, number]) => known.get(key)?.number === number && known.get(key)?.isCurrent === (key === current),
  )
  if (isSame) return []
  const newestFirst = [
    ...new Set([
      current,
      contentKey(commitment),
      ...commitment.earlierTexts.map((text) => numberKey(text.registrationNumber)),
    ]),
  ]
  const generationOf = (key: string): number =>
    newestFirst.includes(key) ? newestFirst.length - newestFirst.indexOf(key) : 0
  return [...new Map([...stored.map(({ key, number }) => [key, number] as const), ...texts])].map(([key, number]) => ({
    number_key: key,
    number,
    commitment_id: id,
    is_current: key === current,
    generation: generationOf(key),
  }))
}
