import type { Row } from './tables.ts'

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

export const narrativeColumns = [
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

/** Where each section of the narratives stands, and what the API calls it. */
export const sectionColumns = narrativeColumns.slice(1).map((each) => {
  const [column, name = column] = each.split(' as ')
  // The columns of a constant list, of which the first is the commitment.
  return { column, name } as { column: keyof Sections; name: Exclude<keyof NarrativeRow, 'commitmentId'> }
})
