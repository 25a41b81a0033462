import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { describe, expect, it } from '@jest/globals'
import { Client as UrqlClient, fetchExchange } from '@urql/core'
import * as documents from '../../src/documents.ts'
import { CommitmentsDocument, byHash, overGet } from '../../src/index.ts'
import { mockFetch, mockPledgegraph } from '../../src/testing/index.ts'
import { askMock } from './ask.ts'

const url = 'http://registry.test/graphql'
const post = (body: unknown, accept = 'application/json') => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

describe('what was asked', () => {
  it('is kept in order, with what the client sent', async () => {
    const registry = mockPledgegraph({}, { apiKey: 'key' })
    await registry.goal({ number: 14 })
    await registry.commitments({ first: 3, filter: { goals: [14] } })
    expect(registry.calls).toMatchObject([
      { operation: 'Goal', variables: { number: 14 }, method: 'POST', url },
      { operation: 'Commitments', variables: { first: 3, filter: { goals: [14] } }, query: CommitmentsDocument },
    ])
    expect(registry.calls[0]!.headers.get('x-api-key')).toBe('key')
  })

  it('is kept of what is refused, too', async () => {
    const fetch = mockFetch()
    await fetch(url, post({ query: 'query Wrong { nothing }' }))
    expect(fetch.calls).toMatchObject([{ operation: 'Wrong', variables: {} }])
  })

  it('shows one request for all nodes of a moment', async () => {
    const registry = mockPledgegraph()
    await Promise.all(['goal_1', 'commitment_1', 'goal_1'].map((id) => registry.node(id)))
    expect(registry.calls).toMatchObject([{ operation: 'Nodes', variables: { ids: ['goal_1', 'commitment_1'] } }])
  })
})

describe('a wrong operation is refused as by the registry', () => {
  it.each([
    ['{ goal(number: 1) { lable } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "lable" on type "Goal".'],
    ['{ goal(number: 1) { label }', {}, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['query ($n: Int!) { goal(number: $n) { label } }', {}, 'BAD_USER_INPUT', 'Variable "$n" of required type "Int!"'],
    [
      'query ($n: Int!) { goal(number: $n) { label } }',
      { n: 'x' },
      'BAD_USER_INPUT',
      'Variable "$n" got invalid value "x"',
    ],
    [
      'query ($d: Date!) { deliverables(filter: { overdueAsOf: $d }) { totalCount } }',
      { d: '2026-02-30' },
      'BAD_USER_INPUT',
      '"2026-02-30" is not a Date',
    ],
    ['{ country(code: "XX") { name } }', {}, 'BAD_USER_INPUT', '"XX" is not a CountryCode'],
    ['query A { __typename } query B { __typename }', {}, 'OPERATION_RESOLUTION_FAILURE', 'which operation'],
  ])('%s with %j', async (query, variables, code, message) => {
    const { errors } = await askMock()(query, variables)
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }])
  })

  it('with 400 for who knows the answers of GraphQL from others', async () => {
    const { status, headers } = await mockFetch()(url, post({ query: '{ x }' }, 'application/graphql-response+json'))
    expect([status, headers.get('content-type')]).toEqual([400, 'application/graphql-response+json; charset=utf-8'])
  })

  it('with 200 for everybody else', async () => {
    const { status, headers } = await mockFetch()(url, post({ query: '{ x }' }))
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
  })

  it.each(['', '[]', '{', '{}', '{"variables":{}}'])('when the request is none: %j', async (body) => {
    const response = await mockFetch()(url, post(body))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })
})

it('answers what a document asks of the schema itself', async () => {
  const { data } = await askMock()('{ __type(name: "Goal") { kind fields { name } } }')
  expect(data).toMatchObject({ __type: { kind: 'OBJECT', fields: expect.arrayContaining([{ name: 'label' }]) } })
})

it('leaves out what a condition leaves out', async () => {
  const { data } = await askMock()(
    'query ($yes: Boolean!) { goal(number: 1) { id number @include(if: $yes) label @skip(if: $yes) } }',
    { yes: true },
  )
  expect(data).toEqual({ goal: { id: 'goal_1', number: 1 } })
})

describe('asked otherwise than by POST of a text', () => {
  it('answers by GET', async () => {
    const registry = mockPledgegraph({}, { reads: overGet() })
    expect(await registry.goal({ number: 14 })).toMatchObject({ goal: { number: 14 } })
    expect(registry.calls).toMatchObject([{ operation: 'Goal', method: 'GET', variables: { number: 14 } }])
  })

  it('answers a hash that it has seen with its text', async () => {
    const registry = mockPledgegraph({}, { persisted: byHash(), reads: overGet() })
    await registry.goal({ number: 14 })
    expect(await registry.goal({ number: 13 })).toMatchObject({ goal: { number: 13 } })
    expect(registry.calls).toMatchObject([{ method: 'POST' }, { method: 'GET' }])
    expect(new URL(registry.calls[1]!.url).searchParams.has('query')).toBe(false)
  })

  it('answers a Request', async () => {
    const response = await mockFetch()(new Request(url, post({ query: '{ goal(number: 1) { label } }' })))
    expect(await response.json()).toEqual({ data: { goal: { label: 'No poverty' } } })
  })

  it('answers an address that is relative to the page', async () => {
    const response = await mockFetch()('/graphql', post({ query: '{ goal(number: 1) { label } }' }))
    expect(await response.json()).toEqual({ data: { goal: { label: 'No poverty' } } })
  })

  it('rejects with the reason of a signal that has aborted', async () => {
    const signal = AbortSignal.abort(new Error('Gone'))
    await expect(mockFetch()(url, { ...post({ query: '{ __typename }' }), signal })).rejects.toThrow('Gone')
  })
})

describe('another client', () => {
  it('Apollo Client gets its answers', async () => {
    const fetch = mockFetch({ operations: { Commitments: { commitments: { nodes: [{ title: 'Mine' }] } } } })
    const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url, fetch }) })
    const { data } = await client.query({ query: documents.CommitmentsDocument, variables: { first: 2 } })
    expect(data!.commitments.nodes).toMatchObject([{ __typename: 'Commitment', title: 'Mine' }])
  })

  it('urql gets its answers', async () => {
    const client = new UrqlClient({ url, fetch: mockFetch(), exchanges: [fetchExchange], preferGetMethod: false })
    const { data, error } = await client.query(documents.GoalDocument, { number: 14 })
    expect(error).toBeUndefined()
    expect(data!.goal).toMatchObject({ label: 'Life below water' })
  })
})
