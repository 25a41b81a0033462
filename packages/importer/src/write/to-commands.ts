import type { RecordedCommitment, RecordedNarratives, RecordedPartner } from '@pledgegraph/commitments'
import type { DeliverablesRecord, ProgressReportEntry } from '@pledgegraph/deliverables'
import type { CommitmentDraft, LeadDraft, PartnerDraft, ProgressReportDraft } from '../drafts.ts'
import { keyOfTerm } from '../vocabulary.ts'
import type { Names } from './look-up-names.ts'

/** A draft in the words of the rooms: what the commitments take over. What a registry shows is public there already. */
export const toCommitment = (draft: CommitmentDraft, names: Names): RecordedCommitment => ({
  registrationNumber: draft.registrationNumber,
  earlierNumbers: draft.earlierNumbers,
  kind: draft.kind,
  status: 'PUBLISHED',
  title: draft.title,
  language: draft.language,
  narratives: toNarratives(draft),
  partners: toPartners(draft, names),
  goals: draft.goals,
  targets: draft.targets,
  countries: draft.countries,
  otherPlaces: draft.stakeholders,
  // One that its vocabulary does not have was noted as such.
  terms: draft.terms.flatMap((term) => keyOfTerm(term) ?? []),
  networks: draft.networks.flatMap(({ slug }) => names.networks.get(slug) ?? []),
  resources: draft.resources,
  timeframe: draft.timeframe,
  website: draft.website,
  registeredAt: draft.registeredAt,
  publishedAt: draft.publishedAt,
  source: draft.source,
})

const toNarratives = (draft: CommitmentDraft): RecordedNarratives => {
  const { intro, capacityBuilding, ...sections } = draft.sections
  return {
    ...sections,
    summary: intro,
    capacityBuildingAndTechnologyTransfer: capacityBuilding,
    beneficiaries: draft.beneficiaries,
    headquarters: draft.headquarters,
    geographicCoverage: draft.geographicCoverage,
    partnersText: draft.partnersText,
    websiteText: draft.websiteText,
  }
}

const toPartners = ({ leadOrganization, partners }: CommitmentDraft, { matches }: Names): RecordedPartner[] => {
  const toPartner = (party: LeadDraft | PartnerDraft, role: RecordedPartner['role']): RecordedPartner => {
    const match = matches.get(party) ?? null
    return { organizationId: match?.organizationId ?? null, match, name: party.name, type: party.type, role }
  }
  return [
    ...(leadOrganization === null ? [] : [toPartner(leadOrganization, 'LEAD')]),
    ...partners.map((partner) => toPartner(partner, 'PARTNER')),
  ]
}

/** What the deliverables room takes over. A source that lists nothing says that there is nothing. */
export const toDeliverables = ({
  deliverables,
  progressReports,
  source,
}: CommitmentDraft): Omit<DeliverablesRecord, 'commitmentId'> => ({
  deliverables,
  progressReports: progressReports?.map((report) => toReport(report, source.url)) ?? null,
})

const toReport = (report: ProgressReportDraft, page: string | null): ProgressReportEntry => ({
  title: report.title,
  status: report.status,
  // Lists of reports do not hold their text.
  body: null,
  submittedAt: report.submittedAt,
  submittedText: report.submittedText,
  sourceUrl: addressOf(report, page),
})

/** Where the report is, seen from the page of its commitment; null when the source does not say. */
const addressOf = ({ sourcePath }: ProgressReportDraft, page: string | null): string | null => {
  if (sourcePath === null || !URL.canParse(sourcePath, page ?? undefined)) return null
  const { protocol, href } = new URL(sourcePath, page ?? undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
