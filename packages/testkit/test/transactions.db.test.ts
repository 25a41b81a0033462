import { describe, expect, it } from '@jest/globals'
import { newUuid } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { openDatabase } from '../src/index.ts'

const { database } = await openDatabase()

const insert = (on: typeof database, name: string) =>
  on.insertInto('organizations').values({ id: newUuid(), name, name_key: name }).execute()

const names = async (): Promise<string[]> => {
  const rows = await database.selectFrom('organizations').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}

describe('a transaction', () => {
  it('does not wait for ever, however many begin at once on connections that are not open yet', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        if (index % 2 === 0) return (await sql<{ one: number }>`select 1 as one`.execute(database)).rows
        return database
          .transaction()
          .execute(async (transaction) => (await sql<{ one: number }>`select 1 as one`.execute(transaction)).rows)
      }),
    )
    expect(answers).toEqual(Array.from({ length: 40 }, () => [{ one: 1 }]))
  })

  it('is written as a whole when it ends well', async () => {
    await database.transaction().execute(async (transaction) => {
      await insert(transaction, 'one')
      await insert(transaction, 'two')
    })
    expect(await names()).toEqual(['one', 'two'])
  })

  it('leaves nothing when it fails, by an error of its own or of the database, and harms no later one', async () => {
    const before = await names()
    const own = database.transaction().execute(async (transaction) => {
      await insert(transaction, 'three')
      throw new Error('on second thoughts')
    })
    await expect(own).rejects.toThrow('on second thoughts')
    const refused = database.transaction().execute(async (transaction) => {
      await insert(transaction, 'three')
      await insert(transaction, '')
    })
    await expect(refused).rejects.toThrow(/organizations_name_check/)
    expect(await names()).toEqual(before)
    await database.transaction().execute((transaction) => insert(transaction, 'three'))
    expect(await names()).toEqual([...before, 'three'].toSorted())
  })

  it('takes back to a savepoint what fails behind it, and keeps the rest', async () => {
    const before = await names()
    const transaction = await database.startTransaction().execute()
    await insert(transaction, 'four')
    const first = await transaction.savepoint('first').execute()
    await expect(insert(first, '')).rejects.toThrow(/organizations_name_check/)
    const taken = await first.rollbackToSavepoint('first').execute()
    const second = await taken.savepoint('second').execute()
    await insert(second, 'five')
    await second.releaseSavepoint('second').execute()
    await transaction.commit().execute()
    expect(await names()).toEqual([...before, 'four', 'five'].toSorted())
  })
})
