import { describe, expect, it } from '@jest/globals'
import { countryOfName, readCountries } from '../src/countries.ts'
import { takeNotes } from './notes.ts'

describe('countryOfName', () => {
  it.each([
    ['Kenya', 'KEN'],
    ['KENYA', 'KEN'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Czech Republic', 'CZE'],
    ['State of Palestine', 'PSE'],
    ['Venezuela, Bolivarian Republic of', 'VEN'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Korea, Republic of', 'KOR'],
    ["Democratic People's Republic of Korea", 'PRK'],
    ['Congo', 'COG'],
    ['Democratic Republic of the Congo', 'COD'],
    ['Congo, Democratic Republic of the', 'COD'],
    ['The Bahamas', 'BHS'],
    ['Sao Tomé and Principe', 'STP'],
    ["Côte d'Ivoire", 'CIV'],
    ['Cote d’Ivoire', 'CIV'],
    ['St. Lucia', 'LCA'],
    ['Saint Vincent & the Grenadines', 'VCT'],
    ['Viet Nam', 'VNM'],
    ['Vietnam', 'VNM'],
    ['Allemagne', 'DEU'],
    ['España', 'ESP'],
    ['Япония', 'JPN'],
    ['中国', 'CHN'],
    ['مصر', 'EGY'],
  ])('knows %j', (name, code) => {
    expect(countryOfName(name)).toBe(code)
  })

  it.each(['Global', 'Korea', 'Europe', 'European Commission', 'Atlantis', 'Kenya and Uganda', '', 'constructor'])(
    'knows no country %j',
    (name) => {
      expect(countryOfName(name)).toBeNull()
    },
  )
})

describe('readCountries', () => {
  it.each([
    ['Global', 'REGION'],
    ['Africa Region', 'REGION'],
    ['Latin American and Caribbean Region', 'REGION'],
    ['Western Indian Ocean', 'REGION'],
    ['Small Island Developing States', 'REGION'],
    ['South-East Asia', 'REGION'],
    ['European Commission', 'ORGANIZATION'],
    ['European Union', 'ORGANIZATION'],
    ['Macquarie University', 'ORGANIZATION'],
    ['Universidad de Magallanes', 'ORGANIZATION'],
    ['Pacific Islands Forum', 'ORGANIZATION'],
    ['Ibero-American Network of Life Cycle Assesment', 'ORGANIZATION'],
    ['Vital Actions for Sustainable Development [AVD]', 'ORGANIZATION'],
    ['United Nations', 'ORGANIZATION'],
    ['Global Action Plan', 'UNKNOWN'],
    ['Atlantis', 'UNKNOWN'],
    ['Bolivarian Republic of', 'UNKNOWN'],
    ['Kosovo', 'UNKNOWN'],
  ])('keeps %j as text: %s', (text, kind) => {
    const { note, notes } = takeNotes()
    expect(readCountries([text], 'countries', note)).toEqual({ countries: [], stakeholders: [{ text, kind }] })
    expect(notes).toEqual([`NOT_A_COUNTRY_${kind} countries[0]: ${text}`])
  })

  it('takes a country once, in the order of the source', () => {
    const { note, notes } = takeNotes()
    expect(readCountries(['Turkey', 'Kenya', 'Türkiye'], 'countries', note).countries).toEqual(['TUR', 'KEN'])
    expect(notes).toEqual(['DUPLICATE_ENTRY countries[2]: Türkiye'])
  })
})
