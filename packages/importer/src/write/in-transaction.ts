import type { Database, Tables } from '@pledgegraph/database'
import { ControlledTransaction } from 'kysely'

/**
 * Runs in a transaction of its own or, within one that `inOneTransaction` opened, behind a savepoint: then what fails is
 * taken back alone.
 */
export const inTransaction = async <Result>(
  database: Database,
  run: (transaction: Database) => Promise<Result>,
): Promise<Result> => {
  if (!isControlled(database)) return database.transaction().execute((transaction: Database) => run(transaction))
  const savepoint = await database.savepoint('part').execute()
  try {
    const result = await run(savepoint)
    await savepoint.releaseSavepoint('part').execute()
    return result
  } catch (error) {
    await savepoint.rollbackToSavepoint('part').execute()
    throw error
  }
}

/** By the tables: the class itself says nothing of them. */
const isControlled = (database: Database): database is ControlledTransaction<Tables> =>
  database instanceof ControlledTransaction

/** Runs in one transaction, of which nothing stays unless `isToStay` says so of the result. */
export const inOneTransaction = async <Result>(
  database: Database,
  run: (transaction: Database) => Promise<Result>,
  isToStay: (result: Result) => boolean,
): Promise<Result> => {
  const transaction = await database.startTransaction().execute()
  try {
    const result = await run(transaction)
    await (isToStay(result) ? transaction.commit() : transaction.rollback()).execute()
    return result
  } catch (error) {
    if (!transaction.isCommitted && !transaction.isRolledBack) await transaction.rollback().execute()
    throw error
  }
}
