import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { sharedData, skipReason } from '@pledgegraph/testkit'
import { importVocabularyTexts } from '../src/index.ts'
import { officialFile, openVocabularies } from './given.ts'

const room = await openVocabularies()
const load = (contents: unknown) => importVocabularyTexts(room.database, contents)

it('loads every text and says how many', async () => {
  expect(await load(officialFile)).toEqual({ updated: 7, unchanged: 0, refused: [], ignored: ['source'] })
})

it('changes nothing the second time', async () => {
  await load(officialFile)
  expect(await load(officialFile)).toMatchObject({ updated: 0, unchanged: 7 })
})

it('replaces a text that was reworded, in one statement', async () => {
  await load(officialFile)
  const contents = { goals: { 14: { short: { en: 'Life Below Water', fr: 'Vie aquatique' } } } }
  let summary: unknown
  const statements = await room.statementsOf(async () => {
    summary = await load(contents)
  })
  expect(summary).toMatchObject({ updated: 1, unchanged: 1 })
  expect(statements).toHaveLength(1)
  const { goal } = await room.ask('{ goal(number: 14) { label } }')
  expect(goal.label).toBe('Life Below Water')
})

it('says what it refused and loads the rest', async () => {
  const contents = { targets: { '15.1': { title: { en: 'Conserve forests', de: 'Wälder erhalten' } }, '15.z': {} } }
  expect(await load(contents)).toMatchObject({
    updated: 1,
    refused: [
      { key: 'targets.15.1.title.de', reason: 'The languages are ar, en, es, fr, ru, zh.' },
      { key: 'targets.15.z', reason: 'There is no target "15.z".' },
    ],
  })
})

it('loads a file without texts', async () => {
  expect(await load({ goals: {} })).toEqual({ updated: 0, unchanged: 0, refused: [], ignored: [] })
})

const realFile = 'reference/sdg_6lang.json'
const path = sharedData(realFile)
const note = path ? '' : ` (${skipReason(realFile)})`
const itWithFile = path ? it : it.skip

itWithFile(`loads the official texts of all goals and targets in six languages${note}`, async () => {
  // Skipped where there is no path.
  const contents: unknown = JSON.parse(readFileSync(path!, 'utf8'))
  const { updated, unchanged, refused } = await load(contents)
  expect({ texts: updated + unchanged, refused }).toEqual({ texts: 17 * 2 * 6 + 169 * 6, refused: [] })
  expect(await load(contents)).toMatchObject({ updated: 0 })
  const { target } = await room.ask('{ target(code: "14.a") { title(language: es) goal { label(language: ru) } } }')
  expect(target.title).toMatch(/^Aumentar los conocimientos científicos/)
  expect(target.goal.label).toBe('Сохранение морских экосистем')
})
