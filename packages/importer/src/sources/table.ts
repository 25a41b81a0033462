/**
 * Rows of a table of commitments, as people keep them in spreadsheets: one flat record for each, all its values texts,
 * under the keys of the columns (`tables/columns.ts`).
 */
import type { CommitmentDraft, NarrativeSections, NetworkDraft, Outcome } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { readGoals, readTargets } from '../goals.ts'
import { readPartners } from '../partners/index.ts'
import { readTerms } from '../run-together.ts'
import { readWebsite } from '../websites.ts'
import { longestNumber, longestTitle } from './limits.ts'
import { slugOf } from './ocean-commitments-lists.ts'
import { outcomeOf } from './outcome-of.ts'
import type { Source } from './source.ts'
import { readMomentOrDay, readTimeframeOf } from './table-dates.ts'
import { readKind, readLanguage } from './table-labels.ts'
import { readLead } from './table-lead.ts'
import { goalsIn, itemsOf, readPlaces, targetsIn } from './table-lists.ts'
import {
  type Places,
  placesIn,
  readDeliverables,
  readProgressReports,
  readResources,
  speaksOf,
} from './table-groups.ts'

const name = 'table'

/** Reads one row. Refuses it when the title or registration number is blank. */
const readTableRecord = (record: unknown): Outcome => outcomeOf(record, (fields) => readDraft(fields, placesIn(record)))

export const tableSource: Source = {
  name,
  recognises: (record) =>
    Object.hasOwn(record, 'registrationNumber') &&
    Object.hasOwn(record, 'title') &&
    Object.values(record).every((value) => typeof value === 'string'),
  read: readTableRecord,
}

const readDraft = (fields: Fields, places: Places): CommitmentDraft => {
  const { note } = fields
  const registrationNumber = fields.requiredLine('registrationNumber', longestNumber)
  const goals = readGoals(goalsIn(fields.text('goals')), 'goals', note)
  const partnersText = fields.text('partners')
  return {
    registrationNumber,
    earlierNumbers: itemsOf(fields.text('earlierNumbers')),
    kind: readKind(fields),
    title: fields.requiredLine('title', longestTitle),
    language: readLanguage(fields),
    sections: readSections(fields),
    leadOrganization: readLead(fields),
    partnersText,
    partners: readPartners(partnersText, 'partners', note),
    goals,
    targets: readTargets(targetsIn(fields.text('targets')), goals, 'targets', note),
    resources: readResources(fields, places),
    timeframe: readTimeframeOf(fields),
    ...readPlaces(fields),
    geographicCoverage: fields.text('geographicCoverage'),
    beneficiaries: fields.text('beneficiaries'),
    headquarters: fields.line('headquarters'),
    ...readWebsite(fields.line('website'), 'website', note),
    terms: [
      ...readTerms('OCEAN_BASIN', itemsOf(fields.text('oceanBasins')), 'oceanBasins', note),
      ...readTerms(
        'COMMUNITY_OF_OCEAN_ACTION',
        itemsOf(fields.text('communitiesOfOceanAction')),
        'communitiesOfOceanAction',
        note,
      ),
      ...readTerms('SIDS_REGION', itemsOf(fields.text('sidsRegions')), 'sidsRegions', note),
      ...readTerms(
        'SAMOA_PATHWAY_PRIORITY_AREA',
        itemsOf(fields.text('samoaPathwayPriorityAreas')),
        'samoaPathwayPriorityAreas',
        note,
      ),
      ...readTerms('REGION', itemsOf(fields.text('regions')), 'regions', note),
    ],
    networks: readNetworks(fields),
    registeredAt: readMomentOrDay(fields.line('registeredAt'), 'registeredAt', note),
    publishedAt: readMomentOrDay(fields.line('publishedAt'), 'publishedAt', note),
    deliverables:
      speaksOf('deliverable', places) || fields.has('deliverables') ? readDeliverables(fields, places) : null,
    progressReports: speaksOf('progress', places) ? readProgressReports(fields, places) : null,
    source: { registry: fields.line('registry') ?? name, key: registrationNumber, url: fields.line('url') },
  }
}

const readSections = (fields: Fields): NarrativeSections => ({
  intro: fields.text('summary'),
  description: fields.text('description'),
  implementation: fields.text('implementation'),
  capacityBuilding: fields.text('capacityBuilding'),
  capacity: fields.text('capacity'),
  coordinationMechanisms: fields.text('coordinationMechanisms'),
  governance: fields.text('governance'),
  evaluation: fields.text('evaluation'),
  expectedImpact: fields.text('expectedImpact'),
  nature: fields.text('nature'),
  quantification: fields.text('quantification'),
  additionalInformation: fields.text('additionalInformation'),
  updates: fields.text('updates'),
})

/** A table names networks as they are called, each once. */
const readNetworks = (fields: Fields): NetworkDraft[] => {
  const networks = new Map<string, NetworkDraft>()
  for (const label of itemsOf(fields.text('networks'))) {
    const slug = slugOf(label)
    if (networks.has(slug)) fields.note('DUPLICATE_ENTRY', 'networks', label)
    else networks.set(slug, { slug, name: label, label })
  }
  return [...networks.values()]
}
