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

onServers('statements do not come behind one that took long before', async () => {
  const lock = 4_712
  const wait = () => sql`select pg_advisory_xact_lock_shared(${lock}), 'long before'`.execute(database)
  const whileLocked = async (ask: () => Promise<unknown>): Promise<void> => {
    let waiting: Promise<unknown> = Promise.resolve()
    await database.transaction().execute(async (holder) => {
      await sql`select pg_advisory_xact_lock(${lock})`.execute(holder)
      waiting = wait()
      await ask()
    })
    await waiting
  }
  await whileLocked(() => setTimeout(100))
  // Begun in the same turn, and answered although the lock is held.
  await whileLocked(() => sql`select 1`.execute(database))
})
