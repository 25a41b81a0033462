import { describe, expect, it } from '@jest/globals'
import { askMock } from './ask.ts'
import { mockPledgegraph } from '../../src/testing/index.ts'

const card = 'id __typename title status registrationNumber timeframe { startsOn endsOn } leadOrganization { id name }'

describe('the same seed', () => {
  it('makes the same registry', async () => {
    const [one, other] = await Promise.all([7, 7].map((seed) => mockPledgegraph({ seed }).commitments({ first: 30 })))
    expect(one).toEqual(other)
  })

  it('makes it whatever is asked first', async () => {
    const [one, other] = [askMock(), askMock()]
    const questions = [
      `{ commitment(id: "commitment_3") { ${card} deliverables { nodes { id description } } } }`,
      '{ organization(id: "organization_9") { name ledCommitments { nodes { title } } } }',
      '{ progressReports(last: 4) { nodes { id submittedAt status } totalCount } }',
    ]
    const forward = await Promise.all(questions.map((question) => one(question)))
    const backward = await Promise.all(questions.toReversed().map((question) => other(question)))
    expect(forward).toEqual(backward.toReversed())
  })

  it('answers a field alike whatever is asked beside it', async () => {
    const ask = askMock()
    const { data: alone } = await ask('{ commitment(id: "commitment_5") { summary } }')
    const { data: among } = await ask(
      `{ commitment(id: "commitment_5") { partners { totalCount } description summary ${card} } }`,
    )
    expect(among).toMatchObject(alone!)
  })

  it('keeps what it made from one release to the next', async () => {
    const { data } = await askMock()(
      '{ commitments(first: 2) { nodes { title registeredAt leadOrganization { name } } } }',
    )
    expect(data).toMatchInlineSnapshot(`
      {
        "commitments": {
          "nodes": [
            {
              "leadOrganization": {
                "name": "Lakeview Institute of Salt Marshes",
              },
              "registeredAt": "2024-12-28T10:05:22.000Z",
              "title": "Protecting school kitchens in Bellmoor",
            },
            {
              "leadOrganization": {
                "name": "City of Oldbridge",
              },
              "registeredAt": "2024-07-16T09:06:41.000Z",
              "title": "Reporting on village wells in Harbourne",
            },
          ],
        },
      }
    `)
  })
})

it('makes another registry of another seed', async () => {
  const [one, other] = await Promise.all([1, 2].map((seed) => mockPledgegraph({ seed }).commitments({ first: 5 })))
  expect(one).not.toEqual(other)
})

describe('an id', () => {
  it('means the same thing in a list, by itself, as a node and from elsewhere', async () => {
    const { data } = await askMock()(`{
      commitments(filter: { ids: ["commitment_4"] }) { nodes { ${card} } }
      commitment(id: "commitment_4") { ${card} deliverables(first: 1) { nodes { commitment { ${card} } } } }
      node(id: "commitment_4") { ... on Commitment { ${card} } }
    }`)
    const { deliverables, ...commitment } = data!['commitment'] as { deliverables: { nodes: object[] } }
    expect(data!['commitments']).toEqual({ nodes: [commitment] })
    expect(data!['node']).toEqual(commitment)
    expect(deliverables.nodes).toEqual([{ commitment }])
  })

  it('that is in no list has an entity of its own', async () => {
    const { commitment } = await mockPledgegraph().commitment({ id: 'commitment_01k3x' })
    expect(commitment).toMatchObject({ id: 'commitment_01k3x', title: expect.any(String) })
  })

  it.each(['goal_18', 'target_14.99', 'country_XXX', 'term_ocean-basin.nowhere'])(
    'that no registry has, %s, answers nothing',
    async (id) => {
      expect(await mockPledgegraph().node(id)).toBeNull()
    },
  )

  it('of another type is refused', async () => {
    const { errors } = await askMock()('{ commitment(id: "organization_1") { title } }')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it('of no type is refused', async () => {
    const { errors } = await askMock()('{ node(id: "nonsense") { id } }')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('what people cite', () => {
  it.each([
    ['commitment(registrationNumber: "#SDGAction36")', 'registrationNumber', '#SDGAction36'],
    ['commitment(registrationNumber: "SDGAction36")', 'registrationNumber', '#SDGAction36'],
    ['actionNetwork(slug: "ocean-conference")', 'slug', 'ocean-conference'],
    ['actionNetwork(slug: "ocean-action")', 'name', 'Ocean Action'],
    ['goal(number: 14)', 'label', 'Life below water'],
    ['target(code: "14.A")', 'code', '14.a'],
    ['country(code: "ke")', 'name', 'Kenya'],
    ['country(code: "404")', 'code', 'KEN'],
    ['country(code: KE)', 'id', 'country_KEN'],
    ['term(key: { scheme: OCEAN_BASIN, code: "arctic-ocean" })', 'label', 'Arctic Ocean'],
  ])('finds %s', async (question, field, value) => {
    const { data } = await askMock()(`{ found: ${question} { ${field} } }`)
    expect(data).toEqual({ found: { [field]: value } })
  })

  it('is the same thing by the id that it has', async () => {
    const registry = mockPledgegraph()
    const { commitment } = await registry.commitment({ registrationNumber: '#SDGAction36 & Söhne' })
    expect(await mockPledgegraph().commitment({ id: commitment!.id })).toEqual({ commitment })
  })

  it('finds an organization by its identifier', async () => {
    const identifier = { scheme: 'ROR', value: 'https://ror.org/02y3ad647' } as const
    const { organization } = await mockPledgegraph().organization({ identifier })
    expect(organization?.identifiers).toContainEqual(identifier)
  })

  it('finds the organization of a list by its identifier', async () => {
    const registry = mockPledgegraph({ size: 10 })
    for await (const { id } of registry.organizations.all()) {
      const [identifier] = (await registry.organization({ id })).organization?.identifiers ?? []
      if (identifier === undefined) continue
      // The mock answers schemes that are there.
      const { organization } = await registry.organization({
        identifier: identifier as { scheme: 'ROR'; value: string },
      })
      expect(organization?.id).toBe(id)
    }
  })

  it.each([
    ['{ commitment { title } }', 'Give exactly one of id, registrationNumber; got none.'],
    ['{ goal(id: "goal_1", number: 1) { label } }', 'Give exactly one of id, number; got id and number.'],
  ])('is asked for in one way: %s', async (question, message) => {
    expect(await askMock()(question)).toMatchObject({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] })
  })

  it('is null where a vocabulary does not have it', async () => {
    expect(await mockPledgegraph().goal({ number: 18 })).toEqual({ goal: null })
  })
})

describe('names of countries', () => {
  it('come in the language that is asked for', async () => {
    const { country } = await mockPledgegraph().country({ code: 'DEU', language: 'fr' })
    expect(country?.name).toBe('Allemagne')
  })
})
