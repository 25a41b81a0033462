import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type OfficialText, type RefusedText, readOfficialTexts } from './official-texts.ts'
import type { RoomDatabase } from './queries/room.ts'
import { type Seeds, makeSeeds } from './seeds.ts'

/**
 * Fills the vocabularies with what this version of the program knows. Run it at every start, after the migrations, in a
 * transaction: servers that start together then fill them one after the other. When nothing changed since the last time
 * it is one statement. It never touches official texts that were imported.
 * @returns whether there was anything to do.
 */
export const seedVocabularies = async (database: RoomDatabase): Promise<boolean> => {
  const seeds = makeSeeds()
  const fingerprint = createHash('sha256').update(JSON.stringify(seeds)).digest('hex')
  const last = await database.selectFrom('vocabulary_seed').select('fingerprint').executeTakeFirst()
  if (last?.fingerprint === fingerprint) return false
  await sql`select pg_advisory_xact_lock(hashtext('vocabularies'))`.execute(database)
  await upsertGoals(database, seeds.goals)
  await upsertTargets(database, seeds.targets)
  await upsertCountries(database, seeds.countries)
  await upsertTerms(database, seeds.terms)
  await replaceLabels(database, seeds.labels)
  await database
    .insertInto('vocabulary_seed')
    .values({ fingerprint })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ fingerprint }))
    .execute()
  return true
}

const upsertGoals = (database: RoomDatabase, rows: Seeds['goals']) =>
  database
    .insertInto('goals')
    .values(rows)
    .onConflict((conflict) => conflict.column('number').doUpdateSet(({ ref }) => ({ label: ref('excluded.label') })))
    .execute()

const upsertTargets = (database: RoomDatabase, rows: Seeds['targets']) =>
  database
    .insertInto('targets')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet(({ ref }) => ({
        goal_number: ref('excluded.goal_number'),
        sort_key: ref('excluded.sort_key'),
        label: ref('excluded.label'),
      })),
    )
    .execute()

const upsertCountries = (database: RoomDatabase, rows: Seeds['countries']) =>
  database
    .insertInto('countries')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet(({ ref }) => ({
        alpha2: ref('excluded.alpha2'),
        m49: ref('excluded.m49'),
        name: ref('excluded.name'),
        name_key: ref('excluded.name_key'),
        region: ref('excluded.region'),
        subregion: ref('excluded.subregion'),
        is_small_island_developing_state: ref('excluded.is_small_island_developing_state'),
        is_least_developed: ref('excluded.is_least_developed'),
        is_landlocked_developing: ref('excluded.is_landlocked_developing'),
      })),
    )
    .execute()

const upsertTerms = (database: RoomDatabase, rows: Seeds['terms']) =>
  database
    .insertInto('terms')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(({ ref }) => ({
        position: ref('excluded.position'),
        label: ref('excluded.label'),
        label_key: ref('excluded.label_key'),
      })),
    )
    .execute()

/** Entries are kept for ever, since others refer to them; a translation may be taken back. */
const replaceLabels = async (database: RoomDatabase, rows: Seeds['labels']): Promise<void> => {
  await database.deleteFrom('vocabulary_labels').execute()
  await database.insertInto('vocabulary_labels').values(rows).execute()
}

export interface ImportSummary {
  /** How many texts are new or differ from what was there. */
  readonly updated: number
  /** How many texts were there already. */
  readonly unchanged: number
  /** What was not loaded, and why. */
  readonly refused: readonly RefusedText[]
  /** What else stands at the top of the file; it is not read. */
  readonly ignored: readonly string[]
}

/**
 * Loads the official short names and wordings of goals and targets from the parsed contents of a file; its shape is in
 * `official-texts.ts`. Texts that the file does not have stay as they are. One statement, however often it is run.
 * @throws BadUserInput when the contents are no such file at all.
 */
export const importVocabularyTexts = async (database: RoomDatabase, contents: unknown): Promise<ImportSummary> => {
  const { texts, refused, ignored } = readOfficialTexts(contents)
  const updated = await upsertOfficialTexts(database, texts)
  return { updated, unchanged: texts.length - updated, refused, ignored }
}

const upsertOfficialTexts = async (database: RoomDatabase, texts: readonly OfficialText[]): Promise<number> => {
  const { rows } = await sql`
    insert into official_texts (entry_id, kind, language, text)
    select * from unnest(
      ${texts.map(({ entryId }) => entryId)}::text[],
      ${texts.map(({ kind }) => kind)}::text[],
      ${texts.map(({ language }) => language)}::text[],
      ${texts.map(({ text }) => text)}::text[]
    )
    on conflict (entry_id, kind, language) do update set text = excluded.text
    where official_texts.text <> excluded.text
    returning entry_id
  `.execute(database)
  return rows.length
}
