// Made by `pnpm generate`. Do not edit.

/** The schema of the registry, without descriptions. */
export const sdl: string = `type AccountabilityRule {
  reportingIntervalMonths: Int!
  text: String
}

type ActionNetwork implements Node {
  accountabilityRule: AccountabilityRule
  commitments(after: String, before: String, filter: CommitmentFilter, first: Int, last: Int, orderBy: CommitmentOrder): CommitmentConnection
  createdAt: DateTime!
  description: String
  goals: [Goal!]
  governance: String
  id: ID!
  name: String!
  slug: String!
  stewards: [Organization!]
  updatedAt: DateTime!
  website: String
}

type ActionNetworkConnection {
  edges: [ActionNetworkEdge!]!
  nodes: [ActionNetwork!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type ActionNetworkEdge {
  cursor: String!
  node: ActionNetwork!
}

input ActionNetworkFilter {
  goals: [Int!]
  ids: [ID!]
  namePrefix: String
  steward: ID
}

input ActionNetworkOrder {
  direction: OrderDirection! = ASC
  field: ActionNetworkOrderField!
}

enum ActionNetworkOrderField {
  CREATED_AT
  ID
  NAME
}

type Commitment implements Node {
  actionNetworks: [ActionNetwork!]
  additionalInformation: String
  beneficiaries: String
  capacity: String
  capacityBuildingAndTechnologyTransfer: String
  coordinationMechanisms: String
  countries: [Country!]
  deliverables(after: String, before: String, filter: DeliverableFilter, first: Int, last: Int, orderBy: DeliverableOrder): DeliverableConnection
  description: String
  earlierRegistrationNumbers: [String!]!
  earlierTexts: [EarlierText!]!
  evaluation: String
  expectedImpact: String
  geographicCoverage: String
  goals: [Goal!]
  governance: String
  headquarters: String
  id: ID!
  implementation: String
  kind: CommitmentKind!
  language: String
  leadOrganization: Organization
  nature: String
  otherPlaces: [OtherPlace!]!
  partners(after: String, before: String, first: Int, last: Int, role: PartnerRole): PartnerConnection
  partnersText: String
  progressReports(after: String, before: String, filter: ProgressReportFilter, first: Int, last: Int, orderBy: ProgressReportOrder): ProgressReportConnection
  publishedAt: DateTime
  quantification: String
  registeredAt: DateTime
  registrationNumber: String!
  reporting(asOf: Date): Reporting
  resources: [Resource!]!
  source: CommitmentSource
  status: CommitmentStatus!
  summary: String
  targets: [Target!]
  terms: [Term!]
  timeframe: Timeframe!
  title: String!
  updatedAt: DateTime!
  updates: String
  version: Int!
  website: String
  websiteText: String
}

type CommitmentConnection {
  edges: [CommitmentEdge!]!
  nodes: [Commitment!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type CommitmentEdge {
  cursor: String!
  node: Commitment!
}

input CommitmentFilter {
  actionNetworks: [ID!]
  countries: [CountryCode!]
  ending: DateRange
  goals: [Int!]
  hasEndDate: Boolean
  ids: [ID!]
  kinds: [CommitmentKind!]
  leadOrganizations: [ID!]
  organizations: [ID!]
  registered: DateRange
  started: DateRange
  statuses: [CommitmentStatus!]
  targets: [String!]
  terms: [ID!]
  titleContains: String
  updated: DateRange
}

enum CommitmentKind {
  ACCELERATION_ACTION
  COMMITMENT
  GOOD_PRACTICE
  PARTNERSHIP
}

input CommitmentOrder {
  direction: OrderDirection! = ASC
  field: CommitmentOrderField!
}

enum CommitmentOrderField {
  ENDS_ON
  ID
  REGISTERED_AT
  STARTS_ON
  TITLE
  UPDATED_AT
}

type CommitmentSource {
  importedAt: DateTime!
  key: String!
  registry: String!
  url: String
}

enum CommitmentStatus {
  CANCELLED
  CHANGES_REQUESTED
  COMPLETED
  DRAFT
  PUBLISHED
  REJECTED
  SUBMITTED
  WITHDRAWN
}

type Country implements Node {
  alpha2: String!
  code: CountryCode!
  commitments(after: String, before: String, filter: CommitmentFilter, first: Int, last: Int, orderBy: CommitmentOrder): CommitmentConnection
  id: ID!
  isLandlockedDeveloping: Boolean!
  isLeastDeveloped: Boolean!
  isSmallIslandDevelopingState: Boolean!
  m49: String!
  name(language: Language! = en): String!
  region: M49Region
  subregion: String
}

scalar CountryCode @specifiedBy(url: "https://www.iso.org/iso-3166-country-codes.html")

type CountryConnection {
  edges: [CountryEdge!]!
  nodes: [Country!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type CountryEdge {
  cursor: String!
  node: Country!
}

input CountryFilter {
  codes: [CountryCode!]
  isLandlockedDeveloping: Boolean
  isLeastDeveloped: Boolean
  isSmallIslandDevelopingState: Boolean
  nameLanguage: Language! = en
  namePrefix: String
  regions: [M49Region!]
}

input CountryOrder {
  direction: OrderDirection! = ASC
  field: CountryOrderField!
}

enum CountryOrderField {
  CODE
  NAME
}

scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

enum DatePrecision {
  DAY
  HALF
  MONTH
  QUARTER
  YEAR
}

input DateRange {
  from: Date
  to: Date
}

scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

scalar Decimal

type Deliverable implements Node {
  commitment: Commitment
  createdAt: DateTime!
  deliveredAt: Date
  description: String
  dueDate: Date
  dueText: String
  evidenceUrl: String
  id: ID!
  overdue(asOf: Date): Boolean!
  overdueVerdict(asOf: Date): OverdueVerdict!
  position: Int!
  progressReports: [ProgressReport!]!
  state: DeliverableState!
  updatedAt: DateTime!
}

type DeliverableConnection {
  edges: [DeliverableEdge!]!
  nodes: [Deliverable!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type DeliverableEdge {
  cursor: String!
  node: Deliverable!
}

input DeliverableFilter {
  commitments: [ID!]
  due: DateRange
  ids: [ID!]
  overdueAsOf: Date
  states: [DeliverableState!]
}

input DeliverableOrder {
  direction: OrderDirection! = ASC
  field: DeliverableOrderField!
}

enum DeliverableOrderField {
  CREATED_AT
  DUE_DATE
  POSITION
}

enum DeliverableState {
  CANCELLED
  DELIVERED
  PLANNED
}

type DuplicateOrganizations {
  commitmentCount: Int!
  duplicate: Organization!
  matchedNames: [String!]!
  organization: Organization!
  score: Float!
}

type DuplicateOrganizationsConnection {
  edges: [DuplicateOrganizationsEdge!]!
  nodes: [DuplicateOrganizations!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type DuplicateOrganizationsEdge {
  cursor: String!
  node: DuplicateOrganizations!
}

type EarlierPartner {
  name: String!
  role: PartnerRole!
  type: OrganizationType
}

type EarlierText {
  actionNetworks: [ActionNetwork!]
  additionalInformation: String
  beneficiaries: String
  capacity: String
  capacityBuildingAndTechnologyTransfer: String
  coordinationMechanisms: String
  countries: [Country!]
  description: String
  evaluation: String
  expectedImpact: String
  geographicCoverage: String
  goals: [Goal!]
  governance: String
  headquarters: String
  implementation: String
  keptAt: DateTime!
  kind: CommitmentKind!
  language: String
  nature: String
  otherPlaces: [OtherPlace!]!
  partners: [EarlierPartner!]!
  partnersText: String
  publishedAt: DateTime
  quantification: String
  registeredAt: DateTime
  registrationNumber: String!
  resources: [Resource!]!
  source: CommitmentSource
  status: CommitmentStatus!
  summary: String
  targets: [Target!]
  terms: [Term!]
  timeframe: Timeframe!
  title: String!
  updates: String
  website: String
  websiteText: String
}

type Goal implements Node {
  commitments(after: String, before: String, filter: CommitmentFilter, first: Int, last: Int, orderBy: CommitmentOrder): CommitmentConnection
  id: ID!
  label(language: Language! = en): String!
  number: Int!
  targets: [Target!]!
  title(language: Language! = en): String
}

type GoalConnection {
  edges: [GoalEdge!]!
  nodes: [Goal!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type GoalEdge {
  cursor: String!
  node: Goal!
}

input GoalFilter {
  numbers: [Int!]
}

input GoalOrder {
  direction: OrderDirection! = ASC
  field: GoalOrderField!
}

enum GoalOrderField {
  NUMBER
}

enum Language {
  ar
  en
  es
  fr
  ru
  zh
}

enum M49Region {
  AFRICA
  AMERICAS
  ASIA
  EUROPE
  OCEANIA
}

type MatchEvidence {
  matchedName: String!
  method: OrganizationMatchMethod!
  score: Float!
}

type Money {
  currency: String!
  value: Decimal!
}

interface Node {
  id: ID!
}

enum OrderDirection {
  ASC
  DESC
}

type Organization implements Node {
  acronym: String
  aliases(includeMerged: Boolean! = true): [OrganizationAlias!]!
  country: Country
  createdAt: DateTime!
  id: ID!
  identifiers(includeMerged: Boolean! = true): [OrganizationIdentifier!]!
  ledCommitments(after: String, before: String, filter: CommitmentFilter, first: Int, last: Int, orderBy: CommitmentOrder): CommitmentConnection
  mergedInto: Organization
  merges: [OrganizationMerge!]!
  name: String!
  partnerCommitments(after: String, before: String, filter: CommitmentFilter, first: Int, last: Int, orderBy: CommitmentOrder): CommitmentConnection
  status: OrganizationStatus!
  stewardedNetworks(after: String, before: String, first: Int, last: Int, orderBy: ActionNetworkOrder): ActionNetworkConnection
  type: OrganizationType
  updatedAt: DateTime!
  website: String
}

type OrganizationAlias {
  language: String
  name: String!
}

type OrganizationCandidate {
  matchedName: String!
  organization: Organization!
  score: Float!
}

type OrganizationConnection {
  edges: [OrganizationEdge!]!
  nodes: [Organization!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type OrganizationEdge {
  cursor: String!
  node: Organization!
}

input OrganizationFilter {
  countries: [CountryCode!]
  identifierScheme: OrganizationIdentifierScheme
  ids: [ID!]
  namePrefix: String
  status: OrganizationStatus
  types: [OrganizationType!]
}

type OrganizationIdentifier {
  scheme: OrganizationIdentifierScheme!
  value: String!
}

input OrganizationIdentifierInput {
  scheme: OrganizationIdentifierScheme!
  value: String!
}

enum OrganizationIdentifierScheme {
  FUNDREF
  GRID
  ISNI
  LEI
  ORG_ID
  ROR
  WIKIDATA
}

enum OrganizationMatchMethod {
  ACRONYM
  ALIAS
  CURATOR
  FUZZY
  IDENTIFIER
  NAME
}

type OrganizationMerge {
  into: Organization!
  mergedAt: DateTime!
  note: String
  organization: Organization!
}

input OrganizationOrder {
  direction: OrderDirection! = ASC
  field: OrganizationOrderField!
}

enum OrganizationOrderField {
  CREATED_AT
  ID
  NAME
}

enum OrganizationStatus {
  ACTIVE
  MERGED
}

enum OrganizationType {
  ACADEMIC_INSTITUTION
  CIVIL_SOCIETY_ORGANIZATION
  GOVERNMENT
  INTERGOVERNMENTAL_ORGANIZATION
  LOCAL_OR_REGIONAL_GOVERNMENT
  NGO
  OTHER_RELEVANT_ACTOR
  PARTNERSHIP
  PHILANTHROPIC_ORGANIZATION
  PRIVATE_SECTOR
  SCIENTIFIC_COMMUNITY
  UNITED_NATIONS_OR_MULTILATERAL_BODY
}

type OtherPlace {
  kind: OtherPlaceKind!
  text: String!
}

enum OtherPlaceKind {
  ORGANIZATION
  REGION
  UNKNOWN
}

type OverdueVerdict {
  asOf: Date!
  overdue: Boolean!
  reason: String!
  ruleVersion: Int!
}

type PageInfo {
  endCursor: String
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
}

type Partner {
  confirmed: Boolean!
  evidence: MatchEvidence
  name: String!
  organization: Organization
  role: PartnerRole!
  type: OrganizationType
}

type PartnerConnection {
  edges: [PartnerEdge!]!
  nodes: [Partner!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type PartnerEdge {
  cursor: String!
  node: Partner!
}

enum PartnerRole {
  FUNDER
  IMPLEMENTER
  LEAD
  PARTNER
}

type ProgressReport implements Node {
  body: String
  commitment: Commitment
  createdAt: DateTime!
  deliverables: [Deliverable!]!
  id: ID!
  sourceUrl: String
  status: ProgressStatus
  submittedAt: DateTime
  submittedText: String
  title: String
  updatedAt: DateTime!
}

type ProgressReportConnection {
  edges: [ProgressReportEdge!]!
  nodes: [ProgressReport!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type ProgressReportEdge {
  cursor: String!
  node: ProgressReport!
}

input ProgressReportFilter {
  commitments: [ID!]
  ids: [ID!]
  statuses: [ProgressStatus!]
  submitted: DateRange
}

input ProgressReportOrder {
  direction: OrderDirection! = ASC
  field: ProgressReportOrderField!
}

enum ProgressReportOrderField {
  SUBMITTED_AT
}

enum ProgressStatus {
  CANCELLED
  COMPLETED
  FINANCIAL_ISSUES
  INACTIVE
  OFF_TRACK
  ON_TRACK
}

type Query {
  actionNetwork(id: ID, slug: String): ActionNetwork
  actionNetworks(after: String, before: String, filter: ActionNetworkFilter, first: Int, last: Int, orderBy: ActionNetworkOrder): ActionNetworkConnection!
  commitment(id: ID, registrationNumber: String): Commitment
  commitments(after: String, before: String, filter: CommitmentFilter, first: Int, last: Int, orderBy: CommitmentOrder): CommitmentConnection!
  countries(after: String, before: String, filter: CountryFilter, first: Int, last: Int, orderBy: CountryOrder): CountryConnection!
  country(code: CountryCode, id: ID): Country
  deliverable(id: ID!): Deliverable
  deliverables(after: String, before: String, filter: DeliverableFilter, first: Int, last: Int, orderBy: DeliverableOrder): DeliverableConnection!
  duplicateOrganizations(after: String, before: String, first: Int, last: Int): DuplicateOrganizationsConnection!
  goal(id: ID, number: Int): Goal
  goals(after: String, before: String, filter: GoalFilter, first: Int, last: Int, orderBy: GoalOrder): GoalConnection!
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
  organization(id: ID, identifier: OrganizationIdentifierInput): Organization
  organizations(after: String, before: String, filter: OrganizationFilter, first: Int, last: Int, orderBy: OrganizationOrder): OrganizationConnection!
  progressReport(id: ID!): ProgressReport
  progressReports(after: String, before: String, filter: ProgressReportFilter, first: Int, last: Int, orderBy: ProgressReportOrder): ProgressReportConnection!
  target(code: String, id: ID): Target
  targets(after: String, before: String, filter: TargetFilter, first: Int, last: Int, orderBy: TargetOrder): TargetConnection!
  term(id: ID, key: TermKey): Term
  terms(after: String, before: String, filter: TermFilter, first: Int, last: Int, orderBy: TermOrder): TermConnection!
  unresolvedOrganizations(after: String, before: String, first: Int, last: Int): UnresolvedOrganizationConnection!
}

type Reporting {
  active: Boolean!
  asOf: Date!
  lastReportedAt: DateTime
  lastStatus: ProgressStatus
  light: ReportingLight!
  reason: String!
  reportCount: Int!
  ruleVersion: Int!
}

enum ReportingLight {
  COMPLETED
  GREEN
  NEVER_REPORTED
  RED
  YELLOW
}

type Resource {
  amount: Money
  description: String
  type: ResourceType!
}

enum ResourceType {
  FINANCING
  IN_KIND
  OTHER
  STAFF_TECHNICAL_EXPERTISE
}

type Target implements Node {
  code: String!
  commitments(after: String, before: String, filter: CommitmentFilter, first: Int, last: Int, orderBy: CommitmentOrder): CommitmentConnection
  goal: Goal!
  id: ID!
  label(language: Language! = en): String!
  title(language: Language! = en): String
}

type TargetConnection {
  edges: [TargetEdge!]!
  nodes: [Target!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type TargetEdge {
  cursor: String!
  node: Target!
}

input TargetFilter {
  codes: [String!]
  goals: [Int!]
}

input TargetOrder {
  direction: OrderDirection! = ASC
  field: TargetOrderField!
}

enum TargetOrderField {
  CODE
}

type Term implements Node {
  code: String!
  commitments(after: String, before: String, filter: CommitmentFilter, first: Int, last: Int, orderBy: CommitmentOrder): CommitmentConnection
  id: ID!
  label(language: Language! = en): String!
  scheme: TermScheme!
}

type TermConnection {
  edges: [TermEdge!]!
  nodes: [Term!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type TermEdge {
  cursor: String!
  node: Term!
}

input TermFilter {
  schemes: [TermScheme!]
}

input TermKey {
  code: String!
  scheme: TermScheme!
}

input TermOrder {
  direction: OrderDirection! = ASC
  field: TermOrderField!
}

enum TermOrderField {
  FORM
  LABEL
  SCHEME_CODE
}

enum TermScheme {
  COMMUNITY_OF_OCEAN_ACTION
  OCEAN_BASIN
  REGION
  SAMOA_PATHWAY_PRIORITY_AREA
  SIDS_REGION
}

type Timeframe {
  endText: String
  endsOn: Date
  ongoing: Boolean!
  precision: DatePrecision
  startText: String
  startsOn: Date
}

type UnresolvedOrganization {
  candidates(first: Int = 5): [OrganizationCandidate!]
  commitmentCount: Int!
  commitments(after: String, before: String, filter: CommitmentFilter, first: Int, last: Int, orderBy: CommitmentOrder): CommitmentConnection
  name: String!
  spellings: [String!]!
}

type UnresolvedOrganizationConnection {
  edges: [UnresolvedOrganizationEdge!]!
  nodes: [UnresolvedOrganization!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type UnresolvedOrganizationEdge {
  cursor: String!
  node: UnresolvedOrganization!
}
`
