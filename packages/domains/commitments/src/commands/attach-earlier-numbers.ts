import { quote, unique } from '@pledgegraph/kernel'
import { NumberBook } from '../numbers/number-book.ts'
import type { AttachOutcome, Renumbering } from '../numbers/numbers.ts'
import { lockNumbers, readNumbers, readTexts } from '../numbers/read-numbers.ts'
import type { RoomDatabase } from '../queries/index.ts'
import { isRegistrationNumber, numberKey } from '../rules.ts'
import { absorbCommitments } from './absorb-commitments.ts'
import { touchCommitments } from './touch-commitments.ts'

/**
 * Takes in which numbers became which; one outcome a pair, in their order.
 *
 * - ATTACHED: the commitment with the current number has the earlier one too.
 * - RENAMED: the commitment with the earlier number has the current one now.
 * - ABSORBED: each was a commitment of its own, and the two are one. `from` is no more: its numbers, its texts as
 *   history and its id belong to `into`. The caller has to move what other rooms keep by the id.
 * - REMEMBERED: neither is known yet. It counts as soon as a record with one of them is taken over.
 * - UNCHANGED: that was known.
 * - REFUSED, with the reason: what is no number, is the same twice, or contradicts what is known.
 *
 * A handful of statements whatever the size of the batch. Run it in a transaction of the caller's.
 */
export const attachEarlierNumbers = async (
  database: RoomDatabase,
  pairs: readonly Renumbering[],
): Promise<AttachOutcome[]> => {
  await lockNumbers(database)
  const problems = pairs.map(problemOf)
  const sound = pairs.filter((_, index) => problems[index] === null)
  const book = await openBook(
    database,
    sound.flatMap(({ earlierNumber, currentNumber }) => [numberKey(earlierNumber), numberKey(currentNumber)]),
  )
  const outcomes = pairs.map((pair, index): AttachOutcome => {
    const problem = problems[index] ?? null
    return problem === null ? book.attach(pair) : { outcome: 'REFUSED', reason: problem }
  })
  const changes = book.changes()
  await absorbCommitments(database, changes)
  await touchCommitments(database, unique(changes.changed.map(({ commitmentId }) => commitmentId)))
  return outcomes.map((outcome) =>
    outcome.outcome === 'ABSORBED' ? { ...outcome, into: book.remaining(outcome.from) } : outcome,
  )
}

const openBook = async (database: RoomDatabase, keys: readonly string[]): Promise<NumberBook> => {
  const stored = await readNumbers(database, keys)
  const { contents } = await readTexts(database, unique(stored.numbers.map(({ commitmentId }) => commitmentId)))
  const contentKeys = new Map([...contents].map(([id, { numberKey }]) => [id, numberKey]))
  return new NumberBook({ ...stored, contentKeys })
}

const problemOf = ({ earlierNumber, currentNumber }: Renumbering): string | null => {
  const wrong = [earlierNumber, currentNumber].find((number) => !isRegistrationNumber(number))
  if (wrong !== undefined) return `${quote(wrong)} is no registration number; those look like #OceanAction46441.`
  if (numberKey(earlierNumber) !== numberKey(currentNumber)) return null
  return `${currentNumber} cannot be an earlier number of itself.`
}
