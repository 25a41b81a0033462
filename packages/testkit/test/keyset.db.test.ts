import { describe, expect, it } from '@jest/globals'
import { type Order, pages } from '@pledgegraph/database'
import { encodeCursor, newUuid } from '@pledgegraph/kernel'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { openDatabase } from '../src/index.ts'

const { database } = await openDatabase()

const order = (direction: 'ASC' | 'DESC'): Order => ({
  name: 'NAME',
  direction,
  columns: [
    { expression: sql`organizations.name_key`, type: 'text' },
    { expression: sql`organizations.id`, type: 'uuid' },
  ],
})

const organizationPages = pages({
  order,
  rows: (db: typeof database) => db.selectFrom('organizations').select(['id', 'name_key as key']),
})

const page = (direction: 'ASC' | 'DESC', size: number, way: 'FORWARD' | 'BACKWARD', cursor: string | null) =>
  organizationPages(database, direction, {}, { size, direction: way, cursor })

const insert = async (keys: readonly string[]): Promise<void> => {
  if (keys.length === 0) return
  await database
    .insertInto('organizations')
    .values(keys.map((key) => ({ id: newUuid(), name: 'x', name_key: key })))
    .execute()
}

/** Few distinct keys, so that ties are common, and some that sort oddly. */
const keys = fc.array(fc.constantFrom('a', 'b', 'é', '', '\u{10FFFF}', 'A', ' ', "'", '%'), { maxLength: 12 })

describe('keyset paging', () => {
  it('passes every row exactly once, in order, while others are inserted', async () => {
    const property = fc.asyncProperty(
      keys,
      fc.array(keys, { maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('ASC' as const, 'DESC' as const),
      fc.constantFrom('FORWARD' as const, 'BACKWARD' as const),
      async (before, insertions, size, direction, way) => {
        await sql`truncate organizations cascade`.execute(database)
        await insert(before)
        const expected = (await page(direction, 100, 'FORWARD', null)).nodes.map(({ id }) => id)
        const seen: string[] = []
        let cursor: string | null = null
        for (let step = 0; ; step += 1) {
          const { nodes, cursors, hasNextPage, hasPreviousPage } = await page(direction, size, way, cursor)
          const ids = nodes.map(({ id }) => id)
          if (way === 'FORWARD') seen.push(...ids)
          else seen.unshift(...ids)
          await insert(insertions[step] ?? [])
          if (!(way === 'FORWARD' ? hasNextPage : hasPreviousPage)) break
          cursor = cursors!.at(way === 'FORWARD' ? -1 : 0)!
        }
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen.filter((id) => expected.includes(id))).toEqual(expected)
      },
    )
    await fc.assert(property, { numRuns: 40 })
  })

  it.each([
    ['a value that is no UUID', ['a', 'x']],
    ['a NUL character', ['\0', newUuid()]],
    ['half of a surrogate pair', ['\ud800', newUuid()]],
    ['too few values', ['a']],
  ])('refuses a made-up cursor with %s before it reaches the database', async (_, values) => {
    const cursor = encodeCursor({ order: 'NAME_ASC', values })
    await expect(page('ASC', 1, 'FORWARD', cursor)).rejects.toThrow(/is damaged/)
  })
})
