import { encodeId, newUuid } from '@pledgegraph/kernel'

/** Lines as an export writes them, to be changed: `organizationLine({ acronym: 'UNEP' })`. */

type Changes<Line> = { readonly [Name in keyof Line]?: unknown } & Readonly<Record<string, unknown>>

export const headerLine = { type: 'Export', format: 'pledgegraph', version: 1 } as const

/** A global id of an entity that nobody has yet. */
export const newId = (typeName: string): string => encodeId(typeName, newUuid())

const moment = '2026-01-02T03:04:05.678Z'

const organization = {
  type: 'Organization',
  name: 'Reef Guardians',
  acronym: null,
  organizationType: 'NGO',
  country: 'FJI',
  website: null,
  status: 'ACTIVE',
  mergedInto: null,
  aliases: [],
  identifiers: [],
  merges: [],
  createdAt: moment,
  updatedAt: moment,
}

export const organizationLine = (changes: Changes<typeof organization> = {}) => ({
  ...organization,
  id: newId('Organization'),
  ...changes,
})

const network = {
  type: 'ActionNetwork',
  slug: 'reefs',
  name: 'Reefs',
  description: null,
  goals: [14],
  stewards: [],
  governance: null,
  accountabilityRule: null,
  website: null,
  createdAt: moment,
  updatedAt: moment,
}

export const networkLine = (changes: Changes<typeof network> = {}) => ({
  ...network,
  id: newId('ActionNetwork'),
  ...changes,
})

export const noSections = {
  summary: null,
  description: null,
  implementation: null,
  capacity: null,
  capacityBuildingAndTechnologyTransfer: null,
  coordinationMechanisms: null,
  governance: null,
  evaluation: null,
  expectedImpact: null,
  quantification: null,
  nature: null,
  additionalInformation: null,
  updates: null,
  beneficiaries: null,
  headquarters: null,
  geographicCoverage: null,
  partnersText: null,
  websiteText: null,
}

/** What a commitment says now, and what was said of it before. */
export const content = {
  registrationNumber: '#Reef1',
  kind: 'COMMITMENT',
  title: 'A reef that grows',
  language: null,
  status: 'PUBLISHED',
  ...noSections,
  partners: [],
  goals: [14],
  targets: ['14.2'],
  resources: [],
  timeframe: { startsOn: null, endsOn: null, startText: null, endText: null, precision: null, ongoing: false },
  countries: [],
  otherPlaces: [],
  terms: [],
  actionNetworks: [],
  website: null,
  registeredAt: null,
  publishedAt: null,
  source: null,
}

const commitment = {
  type: 'Commitment',
  earlierRegistrationNumbers: [],
  version: 1,
  ...content,
  updatedAt: moment,
  earlierTexts: [],
  deliverables: [],
  progressReports: [],
}

export const commitmentLine = (changes: Changes<typeof commitment> = {}) => ({
  ...commitment,
  id: newId('Commitment'),
  ...changes,
})

export const partner = (changes: Readonly<Record<string, unknown>> = {}) => ({
  role: 'LEAD',
  name: 'Reef Guardians',
  type: null,
  organization: null,
  confirmed: false,
  evidence: null,
  ...changes,
})

export const deliverable = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: newId('Deliverable'),
  position: 0,
  description: 'Corals',
  dueDate: null,
  dueText: null,
  state: 'PLANNED',
  deliveredAt: null,
  evidenceUrl: null,
  createdAt: moment,
  updatedAt: moment,
  ...changes,
})

export const progressReport = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: newId('ProgressReport'),
  title: 'First year',
  status: null,
  body: null,
  submittedAt: null,
  submittedText: null,
  sourceUrl: null,
  deliverables: [],
  createdAt: moment,
  updatedAt: moment,
  ...changes,
})
