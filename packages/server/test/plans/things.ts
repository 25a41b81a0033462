import type { NamedOperation } from './operations.ts'
import type { Samples } from './samples.ts'

const literals = (values: readonly string[]): string => JSON.stringify(values)

/** Things by what they are known by, with all that hangs on them, and what is found by other ways than a list. */
export const thingOperations = (samples: Samples): NamedOperation[] =>
  Object.entries(byName(samples)).map(([name, source]) => ({ name, source }))

/** Of a commitment. */
const theirDeliverables = `
  byPosition: deliverables(first: 5) { nodes { dueDate progressReports { title } } totalCount }
  byDate: deliverables(first: 5, orderBy: { field: DUE_DATE }) { nodes { dueDate overdue } }
  overdue: deliverables(first: 5, filter: { overdueAsOf: "2026-03-26" }) { nodes { dueDate } totalCount }
  planned: deliverables(last: 5, filter: { states: [PLANNED] }) { nodes { dueDate } }`

const theirReports = `
  progressReports(first: 5) { nodes { title deliverables { dueDate } } totalCount }
  first: progressReports(first: 5, orderBy: { field: SUBMITTED_AT }) { nodes { title } }
  completed: progressReports(first: 5, filter: { statuses: [COMPLETED] }) { nodes { title } }
  reporting(asOf: "2026-03-26") { light }`

const byName = (samples: Samples): Record<string, string> => ({
  'a commitment by its id': `{ commitment(id: "${samples.commitment}") { title } }`,
  'a commitment by its number': `{ commitment(registrationNumber: "${samples.registrationNumber}") { title } }`,
  'a commitment by an earlier number': `{ commitment(registrationNumber: "${samples.earlierNumber}") { title } }`,
  'a commitment that became another': `{ commitment(id: "${samples.absorbed}") { title } }`,
  'the details of commitments': `{
    commitments(first: 20) {
      nodes {
        earlierRegistrationNumbers summary goals { label } targets { label } countries { name } terms { label }
        actionNetworks { name } leadOrganization { name } resources { type } otherPlaces { text } source { url }
        earlierTexts { title }
      }
    }
  }`,
  'the partners of commitments': `{
    commitments(first: 20) {
      nodes {
        partners(first: 5) { nodes { name organization { name } evidence { method } } totalCount }
        leading: partners(role: LEAD) { nodes { name } totalCount }
      }
    }
  }`,
  'the deliverables of commitments': `{ commitments(first: 20) { nodes { ${theirDeliverables} } } }`,
  'the deliverables and reports of commitments beside their partners': `{
    commitments(first: 20) { nodes { partners(first: 5) { nodes { name } } ${theirDeliverables} ${theirReports} } }
  }`,
  'the deliverables of commitments that are known by their keys': `{
    deliverables(first: 20) { nodes { commitment { ${theirDeliverables} } } }
  }`,
  'the progress reports of commitments': `{ commitments(first: 20) { nodes { ${theirReports} } } }`,
  'the progress reports of commitments that are known by their keys': `{
    progressReports(first: 20) { nodes { commitment { ${theirReports} } } }
  }`,
  'an organization by its id': `{ organization(id: "${samples.organization}") { name country { name } } }`,
  'an organization by its identifier': `{
    organization(identifier: { scheme: ROR, value: "https://ror.org/000003000" }) { name }
  }`,
  'an organization that was merged': `{ organization(id: "${samples.merged}") { name } }`,
  'the details of organizations': `{
    organizations(first: 20) {
      nodes {
        aliases { name } own: aliases(includeMerged: false) { name } identifiers { value }
        ownIdentifiers: identifiers(includeMerged: false) { value } merges { note } mergedInto { name }
        stewardedNetworks(first: 5) { nodes { name } totalCount }
      }
    }
  }`,
  'organizations that may be the same':
    '{ duplicateOrganizations(first: 20) { nodes { score organization { name } } } }',
  'how many organizations may be the same': '{ duplicateOrganizations { totalCount } }',
  'names that nobody knows': '{ unresolvedOrganizations(first: 20) { nodes { name } } }',
  'how many names nobody knows': '{ unresolvedOrganizations { totalCount } }',
  'whom names that nobody knows may mean': '{ unresolvedOrganizations(first: 5) { nodes { candidates { score } } } }',
  'a network by its slug, with all of it': `{
    actionNetwork(slug: "ocean-conference") { name goals { label } stewards { name } }
  }`,
  'networks with all of them': '{ actionNetworks { nodes { name goals { label } stewards { name } } totalCount } }',
  'a goal with its targets': '{ goal(number: 14) { label(language: fr) title targets { label title } } }',
  'a target by its code': '{ target(code: "14.2") { label goal { label } } }',
  'a country by its code': '{ country(code: "KEN") { name(language: fr) } }',
  'a term by its key': '{ term(key: { scheme: OCEAN_BASIN, code: "arctic-ocean" }) { label } }',
  'a deliverable with its commitment and reports': `{
    deliverable(id: "${samples.deliverable}") { overdue commitment { title } progressReports { title } }
  }`,
  'a progress report with its commitment and deliverables': `{
    progressReport(id: "${samples.progressReport}") { commitment { title } deliverables { dueDate } }
  }`,
  'a node': `{ node(id: "${samples.commitment}") { id } }`,
  'a hundred nodes of four types': `{
    nodes(ids: ${literals([
      ...samples.commitments,
      ...samples.organizations,
      ...samples.deliverables.slice(0, 25),
      ...samples.progressReports.slice(0, 15),
    ])}) {
      ... on Commitment { title status } ... on Organization { name type } ... on Deliverable { description }
      ... on ProgressReport { submittedAt }
    }
  }`,
  'nodes of vocabularies': '{ nodes(ids: ["goal_14", "target_14.2", "country_KEN", "term_region.asia"]) { id } }',
})
