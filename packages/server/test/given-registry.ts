import { type RecordedCommitment, attachEarlierNumbers, recordCommitments } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { recordDeliverables } from '@pledgegraph/deliverables'
import { encodeId } from '@pledgegraph/kernel'
import { recordNetworks } from '@pledgegraph/networks'
import { mergeOrganizations, recordOrganizations } from '@pledgegraph/organizations'
import { seedVocabularies } from '@pledgegraph/vocabularies'
import { sql } from 'kysely'

/** A small registry with something of everything, made through the rooms' own commands. */
export interface GivenRegistry {
  /** Global ids of what everybody may see, by type. */
  readonly visible: Readonly<Record<VisibleType, readonly string[]>>
  /** Commitments that nobody may see yet, one a hidden status, with what belongs to them. */
  readonly hidden: readonly HiddenCommitment[]
  /** The id of a commitment that turned out to be the third visible one, whose history has what it said. */
  readonly absorbed: string
  /** The title of a draft that became part of the same commitment. */
  readonly hiddenEarlierTitle: string
}

type VisibleType = 'Organization' | 'ActionNetwork' | 'Commitment' | 'Deliverable' | 'ProgressReport'

export interface HiddenCommitment {
  readonly id: string
  readonly registrationNumber: string
  readonly title: string
  /** The name of a partner whom nobody knows and no other commitment mentions. */
  readonly partnerName: string
  readonly deliverableIds: readonly string[]
  readonly progressReportIds: readonly string[]
}

const hiddenStatuses = ['DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'REJECTED'] as const
const partnerOf = (status: string): string => `Partner of ${status}`
const publicStatuses = ['PUBLISHED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN', 'PUBLISHED', 'PUBLISHED'] as const

export const givenRegistry = (database: Database): Promise<GivenRegistry> =>
  database.transaction().execute(async (transaction: Database) => {
    await seedVocabularies(transaction)
    const organizations = await recordOrganizations(transaction, [
      { name: 'Fundación Océano', type: 'NGO' },
      { name: 'Ministry of the Sea', type: 'GOVERNMENT' },
      { name: 'Alfa Shipping', type: null },
    ])
    const [ngo, ministry, company] = organizations.map((organization) => organization!.id) as [string, string, string]
    await sql`update organizations set country_code = 'CHL' where id = ${ngo}`.execute(transaction)
    await sql`insert into organization_aliases values (${ngo}, 'Ocean Foundation', 'ocean foundation', 'en')`.execute(
      transaction,
    )
    await sql`insert into organization_identifiers values ('ROR', 'https://ror.org/02y3ad647', ${ngo})`.execute(
      transaction,
    )
    const merged = '018f0000-0000-7000-8000-00000000dead'
    await sql`
      insert into organizations (id, name, name_key)
      values (${merged}, 'Fundacion Oceano', 'fundacion oceano (old)')`.execute(transaction)
    await mergeOrganizations(transaction, { from: merged, into: ngo, note: 'It lost its accents.' })
    await sql`
      insert into organization_duplicates (organization_id, other_id, score, name, other_name)
      values (least(${ngo}::uuid, ${ministry}), greatest(${ngo}::uuid, ${ministry}), 7700, 'Océano', 'Ocean')
    `.execute(transaction)
    // Somebody is the name of a partner whom nobody knows.
    await sql`insert into organization_aliases values (${company}, 'Somebodies', 'somebodies', null)`.execute(
      transaction,
    )
    const [ocean, islands] = (
      await recordNetworks(transaction, [
        {
          slug: 'ocean',
          name: 'Ocean Action',
          goals: [14],
          stewards: [ministry],
          accountabilityRule: { reportingIntervalMonths: 12, text: 'Once a year.' },
        },
        { slug: 'islands', name: 'Small Islands', goals: [13, 14] },
      ])
    ).map(({ id }) => id) as [string, string]

    const statuses = [...publicStatuses, ...hiddenStatuses]
    const records = statuses.map((status, index): RecordedCommitment => ({
      ...blankRecord,
      registrationNumber: `#Test${index + 1}`,
      earlierNumbers: index === 0 ? ['#Old1'] : [],
      status,
      title: status === publicStatuses[index] ? `Promise ${index + 1}` : `Secret ${status}`,
      partners: [
        { organizationId: index % 2 === 0 ? ngo : ministry, match: null, name: 'The lead', type: 'NGO', role: 'LEAD' },
        {
          organizationId: company,
          match: { method: 'FUZZY', score: 0.9, matchedName: 'Alfa Shipping', namedOrganizationId: company },
          name: 'Alfa',
          type: null,
          role: 'PARTNER',
        },
        { organizationId: null, match: null, name: 'Somebody', type: null, role: 'FUNDER' },
        // Names that commitments share, which count differently for whoever may see fewer of them.
        ...(index % 3 === 0
          ? [{ organizationId: null, match: null, name: 'Ändere', type: null, role: 'PARTNER' } as const]
          : []),
        ...(status === publicStatuses[index]
          ? []
          : [{ organizationId: null, match: null, name: partnerOf(status), type: null, role: 'PARTNER' } as const]),
      ],
      goals: [13, 14],
      targets: ['14.2', '14.a'],
      countries: ['KEN', 'FJI'],
      terms: ['ocean-basin.indian-ocean'],
      networks: index % 2 === 0 ? [ocean] : [ocean, islands],
      source: { registry: 'test', key: `#Test${index + 1}`, url: null },
      registeredAt: index === 1 ? null : `2024-01-${String(index + 10)}T12:00:00.000Z`,
    }))
    const outcomes = await recordCommitments(transaction, records)
    const ids = outcomes.map((outcome) => {
      if (outcome.outcome === 'REFUSED') throw new Error(outcome.reason)
      return outcome.id
    })
    await recordDeliverables(
      transaction,
      ids.map((commitmentId, index) => ({
        commitmentId,
        deliverables: [
          { description: `Reef ${index}`, dueDate: '2024-06-30', dueText: null },
          { description: `Report ${index}`, dueDate: null, dueText: 'when it is done' },
        ],
        progressReports:
          index % 3 === 0
            ? []
            : [
                {
                  title: `Year ${index}`,
                  status: 'ON_TRACK',
                  body: 'All well.',
                  submittedAt: `202${index % 5}-12-24T08:00:00.000Z`,
                  submittedText: null,
                  sourceUrl: null,
                },
              ],
      })),
    )
    const absorbed = await givenThePast(transaction, records[2]!)
    const registry = await summary(transaction, ids.slice(0, publicStatuses.length), {
      Organization: [ngo, ministry, company, merged],
      ActionNetwork: [ocean, islands],
    })
    return { ...registry, absorbed, hiddenEarlierTitle }
  })

const hiddenEarlierTitle = 'Secret of the past'

/** Two commitments of another registry turn out to be this one; the second was never public. Tells the id of the first. */
const givenThePast = async (database: Database, present: RecordedCommitment): Promise<string> => {
  const past = [
    { registrationNumber: '#Past1', title: 'Promise of the past', status: 'PUBLISHED' },
    { registrationNumber: '#Past2', title: hiddenEarlierTitle, status: 'DRAFT' },
  ] as const
  const [first] = await recordCommitments(
    database,
    past.map((one) => ({
      ...present,
      ...one,
      source: { registry: 'past', key: one.registrationNumber, url: 'https://past.example/' },
    })),
  )
  await attachEarlierNumbers(
    database,
    past.map((one) => ({
      earlierNumber: one.registrationNumber,
      currentNumber: present.registrationNumber,
    })),
  )
  if (first?.outcome !== 'CREATED') throw new Error('The past is new')
  return encodeId('Commitment', first.id)
}

export const blankRecord: RecordedCommitment = {
  registrationNumber: '',
  earlierNumbers: [],
  kind: 'COMMITMENT',
  status: 'PUBLISHED',
  title: '',
  language: 'en',
  narratives: {
    summary: 'In short.',
    description: 'At length.',
    implementation: null,
    capacity: null,
    capacityBuildingAndTechnologyTransfer: null,
    coordinationMechanisms: null,
    governance: 'A board.',
    evaluation: null,
    expectedImpact: null,
    quantification: null,
    nature: null,
    additionalInformation: null,
    updates: null,
    beneficiaries: 'Fishers',
    headquarters: null,
    geographicCoverage: 'The coast',
    partnersText: 'Alfa; Somebody',
    websiteText: null,
  },
  partners: [],
  goals: [],
  targets: [],
  countries: [],
  otherPlaces: [{ text: 'European Commission', kind: 'ORGANIZATION' }],
  terms: [],
  networks: [],
  resources: [
    { type: 'FINANCING', description: '1,000 USD', amount: { value: '1000', currency: 'USD' } },
    { type: 'IN_KIND', description: 'Boats', amount: null },
  ],
  timeframe: {
    startsOn: '2023-01-01',
    endsOn: '2027-12-31',
    startText: 'January 2023',
    endText: null,
    precision: 'DAY',
    ongoing: false,
  },
  website: 'https://example.org/',
  registeredAt: null,
  publishedAt: null,
  source: { registry: 'test', key: '', url: null },
}

const summary = async (
  database: Database,
  publicIds: readonly string[],
  others: Readonly<Record<'Organization' | 'ActionNetwork', readonly string[]>>,
): Promise<Pick<GivenRegistry, 'visible' | 'hidden'>> => {
  const commitments = await database
    .selectFrom('commitments')
    .innerJoin('registration_numbers', 'registration_numbers.commitment_id', 'commitments.id')
    .select(['commitments.id', 'title', 'status', 'registration_numbers.number'])
    .where('is_current', '=', true)
    .orderBy('registration_numbers.number_key')
    .execute()
  const deliverables = await database.selectFrom('deliverables').select(['id', 'commitment_id']).orderBy('id').execute()
  const reports = await database.selectFrom('progress_reports').select(['id', 'commitment_id']).orderBy('id').execute()
  const isPublic = (id: string) => publicIds.includes(id)
  const idsOf = (
    type: string,
    rows: readonly { id: string; commitment_id: string }[],
    wanted: (commitmentId: string) => boolean,
  ) => rows.filter((row) => wanted(row.commitment_id)).map(({ id }) => encodeId(type, id))
  const encoded = (type: string, ids: readonly string[]) => ids.map((id) => encodeId(type, id))
  return {
    visible: {
      Organization: encoded('Organization', others.Organization),
      ActionNetwork: encoded('ActionNetwork', others.ActionNetwork),
      Commitment: encoded('Commitment', publicIds),
      Deliverable: idsOf('Deliverable', deliverables, isPublic),
      ProgressReport: idsOf('ProgressReport', reports, isPublic),
    },
    hidden: commitments
      .filter(({ id }) => !isPublic(id))
      .map(({ id, title, status, number }) => ({
        id: encodeId('Commitment', id),
        registrationNumber: number,
        title,
        partnerName: partnerOf(status),
        deliverableIds: idsOf('Deliverable', deliverables, (commitmentId) => commitmentId === id),
        progressReportIds: idsOf('ProgressReport', reports, (commitmentId) => commitmentId === id),
      })),
  }
}
