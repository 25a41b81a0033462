import { describe, expect, it } from '@jest/globals'
import { assert, asyncProperty, integer } from 'fast-check'
import { mockPledgegraph } from '../../src/testing/index.ts'
import { askMock } from './ask.ts'

const idsOf = async <Node extends { readonly id: string }>(nodes: AsyncIterable<Node>): Promise<string[]> => {
  const ids: string[] = []
  for await (const { id } of nodes) ids.push(id)
  return ids
}

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>
  readonly totalCount: number
}

const page =
  'nodes { id } edges { cursor node { id } } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }'

/** A page of commitments, asked with these arguments. */
const commitments = async (args: string): Promise<Page> => {
  const { data, errors } = await askMock({ size: 23 })(`{ commitments${args} { ${page} } }`)
  if (errors !== undefined) throw new Error(errors[0]!.message)
  return data!['commitments'] as Page // as the document asks
}

describe('a list', () => {
  it('has as many entries as the mock was told', async () => {
    const registry = mockPledgegraph({ size: 23 })
    expect(await idsOf(registry.commitments.all())).toHaveLength(23)
    expect(await registry.commitments({ first: 1, withTotalCount: true })).toMatchObject({
      commitments: { totalCount: 23 },
    })
  })

  it.each([
    ['goals', 17],
    ['targets', 169],
    ['countries', 249],
  ] as const)('of %s is whole', async (name, count) => {
    const nodes: AsyncIterable<{ readonly id: string }> = mockPledgegraph()[name].all()
    expect(new Set(await idsOf(nodes)).size).toBe(count)
  })

  it('has 20 entries when nobody says how many', async () => {
    expect((await commitments('')).nodes).toHaveLength(20)
  })

  it('is the same in pages of any size, either way', async () => {
    const all = (await commitments('(first: 100)')).nodes.map(({ id }) => id)
    await assert(
      asyncProperty(integer({ min: 1, max: 25 }), async (size) => {
        const forward: string[] = []
        for (let after = ''; ;) {
          const { nodes, pageInfo } = await commitments(`(first: ${size}${after})`)
          forward.push(...nodes.map(({ id }) => id))
          if (!pageInfo.hasNextPage) break
          after = `, after: "${pageInfo.endCursor}"`
        }
        const backward: string[] = []
        for (let before = ''; ;) {
          const { nodes, pageInfo } = await commitments(`(last: ${size}${before})`)
          backward.unshift(...nodes.map(({ id }) => id))
          if (!pageInfo.hasPreviousPage) break
          before = `, before: "${pageInfo.startCursor}"`
        }
        expect([forward, backward]).toEqual([all, all])
      }),
      { numRuns: 8 },
    )
  })

  it('says the same in its edges and its nodes', async () => {
    const { nodes, edges, pageInfo } = await commitments('(first: 3)')
    expect(edges.map(({ node }) => node)).toEqual(nodes)
    expect(edges.map(({ cursor }) => cursor)).toEqual([pageInfo.startCursor, expect.any(String), pageInfo.endCursor])
  })

  it('that is empty has no cursors', async () => {
    const { pageInfo } = await commitments('(filter: { ids: [] })')
    expect(pageInfo).toEqual({ startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false })
  })

  it.each([
    ['(first: 0)', 'first takes a number from 1 to 100; got 0.'],
    ['(last: 101)', 'last takes a number from 1 to 100; got 101.'],
    ['(first: 1, last: 1)', 'Page one way at a time: first with after, or last with before.'],
    ['(after: "x")', '"x" is not a cursor of this list; give an endCursor or startCursor as it was answered.'],
  ])('refuses %s', async (args, message) => {
    await expect(commitments(args)).rejects.toThrow(message)
  })
})

describe('a filter', () => {
  const registry = mockPledgegraph({ size: 60 })
  const matching = async (filter: Parameters<typeof registry.commitments>[0] & object) => {
    const { commitments: found } = await registry.commitments({ first: 100, ...filter })
    expect(found.nodes).not.toEqual([])
    return found.nodes
  }

  it('keeps the commitments for a goal', async () => {
    for (const { goals } of await matching({ filter: { goals: [14, 1] } })) {
      expect(goals!.some(({ number }) => number === 14 || number === 1)).toBe(true)
    }
  })

  it('keeps the commitments of a status that begin within days', async () => {
    const filter = { statuses: ['PUBLISHED'], started: { from: '2020-01-01', to: '2022-12-31' } } as const
    for (const { status, timeframe } of await matching({ filter })) {
      expect(status).toBe('PUBLISHED')
      expect(timeframe.startsOn).toMatch(/^202[012]/)
    }
  })

  it('keeps what has the text in its title, whatever its case', async () => {
    for (const { title } of await matching({ filter: { titleContains: 'CORAL' } })) expect(title).toMatch(/coral/)
  })

  it('keeps those of an organization', async () => {
    const { id } = (await matching({})).find(({ leadOrganization }) => leadOrganization)!.leadOrganization!
    const found = await matching({ filter: { leadOrganizations: [id] } })
    expect(found.every(({ leadOrganization }) => leadOrganization?.id === id)).toBe(true)
  })

  it('keeps what is overdue as of a day', async () => {
    const { deliverables } = await registry.deliverables({ first: 100, filter: { overdueAsOf: '2026-06-30' } })
    expect(deliverables.nodes).not.toEqual([])
    expect(deliverables.nodes.every(({ overdue }) => overdue)).toBe(true)
  })

  it('keeps countries by their name in a language', async () => {
    const filter = { namePrefix: 'all', nameLanguage: 'fr' } as const
    const { countries } = await registry.countries({ filter, language: 'fr' })
    expect(countries.nodes.map(({ code }) => code)).toEqual(['DEU'])
  })

  it('keeps nothing when a list in it is empty', async () => {
    expect(await registry.commitments({ filter: { statuses: [] } })).toMatchObject({ commitments: { nodes: [] } })
  })

  it('that is null is none', async () => {
    expect(await registry.commitments({ filter: null, first: 5 })).toEqual(await registry.commitments({ first: 5 }))
    expect(await registry.commitments({ filter: { goals: null } })).toEqual(await registry.commitments({}))
  })

  it('finds whatever has one of the ids, once', async () => {
    const ids = ['commitment_5', 'commitment_nobody', 'commitment_5']
    expect((await matching({ filter: { ids } })).map(({ id }) => id).toSorted()).toEqual([
      'commitment_5',
      'commitment_nobody',
    ])
  })

  it('finds in the list of somebody only what is in it', async () => {
    const { goal } = await registry.goalCommitments({ number: 14, first: 100 })
    const [one] = goal!.commitments!.nodes
    const filter = { ids: [one!.id, 'commitment_nobody'] }
    const { goal: filtered } = await registry.goalCommitments({ number: 14, filter })
    expect(filtered!.commitments!.nodes.map(({ id }) => id)).toEqual([one!.id])
  })
})

describe('an order', () => {
  const registry = mockPledgegraph({ size: 40 })

  it('sorts up and down, with nothing last either way', async () => {
    for (const direction of ['ASC', 'DESC'] as const) {
      const orderBy = { field: 'ENDS_ON', direction } as const
      const { commitments: sorted } = await registry.commitments({ first: 100, orderBy })
      const days = sorted.nodes.map(({ timeframe }) => timeframe.endsOn)
      const known = days.filter((day) => day !== null).toSorted()
      expect(days).toContain(null)
      expect(days.filter((day) => day !== null)).toEqual(direction === 'ASC' ? known : known.toReversed())
      expect(days.slice(known.length).every((day) => day === null)).toBe(true)
    }
  })

  it('is the latest registered first when nobody says', async () => {
    const { commitments: usual } = await registry.commitments({ first: 100 })
    const orderBy = { field: 'REGISTERED_AT', direction: 'DESC' } as const
    expect(await registry.commitments({ first: 100, orderBy })).toEqual({ commitments: usual })
  })

  it('is that of the holder for the deliverables of a commitment', async () => {
    const { commitment } = await registry.commitmentDeliverables({ id: 'commitment_2' })
    expect(commitment!.deliverables!.nodes.map(({ position }) => position)).toEqual(
      commitment!.deliverables!.nodes.map((_, index) => index),
    )
  })

  it('puts Åland where it is looked for', async () => {
    const { countries } = await registry.countries({ first: 3 })
    expect(countries.nodes.map(({ name }) => name)).toEqual(['Afghanistan', 'Åland Islands', 'Albania'])
  })
})
