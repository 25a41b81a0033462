import { describe, expect, it } from '@jest/globals'
import { isAcronym, splitAcronym } from '../../src/matching/acronyms.ts'
import { wordsOf } from '../../src/matching/words-of.ts'
import { findPlaces } from '../../src/matching/places.ts'
import { isSharedName, readName } from '../../src/matching/read-name.ts'

describe('isAcronym', () => {
  it.each(['UNDP', 'UN-Habitat', 'CeMEB', 'WWF', 'NOAA', 'IOC-UNESCO', 'KfW'])('takes %s for one', (text) => {
    expect(isAcronym(text)).toBe(true)
  })

  it.each(['Oceana', 'NGO', 'UK', 'UN Women', 'undp', 'A', 'Who', 'III'])('does not take %s for one', (text) => {
    expect(isAcronym(text)).toBe(false)
  })
})

describe('splitAcronym', () => {
  it.each([
    ['Flanders Marine Institute (VLIZ)', 'Flanders Marine Institute', 'VLIZ'],
    ['JICA (Japan International Cooperation Agency)', 'Japan International Cooperation Agency', 'JICA'],
    ['UNDP - United Nations Development Programme', 'United Nations Development Programme', 'UNDP'],
    ['Secretariat of the Pacific Community, SPC', 'Secretariat of the Pacific Community', 'SPC'],
  ])('finds both in %s', (text, name, acronym) => {
    expect(splitAcronym(text)).toEqual({ name, acronym })
  })

  it.each([
    'Blue Fund (NGO)',
    'Marine Institute - NUI',
    'Ministry of Agriculture (MAG), Ministry of Environment (MINAE)',
    'Oceana (Belize)',
    'Fisheries Department, USA',
    'SSAB',
  ])('finds none in %s', (text) => {
    expect(splitAcronym(text)).toBeNull()
  })
})

describe('findPlaces', () => {
  it.each([
    ['Ministry of Fisheries, Tonga', ['TON']],
    ['Republic of Korea', ['KOR']],
    ['Papua New Guinea Forest Authority', ['PNG']],
    ['Norwegian Agency for Development', ['NOR']],
    ['Indian Ocean Commission', []],
    ['New Mexico Water Trust', []],
    ['Ministère de la Pêche de Côte d’Ivoire', ['CIV']],
  ])('tells the countries in %s', (text, countries) => {
    expect(findPlaces(wordsOf(text)).countries).toEqual(countries)
  })
})

describe('readName', () => {
  it('reads the name, its acronym and the country behind them', () => {
    expect(readName('The World Forum (WFX) (Kenya)')).toMatchObject({
      key: 'the world forum (wfx) (kenya',
      base: 'The World Forum',
      acronym: 'WFX',
      countries: ['KEN'],
    })
  })

  it('looks it up under every way to write it', () => {
    const { variants } = readName('The World Forum (WFX) (Kenya)')
    expect(variants).toEqual(expect.arrayContaining(['the world forum (wfx', 'the world forum', 'world forum']))
  })

  it('knows a government by its country', () => {
    expect(readName('Government of Canada').variants).toContain('canada')
    expect(readName('Canada').variants).toContain('government of canada')
  })

  it('passes over empty parentheses', () => {
    expect(readName('UNDP ()')).toMatchObject({ base: 'UNDP', isAcronym: true })
  })

  it('keeps a text of nothing but punctuation', () => {
    expect(readName('—')).toMatchObject({ key: '—', variants: [] })
  })
})

describe('isSharedName', () => {
  it.each(['Ministry of Environment', 'Ministerio de Medio Ambiente', 'Federal Ministry for Economic Cooperation'])(
    'holds for %s',
    (name) => {
      expect(isSharedName(name)).toBe(true)
    },
  )

  it.each(['Ministry of the Environment (Estonia)', 'Conservation International', 'Norwegian Ministry of Finance'])(
    'does not hold for %s',
    (name) => {
      expect(isSharedName(name)).toBe(false)
    },
  )
})
