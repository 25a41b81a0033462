import type { Viewer } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type NarrativeRow, narrativeColumns } from './narrative-columns.ts'
import type { RoomDatabase, Row } from './tables.ts'
import { visibleIds } from './visible-ids.ts'

/** What belongs to commitments and is read only when it is asked for: one statement for all commitments of a level. */

export const findNarrativesByCommitmentIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
): Promise<NarrativeRow[]> =>
  database
    .selectFrom('commitment_narratives')
    .select(narrativeColumns)
    .where('commitment_id', 'in', visibleIds(database, viewer, ids))
    .execute()

/** The earlier numbers as they were written; the current one comes with the commitment. */
export const findEarlierNumbersByCommitmentIds = (database: RoomDatabase, viewer: Viewer, ids: readonly string[]) =>
  database
    .selectFrom('registration_numbers')
    .select(['commitment_id as commitmentId', 'number'])
    .where('commitment_id', 'in', visibleIds(database, viewer, ids))
    .where(sql<boolean>`not is_current`)
    .orderBy('number_key')
    .execute()

export interface ResourceRow extends Pick<Row<'commitment_resources'>, 'type' | 'description'> {
  readonly commitmentId: string
  readonly amountValue: Row<'commitment_resources'>['amount_value']
  readonly amountCurrency: Row<'commitment_resources'>['amount_currency']
}

export const findResourcesByCommitmentIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ResourceRow[]> =>
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
    .execute()

export const findOtherPlacesByCommitmentIds = (database: RoomDatabase, viewer: Viewer, ids: readonly string[]) =>
  database
    .selectFrom('commitment_other_places')
    .select(['commitment_id as commitmentId', 'text', 'kind'])
    .where('commitment_id', 'in', visibleIds(database, viewer, ids))
    .orderBy('position')
    .execute()

/** The sources of each commitment, the one that was taken over last being the last. */
export const findSourcesByCommitmentIds = (database: RoomDatabase, viewer: Viewer, ids: readonly string[]) =>
  database
    .selectFrom('commitment_sources')
    .select(['commitment_id as commitmentId', 'registry', 'key', 'url', 'imported_at as importedAt'])
    .where('commitment_id', 'in', visibleIds(database, viewer, ids))
    .orderBy('imported_at')
    .execute()
