import { type RecordOutcome, readRecords } from '@pledgegraph/importer'
import { UnusableFile } from './input-file.ts'

/** So many lines without a record among them are another file than was meant. */
const mostLinesInVain = 1000

/**
 * Reads a file up to its first record, so that nothing is touched for the sake of a file that has none. The outcomes
 * are all of them, from the first line on.
 * @throws UnusableFile when the file is no JSON Lines, or seems to have no record at all.
 */
export const lookInto = async (
  file: string,
): Promise<{ hasRecords: boolean; outcomes: AsyncGenerator<RecordOutcome> }> => {
  const outcomes = readRecords(file)
  const head: RecordOutcome[] = []
  while (head.length < mostLinesInVain && head.at(-1)?.ok !== true) {
    const { done, value } = await outcomes.next()
    if (done === true) break
    head.push(value)
  }
  const name = file === '-' ? 'Standard input' : file
  const [first] = head
  if (first?.ok === false && first.isEnd) throw new UnusableFile(`${name} cannot be imported. ${first.reason}`)
  if (first?.ok === false && head.length === mostLinesInVain) {
    const known = `the first ${mostLinesInVain} lines hold no record that is understood`
    throw new UnusableFile(`${name} cannot be imported: ${known}. Line ${first.line}: ${first.reason}`)
  }
  return { hasRecords: head.at(-1)?.ok === true, outcomes: continued(head, outcomes) }
}

async function* continued<Item>(head: readonly Item[], rest: AsyncGenerator<Item>): AsyncGenerator<Item> {
  yield* head
  yield* rest
}
