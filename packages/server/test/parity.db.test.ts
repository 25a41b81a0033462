import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { isObjectType } from 'graphql'
import { domains, monolithSchema } from '../src/index.ts'
import { type Answer, comparable, essential, openAssemblies } from './assemblies.ts'
import { everyField } from './every-field.ts'
import { givenRegistry } from './given-registry.ts'
import { randomOperation } from './random-operation.ts'

const { connection, monolith, gateway } = await openAssemblies()
const given = await givenRegistry(connection.database)
const schema = monolithSchema(domains)

const literals = (values: readonly string[]) => values.map((value) => JSON.stringify(value))
const { Organization, ActionNetwork, Commitment, Deliverable, ProgressReport } = given.visible
const secrets = given.hidden.flatMap(({ id, deliverableIds, progressReportIds }) => [
  id,
  ...deliverableIds,
  ...progressReportIds,
])

/**
 * Runs an operation through both; what they answer is the same, and this is it. The monolith is asked twice: the second
 * time it executes what it compiled.
 */
const both = async (
  operation: string,
  variables: Record<string, unknown> = {},
  what: (answer: Answer) => object = comparable,
) => {
  const [one, other] = await Promise.all([monolith(operation, variables), gateway(operation, variables)])
  expect({ operation, ...what(other) }).toEqual({ operation, ...what(one) })
  expect({ operation, ...what(await monolith(operation, variables)) }).toEqual({ operation, ...what(one) })
  return comparable(one)
}

const rootArguments = {
  'Query.organization': `id: "${Organization[0]}"`,
  'Query.actionNetwork': 'slug: "ocean"',
  'Query.commitment': 'registrationNumber: "#test3"',
  'Query.deliverable': `id: "${Deliverable[0]}"`,
  'Query.progressReport': `id: "${ProgressReport[0]}"`,
  'Query.goal': 'number: 14',
  'Query.target': 'code: "14.2"',
  'Query.country': 'code: "ke"',
  'Query.term': 'id: "term_ocean-basin.indian-ocean"',
  'Query.node': `id: "${Commitment[0]}"`,
  'Query.nodes': `ids: [${literals([...Organization, ...Commitment, ...secrets.slice(0, 3), 'goal_1'])}]`,
}

describe('the monolith and the gateway', () => {
  const operations = everyField(schema, rootArguments)

  it('are compared on every field of the API', () => {
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    )
    expect(operations.map(({ field }) => field)).toEqual(fields)
  })

  it.each(operations.map(({ field, operation }) => [field, operation]))(
    'answer the same for %s',
    async (_, operation) => {
      expect((await both(operation)).errors).toEqual([])
    },
  )

  it.each([
    [
      'aliases and fragments',
      `
      query ($fr: Language!) {
        one: commitment(registrationNumber: "#Test1") { ...Card }
        two: commitment(registrationNumber: "old1") { ...Card again: title }
      }
      fragment Card on Commitment {
        number: registrationNumber
        lead: leadOrganization { id name ledCommitments(first: 2) { totalCount nodes { ... on Node { id } title } } }
        countries { name(language: $fr) commitments(first: 1) { nodes { leadOrganization { acronym } } } }
      }`,
    ],
    [
      'an interface',
      `{ nodes(ids: [${literals([...Commitment, ...Deliverable, ...secrets, 'goal_14', 'country_KEN', 'goal_99'])}]) {
        __typename id ... on Commitment { title reporting(asOf: "2026-03-26") { light } } ... on Deliverable { description commitment { title } }
        ... on Goal { label(language: zh) commitments { totalCount } } } }`,
    ],
    [
      'a commitment that was absorbed',
      `query ($id: ID! = "${given.absorbed}") {
        commitment(id: $id) { id registrationNumber deliverables { totalCount } earlierTexts { title goals { label } } }
        commitments(filter: { ids: [$id] }) { totalCount nodes { id title reporting(asOf: "2026-03-26") { light } } }
        key: node(id: $id) { __typename id }
        node(id: $id) { id ... on Commitment { title deliverables { nodes { id commitment { title } } } } }
        nodes(ids: [$id, "${Commitment[2]}", $id]) { id ... on Commitment { earlierRegistrationNumbers } }
        deliverables(filter: { commitments: [$id] }) { totalCount }
        progressReports(filter: { commitments: [$id] }) { totalCount }
      }`,
    ],
    [
      'an organization that was merged',
      `query ($id: ID! = "${Organization.at(-1)}") {
        organization(id: $id) { id aliases { name } merges { note organization { id ledCommitments { totalCount } } } }
        node(id: $id) { id ... on Organization { name ledCommitments { totalCount } } }
        organizations(filter: { status: MERGED }) {
          nodes { id status mergedInto { id name country { name } ledCommitments { totalCount } } ledCommitments { totalCount } }
        }
      }`,
    ],
    [
      'whom names of nobody may mean',
      `{ unresolvedOrganizations { nodes { spellings candidates(first: 2) { score matchedName organization { id acronym ledCommitments { totalCount } } } } } }`,
    ],
    [
      'a refusal that is lent to a name',
      '{ unresolvedOrganizations { nodes { name candidates(first: 0) { score } } } }',
    ],
    [
      'names of nothing',
      `{ commitment(registrationNumber: "#none") { title } organization(identifier: { scheme: ROR, value: "none" }) { name } goal(number: 3) { commitments { nodes { title } } } }`,
    ],
    [
      'only the key of another room',
      '{ commitments { nodes { leadOrganization { id } goals { id } actionNetworks { __typename id } } } }',
    ],
    ['a refusal at the root', '{ commitments(first: 0) { nodes { id } } }'],
    ['a refusal in one place of many', '{ commitments { nodes { title deliverables(first: 101) { nodes { id } } } } }'],
    [
      'a refusal beside an answer',
      `{ good: goal(number: 14) { label } bad: goal(number: 18) { label } worse: node(id: "x") { id } }`,
    ],
    [
      'a field that is skipped and would be refused',
      'query ($yes: Boolean! = true) { commitments { nodes { leadOrganization { country { name } ledCommitments(first: 0) @skip(if: $yes) { totalCount } } } } }',
    ],
    [
      'a fragment that is left out',
      'query ($no: Boolean = false) { commitments { nodes { ...Card @include(if: $no) title } } } fragment Card on Commitment { description }',
    ],
    ['nothing but what is left out', '{ commitments(first: 1) { nodes { title @skip(if: true) } } }'],
    [
      'a refusal by the owner of a reference',
      '{ deliverables { nodes { commitment { title partners(first: 0) { totalCount } } } } }',
    ],
    ['a malformed cursor', '{ commitments(after: "x") { totalCount nodes { id } } }'],
    ['a syntax error', '{ commitments {'],
    ['a field that is not there', '{ commitments { nodes { name } } }'],
    ['a missing variable', 'query ($id: ID!) { node(id: $id) { id } }'],
  ])('answer the same for %s', async (_, operation) => {
    await both(operation, { fr: 'fr' })
  })

  it('lead from a commitment that was absorbed to the one that stands for it', async () => {
    const { data } = await both(`query ($id: ID! = "${given.absorbed}") {
      commitment(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id }
      commitments(filter: { ids: [$id] }) { nodes { id } } deliverables(filter: { commitments: [$id] }) { totalCount }
    }`)
    const id = Commitment[2]
    expect(data).toEqual({
      commitment: { id },
      node: { id },
      nodes: [{ id }],
      commitments: { nodes: [{ id }] },
      deliverables: { totalCount: 2 },
    })
  })

  it('refuse several operations without a name, each in its own words', async () => {
    await both('query A { __typename } query B { __typename }', {}, essential)
  })

  it('answer the same for operations drawn at random', async () => {
    const { data } = await both(
      '{ commitments(first: 3) { edges { cursor } } organizations(first: 2) { edges { cursor } } }',
    )
    const cursors = [...JSON.stringify(data).matchAll(/"cursor":("[^"]+")/g)].map(([, cursor]) => cursor!)
    const ids = literals([
      ...Object.values(given.visible).flat(),
      ...secrets,
      'goal_14',
      'goal_18',
      'target_14.a',
      'country_FJI',
      'term_ocean-basin.indian-ocean',
      'x',
    ])
    const pools = {
      first: ['1', '2', '3', '100', '0'],
      last: ['1', '2', '0'],
      after: [...cursors, '"x"'],
      before: [...cursors, '""'],
      'Query.goal.number': ['14', '13', '1', '18'],
      goals: ['14', '13', '1', '18'],
      code: ['"14.2"', '"14.a"', '"ke"', '"KEN"', '"242"', '"zz"', '"14.99"'],
      codes: ['"14.2"', '"KEN"', '"zz"'],
      targets: ['"14.2"', '"1.1"', '"x"'],
      slug: ['"ocean"', '"islands"', '"none"'],
      registrationNumber: ['"#Test1"', '"test2"', '"#Old1"', '"#Test7"', '"none"', '""'],
      titleContains: ['"prom"', '"SECRET"', '"%"', '"x"'],
      namePrefix: ['"f"', '"Ál"', '"-"'],
      'Query.organization.id': [...literals(Organization), '"organization_x"'],
      'Query.deliverable.id': [...literals([...Deliverable, ...secrets])],
      'Query.progressReport.id': [...literals([...ProgressReport, ...secrets])],
      leadOrganizations: literals(Organization),
      organizations: literals(Organization),
      actionNetworks: literals(ActionNetwork),
      commitments: literals([...Commitment, ...secrets.slice(0, 2)]),
      value: ['"https://ror.org/02y3ad647"', '"none"'],
      ID: [...ids, JSON.stringify(given.absorbed)],
      Date: ['"2024-06-30"', '"2026-03-26"', '"1999-02-30"'],
      CountryCode: ['"KEN"', '"fj"', '"CHL"', '"XKX"'],
      Int: ['14', '1'],
      String: ['"a"', '"x y"'],
    }
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      await both(randomOperation(schema, pools, seed), {}, essential)
    })
    // Always the same operations, so that a red run can be repeated; another seed draws others.
    await fc.assert(property, { seed: 20261123, numRuns: 150 })
  })
})
