import { describe, expect, it } from '@jest/globals'
import { openVocabularies } from './given.ts'

const room = await openVocabularies()

const countryQuery = `query ($id: ID, $code: CountryCode) { country(id: $id, code: $code) { id code name } }`

describe('country', () => {
  it.each([{ id: 'country_KEN' }, { code: 'KEN' }, { code: 'ke' }, { code: '404' }])(
    'is found by %j',
    async (variables) => {
      const { country } = await room.ask(countryQuery, variables)
      expect(country).toEqual({ id: 'country_KEN', code: 'KEN', name: 'Kenya' })
    },
  )

  it('says where it lies and in which groups the United Nations count it', async () => {
    const { country } = await room.ask(`{
      country(code: "TUV") {
        alpha2 m49 region subregion isSmallIslandDevelopingState isLeastDeveloped isLandlockedDeveloping
      }
    }`)
    expect(country).toEqual({
      alpha2: 'TV',
      m49: '798',
      region: 'OCEANIA',
      subregion: 'Polynesia',
      isSmallIslandDevelopingState: true,
      isLeastDeveloped: true,
      isLandlockedDeveloping: false,
    })
  })

  it('lies in no region when it is Antarctica', async () => {
    const { country } = await room.ask(`{ country(code: "ATA") { region subregion } }`)
    expect(country).toEqual({ region: null, subregion: null })
  })

  it('has a name in each of the six languages', async () => {
    const { country } = await room.ask(`{
      country(code: "FJI") {
        ar: name(language: ar) en: name(language: en) es: name(language: es)
        fr: name(language: fr) ru: name(language: ru) zh: name(language: zh)
      }
    }`)
    expect(country).toEqual({ ar: 'فيجي', en: 'Fiji', es: 'Fiji', fr: 'Fidji', ru: 'Фиджи', zh: '斐济' })
  })

  it('is null for an id that no country has', async () => {
    expect(await room.ask(countryQuery, { id: 'country_ZZZ' })).toEqual({ country: null })
  })

  it.each([
    [{ code: 'XK' }, /"XK" is no country; give an ISO 3166-1 code such as KEN, KE or 404\./],
    [{ id: 'country_ken' }, /"country_ken" is not an id of Country; those look like country_KEN\./],
    [{}, /Give exactly one of id, code; got none\./],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await room.run(countryQuery, variables)
    expect(errors?.[0]?.message).toMatch(message)
  })
})

it('a reference of another room to a country is completed', async () => {
  const { _entities } = await room.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Country { name } } }`,
    { representations: [{ __typename: 'Country', id: 'country_CIV' }] },
  )
  expect(_entities).toEqual([{ name: 'Côte d’Ivoire' }])
})
