// Made by `pnpm generate`. Do not edit.

import type {
  CommitmentQuery,
  CommitmentQueryVariables,
  CommitmentsQuery,
  CommitmentsQueryVariables,
  CommitmentPartnersQuery,
  CommitmentPartnersQueryVariables,
  CommitmentDeliverablesQuery,
  CommitmentDeliverablesQueryVariables,
  CommitmentProgressReportsQuery,
  CommitmentProgressReportsQueryVariables,
  CommitmentEarlierTextsQuery,
  CommitmentEarlierTextsQueryVariables,
} from './commitments.ts'
import type {
  DeliverableQuery,
  DeliverableQueryVariables,
  DeliverablesQuery,
  DeliverablesQueryVariables,
  ProgressReportQuery,
  ProgressReportQueryVariables,
  ProgressReportsQuery,
  ProgressReportsQueryVariables,
} from './deliverables.ts'
import type {
  ActionNetworkQuery,
  ActionNetworkQueryVariables,
  ActionNetworksQuery,
  ActionNetworksQueryVariables,
  ActionNetworkCommitmentsQuery,
  ActionNetworkCommitmentsQueryVariables,
} from './networks.ts'
import type { NodesQuery, NodesQueryVariables } from './nodes.ts'
import type {
  OrganizationQuery,
  OrganizationQueryVariables,
  OrganizationsQuery,
  OrganizationsQueryVariables,
  OrganizationLedCommitmentsQuery,
  OrganizationLedCommitmentsQueryVariables,
  OrganizationPartnerCommitmentsQuery,
  OrganizationPartnerCommitmentsQueryVariables,
  OrganizationStewardedNetworksQuery,
  OrganizationStewardedNetworksQueryVariables,
  UnresolvedOrganizationsQuery,
  UnresolvedOrganizationsQueryVariables,
  DuplicateOrganizationsQuery,
  DuplicateOrganizationsQueryVariables,
} from './organizations.ts'
import type {
  GoalQuery,
  GoalQueryVariables,
  GoalsQuery,
  GoalsQueryVariables,
  GoalCommitmentsQuery,
  GoalCommitmentsQueryVariables,
  TargetQuery,
  TargetQueryVariables,
  TargetsQuery,
  TargetsQueryVariables,
  TargetCommitmentsQuery,
  TargetCommitmentsQueryVariables,
  CountryQuery,
  CountryQueryVariables,
  CountriesQuery,
  CountriesQueryVariables,
  CountryCommitmentsQuery,
  CountryCommitmentsQueryVariables,
  TermQuery,
  TermQueryVariables,
  TermsQuery,
  TermsQueryVariables,
  TermCommitmentsQuery,
  TermCommitmentsQueryVariables,
} from './vocabularies.ts'

/** What each curated operation answers and takes. */
export interface Operations {
  readonly ActionNetwork: { readonly data: ActionNetworkQuery; readonly variables: ActionNetworkQueryVariables }
  readonly ActionNetworkCommitments: {
    readonly data: ActionNetworkCommitmentsQuery
    readonly variables: ActionNetworkCommitmentsQueryVariables
  }
  readonly ActionNetworks: { readonly data: ActionNetworksQuery; readonly variables: ActionNetworksQueryVariables }
  readonly Commitment: { readonly data: CommitmentQuery; readonly variables: CommitmentQueryVariables }
  readonly CommitmentDeliverables: {
    readonly data: CommitmentDeliverablesQuery
    readonly variables: CommitmentDeliverablesQueryVariables
  }
  readonly CommitmentEarlierTexts: {
    readonly data: CommitmentEarlierTextsQuery
    readonly variables: CommitmentEarlierTextsQueryVariables
  }
  readonly CommitmentPartners: {
    readonly data: CommitmentPartnersQuery
    readonly variables: CommitmentPartnersQueryVariables
  }
  readonly CommitmentProgressReports: {
    readonly data: CommitmentProgressReportsQuery
    readonly variables: CommitmentProgressReportsQueryVariables
  }
  readonly Commitments: { readonly data: CommitmentsQuery; readonly variables: CommitmentsQueryVariables }
  readonly Countries: { readonly data: CountriesQuery; readonly variables: CountriesQueryVariables }
  readonly Country: { readonly data: CountryQuery; readonly variables: CountryQueryVariables }
  readonly CountryCommitments: {
    readonly data: CountryCommitmentsQuery
    readonly variables: CountryCommitmentsQueryVariables
  }
  readonly Deliverable: { readonly data: DeliverableQuery; readonly variables: DeliverableQueryVariables }
  readonly Deliverables: { readonly data: DeliverablesQuery; readonly variables: DeliverablesQueryVariables }
  readonly DuplicateOrganizations: {
    readonly data: DuplicateOrganizationsQuery
    readonly variables: DuplicateOrganizationsQueryVariables
  }
  readonly Goal: { readonly data: GoalQuery; readonly variables: GoalQueryVariables }
  readonly GoalCommitments: { readonly data: GoalCommitmentsQuery; readonly variables: GoalCommitmentsQueryVariables }
  readonly Goals: { readonly data: GoalsQuery; readonly variables: GoalsQueryVariables }
  readonly Nodes: { readonly data: NodesQuery; readonly variables: NodesQueryVariables }
  readonly Organization: { readonly data: OrganizationQuery; readonly variables: OrganizationQueryVariables }
  readonly OrganizationLedCommitments: {
    readonly data: OrganizationLedCommitmentsQuery
    readonly variables: OrganizationLedCommitmentsQueryVariables
  }
  readonly OrganizationPartnerCommitments: {
    readonly data: OrganizationPartnerCommitmentsQuery
    readonly variables: OrganizationPartnerCommitmentsQueryVariables
  }
  readonly OrganizationStewardedNetworks: {
    readonly data: OrganizationStewardedNetworksQuery
    readonly variables: OrganizationStewardedNetworksQueryVariables
  }
  readonly Organizations: { readonly data: OrganizationsQuery; readonly variables: OrganizationsQueryVariables }
  readonly ProgressReport: { readonly data: ProgressReportQuery; readonly variables: ProgressReportQueryVariables }
  readonly ProgressReports: { readonly data: ProgressReportsQuery; readonly variables: ProgressReportsQueryVariables }
  readonly Target: { readonly data: TargetQuery; readonly variables: TargetQueryVariables }
  readonly TargetCommitments: {
    readonly data: TargetCommitmentsQuery
    readonly variables: TargetCommitmentsQueryVariables
  }
  readonly Targets: { readonly data: TargetsQuery; readonly variables: TargetsQueryVariables }
  readonly Term: { readonly data: TermQuery; readonly variables: TermQueryVariables }
  readonly TermCommitments: { readonly data: TermCommitmentsQuery; readonly variables: TermCommitmentsQueryVariables }
  readonly Terms: { readonly data: TermsQuery; readonly variables: TermsQueryVariables }
  readonly UnresolvedOrganizations: {
    readonly data: UnresolvedOrganizationsQuery
    readonly variables: UnresolvedOrganizationsQueryVariables
  }
}

/** The names of the curated operations. */
export const operationNames: readonly (keyof Operations)[] = [
  'ActionNetwork',
  'ActionNetworkCommitments',
  'ActionNetworks',
  'Commitment',
  'CommitmentDeliverables',
  'CommitmentEarlierTexts',
  'CommitmentPartners',
  'CommitmentProgressReports',
  'Commitments',
  'Countries',
  'Country',
  'CountryCommitments',
  'Deliverable',
  'Deliverables',
  'DuplicateOrganizations',
  'Goal',
  'GoalCommitments',
  'Goals',
  'Nodes',
  'Organization',
  'OrganizationLedCommitments',
  'OrganizationPartnerCommitments',
  'OrganizationStewardedNetworks',
  'Organizations',
  'ProgressReport',
  'ProgressReports',
  'Target',
  'TargetCommitments',
  'Targets',
  'Term',
  'TermCommitments',
  'Terms',
  'UnresolvedOrganizations',
]
