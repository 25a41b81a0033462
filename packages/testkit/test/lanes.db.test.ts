import { setTimeout } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { openDatabase } from '../src/index.ts'

const { database, engine } = await openDatabase()

// The embedded database has one session, in which one statement follows the other.
const onServers = engine === 'POSTGRES' ? it : it.skip

onServers('statements pass those that take long', async () => {
  const lock = 4_711
  const answered: string[] = []
  let slow: Promise<unknown>[] = []
  // While the lock is held, nobody else gets it, even shared.
  await database.transaction().execute(async (holder) => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(holder)
    slow = Array.from({ length: 4 }, async () => {
      await sql`select pg_advisory_xact_lock_shared(${lock})`.execute(database)
      answered.push('slow')
    })
    // Until it shows that they do.
    await setTimeout(100)
    for (let times = 0; times < 20; times += 1) {
      await sql`select 1`.execute(database)
      answered.push('quick')
    }
  })
  await Promise.all(slow)
  expect(answered).toEqual([...Array(20).fill('quick'), ...Array(4).fill('slow')])
})
