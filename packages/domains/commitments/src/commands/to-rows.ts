import { codeSortKey, fold, unique } from '@pledgegraph/kernel'
import { numberKey, partnerKey } from '../rules.ts'
import { contentHash } from './content-hash.ts'
import type { RecordedCommitment } from './recorded-commitment.ts'

/** A record that is to be stored, and the UUID of its commitment. */
export interface Accepted {
  readonly id: string
  readonly record: RecordedCommitment
}

/** Without the organization that leads it, which is known when its partners are. */
export const toCommitmentRow = ({ id, record }: Accepted) => ({
  id,
  kind: record.kind,
  title: record.title,
  title_key: fold(record.title),
  language: record.language,
  status: record.status,
  starts_on: record.timeframe.startsOn,
  ends_on: record.timeframe.endsOn,
  start_text: record.timeframe.startText,
  end_text: record.timeframe.endText,
  date_precision: record.timeframe.precision,
  ongoing: record.timeframe.ongoing,
  website: record.website,
  registered_at: record.registeredAt,
  published_at: record.publishedAt,
  ...toLinkedValues(record),
})

/** What the commitment is linked to, without repetitions and in the order in which lists show it. */
const toLinkedValues = ({ goals, targets, countries, terms, networks }: RecordedCommitment) => ({
  goal_numbers: unique(goals).toSorted((one, other) => one - other),
  target_codes: unique(targets).toSorted((one, other) => (codeSortKey(one) < codeSortKey(other) ? -1 : 1)),
  country_codes: unique(countries).toSorted(),
  term_keys: unique(terms).toSorted(),
  network_ids: unique(networks).toSorted(),
})

export const toNarrativeRow = ({ id, record: { narratives } }: Accepted) => ({
  commitment_id: id,
  summary: narratives.summary,
  description: narratives.description,
  implementation: narratives.implementation,
  capacity: narratives.capacity,
  capacity_building_and_technology_transfer: narratives.capacityBuildingAndTechnologyTransfer,
  coordination_mechanisms: narratives.coordinationMechanisms,
  governance: narratives.governance,
  evaluation: narratives.evaluation,
  expected_impact: narratives.expectedImpact,
  quantification: narratives.quantification,
  nature: narratives.nature,
  additional_information: narratives.additionalInformation,
  updates: narratives.updates,
  beneficiaries: narratives.beneficiaries,
  headquarters: narratives.headquarters,
  geographic_coverage: narratives.geographicCoverage,
  partners_text: narratives.partnersText,
  website_text: narratives.websiteText,
})

export const toSourceRow = ({ id, record }: Accepted) => ({
  commitment_id: id,
  registry: record.source.registry,
  key: record.source.key,
  url: record.source.url,
  number_key: numberKey(record.registrationNumber),
  content_hash: contentHash(record),
})

/** The lead stands before all others. */
export const toPartnerRows = ({ id, record }: Accepted) => {
  const others = record.partners.filter(({ role }) => role !== 'LEAD')
  const lead = record.partners.filter(({ role }) => role === 'LEAD')
  return [...lead, ...others].map(({ organizationId, match, name, type, role }, index) => ({
    commitment_id: id,
    position: role === 'LEAD' ? 0 : index + 1 - lead.length,
    organization_id: organizationId,
    named_organization_id: match?.namedOrganizationId ?? organizationId,
    match_method: match?.method ?? null,
    match_score: match?.score ?? null,
    matched_name: match?.matchedName ?? null,
    name,
    name_key: partnerKey(name),
    type,
    role,
  }))
}

export const toResourceRows = ({ id, record }: Accepted) =>
  record.resources.map(({ type, description, amount }, position) => ({
    commitment_id: id,
    position,
    type,
    description,
    amount_value: amount?.value ?? null,
    amount_currency: amount?.currency ?? null,
  }))

export const toOtherPlaceRows = ({ id, record }: Accepted) =>
  record.otherPlaces.map(({ text, kind }, position) => ({ commitment_id: id, position, text, kind }))

export const toGoalRows = ({ id, record }: Accepted) =>
  unique(record.goals).map((goal_number) => ({ commitment_id: id, goal_number }))

export const toTargetRows = ({ id, record }: Accepted) =>
  unique(record.targets).map((target_code) => ({ commitment_id: id, target_code }))

export const toCountryRows = ({ id, record }: Accepted) =>
  unique(record.countries).map((country_code) => ({ commitment_id: id, country_code }))

export const toTermRows = ({ id, record }: Accepted) =>
  unique(record.terms).map((term_key) => ({ commitment_id: id, term_key }))

export const toNetworkRows = ({ id, record }: Accepted) =>
  unique(record.networks).map((network_id) => ({ commitment_id: id, network_id }))
