import { encodeId, newUuid } from '@pledgegraph/kernel'
import {
  type RecordedCommitment,
  type RecordedMatch,
  type RecordedNarratives,
  recordCommitments,
} from '../src/index.ts'
import type { RoomDatabase } from '../src/queries/index.ts'

let lastNumber = 0

const noNarratives: RecordedNarratives = {
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

const noTimeframe = { startsOn: null, endsOn: null, startText: null, endText: null, precision: null, ongoing: false }

/** What a record holds besides its defaults; of narratives and timeframe only what differs. */
export type Changes = Partial<Omit<RecordedCommitment, 'narratives' | 'timeframe'>> & {
  readonly narratives?: Partial<RecordedNarratives>
  readonly timeframe?: Partial<RecordedCommitment['timeframe']>
}

/** A record with a number of its own that is public and says as little as possible. */
export const recorded = ({ narratives, timeframe, ...changes }: Changes = {}): RecordedCommitment => {
  const registrationNumber = changes.registrationNumber ?? `#OceanAction${(lastNumber += 1)}`
  return {
    earlierNumbers: [],
    kind: 'COMMITMENT',
    status: 'PUBLISHED',
    title: 'Clean beaches',
    language: null,
    partners: [],
    goals: [],
    targets: [],
    countries: [],
    otherPlaces: [],
    terms: [],
    networks: [],
    resources: [],
    website: null,
    registeredAt: '2026-03-26T00:00:00.000Z',
    publishedAt: null,
    source: { registry: 'a-registry', key: registrationNumber, url: null },
    ...changes,
    registrationNumber,
    narratives: { ...noNarratives, ...narratives },
    timeframe: { ...noTimeframe, ...timeframe },
  }
}

/** Sentences to arrange a test with: `await given.commitment({ goals: [14] })`. */
export const given = (database: RoomDatabase) => {
  const commitments = async (changes: readonly Changes[]) => {
    const records = changes.map(recorded)
    const outcomes = await database.transaction().execute((transaction) => recordCommitments(transaction, records))
    return outcomes.map((outcome, index) => {
      if (outcome.outcome === 'REFUSED') throw new Error(outcome.reason)
      return { id: encodeId('Commitment', outcome.id), uuid: outcome.id, number: records[index]!.registrationNumber }
    })
  }
  return {
    commitments,
    commitment: async (changes: Changes = {}) => (await commitments([changes]))[0]!,

    /** Things of other rooms: their ids are enough. */
    organization: () => newThing('Organization'),
    network: () => newThing('ActionNetwork'),
  }
}

const newThing = (typeName: string) => {
  const uuid = newUuid()
  return { id: encodeId(typeName, uuid), uuid }
}

export const lead = (organizationId: string | null, name = 'Ocean Fund') =>
  ({ organizationId, match: null, name, type: null, role: 'LEAD' }) as const

export const partner = (organizationId: string | null, name = 'Reef Trust') =>
  ({ organizationId, match: null, name, type: null, role: 'PARTNER' }) as const

export const funder = (organizationId: string | null, name = 'Blue Bank') =>
  ({ organizationId, match: null, name, type: null, role: 'FUNDER' }) as const

/** How a partner was recognised by the name of an organization. */
export const byName = (
  namedOrganizationId: string,
  changes: Partial<RecordedMatch> = {},
): RecordedMatch & { readonly organizationId: string } => ({
  organizationId: namedOrganizationId,
  namedOrganizationId,
  method: 'NAME',
  score: 1,
  matchedName: 'Ocean Fund',
  ...changes,
})
