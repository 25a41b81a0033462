import type { Database } from '@pledgegraph/database'
import type { RecordOutcome } from '../records.ts'
import { type Entry, type Fate, identityOf, takenBefore, toEntry, unchanged } from './entry.ts'
import type { Run } from './kept-records.ts'
import { writeEntries } from './write-entries.ts'

type CommitmentOutcome = Extract<RecordOutcome, { ok: true; kind: 'COMMITMENT' }>

/** Writes records of commitments; one fate a record, in their order. */
export const writeCommitments = async (
  database: Database,
  outcomes: readonly CommitmentOutcome[],
  run: Run,
): Promise<Fate[]> => {
  const entries = outcomes.map(toEntry)
  const fates = new Map<Entry, Fate>()
  for (const round of rounds(entries)) {
    const firsts = firstOfEach(round)
    const fateByFirst = await writeEntries(database, run, [...firsts.values()])
    for (const entry of round) {
      const first = firsts.get(identityOf(entry))!
      fates.set(entry, fateBeside(entry, first, fateByFirst.get(first)!))
    }
  }
  return entries.map((entry) => fates.get(entry)!)
}

/** A number twice in a file is a contradiction; in another file it is something newer, and comes after. */
const rounds = (entries: readonly Entry[]): Entry[][] => {
  const seen = new Map<string, string[]>()
  const rounds: Entry[][] = []
  for (const entry of entries) {
    const files = seen.get(identityOf(entry)) ?? []
    if (!files.includes(entry.file)) files.push(entry.file)
    seen.set(identityOf(entry), files)
    const round = files.indexOf(entry.file)
    rounds[round] = [...(rounds[round] ?? []), entry]
  }
  return rounds
}

/** Of the records of one number the first. */
const firstOfEach = (entries: readonly Entry[]): Map<string, Entry> => {
  const firsts = new Map<string, Entry>()
  for (const entry of entries) if (!firsts.has(identityOf(entry))) firsts.set(identityOf(entry), entry)
  return firsts
}

/** The fate of an entry by that of the first of its number. */
const fateBeside = (entry: Entry, first: Entry, fate: Fate): Fate => {
  if (entry === first) return fate
  if (entry.sha256 !== first.sha256) return takenBefore(entry, first.line)
  return fate.fate === 'REFUSED' ? fate : unchanged
}
