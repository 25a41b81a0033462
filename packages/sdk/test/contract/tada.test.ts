import { describe, expect, it } from '@jest/globals'
import { initGraphQLTada } from 'gql.tada'
import { print } from 'graphql'
import { Client } from '../../src/index.ts'
import {
  type FragmentOf,
  type ResultOf,
  type Setup,
  type VariablesOf,
  graphql,
  readFragment,
} from '../../src/tada/index.ts'
import { openDemo } from '../open-demo.ts'

const client = new Client({ url: await openDemo(), print })

const Name = graphql(`
  fragment Name on Organization {
    name
    acronym
  }
`)

const Titles = graphql(
  `
    query Titles($first: Int!, $filter: CommitmentFilter) {
      commitments(first: $first, filter: $filter) {
        nodes {
          title
          status
          registeredAt
          leadOrganization {
            ...Name
          }
        }
      }
    }
  `,
  [Name],
)

type Node = ResultOf<typeof Titles>['commitments']['nodes'][number]

describe('a query of one’s own, typed without a build step', () => {
  it('is asked by the client, which knows the types of its data', async () => {
    const { commitments } = await client.query(Titles, { first: 2, filter: { statuses: ['PUBLISHED'] } })
    const titles: string[] = commitments.nodes.map(({ title }) => title)
    expect(titles).toEqual([expect.any(String), expect.any(String)])
  })

  it('has fragments of its own', async () => {
    const { commitments } = await client.query(Titles, { first: 30 })
    const led = commitments.nodes.flatMap(({ leadOrganization }) => leadOrganization ?? [])
    const names: string[] = led.map((each: FragmentOf<typeof Name>) => readFragment(Name, each).name)
    expect(names).toContainEqual(expect.any(String))
    // @ts-expect-error What a fragment asks for is read through the fragment.
    expect(led[0]!.acronym).toBeDefined()
  })

  it('refuses variables that it does not take', async () => {
    // @ts-expect-error There is no such status.
    const asked = client.query(Titles, { first: 2, filter: { statuses: ['PUBLISHD'] } })
    await expect(asked).rejects.toThrow(/PUBLISHD/)
    // @ts-expect-error `first` is required.
    await expect(client.query(Titles, {})).rejects.toThrow(/first/)
  })

  it('has scalars as texts, and enums to which values may be added', () => {
    const [later, registeredAt]: [Node['status'], Node['registeredAt']] = ['SUSPENDED', '2026-03-26T09:30:00.000Z']
    expect([later, registeredAt]).toHaveLength(2)
    // @ts-expect-error A moment is a text.
    const moment: Node['registeredAt'] = new Date(0)
    expect(moment).toEqual(new Date(0))
    // @ts-expect-error What may be answered later may not be asked now.
    const variables: VariablesOf<typeof Titles> = { first: 1, filter: { statuses: ['SUSPENDED'] } }
    expect(variables.first).toBe(1)
  })

  it('can be set up otherwise', async () => {
    const unmasked = initGraphQLTada<Setup & { disableMasking: true }>()
    const fragment = unmasked(`fragment Numbered on Goal { number }`)
    const { goals } = await client.query(unmasked(`query { goals(first: 1) { nodes { ...Numbered } } }`, [fragment]))
    const number: number | undefined = goals.nodes[0]?.number
    expect(number).toBe(1)
  })
})
