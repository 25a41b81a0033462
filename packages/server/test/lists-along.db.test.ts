import { describe, expect, it } from '@jest/globals'
import { Load, type Viewer, anonymous, operator } from '@pledgegraph/kernel'
import { openDatabase } from '@pledgegraph/testkit'
import { type GraphQLObjectType, getNamedType, graphql, isLeafType } from 'graphql'
import { contextFactory, domains, monolithSchema } from '../src/index.ts'
import { createGraphqlServer } from '../src/graphql-server.ts'
import { givenRegistry } from './given-registry.ts'

/** Deliverables and reports come along with a page of commitments, in one statement. */

const connection = await openDatabase()
const { visible } = await givenRegistry(connection.database)
const schema = monolithSchema(domains)
const createContext = contextFactory(domains, connection.database)

type Variables = Record<string, unknown>

const ask = (source: string, variableValues: Variables = {}, viewer: Viewer = anonymous) =>
  graphql({ schema, source, variableValues, contextValue: createContext(viewer) })

const busy = new Load()
for (let others = 0; others < 100; others++) busy.begin()

/** As where many others are being answered, so that nothing comes along. */
const askUnderLoad = (source: string, variableValues: Variables = {}, viewer: Viewer = anonymous) =>
  graphql({
    schema,
    source,
    variableValues,
    contextValue: { ...createContext(viewer), load: busy },
  })

const statementsOf = async (source: string, variables: Variables = {}): Promise<number> => {
  const statements = await connection.statementsOf(() => ask(source, variables))
  return statements.length
}

/** Every field of a type that has no fields of its own. */
const leavesOf = (typeName: string): string => {
  const fields = Object.values((schema.getType(typeName) as GraphQLObjectType).getFields())
  return fields.flatMap(({ name, type }) => (isLeafType(getNamedType(type)) ? [name] : [])).join(' ')
}

const deliverable = `${leavesOf('Deliverable')} overdueVerdict(asOf: "2026-03-26") { overdue reason }`
const report = leavesOf('ProgressReport')
const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

const everything = `{ commitments(first: 5) { nodes { title
  deliverables { totalCount nodes { ${deliverable} } edges { cursor node { id } } ${pageInfo} }
  progressReports { totalCount nodes { ${report} } edges { cursor node { id } } ${pageInfo} } } } }`

const network = visible.ActionNetwork[0]!
const [one, other] = visible.Organization as [string, string]

interface FirstPage {
  readonly commitments: {
    readonly nodes: readonly [{ readonly deliverables: { readonly pageInfo: { endCursor: string } } }]
  }
}

describe('a list that comes along', () => {
  it.each<[string, number, string, Variables?]>([
    ['all of deliverables and reports, what is judged of them, and how many there are', 5, everything],
    ['pages of one', 1, `{ commitments { nodes { deliverables(first: 1) { nodes { id } ${pageInfo} } } } }`],
    ['the last of them', 1, `{ commitments { nodes { deliverables(last: 1) { nodes { id } ${pageInfo} } } } }`],
    [
      'lists by two names',
      1,
      `{ commitments { nodes {
        first: deliverables(first: 1) { nodes { id description } }
        late: deliverables(filter: { overdueAsOf: "2026-03-26" }, orderBy: { field: DUE_DATE }) { nodes { id } }
        again: deliverables(first: 1) { nodes { id description } } } } }`,
    ],
    [
      'what is selected in two places',
      1,
      `{ commitments { nodes { deliverables { nodes { id } } }
          nodes { deliverables { nodes { dueDate } ${pageInfo} } progressReports { nodes { title } } } } }`,
    ],
    ['those of edges', 1, '{ commitments { edges { node { title deliverables { nodes { description } } } } } }'],
    [
      'those of nodes and edges, of which some are the same',
      1,
      `{ commitments { nodes { deliverables { nodes { id } } }
          edges { node { deliverables { nodes { id } } progressReports { nodes { id } } } } } }`,
    ],
    [
      'what is in fragments',
      1,
      `query ($first: Int) { commitments { nodes { ...Whole ... on Commitment { progressReports { nodes { id } } } } } }
       fragment Whole on Commitment { deliverables(first: $first) { nodes { ... on Deliverable { id } } } }`,
      { first: 1 },
    ],
    [
      'arguments that are variables',
      1,
      `query ($filter: DeliverableFilter, $orderBy: DeliverableOrder) {
         commitments { nodes { deliverables(filter: $filter, orderBy: $orderBy) { nodes { description } } } } }`,
      {
        filter: { due: { to: '2025-01-01' }, states: ['PLANNED'] },
        orderBy: { field: 'CREATED_AT', direction: 'DESC' },
      },
    ],
    [
      'those of the commitments of a network',
      2,
      `{ actionNetwork(id: "${network}") { name commitments { nodes { deliverables { nodes { id dueDate } } } } } }`,
    ],
    [
      'those of the commitments of two organizations',
      2,
      `{ organizations { nodes { name ledCommitments(first: 2) { nodes { deliverables { nodes { id } } } } } } }`,
    ],
    [
      'one organization that was asked for twice, whose commitments are read once',
      2,
      `{ a: organization(id: "${one}") { name ledCommitments { nodes { id deliverables { nodes { id } } } } }
         b: organization(id: "${one}") { name ledCommitments { nodes { title deliverables { nodes { id } } } } } }`,
    ],
    [
      'different lists of the commitments of different organizations',
      3,
      `{ a: organization(id: "${one}") { name ledCommitments { nodes { deliverables { nodes { id } } } } }
         b: organization(id: "${other}") { name ledCommitments { nodes { progressReports { nodes { id } } } } } }`,
    ],
    ['how many alone', 2, '{ commitments { nodes { deliverables { totalCount } } } }'],
  ])('answers as it does by itself: %s, by %i statements', async (_, count, source, variables = {}) => {
    const answer = await ask(source, variables)
    expect(answer.errors).toBeUndefined()
    expect(answer).toEqual(await askUnderLoad(source, variables))
    expect(await statementsOf(source, variables)).toBe(count)
  })

  it('answers an operator as it does by itself', async () => {
    const answer = await ask(everything, {}, operator)
    expect(answer.errors).toBeUndefined()
    expect(answer).toEqual(await askUnderLoad(everything, {}, operator))
  })

  it('goes on behind a cursor that it has given', async () => {
    const first = await ask('{ commitments(first: 1) { nodes { deliverables(first: 1) { pageInfo { endCursor } } } } }')
    const { endCursor } = (first.data as unknown as FirstPage).commitments.nodes[0].deliverables.pageInfo
    const source =
      'query ($after: String) { commitments(first: 1) { nodes { deliverables(after: $after) { nodes { id } } } } }'
    expect(await ask(source, { after: endCursor })).toEqual(await askUnderLoad(source, { after: endCursor }))
    expect(await statementsOf(source, { after: endCursor })).toBe(1)
  })
})

describe('a list that does not come along', () => {
  const commitments = (below: string) => `{ commitments { nodes { ${below} } } }`

  it.each([
    ['beside a list that needs a level of its own', 3, 'deliverables { nodes { id } } partners { nodes { name } }'],
    ['that a directive decides on', 2, 'deliverables @include(if: true) { nodes { id } }'],
    ['in a fragment that a directive decides on', 2, '... @include(if: true) { deliverables { nodes { id } } }'],
    [
      'of which a directive decides what is read',
      2,
      'deliverables { nodes { id } } deliverables @skip(if: false) { nodes { dueDate } }',
    ],
  ])('is read after the commitments: %s', async (_, count, below) => {
    const source = commitments(below)
    expect((await ask(source)).errors).toBeUndefined()
    expect(await ask(source)).toEqual(await askUnderLoad(source))
    expect(await statementsOf(source)).toBe(count)
  })

  it.each([
    ['a page of no size', 'deliverables(first: 0) { nodes { id } }'],
    ['a cursor that is none', 'deliverables(after: "nonsense") { nodes { id } }'],
    ['an id that is none', 'deliverables(filter: { ids: ["nonsense"] }) { nodes { id } }'],
    [
      'days the wrong way round',
      'progressReports(filter: { submitted: { from: "2025-01-01", to: "2024-01-01" } }) { nodes { id } }',
    ],
  ])('says in its place what is wrong with %s', async (_, below) => {
    const { data, errors } = await ask(`{ commitments(first: 1) { nodes { title ${below} } } }`)
    expect(data).toMatchObject({ commitments: { nodes: [{ title: expect.any(String) }] } })
    expect(errors).toMatchObject([
      { path: ['commitments', 'nodes', 0, below.split('(')[0]], extensions: { code: 'BAD_USER_INPUT' } },
    ])
    expect(await askUnderLoad(`{ commitments(first: 1) { nodes { title ${below} } } }`)).toEqual({ data, errors })
  })
})

describe('under load', () => {
  const overdue = (day: number) =>
    `{ actionNetwork(id: "${network}") { commitments { nodes {
        deliverables(filter: { overdueAsOf: "2026-03-${day}" }) { nodes { id } } } } } }`

  it('operations share the page of commitments, and nothing comes along', async () => {
    const days = [11, 12, 13, 14, 15]
    const statements = await connection.statementsOf(() => Promise.all(days.map((day) => askUnderLoad(overdue(day)))))
    // The network's existence, the page, and the deliverables of each day.
    expect(statements).toHaveLength(2 + days.length)
  })

  it('is where two operations are executed at once, and for some more after them', async () => {
    const server = createGraphqlServer(schema, () => {})
    await server.start()
    const contextValue = createContext(anonymous)
    const execute = (query: string) => server.executeOperation({ query }, { contextValue })
    const lists = [1, 2, 3, 4].map(
      (first) => `{ commitments(first: ${first}) { nodes { deliverables { nodes { id } } } } }`,
    )
    const failing = ['{ commitments(first: 0) { totalCount } }', '{ commitment(id: "x") { id } }', '{ nothing }']
    for (const query of [...lists, ...failing]) await execute(query)

    const alone = await connection.statementsOf(() => execute(lists[0]!))
    expect(alone).toHaveLength(1)
    const together = await connection.statementsOf(() => Promise.all(lists.map(execute)))
    // Pages that arrive in one turn share the statement for their deliverables; which do is up to the database.
    expect(together.filter((statement) => statement.includes('$along'))).toHaveLength(1)
    expect(together.filter((statement) => statement.startsWith('select "commitments"."id" from'))).toHaveLength(3)
    await Promise.all(failing.map(execute))

    const next = await connection.statementsOf(() => execute(lists[0]!))
    expect(next).toHaveLength(2)
    for (let turn = 0; turn < 30; turn++) await execute(turn % 2 === 0 ? lists[1]! : failing[0]!)
    const later = await connection.statementsOf(() => execute(lists[0]!))
    expect(later).toHaveLength(1)
    await server.stop()
  })
})
