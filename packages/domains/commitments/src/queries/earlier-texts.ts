import { prepared } from '@pledgegraph/database'
import type { Viewer } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import type { EarlierContent } from '../commands/earlier-content.ts'
import { type RoomDatabase, type Row, seesPublicOnly } from './tables.ts'
import { visibleIds } from './visible-ids.ts'

type Columns = Row<'commitment_earlier_texts'>

export interface EarlierTextRow extends Pick<Columns, 'registry' | 'key' | 'url'> {
  readonly commitmentId: string
  readonly registrationNumber: string
  readonly importedAt: Columns['imported_at']
  readonly keptAt: Columns['kept_at']
  readonly content: EarlierContent
}

/** What was said of these commitments before, what was said under their later numbers first. */
export const findEarlierTextsByCommitmentIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
): Promise<EarlierTextRow[]> => earlierTexts(database, viewer, { ids })

const earlierTexts = prepared((database: RoomDatabase, viewer: Viewer, { ids }: { readonly ids: readonly string[] }) =>
  database
    .selectFrom('commitment_earlier_texts as texts')
    .innerJoin('registration_numbers as numbers', 'numbers.number_key', 'texts.number_key')
    .select([
      'texts.commitment_id as commitmentId',
      'numbers.number as registrationNumber',
      'texts.registry',
      'texts.key',
      'texts.url',
      'texts.imported_at as importedAt',
      'texts.kept_at as keptAt',
      // Only `keep-texts.ts` writes the column.
      sql<EarlierContent>`texts.content`.as('content'),
    ])
    .where('texts.commitment_id', 'in', visibleIds(database, viewer, ids))
    .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`texts.is_public`))
    .orderBy('numbers.generation', 'desc')
    .orderBy('texts.number_key', 'desc')
    .orderBy('texts.registry')
    .compile(),
)
