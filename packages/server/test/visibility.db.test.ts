import { describe, expect, it } from '@jest/globals'
import { type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { domains, monolithSchema } from '../src/index.ts'
import { askAt, openAssemblies } from './assemblies.ts'
import { givenRegistry } from './given-registry.ts'

const { connection, monolith, gateway, subgraphUrls } = await openAssemblies()
const { hidden, visible, absorbed, hiddenEarlierTitle } = await givenRegistry(connection.database)
const schema = monolithSchema(domains)

const hiddenIds = hidden.flatMap(({ id, deliverableIds, progressReportIds }) => [
  id,
  ...deliverableIds,
  ...progressReportIds,
])
const secrets = [
  ...hiddenIds,
  ...hidden.flatMap(({ registrationNumber, title, partnerName }) => [registrationNumber, title, partnerName]),
]

/** What an answer gives away, except what the question itself named. */
const leaks = (answer: unknown, asked = ''): string[] => {
  const text = JSON.stringify(answer)
  return secrets.filter((secret) => text.includes(JSON.stringify(secret)) && !asked.includes(secret))
}

const typeOf = (id: string) =>
  id.startsWith('commitment_') ? 'Commitment' : id.startsWith('deliverable_') ? 'Deliverable' : 'ProgressReport'

describe('a hidden commitment and what belongs to it', () => {
  it('are there to be hidden', () => {
    expect(hidden).toHaveLength(4)
    expect(hidden.every(({ deliverableIds }) => deliverableIds.length === 2)).toBe(true)
  })

  it.each([
    ['the monolith', monolith],
    ['the gateway', gateway],
  ])('answer to no id and no number in %s', async (_, ask) => {
    for (const { id, registrationNumber, deliverableIds, progressReportIds } of hidden) {
      const { data, errors } = await ask(`{
        byId: commitment(id: "${id}") { id title }
        byNumber: commitment(registrationNumber: "${registrationNumber}") { id title }
        deliverable(id: "${deliverableIds[0]}") { id }
        ${progressReportIds.map((report) => `progressReport(id: "${report}") { id }`).join('')}
        node(id: "${id}") { id }
        nodes(ids: ${JSON.stringify([id, ...deliverableIds, ...progressReportIds])}) { id }
      }`)
      expect(errors).toBeUndefined()
      expect(
        Object.values(data ?? {})
          .flat()
          .filter(Boolean),
      ).toEqual([])
    }
  })

  it('answer to no `_entities` of any subgraph', async () => {
    for (const { name } of domains) {
      const ask = askAt(subgraphUrls[name]!)
      const types = entityFields(name)
      const representations = hiddenIds
        .map((id) => ({ __typename: typeOf(id), id }))
        .filter(({ __typename }) => types.has(__typename))
      if (representations.length === 0) continue
      const selections = [...types].map(([type, fields]) => `... on ${type} { ${fields.join(' ')} }`)
      const answer = await ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selections.join(' ')} } }`,
        { representations },
      )
      expect(answer.errors).toBeUndefined()
      const entities = JSON.stringify(answer.data)
      for (const secret of hidden) expect(entities).not.toContain(secret.title)
      expect(entities).not.toMatch(/Reef|Report \d|Year \d|"totalCount":[1-9]/)
    }
  })
})

/** The plain fields, and the connections with their contents, of the commitment types that a room resolves. */
const entityFields = (room: string): Map<string, string[]> => {
  const { typeDefs } = domains.find(({ name }) => name === room)!
  return new Map(
    typeDefs.definitions.flatMap((definition) => {
      if (
        definition.kind !== 'ObjectTypeDefinition' ||
        !['Commitment', 'Deliverable', 'ProgressReport'].includes(definition.name.value)
      )
        return []
      if (definition.directives?.some(({ arguments: args }) => args?.some(({ name }) => name.value === 'resolvable')))
        return []
      const prefix = definition.name.value
      const fields = (definition.fields ?? []).flatMap(({ name }) => selectionOf(schema, prefix, name.value))
      return [[prefix, fields] as const]
    }),
  )
}

/** An alias per type keeps equally named fields of different types apart. */
const selectionOf = (api: GraphQLSchema, typeName: string, fieldName: string): string[] => {
  const type = api.getType(typeName)
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
  if (field === undefined || fieldName === 'id') return []
  const result = getNamedType(field.type)
  if (!isObjectType(result)) return [`${typeName}_${fieldName}: ${fieldName}`]
  const selection = result.name.endsWith('Connection') ? 'totalCount nodes { __typename }' : '__typename'
  return [`${typeName}_${fieldName}: ${fieldName} { ${selection} }`]
}

describe('what a commitment said before', () => {
  it.each([
    ['the monolith', monolith],
    ['the gateway', gateway],
  ])('shows nothing that was never public in %s', async (_, ask) => {
    const { data, errors } = await ask(`{
      commitments(first: 100) { nodes { earlierTexts { title } } }
      node(id: "${absorbed}") { ... on Commitment { earlierTexts { title } } }
    }`)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toContain('Promise of the past')
    expect(JSON.stringify(data)).not.toContain(hiddenEarlierTitle)
  })
})

describe('every list of the API', () => {
  /** Every connection of every type, with all that its nodes plainly say, from one visible parent of the type. */
  const parents: Record<string, string> = {
    Query: '',
    Organization: `organizations(first: 100) { nodes { `,
    ActionNetwork: 'actionNetworks(first: 100) { nodes { ',
    Commitment: 'commitments(first: 100) { nodes { ',
    Goal: 'goals(first: 100) { nodes { ',
    Target: 'targets(filter: { goals: [13, 14] }, first: 100) { nodes { ',
    Country: 'countries(filter: { codes: ["KEN", "FJI"] }) { nodes { ',
    Term: 'terms(first: 100) { nodes { ',
    UnresolvedOrganization: 'unresolvedOrganizations(first: 100) { nodes { ',
  }

  const lists = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => {
          const connection = getNamedType(field.type)
          return connection.name.endsWith('Connection') && isObjectType(connection)
            ? [{ type: type.name, field, connection }]
            : []
        })
      : [],
  )

  it('is reached by this test', () => {
    expect(lists.filter(({ type }) => parents[type] === undefined)).toEqual([])
    expect(lists.length).toBeGreaterThan(12)
  })

  it.each(lists.map((list) => [`${list.type}.${list.field.name}`, list] as const))(
    '%s shows and counts nothing hidden',
    async (_, { type, field, connection }) => {
      const node = getNamedType(connection.getFields()['nodes']!.type)
      if (!isObjectType(node)) throw new Error('A connection has nodes')
      const plain = Object.values(node.getFields())
        .filter((each) => !isObjectType(getNamedType(each.type)))
        .map(({ name }) => name)
      const stubs = ['commitment', 'progressReports', 'deliverables'].filter((name) => {
        const stub = node.getFields()[name]
        return stub !== undefined && !getNamedType(stub.type).name.endsWith('Connection')
      })
      const selection = `totalCount nodes { ${plain.join(' ')} ${stubs.map((name) => `${name} { id }`).join(' ')} }`
      const parent = parents[type]!
      for (const filter of filtersOf(field.args.find(({ name }) => name === 'filter')?.type)) {
        const args = `(first: 100${filter === '' ? '' : `, filter: { ${filter} }`})`
        const answer = await monolith(
          `{ ${parent}list: ${field.name}${args} { ${selection} }${parent === '' ? '' : ' } }'} }`,
        )
        expect(answer.errors).toBeUndefined()
        expect(leaks(answer, filter)).toEqual([])
        for (const [, count] of JSON.stringify(answer).matchAll(/"list":\{"totalCount":(\d+)/g)) {
          expect(Number(count)).toBeLessThanOrEqual(mostVisible[node.name] ?? Number.POSITIVE_INFINITY)
        }
      }
    },
  )

  const mostVisible: Record<string, number> = {
    Commitment: visible.Commitment.length,
    Deliverable: visible.Deliverable.length,
    ProgressReport: visible.ProgressReport.length,
  }

  /** No filter, and every filter that could be asked for what is hidden. */
  const filtersOf = (type: unknown): string[] => {
    const named = getNamedType(type as never)
    if (!isInputObjectType(named)) return ['']
    const candidates: Record<string, string> = {
      ids: `ids: ${JSON.stringify(hidden.map(({ id }) => id))}`,
      statuses: 'statuses: [DRAFT, SUBMITTED, CHANGES_REQUESTED, REJECTED]',
      titleContains: 'titleContains: "secret"',
      commitments: `commitments: ${JSON.stringify(hidden.map(({ id }) => id))}`,
    }
    const names = Object.keys(named.getFields()).filter((name) => candidates[name] !== undefined)
    const ids =
      named.name === 'CommitmentFilter' ? names : names.filter((name) => name !== 'ids' && name !== 'statuses')
    return ['', ...ids.map((name) => candidates[name]!)]
  }
})
