import { asked, columnsOf, prepared } from '@pledgegraph/database'
import type { Fields, Viewer } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type NarrativeRow, narrativeFields } from './narrative-columns.ts'
import type { RoomDatabase, Row } from './tables.ts'
import { visibleIds } from './visible-ids.ts'

/** What belongs to commitments and is read only when it is asked for: one statement for all commitments of a level. */

interface Ids {
  readonly ids: readonly string[]
}

export const findNarrativesByCommitmentIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
  fields: Fields,
): Promise<NarrativeRow[]> => narratives(database, { viewer, fields: asked(narrativeFields, fields) }, { ids })

const narratives = prepared(
  (
    database: RoomDatabase,
    { viewer, fields }: { readonly viewer: Viewer; readonly fields: readonly (keyof typeof narrativeFields)[] },
    { ids }: Ids,
  ) =>
    database
      .selectFrom('commitment_narratives')
      .select(['commitment_id as commitmentId', ...columnsOf(narrativeFields, fields)])
      .where('commitment_id', 'in', visibleIds(database, viewer, ids))
      .compile(),
)

/** The earlier numbers as they were written; the current one comes with the commitment. */
export const findEarlierNumbersByCommitmentIds = (database: RoomDatabase, viewer: Viewer, ids: readonly string[]) =>
  earlierNumbers(database, viewer, { ids })

const earlierNumbers = prepared((database: RoomDatabase, viewer: Viewer, { ids }: Ids) =>
  database
    .selectFrom('registration_numbers')
    .select(['commitment_id as commitmentId', 'number'])
    .where('commitment_id', 'in', visibleIds(database, viewer, ids))
    .where(sql<boolean>`not is_current`)
    .orderBy('number_key')
    .compile(),
)

export interface ResourceRow extends Pick<Row<'commitment_resources'>, 'type' | 'description'> {
  readonly commitmentId: string
  readonly amountValue: Row<'commitment_resources'>['amount_value']
  readonly amountCurrency: Row<'commitment_resources'>['amount_currency']
}

export const findResourcesByCommitmentIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ResourceRow[]> => resources(database, viewer, { ids })

const resources = prepared((database: RoomDatabase, viewer: Viewer, { ids }: Ids) =>
  database
    .selectFrom('commitment_resources')
    .select([
      'commitment_id as commitmentId',
      'type',
      'description',
      'amount_value as amountValue',
      'amount_currency as amountCurrency',
    ])
    .where('commitment_id', 'in', visibleIds(database, viewer, ids))
    .orderBy('position')
    .compile(),
)

export const findOtherPlacesByCommitmentIds = (database: RoomDatabase, viewer: Viewer, ids: readonly string[]) =>
  otherPlaces(database, viewer, { ids })

const otherPlaces = prepared((database: RoomDatabase, viewer: Viewer, { ids }: Ids) =>
  database
    .selectFrom('commitment_other_places')
    .select(['commitment_id as commitmentId', 'text', 'kind'])
    .where('commitment_id', 'in', visibleIds(database, viewer, ids))
    .orderBy('position')
    .compile(),
)

/** The sources of each commitment, the one that was taken over last being the last. */
export const findSourcesByCommitmentIds = (database: RoomDatabase, viewer: Viewer, ids: readonly string[]) =>
  sources(database, viewer, { ids })

const sources = prepared((database: RoomDatabase, viewer: Viewer, { ids }: Ids) =>
  database
    .selectFrom('commitment_sources')
    .select(['commitment_id as commitmentId', 'registry', 'key', 'url', 'imported_at as importedAt'])
    .where('commitment_id', 'in', visibleIds(database, viewer, ids))
    .orderBy('imported_at')
    .compile(),
)
