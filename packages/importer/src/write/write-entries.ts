import type { Database } from '@pledgegraph/database'
import { type Entry, type Fate, identityOf, refused, takenBefore, unchanged } from './entry.ts'
import {
  type KnownRecord,
  type Run,
  findKnownRecords,
  forgetRefusals,
  keepRecords,
  markUnchanged,
} from './kept-records.ts'
import { announceNames } from './pending-names.ts'
import { type StoredDraft, storeDrafts } from './store-drafts.ts'

/** Writes records of different numbers. Those that the registry has as they are cost one statement. */
export const writeEntries = async (
  database: Database,
  run: Run,
  entries: readonly Entry[],
): Promise<ReadonlyMap<Entry, Fate>> => {
  const same = await markUnchanged(database, run, entries)
  const changed = entries.filter((entry) => !same.has(identityOf(entry)))
  const known = await findKnownRecords(database, changed)
  const taken = changed.filter((entry) => isMetInSameFile(known.get(identityOf(entry)), entry, run))
  const open = changed.filter((entry) => !taken.includes(entry))
  const stored = await storeAndKeep(database, run, open)
  return new Map<Entry, Fate>([
    ...entries.map((entry) => [entry, unchanged] as const),
    ...taken.map((entry) => [entry, takenBefore(entry, known.get(identityOf(entry))!.line)] as const),
    ...open.map((entry, index) => [entry, fateOf(stored[index]!, entry, known.get(identityOf(entry)))] as const),
  ])
}

const isMetInSameFile = (known: KnownRecord | undefined, { file }: Entry, run: Run): boolean =>
  known?.seenIn === run.id && known.file === file

const storeAndKeep = async (database: Database, run: Run, entries: readonly Entry[]): Promise<StoredDraft[]> => {
  if (entries.length === 0) return []
  const stored = await storeDrafts(
    database,
    entries.map(({ draft }) => draft),
    run.names,
  )
  const kept = entries.flatMap((entry, index) => {
    const result = stored[index]! // one each
    return result.outcome === 'REFUSED' ? [] : [{ ...entry, commitmentId: result.id }]
  })
  await keepRecords(database, run, kept)
  await announceNames(database, run)
  await forgetRefusals(database, kept)
  return stored
}

const fateOf = (result: StoredDraft, entry: Entry, known: KnownRecord | undefined): Fate => {
  if (result.outcome === 'REFUSED') return refused(result.reason)
  // Other words that say the same to us are an update: the copy that is kept is another one now.
  const isSame = result.outcome === 'UNCHANGED' && known?.sha256 === entry.sha256
  const fate = result.outcome === 'UNCHANGED' && !isSame ? 'UPDATED' : result.outcome
  return { fate, oddities: result.oddities }
}
