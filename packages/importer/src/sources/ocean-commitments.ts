/**
 * Records of the ocean and SIDS commitments of the SDG Actions Platform as they were taken from its pages: one object
 * for each page, with the labels of the page.
 */
import { readCountries } from '../countries.ts'
import type { CommitmentDraft, LeadDraft, NarrativeSections, Outcome } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { readGoals, readTargets } from '../goals.ts'
import { organizationTypeOf } from '../labels.ts'
import { isNoName, longestName, readPartners, takeOffIdentifiers } from '../partners/index.ts'
import { readTerms } from '../run-together.ts'
import { readTimeframe } from '../timeframe.ts'
import { readWebsite } from '../websites.ts'
import { longestNumber, longestTitle } from './limits.ts'
import { readDeliverables, readNetworks, readProgressReports } from './ocean-commitments-lists.ts'
import { outcomeOf } from './outcome-of.ts'
import { readResources } from './resources.ts'
import type { Source } from './source.ts'

const name = 'ocean-commitments'

/** Fields that records of other sources do not have; a handful of them is enough, since not every form has all. */
const tellingFields = [
  'nodeId',
  'leadEntity',
  'entityType',
  'actionNetworks',
  'progressReports',
  'smartFlagOnPage',
  'countriesAndStakeholders',
  'oceanBasins',
  'communitiesOfOceanAction',
]

/** Reads one record. Refuses it when a field has the wrong type or the title or registration number is blank. */
export const readOceanCommitment = (record: unknown): Outcome => outcomeOf(record, readDraft)

export const oceanCommitments: Source = {
  name,
  recognises: (record) => tellingFields.filter((field) => Object.hasOwn(record, field)).length >= 2,
  read: readOceanCommitment,
}

const readDraft = (fields: Fields): CommitmentDraft => {
  const { note } = fields
  const registrationNumber = fields.requiredLine('registrationNumber', longestNumber)
  const goals = readGoals(fields.numbersOrTexts('goals'), 'goals', note)
  const partnersText = fields.text('partnersText')
  leaveToVerbatimCopy(fields, registrationNumber)
  return {
    registrationNumber,
    // The platform gave new numbers when it moved and shows the earlier ones nowhere on its pages.
    earlierNumbers: [],
    kind: 'COMMITMENT',
    title: fields.requiredLine('title', longestTitle),
    language: null,
    sections: readSections(fields),
    leadOrganization: readLead(fields),
    partnersText,
    partners: readPartners(partnersText, 'partnersText', note),
    goals,
    targets: readTargets(fields.lines('targets'), goals, 'targets', note),
    resources: readResources(fields),
    timeframe: readTimeframe(
      {
        start: fields.line('start'),
        end: fields.line('end'),
        startRaw: fields.line('startRaw'),
        endRaw: fields.line('endRaw'),
      },
      note,
    ),
    ...readCountries(fields.lines('countriesAndStakeholders'), 'countriesAndStakeholders', note),
    geographicCoverage: fields.text('geographicalCoverage'),
    beneficiaries: fields.text('beneficiaries'),
    headquarters: fields.line('headquarters'),
    ...readWebsite(fields.line('website'), 'website', note),
    terms: [
      ...readTerms('OCEAN_BASIN', fields.lines('oceanBasins'), 'oceanBasins', note),
      ...readTerms(
        'COMMUNITY_OF_OCEAN_ACTION',
        fields.lines('communitiesOfOceanAction'),
        'communitiesOfOceanAction',
        note,
      ),
      ...readTerms('SIDS_REGION', fields.lines('sidsRegions'), 'sidsRegions', note),
      ...readTerms(
        'SAMOA_PATHWAY_PRIORITY_AREA',
        fields.lines('samoaPathwayPriorityAreas'),
        'samoaPathwayPriorityAreas',
        note,
      ),
      ...readTerms('REGION', fields.lines('region'), 'region', note),
    ],
    networks: readNetworks(fields),
    registeredAt: null,
    publishedAt: null,
    deliverables: readDeliverables(fields),
    progressReports: readProgressReports(fields),
    source: { registry: name, key: registrationNumber, url: fields.line('url') },
  }
}

/**
 * What the draft has no place for. `nodeId` is the number within the registration number; `smartFlagOnPage` is a flag
 * that the platform no longer keeps (SMART is computed here); `otherSources` was never filled.
 */
const leaveToVerbatimCopy = (fields: Fields, registrationNumber: string): void => {
  fields.redundant('nodeId', (value) => registrationNumber.endsWith(String(value)))
  fields.onlyVerbatim('smartFlagOnPage')
  fields.onlyVerbatim('otherSources')
}

const readSections = (fields: Fields): NarrativeSections => ({
  intro: fields.text('intro'),
  description: fields.text('description'),
  implementation: fields.text('implementation'),
  capacityBuilding: fields.text('capacityBuildingAndTechnologyTransfer'),
  capacity: fields.text('capacity'),
  coordinationMechanisms: fields.text('coordinationMechanisms'),
  governance: fields.text('governance'),
  evaluation: fields.text('evaluation'),
  expectedImpact: fields.text('expectedImpact'),
  nature: fields.text('nature'),
  quantification: fields.text('quantification'),
  additionalInformation: fields.text('additionalInformation'),
  updates: null,
})

const readLead = (fields: Fields): LeadDraft | null => {
  const text = fields.line('leadEntity')
  const { name: leadName, identifiers } = text === null ? { name: null, identifiers: [] } : takeOffIdentifiers(text)
  const label = fields.line('entityType')
  if (leadName === null) {
    if (label !== null) fields.note('TYPE_WITHOUT_LEAD', 'entityType', label)
    return null
  }
  if (leadName.length > longestName) fields.note('NAME_TOO_LONG', 'leadEntity', leadName)
  if (isNoName(leadName)) fields.note('LEAD_NAMES_NOBODY', 'leadEntity', leadName)
  const type = label === null ? null : organizationTypeOf(label)
  if (type === null) fields.note('UNKNOWN_ENTITY_TYPE', 'entityType', label ?? '')
  return { name: leadName, type, country: null, identifiers }
}
