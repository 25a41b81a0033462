import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { importDemo } from '@pledgegraph/importer'
import { linksThatDiffer, openDatabase } from '@pledgegraph/testkit'
import { seedVocabularies } from '@pledgegraph/vocabularies'
import { exportedText, importText, linesOf } from './exported-text.ts'
import { givenEverything } from './given-everything.ts'

const emptyRegistry = async (): Promise<Database> => {
  const { database } = await openDatabase()
  await seedVocabularies(database)
  return database
}

const original = (await openDatabase()).database
await givenEverything(original)
const text = await exportedText(original)
const lines = text.trim().split('\n')
const entryCount = lines.length - 1

const [restored, inSteps, inDisorder] = [await emptyRegistry(), await emptyRegistry(), await emptyRegistry()]
const [demo, restoredDemo] = [await emptyRegistry(), await emptyRegistry()]

describe('a registry in which everything is said of something', () => {
  it('says everything of something', () => {
    expect(
      linesOf(text).reduce((met, line) => collectEmpty(met, line), new Map<string, boolean>()).size,
    ).toBeGreaterThan(100)
    expect(
      [...linesOf(text).reduce((met, line) => collectEmpty(met, line), new Map<string, boolean>())].flatMap(
        ([path, isEmpty]) => (isEmpty ? path : []),
      ),
    ).toEqual([])
  })

  it('comes back from its export byte by byte', async () => {
    const summary = await importText(restored, text)
    expect(summary).toMatchObject({ created: entryCount, refused: { count: 0 }, oddities: [], unreadable: [] })
    const again = await exportedText(restored)
    // Which fields differ is easier to see than which bytes.
    expect(linesOf(again)).toEqual(linesOf(text))
    expect(again).toBe(text)
  })

  it('is unchanged by its own export', async () => {
    expect(await importText(original, text)).toMatchObject({ unchanged: entryCount, refused: { count: 0 } })
    expect(await exportedText(original)).toBe(text)
  })

  it('is unchanged by what it was restored from', async () => {
    expect(await importText(restored, text)).toMatchObject({ unchanged: entryCount, refused: { count: 0 } })
    expect(await exportedText(restored)).toBe(text)
  })

  it('is complete when an import that was stopped is repeated, a line at a time', async () => {
    const stop = new AbortController()
    const stopHalfWay = ({ records }: { records: number }) => records > entryCount / 2 && stop.abort()
    const half = await importText(inSteps, text, { batchSize: 1, signal: stop.signal, onProgress: stopHalfWay })
    expect(half).toMatchObject({ isStopped: true, refused: { count: 0 } })
    const rest = await importText(inSteps, text, { batchSize: 1 })
    expect(rest).toMatchObject({ unchanged: half.created, created: entryCount - half.created, refused: { count: 0 } })
    expect(await exportedText(inSteps)).toBe(text)
  })

  it('is complete when what came in disorder comes again', async () => {
    const disordered = await importText(inDisorder, lines.toReversed(), { batchSize: 1 })
    expect(disordered.refused.count).toBeGreaterThan(0)
    await importText(inDisorder, text)
    expect(await exportedText(inDisorder)).toBe(text)
  })

  it('is linked to what it shows', async () => {
    for (const registry of [original, restored, inSteps, inDisorder]) {
      expect(await linksThatDiffer(registry)).toEqual([])
    }
  })
})

it('brings the demo registry back byte by byte', async () => {
  await importDemo(demo)
  const text = await exportedText(demo)
  await importText(restoredDemo, text)
  expect(await exportedText(restoredDemo)).toBe(text)
})

/** Whether each field, by its path, has been empty wherever it was met. */
const collectEmpty = (met: Map<string, boolean>, value: unknown, where = ''): Map<string, boolean> => {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
  met.set(where, (met.get(where) ?? true) && isEmpty)
  if (Array.isArray(value)) for (const item of value) collectEmpty(met, item, `${where}[]`)
  else if (typeof value === 'object' && value !== null) {
    const type = 'type' in value && where === '' ? String(value.type) : where
    for (const [name, inner] of Object.entries(value)) collectEmpty(met, inner, `${type}.${name}`)
  }
  return met
}
