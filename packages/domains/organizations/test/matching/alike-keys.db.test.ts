import { describe, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { AlikeKeys } from '../../src/matching/alike-keys.ts'

const { database } = await openDatabase()

const of = (keys: readonly string[]): AlikeKeys => {
  const alike = new AlikeKeys()
  for (const key of keys) alike.add(key)
  return alike
}

/** Folded names of a few letters, so that they have trigrams in common. */
const key = fc.stringMatching(/^[abc]{1,6}( [abc]{1,6}){0,3}$/)

describe('AlikeKeys', () => {
  it('finds what pg_trgm finds, and as alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(key, { maxLength: 20 }), key, async (keys, searched) => {
        const { rows } = await sql<{ key: string; similarity: number }>`
          select key, similarity(key, ${searched}) as similarity
          from unnest(${keys}::text[]) as names (key)
          where similarity(key, ${searched}) >= 0.4::real
          order by similarity desc, key collate "C"
        `.execute(database)
        const found = of(keys).search(searched, 0.4, keys.length)
        expect(found.map((each) => each.key)).toEqual(rows.map((row) => row.key))
        for (const [index, { similarity }] of found.entries())
          expect(similarity).toBeCloseTo(rows[index]!.similarity, 5)
      }),
      { numRuns: 100 },
    )
  })

  it('gives no more than it is asked for, the most alike first', () => {
    const keys = ['ocean trust', 'ocean trust two', 'ocean', 'forest fund']
    expect(
      of(keys)
        .search('ocean trust', 0.3, 2)
        .map((each) => each.key),
    ).toEqual(['ocean trust', 'ocean trust two'])
  })

  it('knows a key that is added twice once, and thousands of them', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `name ${index}`)
    const alike = of([...keys, ...keys])
    expect(alike.size).toBe(5000)
    expect(alike.search('name 4999', 1, 8)).toEqual([{ key: 'name 4999', similarity: 1 }])
  })

  it('finds nothing for a text without letters', () => {
    expect(of(['ocean trust', '***']).search('***', 0.1, 8)).toEqual([])
  })
})
