import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { type ImportSummary, importRecords, readRecords } from '@pledgegraph/importer'
import { anonymous } from '@pledgegraph/kernel'
import { openDatabase, sharedData, skipReason } from '@pledgegraph/testkit'
import { seedVocabularies } from '@pledgegraph/vocabularies'
import { graphql } from 'graphql'
import { contextFactory, domains, monolithSchema } from '../src/index.ts'
import { exportedText, importText } from './exported-text.ts'

/** A registry, its predecessor and the list of numbers that joins them become one registry. */

const files = {
  platform: 'registry/ocean-commitments-2026-03.jsonl.gz',
  predecessor: 'registry/sdg-partnerships-2018-07.jsonl.gz',
  numbers: 'registry/renumbered-2018-to-2026.csv',
  page: 'registry/pages/gotham-whale_76421e802c.html',
  textPage: 'registry/pages/green-productivity.txt',
}

const missing = Object.values(files).find((file) => sharedData(file) === null)

if (missing === undefined) {
  const [{ database }, { database: restored }] = [await openDatabase(), await openDatabase()]

  const schema = monolithSchema(domains)
  const createContext = contextFactory(domains, database)

  const ask = async <Answer>(source: string, variableValues = {}): Promise<Answer> => {
    const contextValue = createContext(anonymous)
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue })
    expect(errors).toBeUndefined()
    return data as Answer // the query says it
  }

  const importFile = (name: keyof typeof files, options = {}): Promise<ImportSummary> =>
    importRecords(database, readRecords(sharedData(files[name])!, options)) // none is missing

  interface Found {
    readonly id: string
    readonly registrationNumber: string
    readonly earlierRegistrationNumbers: readonly string[]
    readonly title: string
    readonly version: number
    readonly updates: string | null
    readonly earlierTexts: readonly { readonly registrationNumber: string; readonly description: string | null }[]
  }

  const commitment = async (registrationNumber: string): Promise<Found> => {
    const answer = await ask<{ commitment: Found }>(
      `query ($number: String!) {
        commitment(registrationNumber: $number) {
          id registrationNumber earlierRegistrationNumbers title version updates
          earlierTexts { registrationNumber description }
        }
      }`,
      { number: registrationNumber },
    )
    return answer.commitment
  }

  /** Earlier and current numbers; the titles behind them hold commas. */
  const pairs = readFileSync(sharedData(files.numbers)!, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(',', 2) as [string, string])

  const summaries: Partial<Record<keyof typeof files, ImportSummary>> = {}
  let olderId: string

  beforeAll(async () => {
    await database.transaction().execute((transaction: Database) => seedVocabularies(transaction))
    summaries.platform = await importFile('platform')
    summaries.predecessor = await importFile('predecessor')
    olderId = (await commitment('#OceanAction12930')).id
    summaries.numbers = await importFile('numbers')
  }, 600_000)

  describe('a registry and its predecessor', () => {
    it('go in whole', () => {
      expect(summaries.platform).toMatchObject({ created: 1901, refused: { count: 0 }, unreadable: [] })
      expect(summaries.predecessor).toMatchObject({ created: 3834, refused: { count: 0 }, unreadable: [] })
      expect(summaries.numbers).toMatchObject({ updated: pairs.length, refused: { count: 0 }, unreadable: [] })
    })

    it('are one commitment where one number became the other', async () => {
      const { commitments } = await ask<{ commitments: { totalCount: number } }>('{ commitments { totalCount } }')
      expect(commitments.totalCount).toBe(1901 + 3834 - pairs.length)
    })

    it('answer to an earlier number with the current commitment, which lists both', async () => {
      const [, current] = pairs.find(([earlier]) => earlier === '#OceanAction12930')!
      expect(await commitment('#OceanAction12930')).toMatchObject({
        registrationNumber: current,
        earlierRegistrationNumbers: ['#OceanAction12930'],
      })
    })

    it('answer to the id that a commitment had before it was joined', async () => {
      const { id } = await commitment('#OceanAction12930')
      expect(id).not.toBe(olderId)
      const query = 'query ($id: ID!) { node(id: $id) { id } commitment(id: $id) { id } }'
      expect(await ask(query, { id: olderId })).toEqual({ node: { id }, commitment: { id } })
    })

    it('keep what the older one said', async () => {
      const everyTwentieth = pairs.filter((_, index) => index % 20 === 0)
      for (const [earlier, current] of everyTwentieth) {
        const found = await commitment(earlier)
        expect(found.registrationNumber).toBe(current)
        expect(found.earlierTexts.map(({ registrationNumber }) => registrationNumber)).toEqual([earlier])
      }
    })

    it('change nothing when they are imported again', async () => {
      expect(await importFile('predecessor')).toMatchObject({ created: 0, updated: 0, kept: 0, unchanged: 3834 })
      expect(await importFile('numbers')).toMatchObject({ created: 0, updated: 0, unchanged: pairs.length })
      expect(await importFile('platform')).toMatchObject({ created: 0, updated: 0, unchanged: 1901 })
    }, 300_000)

    it('say the same on a page as in the list', async () => {
      const before = await commitment('#OceanAction41581')
      expect(await importFile('page')).toMatchObject({ created: 0, refused: { count: 0 } })
      expect(await commitment('#OceanAction41581')).toEqual(before)
    })

    it('say more on a page of text, under the number that it is given', async () => {
      expect(await importFile('textPage')).toMatchObject({ records: 1, refused: { count: 1 } })
      expect(await importFile('textPage', { number: '#SDGAction36' })).toMatchObject({ updated: 1 })
      expect(await commitment('#SDGAction36')).toMatchObject({ updates: expect.stringContaining('green productivity') })
    })

    it('leave and come back byte by byte', async () => {
      await restored.transaction().execute((transaction: Database) => seedVocabularies(transaction))
      const text = await exportedText(database)
      const count = text.trim().split('\n').length - 1
      expect(await importText(restored, text)).toMatchObject({
        created: count,
        refused: { count: 0 },
        oddities: [],
      })
      // No toBe: the difference of two such texts takes minutes to print.
      expect((await exportedText(restored)) === text).toBe(true)
      expect(await importText(database, text)).toMatchObject({ unchanged: count, refused: { count: 0 } })
    }, 300_000)
  })
} else {
  it.skip(`a registry and its predecessor (${skipReason(missing)})`, () => {})
}
