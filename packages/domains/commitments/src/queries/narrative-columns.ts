import type { Row } from './tables.ts'

type Sections = Row<'commitment_narratives'>

/** Sections that were not asked for are not there. */
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

/** What the sections of the narratives are read from, by what the API calls them. */
export const narrativeFields = {
  summary: ['summary'],
  description: ['description'],
  implementation: ['implementation'],
  capacity: ['capacity'],
  capacityBuildingAndTechnologyTransfer: [
    'capacity_building_and_technology_transfer as capacityBuildingAndTechnologyTransfer',
  ],
  coordinationMechanisms: ['coordination_mechanisms as coordinationMechanisms'],
  governance: ['governance'],
  evaluation: ['evaluation'],
  expectedImpact: ['expected_impact as expectedImpact'],
  quantification: ['quantification'],
  nature: ['nature'],
  additionalInformation: ['additional_information as additionalInformation'],
  updates: ['updates'],
  beneficiaries: ['beneficiaries'],
  headquarters: ['headquarters'],
  geographicCoverage: ['geographic_coverage as geographicCoverage'],
  partnersText: ['partners_text as partnersText'],
  websiteText: ['website_text as websiteText'],
} as const

/** Where each section of the narratives stands, and what the API calls it. */
export const sectionColumns = Object.values(narrativeFields).map(([each]) => {
  const [column, name = column] = each.split(' as ')
  // The columns of a constant.
  return { column, name } as { column: keyof Sections; name: keyof typeof narrativeFields }
})
