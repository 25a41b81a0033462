import type { ListName } from '../lists.ts'

/**
 * A table: one row an entry of a list, or one row an item of a list that each entry has. Columns are named as in the
 * API; each is a path from the row through the API's fields, and takes its type and description from there.
 */
export interface TableDefinition {
  readonly name: string
  readonly description: string
  readonly list: ListName
  readonly columns: Paths
  /** For rows that are items of an entry: the field that has them, and the columns that say which entry it is. */
  readonly within?: { readonly field: string; readonly columns: Paths; readonly arguments?: string }
}

/** The path of each column by its name: `{ startsOn: 'timeframe.startsOn' }`. */
export type Paths = Readonly<Record<string, string>>

/** Columns that are called in the table as in the API. */
const alike = (...names: readonly string[]): Paths => Object.fromEntries(names.map((name) => [name, name]))

const ofCommitment: Paths = { commitmentId: 'id', registrationNumber: 'registrationNumber' }

const narratives: Paths = {
  ...alike('summary', 'description', 'implementation', 'capacity', 'capacityBuildingAndTechnologyTransfer'),
  ...alike('coordinationMechanisms', 'governance', 'evaluation', 'expectedImpact', 'quantification', 'nature'),
  ...alike('additionalInformation', 'updates', 'beneficiaries', 'headquarters', 'geographicCoverage', 'partnersText'),
}

const links: Paths = {
  goals: 'goals.number',
  targets: 'targets.code',
  countries: 'countries.code',
  terms: 'terms.id',
  actionNetworks: 'actionNetworks.id',
}

const timeframe: Paths = {
  startsOn: 'timeframe.startsOn',
  endsOn: 'timeframe.endsOn',
  startText: 'timeframe.startText',
  endText: 'timeframe.endText',
  datePrecision: 'timeframe.precision',
  ongoing: 'timeframe.ongoing',
}

const source: Paths = {
  sourceRegistry: 'source.registry',
  sourceKey: 'source.key',
  sourceUrl: 'source.url',
  sourceImportedAt: 'source.importedAt',
}

export const tableDefinitions: readonly TableDefinition[] = [
  {
    name: 'commitments',
    description: 'Commitments, without what has a table of its own.',
    list: 'commitments',
    columns: {
      ...alike('id', 'registrationNumber', 'earlierRegistrationNumbers', 'kind', 'title', 'language', 'status'),
      version: 'version',
      ...narratives,
      leadOrganizationId: 'leadOrganization.id',
      leadOrganizationName: 'leadOrganization.name',
      ...links,
      ...timeframe,
      ...alike('website', 'websiteText', 'registeredAt', 'publishedAt', 'updatedAt'),
      ...source,
    },
  },
  {
    name: 'partners',
    description: 'Who takes part in commitments.',
    list: 'commitments',
    within: { field: 'partners', columns: ofCommitment },
    columns: {
      ...alike('role', 'name', 'type'),
      organizationId: 'organization.id',
      organizationName: 'organization.name',
      confirmed: 'confirmed',
      matchMethod: 'evidence.method',
      matchScore: 'evidence.score',
      matchedName: 'evidence.matchedName',
    },
  },
  {
    name: 'resources',
    description: 'What is spent on commitments.',
    list: 'commitments',
    within: { field: 'resources', columns: ofCommitment },
    columns: {
      ...alike('type', 'description'),
      amountValue: 'amount.value',
      amountCurrency: 'amount.currency',
    },
  },
  {
    name: 'other-places',
    description: 'What holders of commitments listed as a country and is none.',
    list: 'commitments',
    within: { field: 'otherPlaces', columns: ofCommitment },
    columns: alike('text', 'kind'),
  },
  {
    name: 'earlier-texts',
    description:
      'What was said about commitments before another source took over. Of partners, resources and other places only ' +
      'the words; all of it is in the JSON Lines.',
    list: 'commitments',
    within: { field: 'earlierTexts', columns: ofCommitment },
    columns: {
      earlierRegistrationNumber: 'registrationNumber',
      ...alike('kind', 'title', 'language', 'status'),
      ...narratives,
      partners: 'partners.name',
      resources: 'resources.description',
      ...links,
      otherPlaces: 'otherPlaces.text',
      ...timeframe,
      ...alike('website', 'websiteText', 'registeredAt', 'publishedAt'),
      ...source,
      keptAt: 'keptAt',
    },
  },
  {
    name: 'deliverables',
    description: 'What commitments promise to deliver.',
    list: 'deliverables',
    columns: {
      id: 'id',
      commitmentId: 'commitment.id',
      registrationNumber: 'commitment.registrationNumber',
      ...alike('position', 'description', 'dueDate', 'dueText', 'state', 'deliveredAt', 'evidenceUrl'),
      ...alike('createdAt', 'updatedAt'),
    },
  },
  {
    name: 'progress-reports',
    description: 'What holders of commitments reported.',
    list: 'progressReports',
    columns: {
      id: 'id',
      commitmentId: 'commitment.id',
      registrationNumber: 'commitment.registrationNumber',
      ...alike('title', 'status', 'body', 'submittedAt', 'submittedText', 'sourceUrl'),
      deliverables: 'deliverables.id',
      ...alike('createdAt', 'updatedAt'),
    },
  },
  {
    name: 'organizations',
    description: 'Organizations: first the active ones, then those that were merged into others.',
    list: 'organizations',
    columns: {
      ...alike('id', 'name', 'acronym', 'type'),
      country: 'country.code',
      ...alike('website', 'status'),
      mergedIntoId: 'mergedInto.id',
      ...alike('createdAt', 'updatedAt'),
    },
  },
  {
    name: 'organization-aliases',
    description: 'Other spellings, translations and earlier names of organizations.',
    list: 'organizations',
    within: { field: 'aliases', arguments: '(includeMerged: false)', columns: { organizationId: 'id' } },
    columns: alike('name', 'language'),
  },
  {
    name: 'organization-identifiers',
    description: 'What organizations are called in other registries.',
    list: 'organizations',
    within: { field: 'identifiers', arguments: '(includeMerged: false)', columns: { organizationId: 'id' } },
    columns: alike('scheme', 'value'),
  },
  {
    name: 'action-networks',
    description: 'Action networks.',
    list: 'actionNetworks',
    columns: {
      ...alike('id', 'slug', 'name', 'description'),
      goals: 'goals.number',
      stewards: 'stewards.id',
      governance: 'governance',
      reportingIntervalMonths: 'accountabilityRule.reportingIntervalMonths',
      accountabilityText: 'accountabilityRule.text',
      ...alike('website', 'createdAt', 'updatedAt'),
    },
  },
]
