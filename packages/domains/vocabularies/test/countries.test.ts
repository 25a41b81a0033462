import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { sharedData, skipReason } from '@pledgegraph/testkit'
import { countries } from '../src/data/countries.ts'
import {
  landlockedDevelopingCountries,
  leastDevelopedCountries,
  smallIslandDevelopingStates,
} from '../src/data/country-groups.ts'

describe('countries', () => {
  it('are 249', () => {
    expect(countries).toHaveLength(249)
  })

  it.each([
    ['code', /^[A-Z]{3}$/],
    ['alpha2', /^[A-Z]{2}$/],
    ['m49', /^\d{3}$/],
  ] as const)('have each its own well-formed %s', (key, shape) => {
    expect(countries.filter((country) => !shape.test(country[key]))).toEqual([])
    expect(new Set(countries.map((country) => country[key])).size).toBe(countries.length)
  })

  it('lie in a region and a subregion, except Antarctica', () => {
    const placeless = countries.filter(({ region, subregion }) => region === null || subregion === null)
    expect(placeless.map(({ code }) => code)).toEqual(['ATA'])
  })

  it('give every subregion to one region only', () => {
    const pairs = new Set(countries.map(({ region, subregion }) => `${region} / ${subregion}`))
    expect(pairs.size).toBe(new Set(countries.map(({ subregion }) => subregion)).size)
  })

  it.each([
    ['SIDS', smallIslandDevelopingStates],
    ['LDC', leastDevelopedCountries],
    ['LLDC', landlockedDevelopingCountries],
  ])('include every code of the %s group', (_, group) => {
    const codes = new Set(countries.map(({ code }) => code))
    expect([...group].filter((code) => !codes.has(code))).toEqual([])
  })
})

const publishedFile = 'reference/country-codes.csv'
const path = sharedData(publishedFile)
const note = path ? '' : ` (${skipReason(publishedFile)})`
const describePublished = path ? describe : describe.skip

describePublished(`the published country codes${note}`, () => {
  // Skipped where there is no path.
  const published = () => rowsOf(readFileSync(path!, 'utf8'))

  it('have the same codes', () => {
    const codes = published().map((row) => [
      row['ISO3166-1-Alpha-3'],
      row['ISO3166-1-Alpha-2'],
      row['M49']?.padStart(3, '0'),
    ])
    expect(countries.map(({ code, alpha2, m49 }) => [code, alpha2, m49])).toEqual(codes.toSorted())
  })

  it('have the same regions and subregions', () => {
    const places = published().map((row) => [
      row['ISO3166-1-Alpha-3'],
      row['Region Name'] || null,
      row['Intermediate Region Name'] || row['Sub-region Name'] || null,
    ])
    expect(countries.map(({ code, region, subregion }) => [code, region, subregion])).toEqual(places.toSorted())
  })

  it.each([
    ['sids', 'Small Island Developing States (SIDS)', 53],
    ['ldc', 'Least Developed Countries (LDC)', 45],
    ['lldc', 'Land Locked Developing Countries (LLDC)', 32],
  ] as const)('flag the same countries as %s', (flag, column, count) => {
    const flagged = published()
      .filter((row) => row[column] === 'x')
      .map((row) => row['ISO3166-1-Alpha-3'])
    expect(countries.filter((country) => country[flag]).map(({ code }) => code)).toEqual(flagged.toSorted())
    expect(flagged).toHaveLength(count)
  })
})

/** The rows of a comma-separated text whose cells may be quoted but hold neither quotes nor line breaks. */
const rowsOf = (text: string): Record<string, string>[] => {
  const [header = [], ...rows] = text.trimEnd().split(/\r?\n/).map(cellsOf)
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])))
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?<=^|,)(?:"([^"]*)"|([^,"]*))(?=,|$)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
