import type { RecordedCommitment, RecordedSource } from '../commands/recorded-commitment.ts'
import type { RestoredCommitment, RestoredPartner, RestoredText } from './restored-commitment.ts'

/** What is restored in the form in which a source would say it: it is checked and stored by the same rules. */

export const commitmentAsRecord = (commitment: RestoredCommitment): RecordedCommitment => ({
  registrationNumber: commitment.registrationNumber,
  earlierNumbers: commitment.earlierNumbers,
  ...contentOf(commitment),
  partners: commitment.partners.map(({ name, type, role, ...partner }) => {
    return { name, type, role, organizationId: partner.organizationId, match: matchOf(partner) }
  }),
  source: sourceOf(commitment),
})

export const textAsRecord = (text: RestoredText): RecordedCommitment => ({
  registrationNumber: text.registrationNumber,
  earlierNumbers: [],
  ...contentOf(text),
  partners: text.partners.map(({ name, type, role }) => ({ name, type, role, organizationId: null, match: null })),
  source: sourceOf(text),
})

const contentOf = (said: RestoredCommitment | RestoredText) => ({
  kind: said.kind,
  status: said.status,
  title: said.title,
  language: said.language,
  narratives: said.narratives,
  goals: said.goals,
  targets: said.targets,
  countries: said.countries,
  otherPlaces: said.otherPlaces,
  terms: said.terms,
  networks: said.networks,
  resources: said.resources,
  timeframe: said.timeframe,
  website: said.website,
  registeredAt: said.registeredAt,
  publishedAt: said.publishedAt,
})

const matchOf = ({ evidence, namedOrganizationId }: Pick<RestoredPartner, 'evidence' | 'namedOrganizationId'>) =>
  evidence === null || namedOrganizationId === null ? null : { ...evidence, namedOrganizationId }

/** What was written here has no source; nothing is stored of this one then. */
const sourceOf = ({ source, registrationNumber }: RestoredCommitment | RestoredText): RecordedSource =>
  source === null
    ? { registry: 'here', key: registrationNumber, url: null }
    : { registry: source.registry, key: source.key, url: source.url }
