import { type ReadOptions, type RecordOutcome, readAllRecords } from '@pledgegraph/importer'
import { UnusableFile } from './input-file.ts'
import { asTyped } from './settings.ts'

/** So many records in vain are other files than were meant. */
const mostInVain = 1000

/**
 * Reads files up to their first record, so that nothing is touched for the sake of files that have none. The outcomes
 * are all of them, from the first one on.
 * @throws UnusableFile when the files are nothing that can be imported, or seem to have no record at all.
 */
export const lookInto = async (
  files: readonly string[],
  options: ReadOptions,
): Promise<{ hasRecords: boolean; outcomes: AsyncGenerator<RecordOutcome> }> => {
  const outcomes = readAllRecords(files, options)
  const head: RecordOutcome[] = []
  while (head.length < mostInVain && head.at(-1)?.ok !== true) {
    const { done, value } = await outcomes.next()
    if (done === true) break
    head.push(value)
  }
  const hasRecords = head.at(-1)?.ok === true
  const [first] = head
  if (!hasRecords && first?.ok === false) refuseInVain(first, head, options)
  return { hasRecords, outcomes: continued(head, outcomes) }
}

const refuseInVain = (
  first: Extract<RecordOutcome, { ok: false }>,
  head: readonly RecordOutcome[],
  { from }: ReadOptions,
): void => {
  const name = first.file === '-' ? 'Standard input' : asTyped(first.file)
  const advice = from === undefined ? whatCanBe : `It was read as ${from}; without --from, its content says what it is.`
  if (first.isEnd && head.every(({ file }) => file === first.file)) {
    throw new UnusableFile(`${name} cannot be imported. ${first.reason} ${advice}`)
  }
  if (head.length < mostInVain) return
  const known = `none of the first ${mostInVain} records is understood`
  throw new UnusableFile(`${name} cannot be imported: ${known}. Line ${first.line}: ${first.reason} ${advice}`)
}

const whatCanBe = 'What can be imported: JSON Lines, tables (CSV), and saved pages (HTML or text).'

async function* continued<Item>(head: readonly Item[], rest: AsyncGenerator<Item>): AsyncGenerator<Item> {
  yield* head
  yield* rest
}
