import { beforeAll, describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import { organizations } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const given = givenIn(room.database)

const candidatesOf = (names: readonly string[], args = '') =>
  room.run(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on UnresolvedOrganization { name candidates${args} { organization { name } score matchedName } }
      }
    }`,
    { representations: names.map((name) => ({ __typename: 'UnresolvedOrganization', name })) },
  )

describe('the candidates of a name', () => {
  beforeAll(async () => {
    const institute = await given.organization({ name: 'Institut Océanographique de Monaco' })
    await given.alias(institute.uuid, 'Oceanographic Institute of Monaco', 'en')
    for (const name of ['Ocean Wise', 'Ocean Wise Foundation', 'Ocean Wisdom Society'])
      await given.organization({ name })
  })

  it('are those with a name or alias like it, the likeliest first', async () => {
    const { data, errors } = await candidatesOf(['Oceanographic Institut of Monaco', 'Ocean Wise Fundation'])
    expect(errors).toBeUndefined()
    const [monaco, wise] = data!['_entities']
    expect(monaco.candidates[0]).toEqual({
      organization: { name: 'Institut Océanographique de Monaco' },
      score: expect.any(Number),
      matchedName: 'Oceanographic Institute of Monaco',
    })
    expect(wise.candidates[0].organization.name).toBe('Ocean Wise Foundation')
    const scores = wise.candidates.map(({ score }: { score: number }) => score)
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
  })

  it('are as many as asked for', async () => {
    const { data } = await candidatesOf(['Ocean Wise Fundation'], '(first: 1)')
    expect(data!['_entities'][0].candidates).toHaveLength(1)
  })

  it('are none for a name like nobody’s, nor for a text that is no name', async () => {
    const { data, errors } = await candidatesOf(['Xyzzy Plugh', '', `Ocean Wise ${'and others '.repeat(100)}`])
    expect(errors).toBeUndefined()
    expect(data!['_entities'].map(({ candidates }: { candidates: unknown }) => candidates)).toEqual([[], [], []])
  })

  it('are found for a hundred names in as many statements as for one', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `Ocean Wise ${index}`)
    const one = await room.statementsOf(() => candidatesOf(names.slice(0, 1)))
    const hundred = await room.statementsOf(() => candidatesOf(names))
    expect(hundred).toHaveLength(one.length)
    expect(one.length).toBeLessThanOrEqual(4)
  })

  it.each([
    ['a NUL character', 'Ocean\0Wise', '', /"Ocean\\u0000Wise" is no name/],
    ['half of a surrogate pair', 'Ocean\ud800', '', /is no name/],
    ['a number of candidates that is none', 'Ocean Wise', '(first: 0)', /first takes a number from 1 to 100; got 0\./],
  ])('are refused for %s', async (_, name, args, message) => {
    const { data, errors } = await candidatesOf([name, 'Ocean Wise'], args)
    expect(data!['_entities'][0].candidates).toBeNull()
    expect(errors?.[0]?.message).toMatch(message)
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})
