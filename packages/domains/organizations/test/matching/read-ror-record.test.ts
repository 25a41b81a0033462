import { describe, expect, it } from '@jest/globals'
import { readRorRecord } from '../../src/index.ts'

const schema2 = {
  id: 'https://ror.org/02y3ad647',
  status: 'active',
  types: ['education', 'funder'],
  names: [
    { value: 'UR', types: ['acronym'], lang: null },
    { value: 'University of the Reef', types: ['ror_display', 'label'], lang: 'en' },
    { value: 'Université du Récif', types: ['label'], lang: 'fr' },
    { value: 'Reef College', types: ['alias'], lang: null },
  ],
  locations: [{ geonames_id: 1, geonames_details: { country_code: 'FJ', name: 'Suva' } }],
  links: [
    { type: 'wikipedia', value: 'https://en.wikipedia.org/wiki/Reef' },
    { type: 'website', value: 'https://reef.example' },
  ],
  external_ids: [
    { type: 'isni', all: ['0000 0001 2288 3570'], preferred: null },
    { type: 'wikidata', all: ['Q1', 'Q2'], preferred: 'Q2' },
    { type: 'fundref', all: ['501100000923'], preferred: '501100000923' },
    { type: 'grid', all: ['grid.1.5'], preferred: 'grid.1.5' },
  ],
}

const expected = {
  ror: 'https://ror.org/02y3ad647',
  name: 'University of the Reef',
  acronym: 'UR',
  aliases: [
    { name: 'Université du Récif', language: 'fr' },
    { name: 'Reef College', language: null },
  ],
  type: 'ACADEMIC_INSTITUTION',
  country: 'FJI',
  website: 'https://reef.example',
}

describe('readRorRecord', () => {
  it('reads schema 2', () => {
    expect(readRorRecord(schema2)).toEqual({
      ...expected,
      identifiers: [
        { scheme: 'ROR', value: 'https://ror.org/02y3ad647' },
        { scheme: 'ISNI', value: '0000 0001 2288 3570' },
        { scheme: 'WIKIDATA', value: 'Q2' },
        { scheme: 'FUNDREF', value: '501100000923' },
        { scheme: 'GRID', value: 'grid.1.5' },
      ],
    })
  })

  it('reads schema 1', () => {
    const schema1 = {
      id: 'https://ror.org/02y3ad647',
      name: 'University of the Reef',
      status: 'active',
      types: ['Education'],
      aliases: ['Reef College'],
      acronyms: ['UR'],
      labels: [{ label: 'Université du Récif', iso639: 'fr' }],
      links: ['https://reef.example'],
      country: { country_code: 'FJ', country_name: 'Fiji' },
      external_ids: {
        ISNI: { preferred: null, all: ['0000 0001 2288 3570'] },
        GRID: { preferred: 'grid.1.5', all: 'grid.1.5' },
      },
    }
    expect(readRorRecord(schema1)).toMatchObject({
      ...expected,
      identifiers: [{ scheme: 'ROR' }, { scheme: 'ISNI' }, { scheme: 'GRID', value: 'grid.1.5' }],
    })
  })

  it('reads the flat form, in which an acronym is told by its shape', () => {
    const flat = {
      id: 'https://ror.org/02y3ad647',
      name: 'University of the Reef',
      names: ['Reef College', 'University of the Reef', 'UNIREEF'],
      types: ['Education', 'Funder'],
      status: 'active',
      countries: ['FJ'],
      externalIds: { Wikidata: 'Q2', OrgRef: '7' },
    }
    expect(readRorRecord(flat)).toEqual({
      ...expected,
      acronym: 'UNIREEF',
      aliases: [{ name: 'Reef College', language: null }],
      website: null,
      identifiers: [
        { scheme: 'ROR', value: 'https://ror.org/02y3ad647' },
        { scheme: 'WIKIDATA', value: 'Q2' },
      ],
    })
  })

  it.each([
    [['company'], 'Reef Ltd', 'PRIVATE_SECTOR'],
    [['government', 'funder'], 'Ministry of Reefs', 'GOVERNMENT'],
    [['government'], 'International Reef Commission', null],
    [['nonprofit'], 'Reef Trust', null],
    [['education', 'company'], 'Reef Academy Ltd', null],
  ])('of the types %j makes what is certain', (types, name, type) => {
    expect(readRorRecord({ ...schema2, types, names: [], name })).toMatchObject({ type })
  })

  it('gives no country to an organization of several places or of a territory without a code', () => {
    const places = (...codes: string[]) => codes.map((country_code) => ({ geonames_details: { country_code } }))
    expect(readRorRecord({ ...schema2, locations: places('FJ', 'KE') })).toMatchObject({ country: null })
    expect(readRorRecord({ ...schema2, locations: places('FJ', 'FJ') })).toMatchObject({ country: 'FJI' })
    expect(readRorRecord({ ...schema2, locations: places('XK') })).toMatchObject({ country: null })
  })

  it.each([
    [[], /no JSON object/],
    ['text', /no JSON object/],
    [{ name: 'Reef' }, /has no id/],
    [{ id: 'https://example.org/1', name: 'Reef' }, /"https:\/\/example.org\/1" is no ROR id/],
    [{ ...schema2, status: 'withdrawn' }, /ROR has withdrawn it/],
    [{ ...schema2, names: [] }, /https:\/\/ror.org\/02y3ad647 has no name/],
  ])('refuses %j', (json, reason) => {
    expect(readRorRecord(json)).toEqual({ reason: expect.stringMatching(reason) })
  })
})
