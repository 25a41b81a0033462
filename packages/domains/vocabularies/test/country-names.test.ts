import { describe, expect, it } from '@jest/globals'
import { countries } from '../src/data/countries.ts'
import { countryName } from '../src/data/country-names.ts'
import { languages } from '../src/data/languages.ts'

describe('countryName', () => {
  it.each(languages)('names every country in %s', (language) => {
    expect(countries.filter(({ code }) => countryName(code, language).trim() === '')).toEqual([])
  })

  it('gives no two countries the same English name', () => {
    expect(new Set(countries.map(({ code }) => countryName(code, 'en'))).size).toBe(countries.length)
  })

  it('answers in the language that was asked for', () => {
    expect(languages.map((language) => countryName('KEN', language))).toEqual([
      'كينيا',
      'Kenya',
      'Kenia',
      'Kenya',
      'Кения',
      '肯尼亚',
    ])
  })

  it.each([
    ['BOL', 'Bolivia (Plurinational State of)'],
    ['CHN', 'China'],
    ['CIV', 'Côte d’Ivoire'],
    ['CPV', 'Cabo Verde'],
    ['CZE', 'Czechia'],
    ['FSM', 'Micronesia (Federated States of)'],
    ['IRN', 'Iran (Islamic Republic of)'],
    ['KOR', 'Republic of Korea'],
    ['LAO', "Lao People's Democratic Republic"],
    ['MDA', 'Republic of Moldova'],
    ['MKD', 'North Macedonia'],
    ['PRK', "Democratic People's Republic of Korea"],
    ['PSE', 'State of Palestine'],
    ['REU', 'Réunion'],
    ['SWZ', 'Eswatini'],
    ['TUR', 'Türkiye'],
    ['TZA', 'United Republic of Tanzania'],
    ['VAT', 'Holy See'],
    ['VEN', 'Venezuela (Bolivarian Republic of)'],
    ['VIR', 'United States Virgin Islands'],
    ['VNM', 'Viet Nam'],
  ])('writes %s as the United Nations do: %s', (code, name) => {
    expect(countryName(code, 'en')).toBe(name)
  })

  it('gives no area the name of another entity', () => {
    expect(languages.map((language) => countryName('ESH', language))).toEqual([
      'الصحراء الغربية',
      'Western Sahara',
      'Sahara Occidental',
      'Sahara occidental',
      'Западная Сахара',
      '西撒哈拉',
    ])
  })

  it('refuses a code that no country has', () => {
    expect(() => countryName('ZZZ', 'en')).toThrow('"ZZZ" is no country; give an ISO 3166-1 alpha-3 code such as KEN.')
  })
})
