import type { Viewer } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type RoomDatabase, type Row, seesPublicOnly } from './tables.ts'

type Columns = Row<'commitments'>

/** What lists read of a commitment; everything else is fetched when it is asked for. */
export interface CommitmentRow extends Pick<
  Columns,
  'id' | 'kind' | 'title' | 'language' | 'status' | 'version' | 'ongoing' | 'website'
> {
  readonly registrationNumber: string
  readonly leadOrganizationId: Columns['lead_organization_id']
  readonly startsOn: Columns['starts_on']
  readonly endsOn: Columns['ends_on']
  readonly startText: Columns['start_text']
  readonly endText: Columns['end_text']
  readonly precision: Columns['date_precision']
  readonly registeredAt: Columns['registered_at']
  readonly publishedAt: Columns['published_at']
  readonly updatedAt: Columns['updated_at']
}

/** Every commitment has a current number. As a subquery it is looked up for the rows of the page only. */
const currentNumber = sql<string>`(
  select number from registration_numbers where commitment_id = commitments.id and is_current
)`.as('registrationNumber')

export const commitmentColumns = [
  'commitments.id',
  currentNumber,
  'commitments.kind',
  'commitments.title',
  'commitments.language',
  'commitments.status',
  'commitments.version',
  'commitments.lead_organization_id as leadOrganizationId',
  'commitments.starts_on as startsOn',
  'commitments.ends_on as endsOn',
  'commitments.start_text as startText',
  'commitments.end_text as endText',
  'commitments.date_precision as precision',
  'commitments.ongoing',
  'commitments.website',
  'commitments.registered_at as registeredAt',
  'commitments.published_at as publishedAt',
  'commitments.updated_at as updatedAt',
] as const

/** A commitment and the id it was asked for by, which may be that of one that it absorbed. */
export interface AskedCommitmentRow extends CommitmentRow {
  readonly askedId: string
}

export const findCommitmentsByIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
): Promise<AskedCommitmentRow[]> =>
  database
    .selectFrom(sql<{ id: string }>`unnest(${ids}::uuid[])`.as<'asked'>(sql`asked (id)`))
    .leftJoin('commitment_successors', 'commitment_successors.commitment_id', 'asked.id')
    .innerJoin('commitments', (join) =>
      join.on(sql<boolean>`commitments.id = coalesce(commitment_successors.successor_id, asked.id)`),
    )
    .select(commitmentColumns)
    .select('asked.id as askedId')
    .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`commitments.is_public`))
    .execute()

/** A commitment and the number it was found by, which may be an earlier one of its. */
export interface NumberedCommitmentRow extends CommitmentRow {
  readonly numberKey: string
}

/** The numbers are given and answered as `numberKey` writes them. */
export const findCommitmentsByNumberKeys = (
  database: RoomDatabase,
  viewer: Viewer,
  numberKeys: readonly string[],
): Promise<NumberedCommitmentRow[]> =>
  database
    .selectFrom('registration_numbers')
    .innerJoin('commitments', 'commitments.id', 'registration_numbers.commitment_id')
    .select(commitmentColumns)
    .select('registration_numbers.number_key as numberKey')
    .where('registration_numbers.number_key', '=', sql<string>`any(${numberKeys}::text[])`)
    .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`commitments.is_public`))
    .execute()
