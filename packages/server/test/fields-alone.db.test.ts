import { describe, expect, it } from '@jest/globals'
import { anonymous } from '@pledgegraph/kernel'
import { openDatabase } from '@pledgegraph/testkit'
import { type GraphQLOutputType, getNamedType, graphql, isInterfaceType, isLeafType, isObjectType } from 'graphql'
import { contextFactory, domains, monolithSchema } from '../src/index.ts'
import { givenEverything } from './given-everything.ts'

/** Rooms read only the columns of the fields that are asked for. So each field is asked for alone and among all others. */

const { database } = await openDatabase()
await givenEverything(database)
const schema = monolithSchema(domains)
const createContext = contextFactory(domains, database)

const ask = async (source: string): Promise<unknown> => {
  const { data, errors } = await graphql({ schema, source, contextValue: createContext(anonymous) })
  expect(errors).toBeUndefined()
  return data
}

const idsOf = async (list: string): Promise<string> => {
  const data = (await ask(`{ list: ${list}(first: 20) { nodes { id } } }`)) as { list: { nodes: { id: string }[] } }
  return JSON.stringify(data.list.nodes.map(({ id }) => id))
}

const selectionOf = (type: GraphQLOutputType, depth: number): string => {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isInterfaceType(named)) return '{ id }'
  if (!isObjectType(named) || depth === 0) return '{ __typename }'
  const fields = Object.values(named.getFields()).flatMap(({ name, type, args }) =>
    isLeafType(getNamedType(type)) || (name === 'nodes' && args.length === 0)
      ? [`${name} ${selectionOf(type, depth - 1)}`]
      : [],
  )
  return `{ __typename ${fields.join(' ')} }`
}

const fieldsOf = (typeName: string): { readonly name: string; readonly selection: string }[] => {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`)
  return Object.values(type.getFields()).map(({ name, type }) => ({
    name,
    selection: `${name} ${selectionOf(type, 2)}`,
  }))
}

/** What the things that carry the mark say, in the order of the answer. */
const marked = (answer: unknown, name: string): unknown[] => {
  if (Array.isArray(answer)) return answer.flatMap((item) => marked(item, name))
  if (answer === null || typeof answer !== 'object') return []
  const thing = answer as Readonly<Record<string, unknown>>
  return 'marked' in thing ? [thing[name]] : Object.values(thing).flatMap((inner) => marked(inner, name))
}

/** The ways that lead to things of a type: each reads them by a statement of its own. */
const ways: Readonly<Record<string, readonly string[]>> = {
  Commitment: [
    'commitments { nodes { X } }',
    'commitments(last: 3, filter: { goals: [14] }, orderBy: { field: TITLE }) { edges { node { X } } pageInfo { endCursor } }',
    'commitment(registrationNumber: "#Test1") { X }',
    `commitment(id: ${JSON.stringify(JSON.parse(await idsOf('commitments'))[0])}) { X }`,
    'organizations { nodes { ledCommitments { edges { cursor node { X } } } } }',
    'actionNetworks { nodes { commitments { nodes { X } } } }',
    'deliverables { nodes { commitment { X } } }',
    `nodes(ids: ${await idsOf('commitments')}) { ... on Commitment { X } }`,
  ],
  Partner: ['commitments { nodes { partners { nodes { X } } } }'],
  Timeframe: ['commitments { nodes { timeframe { X } } }'],
  Organization: [
    'organizations { nodes { X } }',
    'organizations(filter: { status: MERGED }) { edges { cursor node { X } } }',
    `organization(id: ${JSON.stringify(JSON.parse(await idsOf('organizations'))[0])}) { X }`,
    'organization(identifier: { scheme: WIKIDATA, value: "Q1" }) { X }',
    'commitments { nodes { leadOrganization { X } } }',
    'commitments { nodes { partners { nodes { organization { X } } } } }',
    'organizations { nodes { merges { organization { X } } } }',
    `nodes(ids: ${await idsOf('organizations')}) { ... on Organization { X } }`,
  ],
  ActionNetwork: [
    'actionNetworks { nodes { X } }',
    'actionNetwork(slug: "ocean") { X }',
    'organizations { nodes { stewardedNetworks { nodes { X } } } }',
    'commitments { nodes { actionNetworks { X } } }',
  ],
  Deliverable: [
    'deliverables { nodes { X } }',
    'commitments { nodes { deliverables(orderBy: { field: DUE_DATE }) { edges { node { X } cursor } } } }',
    'progressReports { nodes { deliverables { X } } }',
    `nodes(ids: ${await idsOf('deliverables')}) { ... on Deliverable { X } }`,
  ],
  ProgressReport: [
    'progressReports { nodes { X } }',
    'commitments { nodes { progressReports { nodes { X } } } }',
    'deliverables { nodes { progressReports { X } } }',
    `nodes(ids: ${await idsOf('progressReports')}) { ... on ProgressReport { X } }`,
  ],
  Goal: ['goals { nodes { X } }', 'commitments { nodes { goals { X } } }'],
  Target: ['targets(first: 5) { nodes { X } }', 'commitments { nodes { targets { X } } }'],
  Country: ['countries(first: 5) { nodes { X } }', 'commitments { nodes { countries { X } } }'],
  Term: ['terms(first: 5) { nodes { X } }', 'commitments { nodes { terms { X } } }'],
}

describe.each(Object.entries(ways))('%s', (typeName, reached) => {
  const fields = fieldsOf(typeName)
  const selected = (way: string, selection: string) => `{ ${way.replace(' X ', ` marked: __typename ${selection} `)} }`

  it.each(reached)('answers each field alone as among all others: %s', async (way) => {
    const among = await ask(selected(way, fields.map(({ selection }) => selection).join(' ')))
    for (const { name, selection } of fields) {
      const alone = marked(await ask(selected(way, selection)), name)
      expect({ name, said: alone }).toEqual({ name, said: marked(among, name) })
      expect(alone.length).toBeGreaterThan(0)
    }
  })

  it('has something to say in every field, so that what is missing shows', async () => {
    const answers = await Promise.all(
      reached.map((way) => ask(selected(way, fields.map(({ selection }) => selection).join(' ')))),
    )
    const silent = fields.filter(({ name }) =>
      answers.every((answer) => marked(answer, name).every((said) => said === null)),
    )
    expect(silent.map(({ name }) => name)).toEqual(typeName === 'Goal' || typeName === 'Target' ? ['title'] : [])
  })
})
