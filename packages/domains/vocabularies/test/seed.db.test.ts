import { expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { openDatabase } from '@pledgegraph/testkit'
import { importVocabularyTexts, seedVocabularies } from '../src/index.ts'
import { officialFile } from './given.ts'

const { database, statementsOf } = await openDatabase()

const seed = () => database.transaction().execute((transaction: Database) => seedVocabularies(transaction))

const changeProgram = () => database.updateTable('vocabulary_seed').set({ fingerprint: 'of another version' }).execute()

const labelOfGoal14 = async () =>
  (await database.selectFrom('goals').select('label').where('number', '=', 14).executeTakeFirstOrThrow()).label

it('fills an empty database', async () => {
  expect(await seed()).toBe(true)
  expect(await labelOfGoal14()).toBe('Life below water')
})

it('asks one question and does nothing when it was filled with the same', async () => {
  await seed()
  let changed: boolean | undefined
  const statements = await statementsOf(async () => {
    changed = await seedVocabularies(database)
  })
  expect(changed).toBe(false)
  expect(statements).toHaveLength(1)
})

it('brings what another version of the program filled in up to date', async () => {
  await seed()
  await database.updateTable('goals').set({ label: 'Oceans' }).where('number', '=', 14).execute()
  await database.deleteFrom('countries').where('code', '=', 'KEN').execute()
  await changeProgram()
  expect(await seed()).toBe(true)
  expect(await labelOfGoal14()).toBe('Life below water')
  const found = await database.selectFrom('countries').select('name').where('code', '=', 'KEN').execute()
  expect(found).toEqual([{ name: 'Kenya' }])
})

it('takes back a translation that the program no longer has', async () => {
  await seed()
  const label = { entry_id: 'term_region.europe', language: 'fr' as const, label: 'Europa', label_key: 'europa' }
  await database.insertInto('vocabulary_labels').values(label).execute()
  await changeProgram()
  await seed()
  const labels = database.selectFrom('vocabulary_labels').select('label')
  expect(await labels.where('entry_id', '=', label.entry_id).execute()).toEqual([])
})

it('leaves imported texts as they are', async () => {
  await seed()
  await importVocabularyTexts(database, officialFile)
  const texts = () =>
    database.selectFrom('official_texts').selectAll().orderBy('entry_id').orderBy('kind').orderBy('language').execute()
  const imported = await texts()
  await changeProgram()
  await seed()
  expect(await texts()).toEqual(imported)
  expect(imported).not.toEqual([])
})

it('is done once by servers that start together', async () => {
  await changeProgram()
  await Promise.all([seed(), seed(), seed()])
  expect(await database.selectFrom('goals').select('number').execute()).toHaveLength(17)
})
