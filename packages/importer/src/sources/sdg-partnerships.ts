/**
 * Records of the predecessor registry, "Partnerships for the SDGs", as it was in 2018: voluntary commitments and
 * partnerships of 2012 and later (`#SDGAction…`), and those of the first Ocean Conference (`#OceanAction…`).
 */
import { readCountries } from '../countries.ts'
import type { CommitmentDraft, CommitmentKind, NarrativeSections, Outcome } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { readGoals } from '../goals.ts'
import { readTimeframeText } from '../timeframes/index.ts'
import { longestNumber, longestTitle } from './limits.ts'
import { readDamagedLine, readDamagedText } from './lost-characters.ts'
import { outcomeOf } from './outcome-of.ts'
import { readResources } from './resources.ts'
import { readSdgPartners } from './sdg-partners.ts'
import type { Source } from './source.ts'

const name = 'sdg-partnerships'

/** Fields that records of other sources do not have. */
const tellingFields = ['legacyId', 'partnersSplit', 'partnersSection', 'timeFrameRaw', 'registry']

/** Reads one record. Refuses it when a field has the wrong type or the title or registration number is blank. */
export const readSdgPartnership = (record: unknown): Outcome => outcomeOf(record, readDraft)

export const sdgPartnerships: Source = {
  name,
  recognises: (record) => tellingFields.filter((field) => Object.hasOwn(record, field)).length >= 2,
  read: readSdgPartnership,
}

const readDraft = (fields: Fields): CommitmentDraft => {
  const { note } = fields
  const registrationNumber = fields.requiredLine('registrationNumber', longestNumber)
  fields.redundant('legacyId', (value) => value === null || registrationNumber.endsWith(String(value)))
  return {
    registrationNumber,
    earlierNumbers: [],
    kind: readKind(fields, registrationNumber),
    title: readDamagedLine(fields.requiredLine('title', longestTitle), 'title', note),
    language: null,
    sections: readSections(fields),
    // The registry did not ask who leads.
    leadOrganization: null,
    ...readSdgPartners(fields),
    goals: readGoals(fields.numbersOrTexts('goals'), 'goals', note),
    targets: [],
    resources: readResources(fields),
    timeframe: readTimeframeText(fields.line('timeFrameRaw'), 'timeFrameRaw', note),
    ...readCountries(fields.lines('countries'), 'countries', note),
    geographicCoverage: null,
    beneficiaries: null,
    headquarters: null,
    website: null,
    websiteText: null,
    terms: [],
    networks: [],
    registeredAt: null,
    publishedAt: null,
    // Neither did it ask what will be there by when, nor what became of it.
    deliverables: null,
    progressReports: null,
    source: { registry: name, key: registrationNumber, url: fields.line('url') },
  }
}

/**
 * The registry of the Ocean Conference took voluntary commitments, and the platform shows them as such today. The other
 * one called all its entries partnerships, whether they have partners or not.
 */
const readKind = (fields: Fields, registrationNumber: string): CommitmentKind => {
  const isOcean = /^#?ocean/i.test(registrationNumber)
  fields.redundant('registry', (value) => value === null || value === (isOcean ? 'OCEAN' : 'SDG'))
  return isOcean ? 'COMMITMENT' : 'PARTNERSHIP'
}

const readSections = (fields: Fields): NarrativeSections => ({
  intro: null,
  description: readDamagedText(fields, 'description'),
  implementation: readDamagedText(fields, 'implementation'),
  capacityBuilding: readDamagedText(fields, 'capacityBuildingAndTechnologyTransfer'),
  capacity: null,
  coordinationMechanisms: readDamagedText(fields, 'coordinationMechanisms'),
  governance: null,
  evaluation: null,
  expectedImpact: null,
  nature: null,
  quantification: null,
  additionalInformation: null,
  // Only pages have these; the list of the registry does not.
  updates: readDamagedText(fields, 'updates'),
})
