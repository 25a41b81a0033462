import type { Database } from '@pledgegraph/database'
import type { RecordOutcome } from '../records.ts'
import { type Fate, hash, refused } from './entry.ts'
import { inTransaction } from './in-transaction.ts'
import { type Run, keepRefusals, lockImports } from './kept-records.ts'
import { restoreEntries } from './restore-entries.ts'
import { writeCommitments } from './write-commitments.ts'
import { writeRenumberings } from './write-renumberings.ts'

/**
 * Writes a batch in one transaction; one fate a record, in their order. Should the database refuse something that nobody
 * foresaw, the batch is halved until the record is found that it refuses, and all others are written.
 */
export const writeBatch = async (database: Database, batch: readonly RecordOutcome[], run: Run): Promise<Fate[]> => {
  try {
    return await inTransaction(database, (transaction) => writeInTransaction(transaction, batch, run))
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
  { ok, file, line, bytesRead, verbatim }: RecordOutcome,
  reason: string,
  run: Run,
): Promise<Fate[]> =>
  // A refusal that cannot be kept either is told all the same.
  ok
    ? writeBatch(database, [{ ok: false, file, line, bytesRead, verbatim, reason, isEnd: false }], run)
    : [refused(reason)]

const writeInTransaction = async (database: Database, batch: readonly RecordOutcome[], run: Run): Promise<Fate[]> => {
  await lockImports(database)
  const fates = await writeUnderstood(database, batch, run)
  const all = batch.map((outcome): Fate => (outcome.ok ? fates.get(outcome)! : refused(outcome.reason)))
  await keepRefusals(database, refusalsOf(batch, all))
  return all
}

type Understood = Extract<RecordOutcome, { ok: true }>

const isKind =
  <Kind extends Understood['kind']>(kind: Kind) =>
  (outcome: RecordOutcome): outcome is Extract<Understood, { kind: Kind }> =>
    outcome.ok && outcome.kind === kind

/** A batch holds records of one kind, so their order among each other is kept. */
const writeUnderstood = async (
  database: Database,
  batch: readonly RecordOutcome[],
  run: Run,
): Promise<ReadonlyMap<RecordOutcome, Fate>> => {
  const commitments = batch.filter(isKind('COMMITMENT'))
  const renumberings = batch.filter(isKind('RENUMBERING'))
  const exported = batch.filter(isKind('EXPORTED'))
  const written = [
    ...(await writeCommitments(database, commitments, run)),
    ...(await writeRenumberings(database, renumberings)),
    ...(await restoreEntries(
      database,
      exported.map((outcome) => outcome.exported),
    )),
  ]
  return new Map([...commitments, ...renumberings, ...exported].map((outcome, index) => [outcome, written[index]!]))
}

const refusalsOf = (batch: readonly RecordOutcome[], fates: readonly Fate[]) =>
  batch.flatMap(({ file, line, verbatim }, index) => {
    const fate = fates[index]!
    return fate.fate === 'REFUSED' && verbatim !== null
      ? [{ file, line, verbatim, sha256: hash(verbatim), reason: fate.reason }]
      : []
  })
