import type { Database } from '@pledgegraph/database'
import type { RecordOutcome } from '../records.ts'
import { type Entry, type Fate, hash, identityOf, refused, takenBefore, toEntry, unchanged } from './entry.ts'
import { type Run, keepRefusals, lockImports } from './kept-records.ts'
import { writeEntries } from './write-entries.ts'

/**
 * Writes a batch in one transaction; one fate a line, in their order. Should the database refuse something that nobody
 * foresaw, the batch is halved until the record is found that it refuses, and all others are written.
 */
export const writeBatch = async (database: Database, batch: readonly RecordOutcome[], run: Run): Promise<Fate[]> => {
  try {
    return await database.transaction().execute((transaction: Database) => writeInTransaction(transaction, batch, run))
  } catch (error) {
    const reason = objectionOf(error)
    if (reason === null || batch.length === 0) throw error
    if (batch.length === 1) return writeRefusal(database, batch[0]!, reason, run)
    const half = Math.ceil(batch.length / 2)
    return [
      ...(await writeBatch(database, batch.slice(0, half), run)),
      ...(await writeBatch(database, batch.slice(half), run)),
    ]
  }
}

/** What the database has against a value; null when the error is about something else, such as the connection. */
const objectionOf = (error: unknown): string | null => {
  // Errors of both engines carry the SQLSTATE. These classes: data that is wrong, that breaks a rule, that is too much.
  const { code, message } = Object(error) as { code?: unknown; message?: unknown }
  return /^(22|23|54)\w{3}$/.test(String(code)) ? `The database refuses it: ${String(message)}.` : null
}

const writeRefusal = async (
  database: Database,
  { ok, line, bytesRead, verbatim }: RecordOutcome,
  reason: string,
  run: Run,
): Promise<Fate[]> =>
  // A refusal that cannot be kept either is told all the same.
  ok ? writeBatch(database, [{ ok: false, line, bytesRead, verbatim, reason, isEnd: false }], run) : [refused(reason)]

const writeInTransaction = async (database: Database, batch: readonly RecordOutcome[], run: Run): Promise<Fate[]> => {
  await lockImports(database)
  const entries = batch.map((outcome) => (outcome.ok ? toEntry(outcome) : null))
  const firsts = firstOfEach(entries)
  const fateByFirst = await writeEntries(database, run, [...firsts.values()])
  const fates = batch.map((outcome, index): Fate => {
    if (!outcome.ok) return refused(outcome.reason)
    const entry = entries[index]! // it was understood
    const first = firsts.get(identityOf(entry))!
    return fateBeside(entry, first, fateByFirst.get(first)!)
  })
  await keepRefusals(database, run, refusalsOf(batch, fates))
  return fates
}

/** Of the records of one number in a batch the first. */
const firstOfEach = (entries: readonly (Entry | null)[]): Map<string, Entry> => {
  const firsts = new Map<string, Entry>()
  for (const entry of entries) {
    if (entry !== null && !firsts.has(identityOf(entry))) firsts.set(identityOf(entry), entry)
  }
  return firsts
}

/** The fate of an entry by that of the first of its number. */
const fateBeside = (entry: Entry, first: Entry, fate: Fate): Fate => {
  if (entry === first) return fate
  if (entry.sha256 !== first.sha256) return takenBefore(entry, first.line)
  return fate.fate === 'REFUSED' ? fate : unchanged
}

const refusalsOf = (batch: readonly RecordOutcome[], fates: readonly Fate[]) =>
  batch.flatMap(({ line, verbatim }, index) => {
    const fate = fates[index]!
    return fate.fate === 'REFUSED' && verbatim !== null
      ? [{ line, verbatim, sha256: hash(verbatim), reason: fate.reason }]
      : []
  })
