// Made by `pnpm generate`. Do not edit.

import type { MethodTable } from '../methods.ts'
import {
  type CommitmentsMethods,
  CommitmentDocument,
  CommitmentsDocument,
  CommitmentPartnersDocument,
  CommitmentDeliverablesDocument,
  CommitmentProgressReportsDocument,
  CommitmentEarlierTextsDocument,
} from './commitments.ts'
import {
  type DeliverablesMethods,
  DeliverableDocument,
  DeliverablesDocument,
  ProgressReportDocument,
  ProgressReportsDocument,
} from './deliverables.ts'
import {
  type NetworksMethods,
  ActionNetworkDocument,
  ActionNetworksDocument,
  ActionNetworkCommitmentsDocument,
} from './networks.ts'
import { type NodesMethods, NodesDocument } from './nodes.ts'
import {
  type OrganizationsMethods,
  OrganizationDocument,
  OrganizationsDocument,
  OrganizationLedCommitmentsDocument,
  OrganizationPartnerCommitmentsDocument,
  OrganizationStewardedNetworksDocument,
  UnresolvedOrganizationsDocument,
  DuplicateOrganizationsDocument,
} from './organizations.ts'
import {
  type VocabulariesMethods,
  GoalDocument,
  GoalsDocument,
  GoalCommitmentsDocument,
  TargetDocument,
  TargetsDocument,
  TargetCommitmentsDocument,
  CountryDocument,
  CountriesDocument,
  CountryCommitmentsDocument,
  TermDocument,
  TermsDocument,
  TermCommitmentsDocument,
} from './vocabularies.ts'

/** All methods of the client. */
export interface Methods
  extends
    CommitmentsMethods,
    DeliverablesMethods,
    NetworksMethods,
    NodesMethods,
    OrganizationsMethods,
    VocabulariesMethods {}

/** Of each method its document, and of a list where in the data it is. */
export const methods: MethodTable = {
  commitment: CommitmentDocument,
  commitments: [CommitmentsDocument, 'commitments'],
  commitmentPartners: [CommitmentPartnersDocument, 'commitment.partners'],
  commitmentDeliverables: [CommitmentDeliverablesDocument, 'commitment.deliverables'],
  commitmentProgressReports: [CommitmentProgressReportsDocument, 'commitment.progressReports'],
  commitmentEarlierTexts: CommitmentEarlierTextsDocument,
  deliverable: DeliverableDocument,
  deliverables: [DeliverablesDocument, 'deliverables'],
  progressReport: ProgressReportDocument,
  progressReports: [ProgressReportsDocument, 'progressReports'],
  actionNetwork: ActionNetworkDocument,
  actionNetworks: [ActionNetworksDocument, 'actionNetworks'],
  actionNetworkCommitments: [ActionNetworkCommitmentsDocument, 'actionNetwork.commitments'],
  nodes: NodesDocument,
  organization: OrganizationDocument,
  organizations: [OrganizationsDocument, 'organizations'],
  organizationLedCommitments: [OrganizationLedCommitmentsDocument, 'organization.ledCommitments'],
  organizationPartnerCommitments: [OrganizationPartnerCommitmentsDocument, 'organization.partnerCommitments'],
  organizationStewardedNetworks: [OrganizationStewardedNetworksDocument, 'organization.stewardedNetworks'],
  unresolvedOrganizations: [UnresolvedOrganizationsDocument, 'unresolvedOrganizations'],
  duplicateOrganizations: [DuplicateOrganizationsDocument, 'duplicateOrganizations'],
  goal: GoalDocument,
  goals: [GoalsDocument, 'goals'],
  goalCommitments: [GoalCommitmentsDocument, 'goal.commitments'],
  target: TargetDocument,
  targets: [TargetsDocument, 'targets'],
  targetCommitments: [TargetCommitmentsDocument, 'target.commitments'],
  country: CountryDocument,
  countries: [CountriesDocument, 'countries'],
  countryCommitments: [CountryCommitmentsDocument, 'country.commitments'],
  term: TermDocument,
  terms: [TermsDocument, 'terms'],
  termCommitments: [TermCommitmentsDocument, 'term.commitments'],
}
