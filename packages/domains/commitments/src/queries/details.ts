import type { Viewer } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type RoomDatabase, type Row, seesPublicOnly } from './tables.ts'

/** What belongs to commitments and is read only when it is asked for: one statement for all commitments of a level. */

type Sections = Row<'commitment_narratives'>

export interface NarrativeRow extends Pick<
  Sections,
  | 'summary'
  | 'description'
  | 'implementation'
  | 'capacity'
  | 'governance'
  | 'evaluation'
  | 'quantification'
  | 'nature'
  | 'updates'
  | 'beneficiaries'
  | 'headquarters'
> {
  readonly commitmentId: string
  readonly capacityBuildingAndTechnologyTransfer: Sections['capacity_building_and_technology_transfer']
  readonly coordinationMechanisms: Sections['coordination_mechanisms']
  readonly expectedImpact: Sections['expected_impact']
  readonly additionalInformation: Sections['additional_information']
  readonly geographicCoverage: Sections['geographic_coverage']
  readonly partnersText: Sections['partners_text']
  readonly websiteText: Sections['website_text']
}

const narrativeColumns = [
  'commitment_id as commitmentId',
  'summary',
  'description',
  'implementation',
  'capacity',
  'capacity_building_and_technology_transfer as capacityBuildingAndTechnologyTransfer',
  'coordination_mechanisms as coordinationMechanisms',
  'governance',
  'evaluation',
  'expected_impact as expectedImpact',
  'quantification',
  'nature',
  'additional_information as additionalInformation',
  'updates',
  'beneficiaries',
  'headquarters',
  'geographic_coverage as geographicCoverage',
  'partners_text as partnersText',
  'website_text as websiteText',
] as const

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
    .select(['commitment_id as commitmentId', 'registry', 'url', 'imported_at as importedAt'])
    .where('commitment_id', 'in', visibleIds(database, viewer, ids))
    .orderBy('imported_at')
    .execute()

/** Which of these commitments the viewer may see. */
const visibleIds = (database: RoomDatabase, viewer: Viewer, ids: readonly string[]) =>
  database
    .selectFrom('commitments')
    .select('commitments.id')
    .where('commitments.id', '=', sql<string>`any(${ids}::uuid[])`)
    .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`commitments.is_public`))
