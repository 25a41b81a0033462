import type { GivenRegistry } from '../../../server/test/given-registry.ts'

type Variables = Readonly<Record<string, unknown>>

const page = { first: 2, withTotalCount: true }
const ror = { scheme: 'ROR', value: 'https://ror.org/02y3ad647' }
const commitment = { registrationNumber: '#test3' }

/** What each operation is asked with, in one or several ways, so that it has something to answer. */
export const variablesFor = ({ visible }: GivenRegistry): Readonly<Record<string, readonly Variables[]>> => {
  const ministry = { id: visible.Organization[1] }
  return {
    Commitment: [{ ...commitment, asOf: '2025-06-01', language: 'fr' }, { id: visible.Commitment[0] }],
    Commitments: [
      {},
      {
        ...page,
        filter: { goals: [14], statuses: ['PUBLISHED', 'COMPLETED'], registered: { from: '2024-01-01' } },
        orderBy: { field: 'TITLE', direction: 'DESC' },
      },
      { last: 2 },
    ],
    CommitmentPartners: [
      { ...commitment, ...page },
      { ...commitment, role: 'LEAD' },
    ],
    CommitmentDeliverables: [
      { ...commitment, ...page, filter: { states: ['PLANNED'] }, orderBy: { field: 'DUE_DATE', direction: 'DESC' } },
    ],
    CommitmentProgressReports: [{ ...commitment, ...page, filter: { statuses: ['ON_TRACK'] } }],
    CommitmentEarlierTexts: [{ ...commitment, language: 'es' }],
    Deliverable: [{ id: visible.Deliverable[0], asOf: '2024-07-01' }],
    Deliverables: [{ ...page, filter: { overdueAsOf: '2026-01-01' }, orderBy: { field: 'DUE_DATE' } }],
    ProgressReport: [{ id: visible.ProgressReport[0] }],
    ProgressReports: [{ ...page, orderBy: { field: 'SUBMITTED_AT', direction: 'DESC' } }],
    ActionNetwork: [{ slug: 'ocean', language: 'ar' }, { id: visible.ActionNetwork[1] }],
    ActionNetworks: [{ ...page, filter: { goals: [13, 14] }, orderBy: { field: 'NAME' } }],
    ActionNetworkCommitments: [{ slug: 'ocean', ...page }],
    Nodes: [
      {
        ids: [
          ...Object.values(visible).map(([first]) => first),
          'goal_14',
          'target_14.2',
          'country_KEN',
          'term_ocean-basin.indian-ocean',
          'commitment_01h455vb4pex5vsknk084sn02q',
        ],
        language: 'zh',
      },
    ],
    Organization: [{ identifier: ror, language: 'ru' }, ministry],
    Organizations: [{ ...page, filter: { types: ['NGO', 'GOVERNMENT'] }, orderBy: { field: 'NAME' } }],
    OrganizationLedCommitments: [{ identifier: ror, ...page }],
    OrganizationPartnerCommitments: [{ id: visible.Organization[2], ...page }],
    OrganizationStewardedNetworks: [{ ...ministry, ...page }],
    UnresolvedOrganizations: [{ ...page, candidates: 1, commitments: 1 }],
    DuplicateOrganizations: [page],
    Goal: [{ number: 14, language: 'fr' }, { id: 'goal_1' }],
    Goals: [{ language: 'es', first: 17, withTotalCount: true }],
    GoalCommitments: [{ number: 14, ...page }],
    Target: [{ code: '14.A' }],
    Targets: [{ ...page, filter: { goals: [14] } }],
    TargetCommitments: [{ code: '14.2', ...page }],
    Country: [{ code: 'ke', language: 'fr' }],
    Countries: [{ ...page, filter: { regions: ['AFRICA'] }, orderBy: { field: 'NAME' }, language: 'fr' }],
    CountryCommitments: [{ code: 'KEN', ...page }],
    Term: [{ key: { scheme: 'OCEAN_BASIN', code: 'indian-ocean' } }],
    Terms: [{ ...page, filter: { schemes: ['OCEAN_BASIN'] } }],
    TermCommitments: [{ id: 'term_ocean-basin.indian-ocean', ...page }],
  }
}
