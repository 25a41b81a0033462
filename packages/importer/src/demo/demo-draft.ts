import type { CommitmentDraft, DeliverableDraft, ProgressStatus, ResourceDraft } from '../drafts.ts'
import { demoNetworks } from './networks.ts'
import { type DemoOrganization, demoOrganizations } from './organizations.ts'

/** A made-up commitment in as few words as it takes; what is left out it does not have. */
export interface DemoCommitment {
  readonly number: number
  readonly kind?: CommitmentDraft['kind']
  readonly title: string
  readonly language?: string
  readonly lead: DemoOrganization
  readonly summary?: string
  readonly description: string
  readonly implementation?: string
  readonly expectedImpact?: string
  /** Names as a holder would write them; some are organizations of the demo, some nobody knows. */
  readonly partners?: readonly string[]
  readonly goals: readonly number[]
  readonly targets?: readonly string[]
  readonly countries?: readonly string[]
  readonly coverage?: string
  readonly basins?: readonly string[]
  readonly communities?: readonly string[]
  readonly islandRegions?: readonly string[]
  readonly networks: readonly (keyof typeof demoNetworks)[]
  readonly registered: string
  readonly starts: string
  /** Left out: it goes on without an end. */
  readonly ends?: string
  readonly resources?: readonly ResourceDraft[]
  /** A promise and the day on which it is due; null when no day was promised. */
  readonly deliverables: readonly (readonly [description: string, dueDate: string | null])[]
  readonly reports?: readonly (readonly [title: string, status: ProgressStatus, day: string])[]
}

export const demoSource = 'demo'

export const toDraft = (demo: DemoCommitment): CommitmentDraft => {
  const registrationNumber = `#DemoAction${demo.number}`
  return {
    registrationNumber,
    earlierNumbers: [],
    kind: demo.kind ?? 'COMMITMENT',
    title: demo.title,
    language: demo.language ?? 'en',
    sections: { ...noSections, ...sectionsOf(demo) },
    leadOrganization: { ...demoOrganizations[demo.lead] },
    partnersText: demo.partners?.join('\n') ?? null,
    partners: (demo.partners ?? []).map((name) => ({ name, type: null })),
    goals: [...demo.goals],
    targets: [...(demo.targets ?? [])],
    resources: [...(demo.resources ?? [])],
    timeframe: timeframeOf(demo),
    countries: [...(demo.countries ?? [])],
    stakeholders: [],
    geographicCoverage: demo.coverage ?? null,
    beneficiaries: null,
    headquarters: null,
    website: null,
    websiteText: null,
    terms: termsOf(demo),
    networks: demo.networks.map((slug) => ({ slug, name: demoNetworks[slug].name, label: demoNetworks[slug].name })),
    registeredAt: momentOf(demo.registered),
    publishedAt: momentOf(demo.registered),
    deliverables: demo.deliverables.map(([description, dueDate]): DeliverableDraft => ({
      description,
      dueDate,
      dueText: null,
    })),
    progressReports: (demo.reports ?? []).map(([title, status, day]) => ({
      title,
      status,
      submittedAt: momentOf(day),
      submittedText: null,
      sourcePath: null,
    })),
    source: { registry: demoSource, key: registrationNumber, url: null },
  }
}

const noSections: CommitmentDraft['sections'] = {
  intro: null,
  description: null,
  implementation: null,
  capacityBuilding: null,
  capacity: null,
  coordinationMechanisms: null,
  governance: null,
  evaluation: null,
  expectedImpact: null,
  nature: null,
  quantification: null,
  additionalInformation: null,
  updates: null,
}

const sectionsOf = ({ summary, description, implementation, expectedImpact }: DemoCommitment) => ({
  intro: summary ?? null,
  description,
  implementation: implementation ?? null,
  expectedImpact: expectedImpact ?? null,
})

const timeframeOf = ({ starts, ends }: DemoCommitment): CommitmentDraft['timeframe'] => ({
  startsOn: starts,
  endsOn: ends ?? null,
  startText: null,
  endText: null,
  precision: 'DAY',
  ongoing: ends === undefined,
})

const termsOf = ({ basins = [], communities = [], islandRegions = [] }: DemoCommitment): CommitmentDraft['terms'] => [
  ...basins.map((label) => ({ scheme: 'OCEAN_BASIN' as const, label })),
  ...communities.map((label) => ({ scheme: 'COMMUNITY_OF_OCEAN_ACTION' as const, label })),
  ...islandRegions.map((label) => ({ scheme: 'SIDS_REGION' as const, label })),
]

const momentOf = (day: string): string => `${day}T09:00:00.000Z`

/** Money whose amount is known. */
export const money = (value: string, currency = 'USD'): ResourceDraft => ({
  type: 'FINANCING',
  description: `${value} ${currency}`,
  amount: { value, currency },
})

export const staff = (description: string): ResourceDraft => ({
  type: 'STAFF_TECHNICAL_EXPERTISE',
  description,
  amount: null,
})

export const inKind = (description: string): ResourceDraft => ({ type: 'IN_KIND', description, amount: null })

/** Money that a holder put into words. */
export const funding = (description: string): ResourceDraft => ({ type: 'FINANCING', description, amount: null })
