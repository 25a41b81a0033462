import type { Tables } from '@pledgegraph/database'
import type { Kysely } from 'kysely'

/** All SQL that this room reads with is in this folder, a file a table. Vocabularies are public, whoever asks. */

export type RoomTables = Pick<
  Tables,
  'goals' | 'targets' | 'countries' | 'terms' | 'vocabulary_labels' | 'official_texts' | 'vocabulary_seed'
>
export type RoomDatabase = Kysely<RoomTables>
