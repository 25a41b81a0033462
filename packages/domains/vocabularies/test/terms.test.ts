import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { sharedData, skipReason } from '@pledgegraph/testkit'
import { type Scheme, schemes, termKey, terms } from '../src/data/terms.ts'

describe('terms', () => {
  it('have kebab-case codes', () => {
    expect(terms.filter(({ code }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([])
  })

  it('have each a global key of their own', () => {
    expect(new Set(terms.map(termKey)).size).toBe(terms.length)
  })

  it('have each a label of their own within the scheme', () => {
    expect(new Set(terms.map(({ scheme, label }) => `${scheme} ${label}`)).size).toBe(terms.length)
  })

  it('are so many in each scheme', () => {
    expect(schemes.map((scheme) => [scheme, labelsOf(scheme).length])).toEqual([
      ['OCEAN_BASIN', 8],
      ['COMMUNITY_OF_OCEAN_ACTION', 9],
      ['SIDS_REGION', 4],
      ['SAMOA_PATHWAY_PRIORITY_AREA', 17],
      ['REGION', 7],
    ])
  })

  it('name the ocean basins in all six languages', () => {
    const basins = terms.filter(({ scheme }) => scheme === 'OCEAN_BASIN')
    const languagesOf = basins.map(({ translations }) => Object.keys(translations).toSorted().join())
    expect(new Set(languagesOf)).toEqual(new Set(['ar,es,fr,ru,zh']))
  })
})

describe('termKey', () => {
  it('is the scheme and the code, both in kebab case', () => {
    expect(termKey({ scheme: 'OCEAN_BASIN', code: 'arctic-ocean' })).toBe('ocean-basin.arctic-ocean')
  })
})

const registryFile = 'registry/ocean-commitments-2026-03.jsonl.gz'
const path = sharedData(registryFile)
const note = path ? '' : ` (${skipReason(registryFile)})`
const describeRegistry = path ? describe : describe.skip

describeRegistry(`the choices made in the registry${note}`, () => {
  // Skipped where there is no path.
  const records = () =>
    gunzipSync(readFileSync(path!))
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as RegistryRecord) // the shape of a file that never changes

  it.each([
    ['OCEAN_BASIN', 'oceanBasins'],
    ['COMMUNITY_OF_OCEAN_ACTION', 'communitiesOfOceanAction'],
  ] as const)('are all terms of %s', (scheme, field) => {
    const chosen = new Set(records().flatMap((record) => record[field]))
    expect([...chosen].toSorted()).toEqual([...labelsOf(scheme)].toSorted())
  })

  it.each([
    ['SIDS_REGION', 'sidsRegions'],
    ['SAMOA_PATHWAY_PRIORITY_AREA', 'samoaPathwayPriorityAreas'],
    ['REGION', 'region'],
  ] as const)('are terms of %s run together', (scheme, field) => {
    const chosen = records().flatMap((record) => record[field] ?? [])
    expect(chosen).toHaveLength(3)
    expect(chosen.map((text) => withoutLabels(scheme, text))).toEqual(['', '', ''])
  })
})

interface RegistryRecord {
  oceanBasins: string[]
  communitiesOfOceanAction: string[]
  sidsRegions: string | null
  samoaPathwayPriorityAreas: string | null
  region: string | null
}

const labelsOf = (scheme: Scheme): readonly string[] =>
  terms.filter((term) => term.scheme === scheme).map(({ label }) => label)

/** What remains of the text when every label is taken out; the saved pages misspell the apostrophe's bytes. */
const withoutLabels = (scheme: Scheme, text: string): string =>
  labelsOf(scheme).reduce((rest, label) => rest.replace(label, ''), text.replace('â€™', '’'))
