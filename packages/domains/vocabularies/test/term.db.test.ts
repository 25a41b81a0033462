import { describe, expect, it } from '@jest/globals'
import { openVocabularies } from './given.ts'

const room = await openVocabularies()

const termQuery = `query ($id: ID, $key: TermKey) { term(id: $id, key: $key) { id scheme code label } }`

describe('term', () => {
  it.each([{ id: 'term_ocean-basin.arctic-ocean' }, { key: { scheme: 'OCEAN_BASIN', code: 'arctic-ocean' } }])(
    'is found by %j',
    async (variables) => {
      const { term } = await room.ask(termQuery, variables)
      expect(term).toEqual({
        id: 'term_ocean-basin.arctic-ocean',
        scheme: 'OCEAN_BASIN',
        code: 'arctic-ocean',
        label: 'Arctic Ocean',
      })
    },
  )

  it('answers in the language that was asked for', async () => {
    const { term } = await room.ask(`{ term(id: "term_ocean-basin.arctic-ocean") { label(language: zh) } }`)
    expect(term).toEqual({ label: '北冰洋' })
  })

  it('answers in English where it has no label in the language', async () => {
    const { term } = await room.ask(`{ term(id: "term_region.west-asia") { label(language: ar) } }`)
    expect(term).toEqual({ label: 'West Asia' })
  })

  it.each([{ id: 'term_ocean-basin.dead-sea' }, { key: { scheme: 'REGION', code: 'arctic-ocean' } }])(
    'is null for %j, which no term has',
    async (variables) => {
      expect(await room.ask(termQuery, variables)).toEqual({ term: null })
    },
  )

  it.each([
    [{ id: 'term_arctic' }, '"term_arctic" is not an id of Term; those look like term_ocean-basin.arctic-ocean.'],
    [{ key: { scheme: 'REGION', code: 'W Asia' } }, '"W Asia" is no code of a term; those look like arctic-ocean.'],
    [{}, 'Give exactly one of id, key; got none.'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await room.run(termQuery, variables)
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
  })
})

it('a reference of another room to a term is completed', async () => {
  const { _entities } = await room.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Term { code } } }`,
    { representations: [{ __typename: 'Term', id: 'term_sids-region.pacific' }] },
  )
  expect(_entities).toEqual([{ code: 'pacific' }])
})
