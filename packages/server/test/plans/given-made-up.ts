import { Readable } from 'node:stream'
import type { Database } from '@pledgegraph/database'
import { importRecords, readRecords } from '@pledgegraph/importer'
import { seedVocabularies } from '@pledgegraph/vocabularies'
import { generateRecords } from '../../../generator/src/index.ts'

/** So many made-up commitments, the same each time. */
export const givenMadeUp =
  (commitments: number) =>
  async (database: Database): Promise<void> => {
    await database.transaction().execute((transaction: Database) => seedVocabularies(transaction))
    const records = Array.from(generateRecords({ commitments, seed: 1 }), (record) => `${JSON.stringify(record)}\n`)
    await importRecords(database, readRecords(Readable.from(records, { objectMode: false })))
  }
