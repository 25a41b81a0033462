import { sql } from 'kysely'
import type { Language } from '../data/languages.ts'
import type { RoomDatabase } from './room.ts'

/** An entry of any vocabulary by its global id, in a language. */
export interface TextKey {
  readonly entryId: string
  readonly language: Language
}

/** The entries' labels in languages other than English, which stands with the entry; null where there is none. */
export const findTranslatedLabels = async (database: RoomDatabase, keys: readonly TextKey[]) => {
  const { rows } = await sql<TextKey & { label: string | null }>`
    select wanted.entry_id as "entryId", wanted.language, coalesce(official.text, translated.label) as label
    from ${distinct(keys)} as wanted (entry_id, language)
    left join official_texts as official
      on official.entry_id = wanted.entry_id and official.kind = 'LABEL' and official.language = wanted.language
    left join vocabulary_labels as translated
      on translated.entry_id = wanted.entry_id and translated.language = wanted.language
  `.execute(database)
  return rows
}

/** The entries' official texts, in English where the language has none; null where neither was imported. */
export const findTitles = async (database: RoomDatabase, keys: readonly TextKey[]) => {
  const { rows } = await sql<TextKey & { title: string | null }>`
    select wanted.entry_id as "entryId", wanted.language, coalesce(official.text, english.text) as title
    from ${distinct(keys)} as wanted (entry_id, language)
    left join official_texts as official
      on official.entry_id = wanted.entry_id and official.kind = 'TITLE' and official.language = wanted.language
    left join official_texts as english
      on english.entry_id = wanted.entry_id and english.kind = 'TITLE' and english.language = 'en'
  `.execute(database)
  return rows
}

/** A list of a hundred commitments names the same few goals again and again. */
const distinct = (keys: readonly TextKey[]) => {
  const entryIds = keys.map(({ entryId }) => entryId)
  const languages = keys.map(({ language }) => language)
  return sql`(select distinct * from unnest(${entryIds}::text[], ${languages}::text[]) as asked)`
}
